import { actionMeaning } from "../meanings/action.ts";
import { actionNames } from "../../model/contract.ts";
import { allConstructs } from "../tables/keys.ts";
import { constructPage } from "./construct-page.ts";
import { fenced, page, table } from "./markdown.ts";
import { parametersPage } from "./parameters-page.ts";
import type { Make } from "./written.ts";

/**
 * The reference of the language, made from the tables: a page for each construct, one on parameters, one on actions, and an index. Paths inside the
 * project, and Markdown. What examples write is made by `make`, which is the whole way of a contract to its request.
 */
export function referencePages(make: Make): ReadonlyMap<string, string> {
  const entries = allConstructs();
  return new Map([
    ["docs/reference/README.md", indexPage()],
    ["docs/reference/actions.md", actionsPage()],
    ["docs/reference/parameters.md", parametersPage()],
    ...entries.map((entry) => [`docs/reference/${entry.construct.name}.md`, constructPage(entry, make)] as const),
  ]);
}

function indexPage(): string {
  return page(
    "Reference",
    "Every key of the language: what it takes, the member of the request that it writes in each structure, an example, and what of the request is there because of it. How the keys work together is told in [the language](../language.md). `flowspec explain <key>` says the same offline.",
    "A structure that is not named lacks the concept: there the key is an error at its line. Every construct takes `use` beside its keys, one with a structure of its own `wire` and `omit`, every element of a list `each` and `when`.",
    "- [actions](actions.md): the requests that contracts become\n- [parameters](parameters.md): declarations, types, formats, units",
    table(
      ["construct", "is"],
      allConstructs().map(({ construct }) => [`[${construct.name}](${construct.name}.md)`, construct.doc]),
    ),
  );
}

function actionsPage(): string {
  const actions = actionNames.flatMap((name) => actionMeaning(name) ?? []);
  const rows = actions.map(({ name, service, version, shape, structures }) => [
    `[${name}](#${name.toLowerCase()})`,
    `${service} ${version}`,
    shape === "one" ? "one contract" : "several, under `flows`",
    structures.join(", "),
  ]);
  return page(
    "actions",
    "The requests that contracts become, each with the least contract that it takes.",
    table(["action", "service", "shape", "structures"], rows),
    ...actions.map(({ name, example }) => `## ${name}\n\n${fenced("yaml", example)}`),
  );
}

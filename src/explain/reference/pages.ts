import type { Language } from "../../words/language.ts";
import { actionMeaning } from "../meanings/action.ts";
import { actionNames } from "../../model/contract.ts";
import { allConstructs } from "../tables/keys.ts";
import { configurationPage } from "./configuration-page.ts";
import { constructPage } from "./construct-page.ts";
import { fenced, page, table } from "./markdown.ts";
import { parametersPage } from "./parameters-page.ts";
import type { ReferenceWords } from "../../words/reference.ts";
import type { Make } from "./written.ts";

/**
 * The reference of the language in the words of one, made from the tables: a page for each construct, one on parameters, one on actions, and an index.
 * Paths inside the project, and Markdown. What examples write is made by `make`, which is the whole way of a contract to its request.
 */
export function referencePages(make: Make, words: ReferenceWords, language: Language): ReadonlyMap<string, string> {
  const pathOf = (name: string): string => `docs/reference/${name}${words.suffix}.md`;
  return new Map([
    [pathOf("README"), indexPage(words)],
    [pathOf("actions"), actionsPage(words)],
    [pathOf("parameters"), parametersPage(words)],
    [pathOf("configuration"), configurationPage(language, words)],
    ...allConstructs().map((entry) => [pathOf(entry.construct.name), constructPage(entry, make, words)] as const),
  ]);
}

function indexPage(words: ReferenceWords): string {
  const { suffix, page: said } = words;
  return page(
    said.reference,
    words.derived,
    said.introduction(`../language${suffix}.md`),
    said.structures,
    said.lists(`actions${suffix}.md`, `parameters${suffix}.md`, `configuration${suffix}.md`),
    table(
      said.indexHead,
      allConstructs().map(({ construct: { name, doc } }) => [`[${name}](${name}${suffix}.md)`, words.construct(name, doc)]),
    ),
  );
}

function actionsPage({ page: said, derived, comma }: ReferenceWords): string {
  const actions = actionNames.flatMap((name) => actionMeaning(name) ?? []);
  const rows = actions.map(({ name, service, version, shape, structures }) => [
    `[${name}](#${name.toLowerCase()})`,
    `${service} ${version}`,
    shape === "one" ? said.shapes.one : said.shapes.several,
    structures.join(comma),
  ]);
  return page(
    "actions",
    derived,
    said.actionsDoc,
    table(said.actionsHead, rows),
    ...actions.map(({ name, example }) => `## ${name}\n\n${fenced("yaml", example)}`),
  );
}

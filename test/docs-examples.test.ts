import { describe, expect, test } from "vitest";
import { type CodeFamily, families } from "../src/code-families.ts";
import { applies } from "../src/diagnostics/collector.ts";
import { type ActionName, actionNames } from "../src/model/contract.ts";
import type { Code } from "../src/model/diagnostic.ts";
import { docsOf } from "../src/report/code-docs.ts";
import { findingsOf } from "./support/fragments/check.ts";
import { ofTemplates } from "./support/fragments/support.ts";
import { runs, tried } from "./support/long.ts";

/**
 * The page of every code has two fragments, `wrong` and `right`. Here each is a whole contract, or what else it is a part of: `wrong` shows
 * its code and nothing else, `right` shows nothing, in every action that has the code and the keys. `support/fragments` completes them:
 * a fragment that needs more than it says there is no good example, since its readers have no more either.
 */

/** Pages whose fragments say in words what cannot be printed or checked here, and what runs it instead. One that can be checked is no exception. */
const inWords: Readonly<Record<string, string>> = {
  "size-limit": "a text of megabytes: parse.test.ts",
  "findings-limit": "a text with thousands of mistakes: check.test.ts",
  "use-limit": "a hundred files that use each other: values/reuse.test.ts",
  "base-configurations": "a configuration that extends another one: values/extends.test.ts",
  "file-id-hour": "calls of a builder: sealed/",
  "free-provenance": "a contract with a configuration: diagnostics.test.ts",
  "keyword-hit-unmoved": "a PDF that is read beside its facts: preflight.test.ts",
  "pdf-facts-fresh": "a PDF that is replaced, and a command that reads it in a thread of the built program: preflight.test.ts",
};

/** Codes that say that an action has no such key, word or member, or makes contracts of files alone. */
const otherDialect = /^(?:supported-keys|supported-words|known-members|file-ids-required): /u;

interface Outcome {
  readonly action: ActionName;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/**
 * The actions in which a page is tried: the one that it names, or those that have the code, of templates only where there is no other. How a
 * text is read depends on none.
 */
function actionsOf(code: Code, family: CodeFamily["name"]): readonly ActionName[] {
  const named = actionNames.find((action) => new RegExp(`action: ${action}$`, "mu").test(docsOf(code.name).wrong));
  if (named) return [named];
  if (family === "text") return ["CreateFlowByFiles"];
  const having = actionNames.filter((action) => applies(code, action));
  const ofFiles = having.filter((action) => !ofTemplates.includes(action));
  return ofFiles.length > 0 ? ofFiles : having;
}

/** What is found in the two fragments of a page, by action; nothing in actions without their keys. The actions are tried from one on. */
async function outcomes(code: Code, family: CodeFamily["name"], from: number): Promise<readonly Outcome[]> {
  const actions = actionsOf(code, family);
  const found: Outcome[] = [];
  for (const index of actions.keys()) {
    const action = actions[(index + from) % actions.length];
    if (action === undefined || found.length === runs(1, actionNames.length)) break;
    const wrong = await findingsOf({ code, family, side: "wrong" }, action);
    const right = await findingsOf({ code, family, side: "right" }, action);
    const isForeign = [...wrong, ...right].some((each) => otherDialect.test(each) && !each.startsWith(`${code.name}: `));
    if (!isForeign) found.push({ action, wrong, right });
  }
  return found;
}

const isRight = ({ wrong, right }: Outcome, code: Code): boolean =>
  wrong.length > 0 && wrong.every((each) => each.startsWith(`${code.name}: `)) && right.length === 0;

describe.each(families)("$name", ({ name: family, codes }) => {
  test.each(
    tried(
      codes.map((code, index) => [code.name, code, index] as const),
      8,
    ),
  )("%s", async (name, code, index) => {
    const found = await outcomes(code, family, index);
    expect(found, "no action has all its keys").not.toHaveLength(0);
    const broken = found.filter((outcome) => !isRight(outcome, code));
    if (name in inWords) expect(broken, "it can be checked, so it is no exception").not.toHaveLength(0);
    else expect(broken).toEqual([]);
  });
});

test("what is said in words is a code", () => {
  const names = new Set(families.flatMap(({ codes }) => codes.map(({ name }) => name)));
  expect(Object.keys(inWords).filter((name) => !names.has(name))).toEqual([]);
});

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lawAnswers } from "../../src/3-check/judge/law-of.ts";
import { folderWith } from "../support/folder.ts";

const src = new URL("../../src/", import.meta.url).pathname;
const { runtimeText } = (await import(new URL("../../scripts/runtime.mjs", import.meta.url).href)) as {
  runtimeText: (answersOf: typeof lawAnswers, root: string) => string;
};

/** A copy of what is shipped, with a file of it changed. */
async function changed(path: string, change: (text: string) => string): Promise<string> {
  const folder = `${await folderWith({})}/`;
  for (const room of ["runtime", "rules"]) cpSync(join(src, room), join(folder, "src", room), { recursive: true });
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), "utf8")));
  return folder;
}

test.each([
  {
    why: "a law that uses what is not shipped",
    path: "src/rules/approver/sign.ts",
    change: (text: string) => `import { choice } from "../../diagnostics/suggest.ts";\n${text.replace(/(?<== )countOf\(/u, "choice(")}`,
    sentence:
      "src/rules/approver/sign.ts: the law of sign-components-required uses `choice` from ../../diagnostics/suggest.ts. What judges is shipped with builders, so it uses its own file and src/runtime alone.",
  },
  {
    why: "a function beside laws that uses what is not shipped",
    path: "src/rules/approver/sign.ts",
    change: (text: string) =>
      `import { choice } from "../../diagnostics/suggest.ts";\n${text}\nfunction chosen() {\n  return choice([]);\n}\n`,
    sentence:
      "src/rules/approver/sign.ts: `chosen` uses `choice` from ../../diagnostics/suggest.ts. What judges is shipped with builders, so it uses its own file and src/runtime alone.",
  },
  {
    why: "two functions of one name",
    path: "src/rules/approver/sign.ts",
    change: (text: string) => `${text}\nfunction isCompany() {}\n`,
    sentence:
      "`isCompany` is in src/runtime/approver/party.ts and in src/rules/approver/sign.ts, and both are shipped in one module: rename one.",
  },
  {
    why: "a topic whose rules the family does not list",
    path: "src/rules/approver/index.ts",
    change: (text: string) => text.replace("  ...signRules,\n", ""),
    sentence: "src/rules/approver/sign.ts: src/rules/approver/index.ts does not list `signRules`, so nothing judges by its rules.",
  },
  {
    why: "a module of the runtime that imports another room",
    path: "src/runtime/mask.ts",
    change: (text: string) => `import { printable } from "../model/printable.ts";\n${text}`,
    sentence: "src/runtime/mask.ts imports ../model/printable.ts, and src/runtime is shipped without the rest of the house.",
  },
])("$why cannot be shipped, and is told in a sentence", async ({ path, change, sentence }) => {
  const root = await changed(path, change);
  expect(() => runtimeText(lawAnswers, root)).toThrow(sentence);
});

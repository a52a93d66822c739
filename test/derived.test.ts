import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { approvalsSchema } from "../src/approvals.ts";
import { configWords } from "../src/explain/configuration.ts";
import { diagnosticPages } from "../src/explain/page.ts";
import { refusalsPages } from "../src/explain/refusals-page.ts";
import { chineseReference } from "../src/words/zh/reference.ts";
import { configSchema } from "../src/language/readers/config-schema.ts";
import { factsModule } from "../src/language/readers/facts-types.ts";
import { approvalsMessages } from "../src/words/en/approvals.ts";
import { languages } from "../src/words/languages.ts";
import { loadPages } from "../src/words/load.ts";
import { editorWords } from "../src/explain/schemas.ts";
import { editorSchema } from "../src/language/readers/editor-schema.ts";
import { printedSchema } from "../src/language/readers/printed-schema.ts";
import { english } from "../src/words/reference.ts";
import { saying } from "../src/words/saying.ts";

/** What `npm run derive` writes by code of `src` alone; `repository/project.test.ts` runs all of it. */
const root = new URL("../", import.meta.url);
const spoken = await Promise.all(Object.values(languages).map(loadPages));
const files = new Map([
  ["schema/flow.schema.json", printedSchema(editorSchema(editorWords(english, languages.en)))],
  ["schema/flow.schema.zh-CN.json", printedSchema(editorSchema(editorWords(chineseReference, languages["zh-CN"])))],
  ...spoken.map((language): [string, string] => [
    `schema/flowspec.config.schema${language.name === "en" ? "" : `.${language.name}`}.json`,
    printedSchema(configSchema(configWords(language))),
  ]),
  ...spoken.map((language): [string, string] => [
    `schema/flowspec.approvals.schema${language.name === "en" ? "" : `.${language.name}`}.json`,
    printedSchema(approvalsSchema(saying("approvals", approvalsMessages, language))),
  ]),
  ["src/runtime/facts.generated.ts", factsModule()],
  ...spoken.flatMap((language) => [...diagnosticPages(language)]),
  ...refusalsPages(),
]);

test.each([...files.keys()].filter((path) => !path.startsWith("docs/diagnostics/")))("%s is what the tables say", (path) => {
  expect(files.get(path)).toBe(readFileSync(new URL(path, root), "utf8"));
});

test("the pages on diagnostics are what the codes say", () => {
  const pages = [...files].filter(([path]) => path.startsWith("docs/diagnostics/"));
  expect(pages.map(([path]) => path).toSorted()).toEqual(
    readdirSync(new URL("docs/diagnostics", root)).map((name) => `docs/diagnostics/${name}`),
  );
  for (const [path, text] of pages) expect(text, path).toBe(readFileSync(new URL(path, root), "utf8"));
});

// Writes everything that is made from the tables: the published JSON Schema, its validator as plain code, the runtime that generated
// builders import, the reference of the language, the pages on diagnostics and refusals. Run after `tsc`; `--check` fails when a file on disk differs from a fresh one.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { lawAnswers } from "../build/3-check/judge/law-of.js";
import { lawKeysModule } from "../build/3-check/judge/reads.js";
import { approvalsSchema } from "../build/approvals.js";
import { codes } from "../build/code-families.js";
import { rules } from "../build/rules/index.js";
import { configWords } from "../build/explain/configuration.js";
import { editorWords } from "../build/explain/schemas.js";
import { diagnosticPages } from "../build/explain/page.js";
import { refusalsPages } from "../build/explain/refusals-page.js";
import { factsModule } from "../build/language/readers/facts-types.js";
import { formatNames } from "../build/report/format-names.js";
import { languageReference } from "../build/reference.js";
import { configSchema } from "../build/language/readers/config-schema.js";
import { editorSchema } from "../build/language/readers/editor-schema.js";
import { printedSchema } from "../build/language/readers/printed-schema.js";
import { contractSchema } from "../build/language/readers/schema.js";
import { previewOptions, reviewOptions } from "../build/templates/options.js";
import { refusalsModule } from "../build/wire/catalogue.js";
import { approvalsMessages } from "../build/words/en/approvals.js";
import { languages } from "../build/words/languages.js";
import { loadPages } from "../build/words/load.js";
import { loadTables } from "../build/words/load-tables.js";
import { saying } from "../build/words/saying.js";
import { runtimeModules, runtimeParts, runtimePaths } from "./runtime-parts.mjs";
import { templateModule } from "./templates.mjs";
import { validatorCode } from "./validator.mjs";

const root = new URL("../", import.meta.url);

/** What the schemas of a language end with. */
function schemaEnding({ name }) {
  return name === "en" ? ".json" : `.${name}.json`;
}

/** The schema of contracts that editors read, in a language. */
async function schemaText(language) {
  const { reference } = await loadTables(language.name);
  return printedSchema(editorSchema(editorWords(reference, language)));
}

function validatorText() {
  return `// @ts-nocheck
// The JSON Schema of a contract as plain code, compiled by ajv in \`npm run derive\`. Not edited by hand.
import type { Validator } from "./validator.ts";

export const validate: Validator = ${validatorCode(contractSchema())};
`;
}

/** A page that people write, with the list of formats as it is. */
function readmeText(path) {
  const text = readFileSync(new URL(path, root), "utf8");
  return text.replace(/(?<=--format )[\w|]+(?=`)/gu, formatNames.join("|"));
}

let runtimes;

/** One of the modules with the runtime, which are all made together. */
async function runtimeModuleText(path) {
  runtimes ??= runtimeModules(await runtimeParts(lawAnswers, languages), languages);
  return runtimes.get(path);
}

// What parameters are themselves judged by is told by codes of `src/codes`, which are not shipped.
function paramAnswersModule() {
  const answers = paramCodes.map((name) => {
    const code = codes.find((each) => each.name === name);
    return `  ${JSON.stringify(name)}: ${JSON.stringify(lawAnswers(code))},\n`;
  });
  return `import type { Answering } from "./answers.ts";

// How the service answers what is wrong with parameters themselves, by the code of the finding, made by \`npm run derive\`. Not edited by hand.
export const paramAnswers: Readonly<Record<${paramCodes.map((name) => JSON.stringify(name)).join(" | ")}, Answering>> = {
${answers.join("")}};
`;
}

const paramCodes = [
  "sample-params",
  "chosen-environment",
  "param-values",
  "quoted-digits",
  "whole-characters",
  "sealed-files",
  "file-id-hour",
];

// A check knows which codes there are without having all of them: most of what they say is for people. Rules it has.
function codeNamesModule() {
  const others = codes.filter((code) => !rules.includes(code)).map(({ name }) => name);
  return `// The names of all codes that are no rules, in order; made by \`npm run derive\`. Not edited by hand.
export const codeNames: readonly string[] = ${JSON.stringify(others.join(" "))}.split(" ");
`;
}

// Rules are not exported one by one, so their translations are typed against what they say, written down as types, topic by topic.
function ruleWordsModule() {
  const said = ({ name, messages = {}, helps }) =>
    `    readonly ${JSON.stringify(name)}: Code<${templatesType(messages)}${helps ? `, ${templatesType(helps)}` : ""}>;\n`;
  const family = ([name, { about, topics }]) => `
/** ${about}, by topic. */
export interface ${name} {
${topics.map(([topic, codes]) => `  readonly ${JSON.stringify(topic)}: {\n${codes.map(said).join("")}  };\n`).join("")}}
`;
  return `// What rules say in English, by their names, as their translations are typed against it; made by \`npm run derive\`. Not edited by hand.
import type { Code } from "../model/diagnostic.ts";
${Object.entries(ruleFamilies).map(family).join("")}`;
}

// What the pages of codes say, apart from the codes: bundles leave it out of them (`bundle/without-docs.mjs`).
function codeDocsModule() {
  const rows = codes.map(({ name, docs: { what, why, wrong, right } }) => [name, { what, why, wrong, right }]);
  return `import type { CodeDocs } from "../model/diagnostic.ts";

// What codes say of themselves, by name; made by \`npm run derive\`. Not edited by hand.
export const codeDocs: Readonly<Record<string, Omit<CodeDocs, "fix">>> = ${JSON.stringify(Object.fromEntries(rows), null, 2)};
`;
}

function templatesType(templates) {
  const each = Object.entries(templates).map(([id, template]) => `readonly ${JSON.stringify(id)}: ${JSON.stringify(template)}`);
  return `{ ${each.join("; ")} }`;
}

/** The rules of a family by topic: by the file in which they stand, in the order of names. */
async function topicsOf(family) {
  const files = (await readdir(new URL(`src/rules/${family}/`, root))).toSorted().map((name) => name.replace(".ts", ""));
  const modules = await Promise.all(
    files.filter((name) => name !== "index").map(async (name) => [name, await import(`../build/rules/${family}/${name}.js`)]),
  );
  const topics = modules.map(([name, module]) => [
    name,
    Object.values(module)
      .flat()
      .filter((each) => rules.includes(each)),
  ]);
  return topics.filter(([, said]) => said.length > 0);
}

const ruleFamilies = {
  ApproverWords: { about: "Laws on approvers", topics: await topicsOf("approver") },
  ComponentWords: { about: "Laws on components", topics: await topicsOf("component") },
  ContractWords: { about: "Laws on contracts as a whole", topics: await topicsOf("contract") },
  PdfWords: { about: "Laws on contracts and their PDFs", topics: await topicsOf("pdf") },
};

const checking = process.argv.includes("--check");

// Pages and laws are made from what actions have of the catalogue, and from what codes say: where that changed, all is built and begun anew.
const firstOfAll = { "src/wire/refusals.generated.ts": refusalsModule, "src/report/code-docs.generated.ts": codeDocsModule };
const changed = Object.entries(firstOfAll).filter(([path, make]) => readFileSync(new URL(path, root), "utf8") !== make());
if (!checking && changed.length > 0) {
  for (const [path, make] of changed) {
    await writeFile(new URL(path, root), make());
    process.stderr.write(`wrote ${path}\n`);
  }
  const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--noCheck"], { cwd: root, stdio: "inherit" });
  execFileSync(process.execPath, [fileURLToPath(import.meta.url)], { stdio: "inherit" });
  process.exit();
}

/** All languages, with what only pages say in them. */
const spoken = await Promise.all(Object.values(languages).map(loadPages));

/** @type {Readonly<Record<string, () => string | Promise<string>>>} */
const files = {
  ...firstOfAll,
  ...Object.fromEntries(spoken.map((language) => [`schema/flow.schema${schemaEnding(language)}`, () => schemaText(language)])),
  ...Object.fromEntries(
    spoken.map((language) => [
      `schema/flowspec.config.schema${schemaEnding(language)}`,
      () => printedSchema(configSchema(configWords(language))),
    ]),
  ),
  ...Object.fromEntries(
    spoken.map((language) => [
      `schema/flowspec.approvals.schema${schemaEnding(language)}`,
      () => printedSchema(approvalsSchema(saying("approvals", approvalsMessages, language))),
    ]),
  ),
  ...Object.fromEntries([...languageReference()].map(([path, text]) => [path, () => text])),
  ...Object.fromEntries(["README.md", "README.zh-CN.md"].map((path) => [path, () => readmeText(path)])),
  "src/codes/names.generated.ts": codeNamesModule,
  "src/explain/law-keys.generated.ts": lawKeysModule,
  ...Object.fromEntries(
    [...spoken.flatMap((language) => [...diagnosticPages(language)]), ...refusalsPages()].map(([path, text]) => [path, () => text]),
  ),
  "src/3-check/shape/shape.generated.ts": validatorText,
  // The runtime is made of these too, so they are written before it.
  "src/runtime/facts.generated.ts": factsModule,
  "src/runtime/param-answers.generated.ts": paramAnswersModule,
  ...Object.fromEntries(runtimePaths(languages).map((path) => [path, () => runtimeModuleText(path)])),
  "src/templates/review.generated.ts": () => templateModule("review.md.hbs", "reviewTemplate", reviewOptions),
  "src/templates/sheet.generated.ts": () => templateModule("sheet.html.hbs", "sheetTemplate", previewOptions),
  "src/templates/preview.generated.ts": () => templateModule("preview.html.hbs", "previewTemplate", previewOptions),
  "src/templates/against.generated.ts": () => templateModule("against.html.hbs", "againstTemplate", previewOptions),
  "src/templates/changes.generated.ts": () => templateModule("changes.html.hbs", "changesTemplate", previewOptions),
  "src/words/rules.generated.ts": ruleWordsModule,
};

function stale(path) {
  process.stderr.write(`${path} is stale; run \`npm run derive\`.\n`);
  process.exitCode = 1;
}

for (const [path, make] of Object.entries(files)) {
  const url = new URL(path, root);
  const text = await make();
  const present = await readFile(url, "utf8").catch(() => undefined);
  if (present === text) continue;
  if (checking) {
    stale(path);
  } else {
    await mkdir(dirname(new URL(url).pathname), { recursive: true });
    await writeFile(url, text);
    process.stderr.write(`wrote ${path}\n`);
  }
}

/** Pages on codes, or on constructs, that are no more. */
for (const folder of ["docs/diagnostics", "docs/reference"])
  for (const name of await readdir(new URL(`${folder}/`, root)).catch(() => [])) {
    const path = `${folder}/${name}`;
    if (Object.hasOwn(files, path)) continue;
    if (checking) stale(path);
    else await rm(new URL(path, root));
  }

// Writes everything that is made from the tables: the published JSON Schema, its validator as plain code, the runtime that generated
// builders import, the reference of the language, the pages on diagnostics and refusals. Run after `tsc`; `--check` fails when a file on disk differs from a fresh one.
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { diagnosticPages } from "../dist/explain/page.js";
import { refusalsPage } from "../dist/explain/refusals-page.js";
import { factsModule } from "../dist/language/readers/facts-types.js";
import { formatNames } from "../dist/report/formats.js";
import { languageReference } from "../dist/language/readers/reference.js";
import { contractSchema } from "../dist/language/readers/schema.js";
import { runtimeText } from "./runtime.mjs";

const root = new URL("../", import.meta.url);

function schemaText() {
  return `${JSON.stringify(contractSchema(), null, 2)}\n`;
}

function validatorText() {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    unicodeRegExp: true,
    inlineRefs: 2,
    messages: false,
    code: { source: true, esm: true },
  });
  const code = standalone.default(ajv, ajv.compile(judging(contractSchema())));
  if (code.includes("require(")) throw new Error("the validator needs a module of ajv at run time");
  const [prologue, name] = /^"use strict";export const validate = (\w+);export default \1;/u.exec(code) ?? [];
  if (name === undefined) throw new Error("ajv begins its code otherwise than it used to");
  const body = withoutSchemas(withoutUnread(code.slice(prologue.length)));
  return `// @ts-nocheck
// The JSON Schema of a contract as plain code, compiled by ajv in \`npm run derive\`. Not edited by hand.
import type { Validator } from "./validator.ts";

export const validate: Validator = (() => {
${body}
return ${name};
})();
`;
}

// What the check reads of an error: names of keys, types, words, sizes. The rest of what ajv says of one is left out, since it repeats the schema.
const read = new Set(["type", "allowedValues", "limit", "additionalProperty", "unevaluatedProperty", "propertyName", "missingProperty"]);

function withoutUnread(code) {
  return code.replaceAll(/params:\{(\w+)[^{}]*\}/gu, (all, name) => (read.has(name) ? all : "params:{}"));
}

// The schemas that the code carries beside itself, but for what it looks up in them: words, types, and which keys there are.
function withoutSchemas(code) {
  const uses = [...code.matchAll(/(schema\d+)((?:\.\w+|\[\d+\])+)/gu)];
  return code.replaceAll(/const (schema\d+) = (\{.*?\});(?=const |function )/gu, (all, name, json) => {
    const paths = uses.flatMap(([, used, path]) => (used === name ? [path.split(/[.[\]]+/u).filter((step) => step !== "")] : []));
    if (paths.length === 0) return "";
    const kept = {};
    // Outer ones first: what is looked up in a key stands where it was only named.
    for (const path of paths.toSorted((a, b) => a.length - b.length)) {
      const found = path.reduce((schema, step) => schema[step], JSON.parse(json));
      put(kept, path, path.at(-1) === "properties" ? Object.fromEntries(Object.keys(found).map((key) => [key, true])) : found);
    }
    return `const ${name} = ${JSON.stringify(kept)};`;
  });
}

function put(target, [step, ...rest], value) {
  if (rest.length === 0) {
    target[step] = value;
    return;
  }
  if (typeof target[step] !== "object") target[step] = {};
  put(target[step], rest, value);
}

// Keywords that say something to people; the validator would carry them as text.
const annotations = new Set(["$schema", "title", "description", "examples"]);

// Keywords whose members are schemas by names of their own, which may be those of annotations.
const named = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);

// A schema with what judges values, and nothing else.
function judging(schema) {
  if (Array.isArray(schema)) return schema.map(judging);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword));
  return Object.fromEntries(kept.map(([keyword, inner]) => [keyword, named.has(keyword) ? eachOf(inner) : judging(inner)]));
}

function eachOf(schemas) {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, judging(schema)]));
}

/** A page that people write, with the list of formats as it is. */
function readmeText(path) {
  const text = readFileSync(new URL(path, root), "utf8");
  return text.replace(/(?<=--format )[\w|]+(?=`)/gu, formatNames.join("|"));
}

function runtimeModuleText() {
  return `// The text of runtime.ts, which stands beside generated builders, made by \`npm run derive\`. Not edited by hand.\nexport const runtimeText: string = ${JSON.stringify(runtimeText())};\n`;
}

const files = {
  "schema/flow.schema.json": schemaText,
  "docs/language.md": languageReference,
  ...Object.fromEntries(["README.md", "README.zh-CN.md"].map((path) => [path, () => readmeText(path)])),
  "docs/refusals.md": refusalsPage,
  ...Object.fromEntries([...diagnosticPages()].map(([path, text]) => [path, () => text])),
  "src/3-check/shape/shape.generated.ts": validatorText,
  // The runtime is made of the facts' types too, so they are written before it.
  "src/runtime/facts.generated.ts": factsModule,
  "src/5-emit/runtime.generated.ts": runtimeModuleText,
};

const checking = process.argv.includes("--check");

function stale(path) {
  process.stderr.write(`${path} is stale; run \`npm run derive\`.\n`);
  process.exitCode = 1;
}

for (const [path, make] of Object.entries(files)) {
  const url = new URL(path, root);
  const text = make();
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

/** Pages on codes that are no more. */
for (const name of await readdir(new URL("docs/diagnostics/", root)).catch(() => [])) {
  const path = `docs/diagnostics/${name}`;
  if (Object.hasOwn(files, path)) continue;
  if (checking) stale(path);
  else await rm(new URL(path, root));
}

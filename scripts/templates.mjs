// Templates of documents as plain code: what writes a document needs no compiler of templates, and evaluates no text.
import { readFileSync } from "node:fs";
import Handlebars from "handlebars";

/** The module of `src/templates` that is made of a template, a file of `templates/`; `exported` is what it is called there. */
export function templateModule(name, exported, options) {
  const text = readFileSync(new URL(`../templates/${name}`, import.meta.url), "utf8");
  /** @type {unknown} What is answered is code, whatever the types of Handlebars say. */
  const code = Handlebars.precompile(text, options);
  return `// @ts-nocheck
// templates/${name} as plain code, compiled by Handlebars in \`npm run derive\`. Not edited by hand.
import type { CompiledTemplate } from "./render.ts";

export const ${exported}: CompiledTemplate = ${String(code)};
`;
}

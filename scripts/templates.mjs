// Templates of documents as plain code: what writes a document needs no compiler of templates, and evaluates no text.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import Handlebars from "handlebars";

/** The module of `src/templates` that is made of a template, a file of `templates/`; `exported` is what it is called there. */
export function templateModule(name, exported, options) {
  /** @type {unknown} What is answered is code, whatever the types of Handlebars say. */
  const code = Handlebars.precompile(withParts(fileOf(name)), options);
  return `// @ts-nocheck
// templates/${name} as plain code, compiled by Handlebars in \`npm run derive\`. Not edited by hand.
import type { CompiledTemplate } from "./render.ts";

export const ${exported}: CompiledTemplate = ${withoutPlaces(String(code))};
`;
}

function fileOf(name) {
  return readFileSync(new URL(`../templates/${name}`, import.meta.url), "utf8");
}

/**
 * A page with the style and the script that stand in files beside it, put in where it has \`[name.css]\` and \`[name.js]\`, without comments and
 * indentation. \`sha256-[name.js]\` in its policy is the hash of the script, by which browsers run that script and no other.
 */
function withParts(text) {
  return text.replaceAll(/(sha256-)?\[(\w+\.(css|js))\]/gu, (_, hash, name, loader) => {
    const { code } = transformSync(fileOf(name), {
      loader,
      minify: true,
      minifyIdentifiers: false,
      target: loader === "js" ? "es2022" : "chrome120",
    });
    const part = code.trimEnd();
    if (part.includes("{{") || part.includes("</")) throw new Error(`${name} has what ends it in a page, or what a template fills in`);
    return hash === undefined ? part : `sha256-${createHash("sha256").update(part).digest("base64")}`;
  });
}

/** Handlebars writes down where in the template each value stands, to say so of one that is missing: half of the code, and a change of one line would be one of all. */
function withoutPlaces(code) {
  return code.replaceAll(/, ?\{"start":\{[^{}]*\},"end":\{[^{}]*\} ?\}/gu, "");
}

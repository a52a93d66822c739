// The runtime as the package exports it (`flowspec/runtime`), for projects whose builders import it instead of having it beside them:
// all of it, in each language, as both kinds of modules with their types. Nobody reads it there: it has no comments, but for those of the types.
// What says the same in every language, which is three quarters of it, stands in `shared` once, and in the types of English.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { ts } from "ts-morph";
import { runtimeAs } from "../../build/5-emit/runtime.js";
import { runtimePartsOf } from "../../build/5-emit/runtime-parts.js";
import { languages } from "../../build/words/languages.js";

const head = "// What builders share that flowspec generates.\n";
// With short names of its own the package is a third of a megabyte smaller; what it exports, and its errors, are called as ever.
const short = { minifyWhitespace: true, minifySyntax: true, minifyIdentifiers: true, charset: "utf8" };
const kinds = {
  mjs: {
    format: "esm",
    head: "",
    taking: (names, path) => `import { ${names.join(", ")} } from "${path}";`,
    giving: (names) => `export { ${names.join(", ")} };`,
    handingOn: (names, path) => `export { ${names.join(", ")} } from "${path}";`,
  },
  // As it is written by hand, by which Node knows the names when a module imports it.
  cjs: {
    format: "cjs",
    head: '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });',
    taking: (names, path) => `const { ${names.join(", ")} } = require("${path}");`,
    giving: (names) => names.map((name) => `exports.${name} = ${name};`).join("\n"),
    handingOn: (names, path) =>
      `const shared = require("${path}");\n${names.map((name) => `exports.${name} = shared.${name};`).join("\n")}`,
  },
};
const others = Object.keys(languages).filter((language) => language !== "en");

/** Writes the runtimes into `runtime-package` of a folder. */
export async function writeRuntimes(dist) {
  const folder = join(dist, "runtime-package");
  await mkdir(folder);
  const write = (name, text) => writeFile(join(folder, name), `${head}${text}`);
  const own = await saidOtherwise("javascript");
  const english = await runtimePartsOf("javascript", "en");
  const { makers, spoken } = await lawsApart(own);
  const shared = [...english.filter(({ names: [name] }) => !own.has(name)), ...makers];
  for (const [ending, kind] of Object.entries(kinds)) {
    const writeModule = async (name, parts) => {
      const { code } = await transform([kind.head, ...parts].join("\n"), { ...short, format: kind.format });
      await write(`${name}.${ending}`, code);
    };
    await writeModule("shared", [bodyOf(shared), kind.giving(namesOf(shared))]);
    for (const language of Object.keys(languages)) {
      const parts = (await runtimePartsOf("javascript", language)).filter(({ names: [name] }) => own.has(name));
      const said = parts.map((part) => spoken.get(language).get(part.names[0]) ?? part);
      await writeModule(language, besides(shared, said, kind, `./shared.${ending}`));
    }
  }
  await write("en.d.cts", (await runtimeAs("declarations", "en"))("everything").replace(/^\/\/.*\n/u, ""));
  for (const language of others) await write(`${language}.d.cts`, await declarationsOf(language));
  for (const language of Object.keys(languages)) await write(`${language}.d.mts`, `export * from "./${language}.cjs";\n`);
}

/** The names of parts that some language says otherwise than English, and of all that use them, each the first of its part. */
async function saidOtherwise(flavour) {
  const english = await runtimePartsOf(flavour, "en");
  const texts = new Map(english.map(({ names: [name], text }) => [name, text]));
  const own = new Set();
  for (const language of others) {
    for (const { names, text } of await runtimePartsOf(flavour, language)) if (texts.get(names[0]) !== text) own.add(names[0]);
  }
  for (let before = -1; before < own.size;) {
    before = own.size;
    for (const { names, uses } of english) if (uses.some((use) => own.has(use))) own.add(names[0]);
  }
  return own;
}

/**
 * Laws say otherwise in each language what is wrong, and judge alike: what makes a law of its messages is shared (`makers`), and a language has the call
 * of it with its own, by the name of the law (`spoken`). `own` are the parts that are not shared; a law that uses more of them than messages is none of these.
 */
async function lawsApart(own) {
  const cut = new Map();
  for (const language of Object.keys(languages)) {
    const laws = (await runtimePartsOf("javascript", language)).filter(({ names: [name] }) => own.has(name));
    cut.set(language, new Map(laws.map((part) => [part.names[0], withoutMessages(part.text)])));
  }
  const makers = [];
  const spoken = new Map(Object.keys(languages).map((language) => [language, new Map()]));
  for (const { names, uses } of await runtimePartsOf("javascript", "en")) {
    const [name] = names;
    const [law, ...others] = [...cut.values()].map((each) => each.get(name));
    if (law === undefined || uses.some((use) => own.has(use) && isIn(use, law.maker))) continue;
    if (others.some((other) => packed(other?.maker) !== packed(law.maker))) continue;
    const maker = `$${makers.length}`;
    const madeOf = (text) => uses.filter((use) => isIn(use, text));
    makers.push({ names: [maker], isExported: false, uses: madeOf(law.maker), text: `const ${maker} = (messages) => ${law.maker};` });
    for (const [language, each] of cut) {
      const { messages } = each.get(name);
      const text = `const ${name} = /* @__PURE__ */ ${maker}(${messages});`;
      spoken.get(language).set(name, { names, isExported: true, uses: [maker, ...madeOf(messages)], text });
    }
  }
  return { makers, spoken };
}

/** The text of a law as what makes it of `messages`, and these; nothing of what is no law. */
function withoutMessages(text) {
  const [statement] = ts.createSourceFile("law.js", text, ts.ScriptTarget.Latest).statements;
  const call = ts.isVariableStatement(statement) && statement.declarationList.declarations[0].initializer;
  const about = call && ts.isCallExpression(call) && call.arguments[0];
  const said = about && ts.isObjectLiteralExpression(about) && about.properties.find((each) => each.name?.text === "messages");
  if (!said) return undefined;
  const messages = text.slice(said.initializer.pos, said.initializer.end).trim();
  return { messages, maker: text.slice(call.pos, said.initializer.pos) + "messages" + text.slice(said.initializer.end, call.end) };
}

function isIn(name, text) {
  return new RegExp(`(?<![\\w$]|[^.]\\.)${name.replaceAll("$", "\\$")}(?![\\w$])`, "u").test(text);
}

/** A text but for how it is laid out. */
function packed(text) {
  return text?.replaceAll(/\s+/gu, "").replaceAll(/,(?=[)\]}])/gu, "");
}

/** What a module of parts is made of that stands beside the shared one: it takes of that what its parts use, and gives what of both others may use. */
function besides(shared, parts, { taking, giving, handingOn }, path) {
  const used = new Set(parts.flatMap(({ uses }) => uses));
  const given = (all) => namesOf(all.filter(({ isExported }) => isExported));
  const taken = namesOf(shared.filter(({ names: [name] }) => used.has(name)));
  return [taking(taken, path), bodyOf(parts), giving(given(parts)), handingOn(given(shared), path)];
}

/** The declarations of a language: those of English but for what is typed otherwise, which hides what has its name there. */
async function declarationsOf(language) {
  const own = await saidOtherwise("declarations");
  const parts = (await runtimePartsOf("declarations", language)).filter(({ names: [name] }) => own.has(name));
  const used = new Set(parts.flatMap(({ uses }) => uses).filter((use) => !own.has(use)));
  const english = await runtimePartsOf("declarations", "en");
  const taken = english.filter(({ names: [name] }) => used.has(name));
  const hidden = taken.find(({ isExported }) => !isExported);
  if (hidden !== undefined) throw new Error(`declarations in ${language} use ${hidden.names[0]}, which those in English do not export`);
  return `import type { ${namesOf(taken).join(", ")} } from "./en.cjs";\n\nexport * from "./en.cjs";\n\n${bodyOf(parts)}\n`;
}

function bodyOf(parts) {
  return parts.map(({ text }) => text).join("\n\n");
}

function namesOf(parts) {
  return parts.flatMap(({ names }) => names);
}

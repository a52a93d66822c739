// ts-morph's printers of structures as they stand in what ships: the statements of its two files that `printStructure` needs, without the
// TypeScript that ts-morph embeds, which takes several times as long to load as Node itself. It is a plugin for esbuild, and writes nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ts } from "ts-morph";

/** The version of ts-morph that this was made for. */
const version = "28.0.0";

/** What `src/5-emit/structures.ts` takes of ts-morph. */
const wanted = ["printStructure", "StructureKind", "VariableDeclarationKind"];

/** What these need of TypeScript, and the stand-in below has: they ask where the last token of a part of a list ends, to set a comma there. */
const kinds = ["CloseBraceToken", "EndOfFileToken", "OpenBraceToken", "TemplateHead", "TemplateTail"];
const compilerParts = ["createScanner", "ScriptTarget.Latest", "SyntaxKind", ...kinds.map((name) => `SyntaxKind.${name}`)];

/** The modules that they need beside it. */
const modules = ["@ts-morph/common", "./typescript", "code-block-writer"];

/**
 * Puts the printers in the place of ts-morph where `5-emit/structures` imports it; for all others it stays a package outside the bundle. What
 * they cannot print without TypeScript, that package prints, which is loaded for it.
 */
export const lightPrinter = {
  name: "light-printer",
  setup(build) {
    build.onResolve({ filter: /^ts-morph$/ }, ({ importer, kind }) => {
      const isPrinter = kind === "import-statement" && /[/\\]5-emit[/\\]structures\.[jt]s$/u.test(importer);
      return isPrinter ? { path: light().printers } : { path: "ts-morph", external: true };
    });
    build.onLoad({ filter: /[/\\]dist[/\\](?:ts-morph|ts-morph-common|typescript)\.js$/ }, ({ path }) => {
      const contents = light().texts.get(path);
      return contents === undefined ? undefined : { contents, loader: "js" };
    });
  },
};

let made;

/** Many bundles are made of the same texts, which takes a second. */
function light() {
  made ??= lightTexts();
  return made;
}

/**
 * The file of ts-morph that has the printers, and the text of each of its files as the bundle has it; `read` reads them. Throws where ts-morph is
 * not what this was made for.
 */
export function lightTexts(read = (path) => readFileSync(path, "utf8")) {
  const printers = createRequire(import.meta.url).resolve("ts-morph");
  const { version: found } = JSON.parse(read(join(dirname(printers), "../package.json")));
  if (found !== version) fail(`it is ${found}, and this was made for ${version}`);
  const common = createRequire(printers).resolve("@ts-morph/common");
  const own = needed(read(printers), wanted, "common");
  const shared = needed(read(common), new Set(own.uses.map((use) => use.split(".")[0])), "ts__namespace");
  const compiler = [...own.uses.flatMap((use) => (use.startsWith("ts.") ? [use.slice(3)] : [])), ...shared.uses];
  const unknown = [
    ...compiler.filter((use) => !compilerParts.includes(use)),
    ...[...own.modules, ...shared.modules].filter((name) => !modules.includes(name)),
  ];
  if (unknown.length > 0) fail(`its printers need ${unknown.join(", ")}`);
  const texts = new Map([
    [printers, `${own.text}\n${withFallback}`],
    [common, shared.text],
    [createRequire(common).resolve("./typescript"), standIn],
  ]);
  return { printers, texts };
}

function fail(why) {
  throw new Error(
    `The printers of ts-morph cannot be taken out of it: ${why}. Read what has changed, correct scripts/printer.mjs, and let test/emit/structures.test.ts compare the two. Without this plugin, bundles take ts-morph as it is published.`,
  );
}

const withFallback = `const printLight = printStructure;
exports.printStructure = (structure, options) => {
  try {
    return printLight(structure, options);
  } catch (error) {
    if (error?.needsTypeScript !== true) throw error;
    return require("ts-morph").printStructure(structure, options);
  }
};
`;

/**
 * In the place of TypeScript: a scanner that knows names, types of one name, and marks (\`5-emit/slots.ts\`), which is all that the lists of
 * generated modules are made of. No such text has comments, so its last token ends where it ends. Of any other it says that it needs TypeScript.
 */
const standIn = `exports.ScriptTarget = { Latest: ${ts.ScriptTarget.Latest} };
exports.SyntaxKind = ${JSON.stringify(Object.fromEntries(kinds.map((name) => [name, ts.SyntaxKind[name]])))};
exports.createScanner = () => {
  let end = 0;
  let isRead = true;
  return {
    setText(text = "") {
      if (!/^[\\p{ID_Continue}$\\u0001 :=?]*$/u.test(text)) throw Object.assign(new Error("This needs TypeScript."), { needsTypeScript: true });
      end = text.trimEnd().length;
      isRead = end === 0;
    },
    scan() {
      if (isRead) return ${ts.SyntaxKind.EndOfFileToken};
      isRead = true;
      return ${ts.SyntaxKind.Unknown};
    },
    getTokenFullStart: () => end,
  };
};
`;

/**
 * The statements of a CommonJS file that some of its exports need, as they stand and in their order; the modules that they require; and what they
 * use of the one that has a name in the file, with its members: \`errors.throwIfTrue\`.
 */
function needed(code, exported, module) {
  const { file, statementOf } = bound(code);
  const statements = new Set();
  const required = new Set();
  const uses = new Set();
  const take = (statement) => {
    if (statement === undefined || statements.has(statement)) return;
    statements.add(statement);
    visit(statement);
  };
  const visit = (node) => {
    const [of, ...members] = membersOf(node);
    if (of === "exports") takeExport(members[0]);
    if (of === module) uses.add(members.join("."));
    // What is used of a module is known with all its members; the module is taken by its name, further in.
    if (of === module) return take(statementOf(rootOf(node)));
    if (ts.isIdentifier(node)) take(statementOf(node));
    if (ts.isCallExpression(node) && node.expression.getText() === "require") required.add(node.arguments[0].text);
    ts.forEachChild(node, visit);
  };
  const takeExport = (name) => {
    const found = file.statements.filter((each) => exportedBy(each) === name);
    if (found.length === 0) fail(`it has no export of ${name} in a form that is known`);
    found.forEach(take);
  };
  for (const name of exported) takeExport(name);
  const kept = file.statements.filter((each) => statements.has(each)).map((each) => each.getText());
  return { text: ['"use strict";', ...kept].join("\n"), modules: [...required], uses: [...uses] };
}

/** `a.b.c` as the names that it is made of; nothing where it is something else. */
function membersOf(node) {
  if (!ts.isPropertyAccessExpression(node)) return [];
  const of = ts.isIdentifier(node.expression) ? [node.expression.text] : membersOf(node.expression);
  return of.length === 0 ? [] : [...of, node.name.text];
}

function rootOf(node) {
  return ts.isPropertyAccessExpression(node) ? rootOf(node.expression) : node;
}

/** The name that a statement exports: it is assigned, or an enumeration under which its members are put. */
function exportedBy(statement) {
  const text = ts.isExpressionStatement(statement) ? statement.getText() : "";
  return (/^exports\.(\w+) = /u.exec(text) ?? /\(exports\.(\w+) \|\| \(exports\.\1 = \{\}\)\);$/u.exec(text))?.[1];
}

/** A file, and for a name in it the statement at its top that declares what it means; nothing for what is declared further in, or elsewhere. */
function bound(text) {
  const name = "/file.js";
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const host = { ...ts.createCompilerHost({}), getSourceFile: (path) => (path === name ? file : undefined) };
  const checker = ts.createProgram([name], { allowJs: true, noLib: true, noResolve: true, types: [] }, host).getTypeChecker();
  const top = new Set(file.statements);
  const statementOf = (identifier) => {
    const declarations = checker.getSymbolAtLocation(identifier)?.declarations ?? [];
    return declarations.map((each) => (ts.isVariableDeclaration(each) ? each.parent.parent : each)).find((each) => top.has(each));
  };
  return { file, statementOf };
}

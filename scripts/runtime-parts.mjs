// The runtime in parts, each a declaration with the names that it uses, so that builders are shipped with what they need and nothing else.
// Each part is there as TypeScript, as JavaScript, and as a declaration, in each language; nothing is compiled when flowspec runs.
import { Node, Project, ts } from "ts-morph";
import { laidOut } from "./layout.mjs";
import { runtimeText } from "./runtime.mjs";

/**
 * The parts in the order in which they are joined, each with its names and its texts by language and flavour; `languages` are those of `src/words`.
 * What another language says as English does is not there twice.
 */
export async function runtimeParts(answersOf, languages, root) {
  const { en, ...others } = languages;
  const english = runtimeText(answersOf, root, en);
  const parts = new Map();
  for (const [flavour, code] of Object.entries(await flavours(english))) {
    for (const { names, isExported, piece } of piecesOf(code, flavour)) {
      const id = names.join(" ");
      if (!parts.has(id)) parts.set(id, { names, isExported: false, texts: { en: {} } });
      const part = parts.get(id);
      if (flavour === "typescript") part.isExported = isExported;
      part.texts.en[flavour] = piece;
    }
  }
  const known = [...parts.values()].flatMap(({ names }) => names.map((name) => [name, names[0]]));
  for (const [language, words] of Object.entries(others)) {
    const own = changedStatements(runtimeText(answersOf, root, words), english);
    for (const [flavour, code] of Object.entries(await flavours(own))) {
      for (const { names, piece } of piecesOf(code, flavour, known)) {
        const { texts } = parts.get(names.join(" "));
        texts[language] ??= { ...texts.en };
        texts[language][flavour] = piece;
      }
    }
  }
  return [...parts.values()];
}

/** What a text declares otherwise than another. */
function changedStatements(text, other) {
  const before = new Set(statementsOf(other));
  return statementsOf(text)
    .filter((statement) => !before.has(statement))
    .join("\n\n");
}

function statementsOf(text) {
  return ts.createSourceFile("runtime.ts", text, ts.ScriptTarget.Latest).statements.map((each) => text.slice(each.pos, each.end).trim());
}

/** The paths of the modules that have them: one for each flavour in English, and one for each other language. */
export function runtimePaths(languages) {
  return [...flavourNames, ...Object.keys(languages).filter((each) => each !== "en")].map(pathOf);
}

function pathOf(name) {
  return `src/5-emit/runtime-parts/${name}.generated.ts`;
}

/** Those modules, by path. */
export function runtimeModules(parts, languages) {
  const english = flavourNames.map((flavour) => [pathOf(flavour), moduleText("WrittenParts", listOf(parts, flavour, "en"))]);
  const others = Object.keys(languages)
    .filter((each) => each !== "en")
    .map((language) => {
      const lists = flavourNames.map((flavour) => `${flavour}: ${listOf(parts, flavour, language)}`);
      return [pathOf(language), moduleText("Readonly<Record<RuntimeFlavour, WrittenParts>>", `{ ${lists.join(", ")} }`)];
    });
  return new Map([...english, ...others]);
}

function moduleText(type, value) {
  const types = ["RuntimeFlavour", "WrittenParts"].filter((name) => type.includes(name)).join(", ");
  return `// What generated builders share, in parts, made by \`npm run derive\`. Not edited by hand.
import type { ${types} } from "../runtime-part.ts";

export const parts: ${type} = ${value};
`;
}

/**
 * The parts that there are in a flavour; of other languages than English those that say something else in it. What stands in the text that it is read
 * beside (`5-emit/runtime-parts.ts` names it) is not there twice: names of the part that is next there, names that it uses, lines.
 */
function listOf(parts, flavour, language) {
  const isAlone = flavour === "typescript" && language === "en";
  let before = -1;
  const lines = parts.flatMap(({ names, isExported, texts }, index) => {
    const piece = texts[language]?.[flavour];
    const isEnglish = language !== "en" && JSON.stringify(piece) === JSON.stringify(texts.en[flavour]);
    if (piece === undefined || isEnglish) return [];
    const beside = isAlone ? undefined : (flavour === "typescript" ? texts.en : (texts[language] ?? texts.en)).typescript;
    const isNext = beside !== undefined && before + 1 === index;
    before = index;
    const head = isNext ? "" : (isExported ? "export " : "") + names.join(" ");
    const uses = piece.uses.join(" ");
    const written = [head, uses === beside?.uses.join(" ") ? "=" : uses, withoutSame(piece.text, beside?.text ?? "")];
    return [`  ${written.map((each) => JSON.stringify(each)).join(", ")},\n`];
  });
  return `[\n${lines.join("")}]`;
}

/** A text in which runs of lines that stand in another are named by where they do, each on a line that begins with a tab. */
function withoutSame(text, other) {
  const [lines, others] = [text.split("\n"), other.split("\n")];
  if (lines.some((line) => line.startsWith("\t"))) throw new Error(`a line of the runtime begins with a tab: ${text.slice(0, 80)}`);
  const written = [];
  for (let at = 0; at < lines.length;) {
    const { from, count } = longestRun(lines, at, others);
    const run = lines.slice(at, at + count).join("\n");
    const named = `\t${from} ${count}`;
    if (run.length > named.length) written.push(named);
    else written.push(lines[at]);
    at += run.length > named.length ? count : 1;
  }
  return written.join("\n");
}

/** Where most of the lines from one on stand one after the other among others. */
function longestRun(lines, at, others) {
  let best = { from: 0, count: 0 };
  others.forEach((_, from) => {
    let count = 0;
    while (at + count < lines.length && lines[at + count] === others[from + count]) count += 1;
    if (count > best.count) best = { from, count };
  });
  return best;
}

/** The runtime in each flavour, laid out. */
async function flavours(text) {
  const plain = text.replaceAll(/^export /gmu, "");
  const options = { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ESNext, useDefineForClassFields: false };
  const { outputText: script } = ts.transpileModule(plain, { compilerOptions: options });
  const { outputText: declared, diagnostics } = ts.transpileDeclaration(text, { compilerOptions: { isolatedDeclarations: true } });
  for (const { messageText } of diagnostics)
    throw new Error(`src/runtime cannot be declared: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
  const [typescript, javascript, declarations] = await Promise.all([
    laidOut(text, "typescript"),
    laidOut(script.replace(/^"use strict";\n/u, ""), "babel"),
    laidOut(declared.replace(/^export \{\};$/mu, ""), "typescript"),
  ]);
  return { typescript, javascript, declarations };
}

const endings = { typescript: "ts", javascript: "js", declarations: "d.ts" };
const flavourNames = Object.keys(endings);

/** The declarations of a text, each with its names and those that it uses; `elsewhere` are further names that there are, each with the first of its part. */
function piecesOf(code, flavour, elsewhere = []) {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true, compilerOptions: { allowJs: true } });
  const file = project.createSourceFile(`runtime.${endings[flavour]}`, code);
  const statements = new Map();
  for (const statement of file.getStatements()) {
    const names = namesOf(statement);
    // What is said several times is said of one: overloads of a function.
    const known = [...statements.keys()].find((each) => names.some((name) => each.split(" ").includes(name)));
    const id = known ?? names.join(" ");
    statements.set(id, [...(statements.get(id) ?? []), statement]);
  }
  const owners = new Map([...statements].flatMap(([id, nodes]) => nodes.flatMap(declaredIn).map((node) => [node.compilerNode, id])));
  const known = new Map([...elsewhere, ...[...statements.keys()].flatMap((id) => id.split(" ").map((name) => [name, firstName(id)]))]);
  return [...statements].map(([id, nodes]) => {
    const used = new Set(nodes.flatMap((node) => usedIn(node, known, owners)));
    used.delete(firstName(id));
    const text = nodes.map(documented).join("\n");
    return {
      names: id.split(" "),
      isExported: nodes.some((node) => node.isExported()),
      piece: { text, uses: inOrder([...used]) },
    };
  });
}

function inOrder(names) {
  return names.toSorted((a, b) => (a < b ? -1 : 1));
}

function firstName(id) {
  return id.split(" ")[0];
}

function namesOf(statement) {
  const names = declaredIn(statement).map((node) => node.getName());
  if (names.length === 0) throw new Error(`What is shipped only declares, and this does something: ${statement.getText().slice(0, 80)}`);
  return names;
}

/** The nodes that declare names at the top. */
function declaredIn(statement) {
  if (!Node.isVariableStatement(statement)) return typeof statement.getName === "function" ? [statement] : [];
  return statement.getDeclarations().flatMap((declaration) => {
    const name = declaration.getNameNode();
    return Node.isIdentifier(name) ? [declaration] : name.getElements().filter(Node.isBindingElement);
  });
}

/** The declarations that a node uses, each by its first name. */
function usedIn(node, known, owners) {
  const used = [];
  node.forEachDescendant((each) => {
    if (!Node.isIdentifier(each) || !known.has(each.getText())) return;
    const parent = each.getParent();
    const symbol = Node.isShorthandPropertyAssignment(parent) ? parent.getValueSymbol() : each.getSymbol();
    const isMember = Node.isPropertyAccessExpression(parent) && parent.getNameNode() === each;
    const declarations = symbol?.getDeclarations() ?? [];
    // What this text does not declare stands elsewhere.
    if (declarations.length === 0 && !isMember) used.push(known.get(each.getText()));
    for (const declaration of declarations) {
      const owner = owners.get(declaration.compilerNode);
      if (owner !== undefined) used.push(firstName(owner));
    }
  });
  return used;
}

/** A statement with the comment right before it. */
function documented(statement) {
  const text = statement.getSourceFile().getFullText();
  const before = statement.getLeadingCommentRanges().filter((range, index, all) => {
    const next = all[index + 1]?.getPos() ?? statement.getStart();
    return !text.slice(range.getEnd(), next).includes("\n\n");
  });
  const from = before.length === 0 ? statement.getStart() : before[0].getPos();
  return text.slice(from, statement.getEnd()).replaceAll(/^ *\/\/ oxlint-.*\n/gmu, "");
}

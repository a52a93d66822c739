// What generated builders share: the modules of src/runtime joined into one that imports nothing, and after them what src/rules needs to
// judge: one law for each rule, without its documentation, and the functions that laws call. `runtime-parts.mjs` takes it apart again.
import { Node, Project, SyntaxKind } from "ts-morph";
import { ActionLists } from "./action-lists.mjs";
import { withWords } from "./runtime-words.mjs";

/**
 * All of it, of the project in a folder, in a language (of `src/words`; English, if none is given); `answersOf` says of a code's severity and
 * refusals what its law carries of them (`lawAnswers`). Throws with the sentence that says why something cannot be shipped.
 */
export function runtimeText(answersOf, root = new URL("../", import.meta.url).pathname, language) {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
  const modules = inOrder(project.addSourceFilesAtPaths(`${root}src/runtime/**/*.ts`));
  // Laws on PDFs are not shipped: a builder does not know the facts of one.
  const topics = project
    .addSourceFilesAtPaths(`${root}src/rules/{approver,component,contract}/*.ts`)
    .filter((file) => file.getBaseName() !== "index.ts");
  for (const family of project.addSourceFilesAtPaths(`${root}src/rules/*/index.ts`)) assertListed(family);
  const lists = new ActionLists();
  const shipped = topics.map((file) => shippedOf(file, (code) => lists.answers(answersOf(code)), language?.codes ?? {}));
  assertDifferentNames([
    ...modules.map((file) => ({ file, names: ownNames(file) })),
    ...shipped.map(({ file, helpers }) => ({ file, names: helpers.flatMap(namesOf) })),
  ]);
  for (const each of shipped) assertShippable(each);
  modules.forEach(leaveOutDocs);
  const helpers = shipped.flatMap((each) => each.helpers.map((statement) => withoutExport(markPure(statement))));
  const laws = shipped.flatMap((each) => each.laws.map(({ text }) => text));
  const inOrderOfNames = (texts) => texts.toSorted((a, b) => (a < b ? -1 : 1));
  const own = modules.map((file) => withoutImports(markPure(file)));
  const parts = [...own, ...helpers, ...inOrderOfNames(lists.declarations()), ...inOrderOfNames(laws)];
  return withWords(`${parts.join("\n\n")}\n`, language?.runtime);
}

/** Files in an order in which each comes after those that it imports. */
function inOrder(files) {
  const ordered = new Set();
  const visit = (file) => {
    for (const declaration of file.getImportDeclarations()) {
      const imported = declaration.getModuleSpecifierSourceFile();
      if (imported === undefined || !isRuntime(imported))
        throw new Error(
          `${shortPath(file)} imports ${declaration.getModuleSpecifierValue()}, and src/runtime is shipped without the rest of the house.`,
        );
      if (!ordered.has(imported)) visit(imported);
    }
    ordered.add(file);
  };
  files.toSorted((a, b) => (a.getFilePath() < b.getFilePath() ? -1 : 1)).forEach(visit);
  return [...ordered];
}

function shortPath(file) {
  return /\/(src\/(?:runtime|rules)\/.*)$/u.exec(file.getFilePath())[1];
}

function isRuntime(file) {
  return file !== undefined && shortPath(file).startsWith("src/runtime/");
}

/** The names that a file declares at its top. */
function ownNames(file) {
  const imported = new Set(file.getImportDeclarations().flatMap((each) => each.getNamedImports().map((named) => named.getName())));
  return file
    .getLocals()
    .map((symbol) => symbol.getName())
    .filter((name) => !imported.has(name));
}

/** A rule whose list the family forgets would be shipped, and never judge a contract. */
function assertListed(family) {
  const spread = family.getDescendantsOfKind(SyntaxKind.SpreadElement).map((each) => each.getExpression().getText());
  for (const file of family.getProject().addSourceFilesAtPaths(`${family.getDirectoryPath()}/*.ts`)) {
    for (const name of file === family ? [] : file.getVariableStatements().filter(isListOfRules).flatMap(namesOf))
      if (!spread.includes(name))
        throw new Error(`${shortPath(file)}: ${shortPath(family)} does not list \`${name}\`, so nothing judges by its rules.`);
  }
}

/** In one module, two functions cannot have one name. */
function assertDifferentNames(owned) {
  const owners = new Map();
  for (const { file, names } of owned) {
    for (const name of names) {
      if (owners.has(name))
        throw new Error(`\`${name}\` is in ${owners.get(name)} and in ${shortPath(file)}, and both are shipped in one module: rename one.`);
      owners.set(name, shortPath(file));
    }
  }
}

/** What rows of shipped tables say to people stands under `docs`, which no builder reads. */
function leaveOutDocs(file) {
  const members = file.getDescendants().filter((node) => Node.isPropertyAssignment(node) || Node.isPropertySignature(node));
  for (const member of members.toReversed()) if (!member.wasForgotten() && member.getName() === "docs") member.remove();
}

/** Marks the calls that run when the module is loaded, so that bundlers leave out what nobody uses. */
function markPure(node) {
  const calls = [];
  const statements = Node.isSourceFile(node) ? node.getVariableStatements() : Node.isVariableStatement(node) ? [node] : [];
  for (const statement of statements) statement.forEachDescendant((each, traversal) => collectCall(each, traversal, calls));
  return Node.isSourceFile(node) ? withMarks(node.getFullText(), calls, 0) : withMarks(documented(node), calls, commentStart(node));
}

/** A statement with the comment before it. */
function documented(statement) {
  return statement.getSourceFile().getFullText().slice(commentStart(statement), statement.getEnd());
}

function commentStart(statement) {
  return statement.getLeadingCommentRanges()[0]?.getPos() ?? statement.getStart();
}

function collectCall(node, traversal, calls) {
  if (isFunction(node)) traversal.skip();
  else if (Node.isCallExpression(node) || Node.isNewExpression(node)) calls.push(node.getStart());
}

function isFunction(node) {
  return Node.isFunctionLikeDeclaration(node) || Node.isFunctionExpression(node);
}

function withMarks(text, positions, from) {
  return positions
    .toSorted((a, b) => b - a)
    .reduce((marked, position) => `${marked.slice(0, position - from)}/* @__PURE__ */ ${marked.slice(position - from)}`, text);
}

function withoutImports(text) {
  return text.replace(/^import [^;]+;\n/gmu, "").trim();
}

function withoutExport(text) {
  return text.replace(/^((?:\/\*\*[\s\S]*?\*\/\s*|\/\/[^\n]*\n)*)export /u, "$1");
}

/** What of a topic is shipped: its rules as laws, and the functions and tables beside them. The list of its rules, and what rules say of themselves, is left out. */
function shippedOf(file, answersOf, words) {
  const laws = [];
  const helpers = [];
  for (const statement of file.getStatements()) {
    if (Node.isImportDeclaration(statement)) continue;
    const initializer = Node.isVariableStatement(statement) ? statement.getDeclarations()[0]?.getInitializer() : undefined;
    if (Node.isVariableStatement(statement) && isListOfRules(statement)) continue;
    const kind = Node.isCallExpression(initializer) ? /^(\w+)Rule$/u.exec(initializer.getExpression().getText())?.[1] : undefined;
    if (kind === undefined) helpers.push(statement);
    else laws.push(lawOf(kind, initializer, answersOf, words));
  }
  return { file, laws, helpers };
}

function isListOfRules(statement) {
  return statement.getDeclarations()[0]?.getTypeNode()?.getText() === "readonly Rule[]";
}

/** A rule as a law: with its name, how the service answers its breach, and its messages; without what else it says of itself. */
function lawOf(kind, initializer, answersOf, words) {
  const [text, ...of] = initializer.getArguments();
  const name = text.getPropertyOrThrow("name").getInitializerOrThrow().getLiteralText();
  const severity = text.getProperty("severity")?.getInitializerOrThrow().getLiteralText() ?? "error";
  const refusals = text.getPropertyOrThrow("refusals").getInitializerOrThrow().getElements();
  const answers = answersOf({ severity, refusals: refusals.map((each) => each.getLiteralText()) });
  // What it may say is shipped with it.
  const messages = text.getPropertyOrThrow("messages").getInitializerOrThrow();
  const shipped = [messages, ...of];
  const said = words[name]?.messages === undefined ? pureText(messages) : JSON.stringify(words[name].messages);
  const args = [`{ name: ${JSON.stringify(name)}, ${answers}, messages: ${said} }`, ...of.map(pureText)].join(", ");
  return { name, of: shipped, text: `export const ${lawName(name)}: Law = /* @__PURE__ */ ${kind}Law(${args});` };
}

/** The names that a statement declares. */
function namesOf(statement) {
  if (!Node.isVariableStatement(statement)) return [statement.getName()];
  return statement.getDeclarations().flatMap((declaration) => {
    const name = declaration.getNameNode();
    return Node.isIdentifier(name) ? [name.getText()] : name.getElements().map((element) => element.getName());
  });
}

/** What is shipped of a topic uses only what is shipped: src/runtime, and the topic itself. */
function assertShippable({ file, laws, helpers }) {
  const elsewhere = new Map(
    file
      .getImportDeclarations()
      .filter((each) => !isRuntime(each.getModuleSpecifierSourceFile()))
      .flatMap((each) => each.getNamedImports().map((named) => [named.getName(), each.getModuleSpecifierValue()])),
  );
  const check = (node, what) => {
    for (const identifier of [node, ...node.getDescendantsOfKind(SyntaxKind.Identifier)]) {
      const from = Node.isIdentifier(identifier) ? elsewhere.get(identifier.getText()) : undefined;
      if (from !== undefined)
        throw new Error(
          `${shortPath(file)}: ${what} uses \`${identifier.getText()}\` from ${from}. What judges is shipped with builders, so it uses its own file and src/runtime alone.`,
        );
    }
  };
  for (const { name, of } of laws) for (const argument of of) check(argument, `the law of ${name}`);
  for (const helper of helpers)
    check(
      helper,
      namesOf(helper)
        .map((name) => `\`${name}\``)
        .join(", "),
    );
}

function pureText(argument) {
  const calls = [];
  if (Node.isCallExpression(argument)) calls.push(argument.getStart());
  argument.forEachDescendant((node, traversal) => collectCall(node, traversal, calls));
  return withMarks(argument.getText(), isFunction(argument) ? [] : calls, argument.getStart());
}

/** `flow-name-length` as `flowNameLengthLaw`, as 5-emit/names.ts has it. */
function lawName(code) {
  return `${code.replaceAll(/-(\w)/gu, (_, letter) => letter.toUpperCase())}Law`;
}

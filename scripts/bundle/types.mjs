// The types of the library, each entry in one file: what it exports, and every declaration that this needs, taken from what tsc has declared module by
// module. What several entries need stands in a file of its own: a branded type has to be the same one. What a name stands for says TypeScript's own
// checker, the one that ts-morph has.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ts } from "ts-morph";
import { root } from "./settings.mjs";

const entries = { index: "index.d.ts", pdf: "pdf/read.d.ts" };
const shared = "shared";

/** Writes the types of each entry into a folder. */
export async function writeTypes(dist) {
  const build = join(root, "build");
  const settings = JSON.parse(await readFile(join(root, "tsconfig.json"), "utf8")).compilerOptions;
  const { options } = ts.convertCompilerOptionsFromJson({ ...settings, types: [], allowImportingTsExtensions: true }, root);
  const paths = Object.entries(entries).map(([name, path]) => [name, join(build, path)]);
  const program = ts.createProgram(
    paths.map(([, path]) => path),
    options,
  );
  const house = { program, checker: program.getTypeChecker(), build, names: new Map(), taken: new Set() };
  const exported = new Map(paths.map(([name, path]) => [name, exportsOf(program.getSourceFile(path), house)]));
  const needed = new Map([...exported].map(([name, given]) => [name, allNeeded([...given.values()], house)]));
  const sets = [...needed.values()];
  const common = new Set([...sets[0]].filter((symbol) => sets.every((set) => set.has(symbol))));
  await writeFile(
    join(dist, `${shared}.d.ts`),
    fileOf(common, new Set(), new Map([...common].map((each) => [house.names.get(each), each])), house),
  );
  for (const [name, symbols] of needed) await writeFile(join(dist, `${name}.d.ts`), fileOf(symbols, common, exported.get(name), house));
}

/** What a module exports, by name. */
function exportsOf(file, house) {
  const { checker } = house;
  const given = new Map(
    checker.getExportsOfModule(checker.getSymbolAtLocation(file)).map((symbol) => [symbol.name, targetOf(symbol, house)]),
  );
  for (const [name, symbol] of given) call(symbol, name, house);
  return given;
}

/** Some symbols with all that their declarations need. */
function allNeeded(symbols, house) {
  const needed = new Set(symbols);
  // A set goes on with what is added to it meanwhile.
  for (const symbol of needed) {
    for (const statement of statementsOf(symbol)) for (const { target } of usesIn(statement, house)) needed.add(target);
  }
  return needed;
}

/** The text of a file that declares some symbols, but for those that it takes from the shared one, and exports some. */
function fileOf(symbols, taken, exported, house) {
  const own = [...symbols].filter((symbol) => !taken.has(symbol));
  const statements = own.flatMap(statementsOf);
  const used = new Set([...exported.values(), ...statements.flatMap((statement) => usesIn(statement, house).map(({ target }) => target))]);
  const imported = [...used].filter((symbol) => taken.has(symbol)).map((symbol) => house.names.get(symbol));
  const given = [...exported].map(([name, symbol]) => {
    const word = symbol.flags & ts.SymbolFlags.Value ? "" : "type ";
    return house.names.get(symbol) === name ? `${word}${name}` : `${word}${house.names.get(symbol)} as ${name}`;
  });
  return [
    ...(imported.length > 0 ? [`import { ${imported.join(", ")} } from "./${shared}.js";`] : []),
    ...statements.map((statement) => textOf(statement, house)),
    `export { ${given.join(", ")} };\n`,
  ].join("\n");
}

/** A statement without its `export`, in which everything is called as in the file. */
function textOf(statement, house) {
  const { text } = statement.getSourceFile();
  const renamed = usesIn(statement, house).map(({ node, target }) => ({
    start: node.getStart(),
    end: node.end,
    name: house.names.get(target),
  }));
  const words =
    statement.modifiers?.filter(({ kind }) => kind === ts.SyntaxKind.ExportKeyword || kind === ts.SyntaxKind.DefaultKeyword) ?? [];
  const dropped = words.map((word) => ({ start: word.getStart(), end: word.end + 1, name: "" }));
  let [result, at] = ["", statement.getStart(undefined, true)];
  for (const { start, end, name } of [...renamed, ...dropped].toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + name;
    at = end;
  }
  return result + text.slice(at, statement.end);
}

/** The names in a statement that stand for declarations of modules, with what they stand for. */
function usesIn(statement, house) {
  const uses = [];
  const visit = (node) => {
    if (ts.isImportTypeNode(node)) throw new Error(`a type is imported in the midst of another: ${node.getText()}`);
    const target = ts.isIdentifier(node) && declared(house.checker.getSymbolAtLocation(node), house);
    if (target) {
      call(target, target.name, house);
      uses.push({ node, target });
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return uses;
}

/** What a symbol stands for, where that is declared by a module of the build; nothing where the language declares it, or it is part of a declaration. */
function declared(found, house) {
  const symbol = found && targetOf(found, house);
  const [declaration] = symbol?.declarations ?? [];
  if (declaration === undefined || !isTopLevel(declaration)) return undefined;
  const file = declaration.getSourceFile();
  if (house.program.isSourceFileDefaultLibrary(file)) return undefined;
  if (!file.fileName.startsWith(house.build)) throw new Error(`the library's types need ${symbol.name}, which ${file.fileName} declares`);
  return symbol;
}

/** Gives a symbol a name that no other has. */
function call(symbol, wanted, { names, taken }) {
  if (names.has(symbol)) return;
  let name = wanted;
  for (let count = 1; taken.has(name); count += 1) name = `${wanted}_${count}`;
  taken.add(name);
  names.set(symbol, name);
}

function targetOf(symbol, { checker }) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function statementsOf(symbol) {
  return symbol.declarations.map(statementOf);
}

/** The statement of a module that a declaration stands in. */
function statementOf(declaration) {
  return ts.isSourceFile(declaration.parent) ? declaration : statementOf(declaration.parent);
}

/** Whether a declaration is one of a module, not a part of one. */
function isTopLevel(declaration) {
  if (ts.isSourceFile(declaration)) return false;
  return (
    ts.isSourceFile(declaration.parent) || (ts.isVariableDeclaration(declaration) && ts.isSourceFile(declaration.parent.parent.parent))
  );
}

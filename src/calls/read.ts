import { ts } from "ts-morph";
import { codeSyntax } from "../codes/imports.ts";
import { type ActionName, actionNames } from "../model/contract.ts";
import type { CodeBody, Hole } from "../model/code-body.ts";
import { type Diagnostic, diagnostic, type Result } from "../model/diagnostic.ts";
import { type Source, span } from "../model/source.ts";
import { valueOf } from "./evaluate.ts";
import { type Reading, symbolOf, unread } from "./reading.ts";

/** A call of an action in code. */
export interface Call {
  readonly action: ActionName;
  /** Where it stands, counted from 1. */
  readonly line: number;
  /** The lines of the statement that it is in. */
  readonly lines: { readonly first: number; readonly last: number };
  /** What is passed to it, with what cannot be read of that. */
  readonly read: () => Result<CodeBody>;
}

/** What is called in the text of a TypeScript or JavaScript file; nothing of it is run. */
export function callsIn(source: Source): Result<readonly Call[]> {
  return nestedAsFar(source, () => findCalls(source));
}

/** What is read, or that the code is nested deeper than the parser goes. */
function nestedAsFar<T>(source: Source, read: () => Result<T>): Result<T> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { diagnostics: [diagnostic(codeSyntax, { message: "nested", help: "fix", span: span(source, 0, 1), pointer: "" })] };
  }
}

function findCalls(source: Source): Result<readonly Call[]> {
  const { file, checker, mistakes } = parsed(source);
  const wrong = syntaxOf(source, mistakes);
  if (wrong) return { diagnostics: [wrong] };
  const calls: Call[] = [];
  const uses = usesIn(file, checker);
  for (const node of nodesIn(file)) {
    const called = ts.isCallExpression(node) ? calledBy(node) : undefined;
    if (!called || !ts.isCallExpression(node)) continue;
    const lineOf = (at: number): number => file.getLineAndCharacterOfPosition(at).line + 1;
    const lines = { first: lineOf(statementOf(node).getStart()), last: lineOf(node.getEnd()) };
    const read = (): Result<CodeBody> => nestedAsFar(source, () => readCall(source, checker, uses, node, called));
    calls.push({ action: called.action, line: lineOf(nameOf(node).getStart()), lines, read });
  }
  return { value: calls, diagnostics: [] };
}

function statementOf(node: ts.Node): ts.Node {
  return ts.isStatement(node) || ts.isSourceFile(node.parent) ? node : statementOf(node.parent);
}

/** What people look for when they look for a call. */
function nameOf({ expression }: ts.CallExpression): ts.Node {
  return ts.isPropertyAccessExpression(expression) ? expression.name : expression;
}

/** The nodes of a file in the order of its text, however deep they are. */
function nodesIn(file: ts.SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const open: ts.Node[] = [file];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    open.push(...children.toReversed());
  }
  return nodes;
}

interface Called {
  readonly action: ActionName;
  readonly body: ts.Expression;
}

/** `client.CreateFlowByFiles(body)`, `client.request("CreateFlowByFiles", body)`. */
function calledBy({ expression, arguments: [first, second] }: ts.CallExpression): Called | undefined {
  if (first === undefined) return undefined;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : undefined;
  const direct = actionNames.find((action) => action === name);
  if (direct) return { action: direct, body: first };
  const named = ts.isStringLiteralLike(first) ? actionNames.find((action) => action === first.text) : undefined;
  return named && second ? { action: named, body: second } : undefined;
}

/** Of a request with thousands of members each is read once or twice. */
const mostSteps = 50_000;

function readCall(
  source: Source,
  checker: ts.TypeChecker,
  usesOf: Reading["usesOf"],
  call: ts.Node,
  { action, body }: Called,
): Result<CodeBody> {
  const holes = new Map<string, Hole>();
  const diagnostics: Diagnostic[] = [];
  const reading: Reading = {
    source,
    checker,
    call,
    holes,
    diagnostics,
    bound: new Map(),
    functions: new Set(),
    open: new Set(),
    budget: { left: mostSteps, depth: 0 },
    usesOf,
  };
  const root = valueOf(reading, body);
  if (root?.kind === "record") return { value: { action, root, holes }, diagnostics };
  if (root?.kind !== "unknown") unread(reading, body, { message: "body", help: "literal" });
  return { diagnostics };
}

/** Where each variable of a file is used, found when it is asked for. */
function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): Reading["usesOf"] {
  let found: Map<ts.Symbol, ts.Identifier[]> | undefined;
  const find = (): Map<ts.Symbol, ts.Identifier[]> => {
    const uses = new Map<ts.Symbol, ts.Identifier[]>();
    for (const node of nodesIn(file)) {
      const symbol = ts.isIdentifier(node) ? symbolOf({ checker }, node) : undefined;
      if (symbol && ts.isIdentifier(node)) uses.set(symbol, [...(uses.get(symbol) ?? []), node]);
    }
    return uses;
  };
  return (symbol) => (found ??= find()).get(symbol) ?? [];
}

interface Parsed {
  readonly file: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  readonly mistakes: readonly ts.Diagnostic[];
}

/** A file by itself: nothing that it imports is read, and no library is known. */
function parsed({ path, text }: Source): Parsed {
  const name = `/code${/\.[cm]?[jt]sx?$/u.exec(path)?.[0] ?? ".ts"}`;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const host: ts.CompilerHost = {
    getSourceFile: (asked) => (asked === name ? file : undefined),
    getDefaultLibFileName: () => "",
    writeFile: () => {},
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (each) => each,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (asked) => asked === name,
    readFile: () => undefined,
  };
  const options = { allowJs: true, noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.Latest };
  const program = ts.createProgram([name], options, host);
  return { file, checker: program.getTypeChecker(), mistakes: program.getSyntacticDiagnostics(file) };
}

/** The first mistake of syntax. */
function syntaxOf(source: Source, found: readonly ts.Diagnostic[]): Diagnostic | undefined {
  const [wrong] = found;
  if (wrong === undefined) return undefined;
  const start = Math.min(wrong.start ?? 0, source.text.length);
  const end = Math.min(start + (wrong.length ?? 1), source.text.length);
  return diagnostic(codeSyntax, { message: "syntax", help: "fix", span: span(source, start, end), pointer: "" });
}

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
  const { file, checker } = parsed(source);
  const wrong = syntaxOf(source, file);
  if (wrong) return { diagnostics: [wrong] };
  const calls: Call[] = [];
  const uses = usesIn(file, checker);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const called = calledBy(node);
      if (called) {
        const lineOf = (at: number): number => file.getLineAndCharacterOfPosition(at).line + 1;
        const lines = { first: lineOf(statementOf(node).getStart()), last: lineOf(node.getEnd()) };
        calls.push({
          action: called.action,
          line: lineOf(nameOf(node).getStart()),
          lines,
          read: () => readCall(source, checker, uses, node, called),
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { value: calls, diagnostics: [] };
}

function statementOf(node: ts.Node): ts.Node {
  return ts.isStatement(node) || ts.isSourceFile(node.parent) ? node : statementOf(node.parent);
}

/** What people look for when they look for a call. */
function nameOf({ expression }: ts.CallExpression): ts.Node {
  return ts.isPropertyAccessExpression(expression) ? expression.name : expression;
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
const mostSteps = 200_000;

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
    budget: { left: mostSteps },
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
    const visit = (node: ts.Node): void => {
      const symbol = ts.isIdentifier(node) ? symbolOf({ checker }, node) : undefined;
      if (symbol && ts.isIdentifier(node)) uses.set(symbol, [...(uses.get(symbol) ?? []), node]);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return uses;
  };
  return (symbol) => (found ??= find()).get(symbol) ?? [];
}

/** A file by itself: nothing that it imports is read, and no library is known. */
function parsed({ path, text }: Source): { readonly file: ts.SourceFile; readonly checker: ts.TypeChecker } {
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
  return { file, checker: program.getTypeChecker() };
}

/** The first mistake of syntax. */
function syntaxOf(source: Source, file: ts.SourceFile): Diagnostic | undefined {
  const { diagnostics: [wrong] = [] } = ts.transpileModule(source.text, {
    fileName: file.fileName,
    reportDiagnostics: true,
    compilerOptions: { allowJs: true, target: ts.ScriptTarget.Latest },
  });
  if (wrong === undefined) return undefined;
  const start = Math.min(wrong.start ?? 0, source.text.length);
  return diagnostic(codeSyntax, {
    message: "syntax",
    help: "fix",
    span: span(source, start, Math.min(start + (wrong.length ?? 1), source.text.length)),
    pointer: "",
  });
}

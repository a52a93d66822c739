import { ts } from "ts-morph";
import { readableCalls } from "../codes/imports.ts";
import { nameOf } from "./names.ts";
import type { Hole } from "../model/code-body.ts";
import { type Diagnostic, diagnostic, type WordsOf } from "../model/diagnostic.ts";
import type { Json } from "../model/json.ts";
import { type Source, span } from "../model/source.ts";
import { type Loop, type Origin, type Reference, referencesIn, type Tree } from "../model/tree.ts";

/** What is read of one call, and what was found while it was. */
export interface Reading {
  readonly source: Source;
  readonly checker: ts.TypeChecker;
  /** The call whose body is read: what changes a value behind it does not matter to it. */
  readonly call: ts.Node;
  readonly holes: Map<string, Hole>;
  readonly diagnostics: Diagnostic[];
  /** The parameters of the functions that are read, each with what it is given. */
  readonly bound: ReadonlyMap<ts.Symbol, { readonly tree: Tree | undefined }>;
  /** The functions that are being read, by what they return, lest one is read inside of itself. */
  readonly functions: ReadonlySet<ts.Node>;
  /** The variables that are being read, lest one is read inside of itself. */
  readonly open: Set<ts.Symbol>;
  /** How much may still be read: functions that call each other can be worth more than any request. */
  readonly budget: { left: number; depth: number };
  /** Where a variable is used. */
  readonly usesOf: (symbol: ts.Symbol) => readonly ts.Identifier[];
}

/** What has a place in the text. */
type Place = Pick<ts.Node, "getStart" | "getEnd">;

/** Where a node stands. */
export function originOf({ source }: Pick<Reading, "source">, node: Place): Origin {
  return { span: span(source, node.getStart(), node.getEnd()), pointer: "" };
}

/** Says that something cannot be read; a value is there, and nothing is known of it. */
export function unread(reading: Reading, node: Place, words: WordsOf<typeof readableCalls>): Tree {
  const origin = originOf(reading, node);
  reading.diagnostics.push(diagnostic(readableCalls, { ...words, span: origin.span, pointer: "" }));
  return { kind: "unknown", origin };
}

/** How deep expressions are read: through constants, functions and what they are made of. */
const mostDepth = 400;

/** What is read of an expression, as long as that is no more than a request can be; it is said once where it is. */
export function bounded(reading: Reading, node: ts.Node, read: () => Tree | undefined): Tree | undefined {
  const { budget } = reading;
  budget.left -= 1;
  if (budget.left === 0 || (budget.left > 0 && budget.depth >= mostDepth)) {
    budget.left = 0;
    return unread(reading, node, { message: "size", help: "literal" });
  }
  if (budget.left < 0) return { kind: "unknown", origin: originOf(reading, node) };
  budget.depth += 1;
  const value = read();
  budget.depth -= 1;
  return value;
}

/** What is known of an expression that is no literal. */
export interface HoleFacts {
  readonly name?: string | undefined;
  readonly initial?: Json | undefined;
  readonly relative?: string | undefined;
  /** Whether it is asked only whether it is there: another value than what it comes to. */
  readonly isFlag?: boolean;
  /** Whether what it comes to is not read, which is said. */
  readonly isUnread?: boolean;
}

/** A hole for an expression; the same for the same expression. What depends on the item of a repetition is a field of that. */
export function holeFor(reading: Reading, node: ts.Node, { name, initial, relative, isFlag, isUnread }: HoleFacts): Reference {
  const { id: told, loop, items } = identityOf(reading, node);
  const id = isFlag ? `${told} is there` : told;
  const called = loop && !isFlag ? nameOf(node, items) : name;
  const origin = reading.holes.get(id)?.origin ?? originOf(reading, node);
  if (isUnread && !reading.holes.has(id)) {
    const place = { span: origin.span, pointer: "", severity: "warning" } as const;
    reading.diagnostics.push(diagnostic(readableCalls, { message: "parameter", help: "parameter", ...place }));
  }
  reading.holes.set(id, {
    id,
    origin,
    ...(called === undefined ? {} : { name: called }),
    ...(initial === undefined ? {} : { initial }),
    ...(relative === undefined ? {} : { relative }),
  });
  return { kind: "reference", name: id, optional: false, origin, ...(loop ? { loop } : {}) };
}

/** What tells an expression from others: its text, and what the names in it are; with the repetition whose item it depends on. */
function identityOf(
  { checker, bound }: Reading,
  node: ts.Node,
): { readonly id: string; readonly loop?: Loop; readonly items: readonly string[] } {
  const names: string[] = [];
  const items: string[] = [];
  let loop: Loop | undefined;
  const visit = (inner: ts.Node): void => {
    const symbol = ts.isIdentifier(inner) ? symbolOf({ checker }, inner) : undefined;
    const given = symbol && bound.get(symbol)?.tree;
    if (given) {
      names.push(toldOf(given));
      for (const reference of referencesIn(given)) loop ??= reference.loop;
      items.push(inner.getText());
    } else if (ts.isIdentifier(inner)) names.push(String(symbol?.declarations?.[0]?.pos ?? -1));
    ts.forEachChild(inner, visit);
  };
  visit(node);
  // Two calls of one function need not come to the same.
  const isPure = !/[()]/u.test(node.getText());
  const id = `${node.getText()} ${names.join(",")}${isPure ? "" : ` ${node.pos}`}`;
  return { id, items, ...(loop ? { loop } : {}) };
}

/** What tells the argument of a function from others. */
function toldOf(tree: Tree): string {
  if (tree.kind === "literal") return JSON.stringify(tree.value);
  return tree.kind === "reference" ? `${tree.loop?.list.name ?? ""} ${tree.name ?? ""}` : `at ${tree.origin.span.start}`;
}

/** What a name means where it stands. */
export function symbolOf({ checker }: Pick<Reading, "checker">, node: ts.Identifier): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
}

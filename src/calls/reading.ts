import { ts } from "ts-morph";
import { readableCalls } from "../codes/imports.ts";
import type { Hole } from "../model/code-body.ts";
import { type Diagnostic, diagnostic, type WordsOf } from "../model/diagnostic.ts";
import type { Json } from "../model/json.ts";
import { type Source, span } from "../model/source.ts";
import type { Origin, Reference, Tree } from "../model/tree.ts";

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

/** What is known of an expression that is no literal. */
export interface HoleFacts {
  readonly name?: string | undefined;
  readonly initial?: Json | undefined;
  readonly relative?: string | undefined;
  /** Whether what it comes to is not read, which is said. */
  readonly isUnread?: boolean;
}

/** A hole for an expression; the same for the same expression. */
export function holeFor(reading: Reading, node: ts.Node, { name, initial, relative, isUnread }: HoleFacts): Reference {
  const id = identityOf(reading, node);
  const origin = reading.holes.get(id)?.origin ?? originOf(reading, node);
  if (isUnread && !reading.holes.has(id)) {
    const place = { span: origin.span, pointer: "", severity: "warning" } as const;
    reading.diagnostics.push(diagnostic(readableCalls, { message: "parameter", help: "parameter", ...place }));
  }
  reading.holes.set(id, {
    id,
    origin,
    ...(name === undefined ? {} : { name }),
    ...(initial === undefined ? {} : { initial }),
    ...(relative === undefined ? {} : { relative }),
  });
  return { kind: "reference", name: id, optional: false, origin };
}

/** What tells an expression from others: its text, and where the names in it are declared. */
function identityOf({ checker }: Reading, node: ts.Node): string {
  const places: number[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) places.push(checker.getSymbolAtLocation(inner)?.declarations?.[0]?.pos ?? -1);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  // Two calls of one function need not come to the same.
  const isPure = !/[()]/u.test(node.getText());
  return `${node.getText()} ${places.join(",")}${isPure ? "" : ` ${node.pos}`}`;
}

import { type CST, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, Scalar } from "yaml";
import type { Span } from "../model/source.ts";

/** A YAML text as it is laid out: values with the comments and blank lines around them. */
export type Piece = Leaf | Collection;

/** A value on its own: a scalar, an alias, or nothing. */
export interface Leaf {
  readonly kind: "leaf";
  /** Its anchor, as it is written before it. */
  readonly props: string;
  readonly value: unknown;
  /** How it was written. */
  readonly source: string;
  readonly style: "plain" | "quoted" | "block" | "alias" | "empty";
  /** Where it ends in the text. */
  readonly end: number;
}

export interface Collection {
  readonly kind: "map" | "list";
  readonly props: string;
  readonly entries: readonly Entry[];
  /** Comments behind the last entry. */
  readonly tail: string[];
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether it was written in brackets. */
  readonly flow: boolean;
  /** Whether it stays in brackets, or on lines of its own, and its keys in their order, since a comment speaks of the line it begins on. */
  readonly isKept: boolean;
}

/** A key with its value, or an item of a list. */
export interface Entry {
  readonly key?: Leaf;
  readonly value: Piece;
  readonly start: number;
  /** Lines above it: comments, and `""` for a blank line. */
  readonly leading: string[];
  /** Comments behind it, on the line on which it begins or ends. */
  readonly trailing: string[];
}

/** What nodes are read from. */
interface Origin {
  readonly text: string;
  /** The lines that a comment speaks of. */
  readonly kept: readonly Span[];
}

/** YAML's nodes as pieces, still without their comments. */
export function pieceOf(node: ParsedNode | null, origin: Origin): Piece {
  if (node === null) return { kind: "leaf", props: "", value: null, source: "", style: "empty", end: 0 };
  const [start, end] = node.range;
  const source = origin.text.slice(start, end);
  if (isAlias(node)) return { kind: "leaf", props: "", value: undefined, source, style: "alias", end };
  const props = propsOf(node);
  if (isScalar(node)) return { kind: "leaf", props, value: node.value, source, style: styleOf(node), end };
  const isKept = origin.kept.some((line) => start >= line.start && start < line.end);
  return {
    kind: isSeq(node) ? "list" : "map",
    props,
    entries: entriesOf(node, origin),
    tail: [],
    start,
    end,
    flow: node.flow === true,
    isKept,
  };
}

function entriesOf(node: ParsedNode, origin: Origin): readonly Entry[] {
  if (isMap(node)) {
    const pairs = node.items as readonly Pair<ParsedNode, ParsedNode | null>[];
    return pairs.map(({ key, value }) => entryOf(key, value, key.range[0], origin));
  }
  if (!isSeq(node)) return [];
  const dashes = node.srcToken?.type === "block-seq" ? node.srcToken.items.map((item) => dashOf(item.start)) : [];
  const items = node.items as readonly (ParsedNode | null)[];
  return items.map((item, index) => entryOf(undefined, item, dashes[index] ?? item?.range[0] ?? node.range[0], origin));
}

function dashOf(tokens: readonly CST.SourceToken[]): number | undefined {
  return tokens.find(({ type }) => type === "seq-item-ind")?.offset;
}

function entryOf(key: ParsedNode | undefined, value: ParsedNode | null, start: number, origin: Origin): Entry {
  const name = key && pieceOf(key, origin);
  return { ...(name?.kind === "leaf" ? { key: name } : {}), value: pieceOf(value, origin), start, leading: [], trailing: [] };
}

function propsOf({ anchor }: ParsedNode & { anchor?: string }): string {
  return anchor === undefined ? "" : `&${anchor} `;
}

function styleOf({ type, range: [start, end] }: Scalar.Parsed): Leaf["style"] {
  if (type === Scalar.PLAIN) return start === end ? "empty" : "plain";
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL ? "block" : "quoted";
}

import { type CST, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, Scalar } from "yaml";

/** A YAML text as it is laid out: values with the comments and blank lines around them. */
export type Piece = Leaf | Collection;

/** A value on its own: a scalar, an alias, or nothing. */
export interface Leaf {
  readonly kind: "leaf";
  /** Anchor and tag, as they are written before it. */
  readonly props: string;
  readonly value: unknown;
  /** How it was written. */
  readonly source: string;
  readonly style: "plain" | "quoted" | "block" | "alias" | "empty";
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

/** YAML's nodes as pieces, still without their comments; `text` is what they were read from. */
export function pieceOf(node: ParsedNode | null, text: string): Piece {
  if (node === null) return { kind: "leaf", props: "", value: null, source: "", style: "empty" };
  const [start, end] = node.range;
  if (isAlias(node)) return { kind: "leaf", props: "", value: undefined, source: text.slice(start, end), style: "alias" };
  const props = propsOf(node);
  if (isScalar(node)) return { kind: "leaf", props, value: node.value, source: text.slice(start, end), style: styleOf(node) };
  const flow = node.flow === true;
  const dashes = isSeq(node) && node.srcToken?.type === "block-seq" ? node.srcToken.items.map((item) => dashOf(item.start)) : [];
  const entries = isSeq(node)
    ? (node.items as (ParsedNode | null)[]).map((item, index) => entryOf(undefined, item, dashes[index] ?? item?.range[0] ?? start, text))
    : isMap(node)
      ? (node.items as Pair<ParsedNode, ParsedNode | null>[]).map(({ key, value }) => entryOf(key, value, key.range[0], text))
      : [];
  return { kind: isSeq(node) ? "list" : "map", props, entries, tail: [], start, end, flow };
}

function dashOf(tokens: readonly CST.SourceToken[]): number | undefined {
  return tokens.find(({ type }) => type === "seq-item-ind")?.offset;
}

function entryOf(key: ParsedNode | undefined, value: ParsedNode | null, start: number, text: string): Entry {
  const name = key && pieceOf(key, text);
  const piece = pieceOf(value, text);
  return { ...(name?.kind === "leaf" ? { key: name } : {}), value: piece, start, leading: [], trailing: [] };
}

function propsOf({ anchor, tag }: ParsedNode & { anchor?: string; tag?: string }): string {
  const parts = [...(anchor === undefined ? [] : [`&${anchor}`]), ...(tag === undefined ? [] : [tag.replace("tag:yaml.org,2002:", "!!")])];
  return parts.map((part) => `${part} `).join("");
}

function styleOf({ type, range: [start, end] }: Scalar.Parsed): Leaf["style"] {
  if (type === Scalar.PLAIN) return start === end ? "empty" : "plain";
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL ? "block" : "quoted";
}

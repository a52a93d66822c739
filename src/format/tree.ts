import { type CST, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, Scalar } from "yaml";
import type { Span } from "../model/source.ts";
import { firstFrom } from "../model/search.ts";
import { type Block, blockOf } from "./block.ts";

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
  /** Where it begins and ends in the text; the blank lines behind a text over several lines are part of it only where it keeps them. */
  readonly start: number;
  readonly end: number;
  /** The lines of a text over several lines, as they have to be written. */
  readonly block?: Block;
}

export interface Collection {
  readonly kind: "map" | "list";
  readonly props: string;
  readonly entries: readonly Entry[];
  /** Comments behind the last entry, with `""` for a blank line. */
  readonly tail: string[];
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether it was written in brackets. */
  readonly flow: boolean;
  /** Whether it stays in brackets, or on lines of its own, since a comment speaks of the line that it or its key begins on. */
  readonly keepsForm: boolean;
  /** Whether its keys keep their order too, since it begins on that line itself. */
  readonly isKept: boolean;
}

/** A key with its value, or an item of a list. */
export interface Entry {
  readonly key?: Leaf;
  readonly value: Piece;
  readonly start: number;
  /** Lines above it: comments, and `""` for a blank line. */
  readonly leading: string[];
  /** The comment behind it, on the line on which it begins or ends. */
  readonly trailing: string[];
  /** Lines below a value on one line that are indented deeper than the entry: what stands for values that are not there. */
  readonly below: string[];
}

/** What nodes are read from. */
interface Origin {
  readonly text: string;
  /** The lines that a comment speaks of, in the order of the text. */
  readonly kept: readonly Span[];
}

/** YAML's nodes as pieces, still without their comments. `owner` is where the entry begins whose value it is. */
export function pieceOf(node: ParsedNode | null, origin: Origin, owner?: number): Piece {
  if (node === null) return { kind: "leaf", props: "", value: null, source: "", style: "empty", start: 0, end: 0 };
  const [start, end] = node.range;
  const source = origin.text.slice(start, end);
  if (isAlias(node)) return { kind: "leaf", props: "", value: undefined, source, style: "alias", start, end };
  const props = propsOf(node);
  if (isScalar(node)) return scalarPiece(node, { kind: "leaf", props, value: node.value, source, style: styleOf(node), start, end });
  const isKept = isSpokenOf(start, origin);
  return {
    kind: isSeq(node) ? "list" : "map",
    props,
    entries: entriesOf(node, origin),
    tail: [],
    start,
    end,
    flow: node.flow === true,
    keepsForm: isKept || (owner !== undefined && isSpokenOf(owner, origin)),
    isKept,
  };
}

/** Whether an offset is on a line that a comment speaks of. */
function isSpokenOf(offset: number, { kept }: Origin): boolean {
  const line = kept[firstFrom(kept, (each) => each.end > offset)];
  return line !== undefined && line.start <= offset;
}

/** A text over several lines goes on being one where its lines can say what it says. */
function scalarPiece(node: Scalar.Parsed, leaf: Leaf): Leaf {
  if (leaf.style !== "block" || typeof leaf.value !== "string") return leaf;
  const block = blockOf(leaf.value, node.srcToken?.type === "block-scalar" ? node.srcToken : undefined);
  if (block === undefined) return { ...leaf, style: "quoted", end: leaf.start + leaf.source.trimEnd().length };
  return { ...leaf, block, end: block.keeps ? leaf.end : leaf.start + endOfLine(leaf.source, block.lines.length) };
}

/** Where a line of a text ends, counted from 0. */
function endOfLine(text: string, line: number): number {
  let end = text.indexOf("\n");
  for (let count = 0; count < line && end >= 0; count++) end = text.indexOf("\n", end + 1);
  return end < 0 ? text.length : end;
}

function entriesOf(node: ParsedNode, origin: Origin): readonly Entry[] {
  if (isMap(node)) {
    const pairs = node.items as readonly Pair<ParsedNode, ParsedNode | null>[];
    return pairs.map(({ key, value, srcToken }) => entryOf(key, value, beginOf(srcToken?.start) ?? key.range[0], origin));
  }
  if (!isSeq(node)) return [];
  const tokens = node.srcToken?.type === "block-seq" || node.srcToken?.type === "flow-collection" ? node.srcToken.items : [];
  const items = node.items as readonly (ParsedNode | null)[];
  return items.map((item, index) => entryOf(undefined, item, beginOf(tokens[index]?.start) ?? item?.range[0] ?? node.range[0], origin));
}

/** What an entry may begin with, before its key or its value. */
const openers: ReadonlySet<string> = new Set(["seq-item-ind", "explicit-key-ind", "anchor", "tag"]);

function beginOf(tokens: readonly CST.SourceToken[] | undefined): number | undefined {
  return tokens?.find(({ type }) => openers.has(type))?.offset;
}

function entryOf(key: ParsedNode | undefined, value: ParsedNode | null, start: number, origin: Origin): Entry {
  const name = key && pieceOf(key, origin);
  return {
    ...(name?.kind === "leaf" ? { key: name } : {}),
    value: pieceOf(value, origin, start),
    start,
    leading: [],
    trailing: [],
    below: [],
  };
}

function propsOf({ anchor }: ParsedNode & { anchor?: string }): string {
  return anchor === undefined ? "" : `&${anchor} `;
}

/** A tagged key counts as quoted: without its tag it may be something else than a text. */
function styleOf({ type, tag, range: [start, end] }: Scalar.Parsed): Leaf["style"] {
  if (type === Scalar.PLAIN && tag !== undefined) return "quoted";
  if (type === Scalar.PLAIN) return start === end ? "empty" : "plain";
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL ? "block" : "quoted";
}

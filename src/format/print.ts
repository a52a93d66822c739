import { width } from "../report/width.ts";
import { blockBody, step } from "./block.ts";
import { keyText, leafText } from "./scalar.ts";
import type { Collection, Entry, Leaf, Piece } from "./tree.ts";

/** The columns that a collection may take on one line, indentation included. */
const lineWidth = 140;

/** The longest key, with its anchor, that YAML reads without a question mark before it. */
const keyLimit = 1024;

/** How the text is laid out beyond what its values say. */
export interface Layout {
  /** Collections whose entries stand on lines of their own, however short they are. */
  readonly isBlock: (collection: Collection) => boolean;
}

/** The lines of a collection whose entries begin in the column `indent`. */
export function linesOf(collection: Collection, indent: number, layout: Layout): readonly string[] {
  const margin = " ".repeat(indent);
  const remarks = (lines: readonly string[], before: Entry | undefined): readonly string[] =>
    withoutRepetition(lines, before === undefined || keepsBlankLines(before)).map((line) => (line === "" ? "" : margin + line));
  const lines = collection.entries.flatMap((entry, index) => {
    const own = entry.key ? keyLines(entry, entry.key, indent, layout) : itemLines(entry, indent, layout);
    return [...remarks(entry.leading, collection.entries[index - 1]), ...own, ...belowLines(entry, indent + step)];
  });
  return [...lines, ...remarks(collection.tail, collection.entries.at(-1))];
}

function belowLines({ below }: Entry, indent: number): readonly string[] {
  return withoutRepetition(below, false).map((line) => (line === "" ? "" : " ".repeat(indent) + line));
}

/** Comments with at most one blank line before each, and none before the first where there is none to be. */
function withoutRepetition(lines: readonly string[], bare: boolean): readonly string[] {
  return lines.filter((line, at) => line !== "" || (at === 0 ? !bare : lines[at - 1] !== ""));
}

/** Whether blank lines behind an entry would be part of the text that it ends with. */
function keepsBlankLines({ value, below }: Entry): boolean {
  if (below.length > 0) return false;
  if (value.kind === "leaf") return value.block?.keeps ?? false;
  const last = value.entries.at(-1);
  return last !== undefined && value.tail.length === 0 && keepsBlankLines(last);
}

function keyLines(entry: Entry, key: Leaf, indent: number, layout: Layout): readonly string[] {
  const { value } = entry;
  const margin = " ".repeat(indent);
  const text = keyText(key, false, !isEmpty(value));
  // A long key stands on a line of its own, and its value behind a colon on the next.
  const above = text.length > keyLimit ? [`${margin}? ${text}`] : [];
  const head = above.length > 0 ? `${margin}:` : `${margin}${text}:`;
  return [...above, ...valueLines(entry, head, indent, layout)];
}

/** A value behind its key, or behind the dash of an item. */
function valueLines(entry: Entry, head: string, indent: number, layout: Layout): readonly string[] {
  const { value } = entry;
  const inline = inlineText(entry, width(head) + 1, layout);
  if (inline !== undefined) return [withComments(inline === "" ? head : `${head} ${inline}`, entry)];
  if (value.kind === "leaf") {
    if (value.block === undefined) throw new Error("only a text over several lines has no inline form");
    return [withComments(`${head} ${value.props}${value.block.header}`, entry), ...blockBody(value.block, indent + step)];
  }
  return [withComments(`${head} ${value.props}`.trimEnd(), entry), ...linesOf(value, indent + step, layout)];
}

function itemLines(entry: Entry, indent: number, layout: Layout): readonly string[] {
  const dash = `${" ".repeat(indent)}-`;
  const { value } = entry;
  const lines = valueLines(entry, dash, indent, layout);
  if (value.kind === "leaf" || value.props !== "" || inlineText(entry, width(dash) + 1, layout) !== undefined) return lines;
  // The first entry of the item stands behind the dash where nothing has to stand between them, and there is room for the comment.
  const [head] = value.entries;
  if (head === undefined || head.leading.some((line) => line !== "")) return lines;
  const isShort = head.value.kind === "leaf" && head.value.block === undefined && !isLong(head);
  if (entry.trailing.length > 0 && !(isShort && head.trailing.length === 0)) return lines;
  const [, first = "", ...rest] = lines;
  return [withComments(`${dash} ${first.trimStart()}`, entry), ...rest];
}

function isEmpty(value: Piece): boolean {
  return value.kind === "leaf" && value.style === "empty";
}

function isLong({ key, value }: Entry): boolean {
  return key !== undefined && keyText(key, false, !isEmpty(value)).length > keyLimit;
}

/** A value on the line of its key or dash; `undefined` where it takes lines of its own. */
function inlineText({ value }: Entry, column: number, layout: Layout): string | undefined {
  if (value.kind === "leaf") return value.block ? undefined : leafText(value, false);
  if (value.entries.length > 0 && (!isCompact(value) || (value.keepsForm ? !value.flow : takesLines(value, layout)))) return undefined;
  const text = flowText(value);
  return value.keepsForm || value.entries.length === 0 || column + width(text) <= lineWidth ? text : undefined;
}

function takesLines(collection: Collection, layout: Layout): boolean {
  return layout.isBlock(collection) || (collection.kind === "list" && collection.entries.some(({ value }) => value.kind !== "leaf"));
}

/** Whether nothing in a collection needs a line of its own: no comment, no long key, and no text over several lines. */
function isCompact(collection: Collection): boolean {
  return collection.tail.length === 0 && collection.entries.every((entry) => isPlainEntry(entry) && !isLong(entry));
}

function isPlainEntry({ value, leading, trailing, below }: Entry): boolean {
  if (trailing.length > 0 || below.length > 0 || leading.some((line) => line !== "")) return false;
  return value.kind === "leaf" ? value.block === undefined : isCompact(value);
}

function flowText(piece: Piece): string {
  if (piece.kind === "leaf") return leafText(piece, true);
  const entries = piece.entries.map(({ key, value }) =>
    key ? `${keyText(key, true, !isEmpty(value))}: ${flowText(value)}` : flowText(value),
  );
  const text = entries.join(", ");
  if (piece.kind === "list") return `${piece.props}[${text}]`;
  return text === "" ? `${piece.props}{}` : `${piece.props}{ ${text} }`;
}

function withComments(line: string, { trailing }: Entry): string {
  return [line, ...trailing].join(" ");
}

import { width } from "../report/width.ts";
import { blockLines, leafText } from "./scalar.ts";
import type { Collection, Entry, Piece } from "./tree.ts";

/** The columns that a collection may take on one line, indentation included. */
const lineWidth = 140;

const step = 2;

/** How the text is laid out beyond what its values say. */
export interface Layout {
  /** Collections whose entries stand on lines of their own, however short they are. */
  readonly isBlock: (collection: Collection) => boolean;
  /** The column in which the entries of a collection began before. */
  readonly columnOf: (collection: Collection) => number;
}

/** The lines of a collection whose entries begin in the column `indent`. */
export function linesOf(collection: Collection, indent: number, layout: Layout): readonly string[] {
  const margin = " ".repeat(indent);
  const lines = collection.entries.flatMap((entry, index) => {
    const above = entry.leading.filter((line, at) => line !== "" || (entry.leading[at - 1] ?? (index === 0 ? "" : "x")) !== "");
    const own = entry.key ? keyLines(entry, collection, indent, layout) : itemLines(entry, collection, indent, layout);
    return [...above.map((line) => (line === "" ? "" : margin + line)), ...own];
  });
  return [...lines, ...collection.tail.map((line) => margin + line)];
}

function keyLines(entry: Entry, parent: Collection, indent: number, layout: Layout): readonly string[] {
  const key = `${" ".repeat(indent)}${entry.key ? leafText(entry.key, false) : ""}:`;
  const { value } = entry;
  const inline = inlineText(entry, width(key) + 1, layout);
  if (inline !== undefined) return [withComments(inline === "" ? key : `${key} ${inline}`, entry)];
  if (value.kind === "leaf") {
    const [head = "", ...body] = blockLines(value, indent + step, indent - layout.columnOf(parent));
    return [withComments(`${key} ${head}`, entry), ...body];
  }
  return [withComments(`${key} ${value.props}`.trimEnd(), entry), ...linesOf(value, indent + step, layout)];
}

function itemLines(entry: Entry, parent: Collection, indent: number, layout: Layout): readonly string[] {
  const dash = `${" ".repeat(indent)}-`;
  const { value } = entry;
  const inline = inlineText(entry, width(dash) + 1, layout);
  if (inline !== undefined) return [withComments(inline === "" ? dash : `${dash} ${inline}`, entry)];
  if (value.kind === "leaf") {
    const [head = "", ...body] = blockLines(value, indent + step, indent - layout.columnOf(parent));
    return [withComments(`${dash} ${head}`, entry), ...body];
  }
  const [first = "", ...rest] = linesOf(value, indent + step, layout);
  const head = value.entries[0];
  const isBare = value.props === "" && !(head?.leading ?? []).some((line) => line !== "");
  const hasRoom =
    entry.trailing.length === 0 || (head?.value.kind === "leaf" && head.value.style !== "block" && head.trailing.length === 0);
  if (isBare && hasRoom) return [withComments(`${dash} ${first.trimStart()}`, entry), ...rest];
  return [withComments(`${dash} ${value.props}`.trimEnd(), entry), first, ...rest];
}

/** A value on the line of its key or dash; `undefined` where it takes lines of its own. */
function inlineText({ value }: Entry, column: number, layout: Layout): string | undefined {
  if (value.kind === "leaf") return value.style === "block" ? undefined : leafText(value, false);
  if (value.entries.length > 0 && (!isCompact(value) || (value.isKept ? !value.flow : takesLines(value, layout)))) return undefined;
  const text = flowText(value);
  return value.isKept || value.entries.length === 0 || column + width(text) <= lineWidth ? text : undefined;
}

function takesLines(collection: Collection, layout: Layout): boolean {
  return layout.isBlock(collection) || (collection.kind === "list" && collection.entries.some(({ value }) => value.kind !== "leaf"));
}

/** Whether nothing in a collection needs a line of its own: no comment and no text over several lines. */
function isCompact(collection: Collection): boolean {
  return (
    collection.tail.length === 0 &&
    collection.entries.every(
      ({ value, leading, trailing }) =>
        trailing.length === 0 &&
        leading.every((line) => line === "") &&
        (value.kind === "leaf" ? value.style !== "block" : isCompact(value)),
    )
  );
}

function flowText(piece: Piece): string {
  if (piece.kind === "leaf") return leafText(piece, true);
  const entries = piece.entries.map(({ key, value }) => (key ? `${leafText(key, true)}: ${flowText(value)}` : flowText(value)));
  const text = entries.join(", ");
  if (piece.kind === "list") return `${piece.props}[${text}]`;
  return text === "" ? `${piece.props}{}` : `${piece.props}{ ${text} }`;
}

function withComments(line: string, { trailing }: Entry): string {
  return [line, ...trailing].join(" ");
}

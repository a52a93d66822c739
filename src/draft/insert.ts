import { entryAdded } from "../diagnostics/insertion.ts";
import { overrideKeys } from "../language/tables/frame.ts";
import type { Edit } from "../model/diagnostic.ts";
import type { DocumentNode, Entry, ListNode, MapNode } from "../model/document.ts";
import { type Source, type Span, span } from "../model/source.ts";

/** The lists of an approver that hold components. */
export type ComponentList = "sign" | "fill";

/** A component as it is written: one value in YAML's flow style, and the comment that says why it is there. */
export interface WrittenItem {
  readonly text: string;
  readonly comment: string;
}

/** The keys that the canonical layout has behind each list. */
const behind: Readonly<Record<ComponentList, ReadonlySet<string>>> = {
  sign: new Set(["fill", "addable", ...overrideKeys]),
  fill: new Set(["addable", ...overrideKeys]),
};

/**
 * What puts items at the end of a list of an approver, or begins the list where it has none: each on a line of its own below its comment, as
 * far as the text has lines there. In brackets there is no room for comments. Nothing where the text has no place of the approver's own
 * for them: it comes from a used file, by a merge or an alias.
 */
export function itemsAdded(approver: MapNode, list: ComponentList, items: readonly WrittenItem[]): readonly Edit[] | undefined {
  const there = approver.entries.get(list);
  if (there !== undefined) return isOwn(approver, there) ? atList(approver, there, items) : undefined;
  if (isFlow(approver)) {
    const edit = entryAdded(approver, list, `[${items.map(({ text }) => text).join(", ")}]`);
    return edit && [edit];
  }
  const own = ownEntries(approver);
  const [first] = own;
  if (first === undefined) return undefined;
  const column = columnOf(first[1]);
  const lines = [`${" ".repeat(column)}${list}:`, ...linesOf(items, column + 2)];
  const after = own.findLast(
    ([name, entry], index) => own.slice(0, index + 1).every(([each]) => !behind[list].has(each)) && hasEnd(entry, name),
  );
  if (after) {
    const isLast = after === own.at(-1);
    return [lowered(approver.span.source, endOf(after[1]), lines, isLast ? column : column + 1)];
  }
  const { source, start } = first[1].key;
  return [
    inserted(source, start, `${[lines[0]?.trimStart(), ...lines.slice(1)].join(eolOf(source))}${eolOf(source)}${" ".repeat(column)}`),
  ];
}

/** The entries that an approver has itself, with their keys, in the order of the text. */
function ownEntries(map: MapNode): readonly (readonly [name: string, entry: Entry])[] {
  const { source, start, end } = map.span;
  return [...map.entries]
    .filter(([, { key }]) => key.source === source && key.start >= start && key.end <= end)
    .toSorted(([, a], [, b]) => a.key.start - b.key.start);
}

/** Whether key and value of an entry stand in the text of its map. */
function isOwn({ span: { source, start, end } }: MapNode, { key, value }: Entry): boolean {
  const isInside = key.source === source && key.start >= start && key.end <= end;
  return isInside && value.span.source === source && value.span.start >= key.start && value.span.end <= end;
}

function atList(approver: MapNode, { key, value }: Entry, items: readonly WrittenItem[]): readonly Edit[] | undefined {
  const { source } = key;
  if (value.kind === "list" && value.items.length > 0) return isFlow(value) ? inBrackets(value, items) : belowLast(approver, value, items);
  if (value.kind === "list") return emptyList(approver, key, value, items);
  // A key without a value.
  if (value.kind !== "scalar" || value.value !== null || value.span.end > value.span.start || isFlow(approver)) return undefined;
  const lines = linesOf(items, columnAt(source, key.start) + 2);
  return [lowered(source, Math.max(key.end, value.span.end), lines, Number.POSITIVE_INFINITY)];
}

function inBrackets({ items, span: { source } }: ListNode, added: readonly WrittenItem[]): readonly Edit[] | undefined {
  const last = items.at(-1);
  return last && [inserted(source, last.span.end, added.map(({ text }) => `, ${text}`).join(""))];
}

/** Below the last item of a list that has a line for each. */
function belowLast(approver: MapNode, list: ListNode, items: readonly WrittenItem[]): readonly Edit[] {
  const { source, start } = list.span;
  const column = columnAt(source, start);
  const isLast = ownEntries(approver).at(-1)?.[1].value === list;
  const keys = ownEntries(approver)[0]?.[1];
  // A comment in the column of the keys may speak of the key that comes next.
  const isDeeper = keys !== undefined && column > columnOf(keys);
  return [lowered(source, endOfValue(list), linesOf(items, column), isDeeper || isLast ? column : column + 1)];
}

/** An empty list in brackets becomes one with lines, unless its brackets hold a comment, or an anchor stands before them. */
function emptyList(approver: MapNode, key: Span, list: ListNode, items: readonly WrittenItem[]): readonly Edit[] {
  const { source, start, end } = list.span;
  const isBare = /^:[ \t]*\[[ \t]*\]$/u.test(source.text.slice(key.end, end));
  if (isFlow(approver) || !isBare) return [inserted(source, start + 1, ` ${items.map(({ text }) => text).join(", ")} `)];
  const lines = linesOf(items, columnAt(source, key.start) + 2);
  return [{ span: span(source, key.end + 1, end), text: "" }, lowered(source, end, lines, Number.POSITIVE_INFINITY)];
}

function linesOf(items: readonly WrittenItem[], column: number): readonly string[] {
  const margin = " ".repeat(column);
  return items.flatMap(({ comment, text }) => [`${margin}# ${comment}`, `${margin}- ${text}`]);
}

/** Whether it can be told where the value of an entry ends: an alias stands where its anchor does. */
function hasEnd({ key, value }: Entry, name: string): boolean {
  return name !== "<<" && value.span.source === key.source && value.span.start >= key.start;
}

function endOf({ key, value }: Entry): number {
  return Math.max(key.end, endOfValue(value));
}

/** Where the text of a value ends; of a text over several lines with those blank ones at its end that belong to it. */
function endOfValue({ span: { source, start, end } }: DocumentNode): number {
  const text = source.text.slice(start, end);
  return start + (/^[|>][^\n]*\+/u.test(text) ? text.replace(/\r?\n$/u, "").length : text.trimEnd().length);
}

/** Lines below the line on which something ends, and below the comments there that begin in a column or right of it. */
function lowered(source: Source, end: number, lines: readonly string[], column: number): Edit {
  let at = lineEnd(source, end);
  for (;;) {
    const next = /^\r?\n([ \t]*)#[^\n]*/u.exec(source.text.slice(at));
    if (next === null || (next[1]?.length ?? 0) < column) break;
    at = lineEnd(source, at + next[0].trimEnd().length);
  }
  const eol = eolOf(source);
  return inserted(source, at, lines.map((line) => eol + line).join(""));
}

function inserted(source: Source, offset: number, text: string): Edit {
  return { span: span(source, offset, offset), text };
}

function isFlow({ span: { source, start } }: DocumentNode): boolean {
  return /[[{]/u.test(source.text[start] ?? "");
}

function columnOf({ key }: Entry): number {
  return columnAt(key.source, key.start);
}

function columnAt({ text }: Source, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

function lineEnd({ text }: Source, offset: number): number {
  const next = text.indexOf("\n", offset);
  const end = next < 0 ? text.length : next;
  return text[end - 1] === "\r" && end > offset ? end - 1 : end;
}

/** The line ends of a text: those of its first line. */
function eolOf({ text }: Source): string {
  return /\r?\n/u.exec(text)?.[0] ?? "\n";
}

import type { Edit } from "../model/diagnostic.ts";
import type { Entry, MapNode } from "../model/document.ts";
import { type Source, type Span, span } from "../model/source.ts";

/** A further entry at the end of a map; `undefined` where its layout gives no safe place for one. `value` fits on the line of its key. */
export function entryAdded(map: MapNode, key: string, value: string): Edit | undefined {
  const { source } = map.span;
  const own = ownEntries(map);
  const [first] = own;
  if (source.text[map.span.start] === "{") return flowEntry(map, own, `${key}: ${value}`);
  if (first === undefined) return undefined;
  const indent = first.key.start - lineStart(source, first.key.start);
  return (
    below(own.at(-1), `${" ".repeat(indent)}${key}: ${value}`) ??
    insertion(source, first.key.start, `${key}: ${value}${eol(source)}${" ".repeat(indent)}`)
  );
}

/** A further entry at the beginning of a map; `undefined` where its layout gives no safe place for one. */
export function entryFirst(map: MapNode, key: string, value: string): Edit | undefined {
  const [first] = ownEntries(map);
  return first ? insertedBefore(first.key, key, value) : entryAdded(map, key, value);
}

/** An entry before another, whose key stands at `at`; on a line of its own where that one begins its line. */
export function insertedBefore(at: Span, key: string, value: string): Edit {
  const { source, start } = at;
  const prefix = source.text.slice(lineStart(source, start), start);
  const separator = /^[\s-]*$/u.test(prefix) ? eol(source) + " ".repeat(prefix.length) : ", ";
  return insertion(source, start, `${key}: ${value}${separator}`);
}

/** Lines below an entry of a block map, where the text can tell where it ends. */
export function below(entry: Entry | undefined, ...lines: readonly string[]): Edit | undefined {
  if (entry === undefined) return undefined;
  const { source, start, end } = entry.value.span;
  const value = source.text.slice(start, end);
  if (start < entry.key.start || /^[|>]/u.test(value)) return undefined;
  return insertion(source, lineEnd(source, start + value.trimEnd().length), lines.map((line) => eol(source) + line).join(""));
}

/** Lines above the entries of a block map that stands at the beginning of lines. */
export function above(map: MapNode, ...lines: readonly string[]): Edit | undefined {
  const [first] = ownEntries(map);
  if (first === undefined) return undefined;
  const { source, start } = first.key;
  return lineStart(source, start) === start ? insertion(source, start, lines.map((line) => line + eol(source)).join("")) : undefined;
}

function flowEntry({ span: { source, start } }: MapNode, own: readonly Entry[], entry: string): Edit {
  const last = own.at(-1);
  if (last && last.value.span.start > last.key.start) return insertion(source, last.value.span.end, `, ${entry}`);
  const isEmpty = /^\{\s*\}/u.test(source.text.slice(start));
  return insertion(source, start + 1, ` ${entry}${isEmpty ? " " : ","}`);
}

/** The entries that a map has itself, not by a merge, in the order of the text. */
function ownEntries({ span: { source, start, end }, entries }: MapNode): readonly Entry[] {
  return [...entries.values()]
    .filter(({ key }) => key.source === source && key.start >= start && key.end <= end)
    .toSorted((a, b) => a.key.start - b.key.start);
}

function insertion(source: Source, offset: number, text: string): Edit {
  return { span: span(source, offset, offset), text };
}

function lineStart({ text }: Source, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function lineEnd({ text }: Source, offset: number): number {
  const next = text.indexOf("\n", offset);
  const end = next < 0 ? text.length : next;
  return text[end - 1] === "\r" && end > offset ? end - 1 : end;
}

/** The line ends of a text: those of its first line. */
function eol({ text }: Source): string {
  return /\r?\n/u.exec(text)?.[0] ?? "\n";
}

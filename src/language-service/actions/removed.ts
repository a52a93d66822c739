import type { Edit } from "../../model/diagnostic.ts";
import type { Entry, MapNode } from "../../model/document.ts";
import { type Source, span } from "../../model/source.ts";
import { holdsComment } from "./lines.ts";

/**
 * Takes entries out of a map, the comments behind them with them, and leaves `{}` where nothing stays; `entry` is the one that the map is the value
 * of. Nothing where the layout does not say what goes with them.
 */
export function entriesRemoved(map: MapNode, names: ReadonlySet<string>, entry: Entry | undefined): readonly Edit[] | undefined {
  const own = ownEntries(map);
  const gone = own.filter(([name]) => names.has(name));
  if (gone.length === 0) return [];
  if (gone.length === own.length) return emptied(map, entry);
  const isFlow = map.span.source.text[map.span.start] === "{";
  return isFlow ? fromFlow(map, own, names) : fromBlock(gone);
}

/** Takes one entry out of a block map with the lines that it has, and with a blank line where two would stand together. */
export function linesRemoved({ key, value }: Entry): Edit | undefined {
  const { source } = key;
  const start = lineStart(source, key.start);
  if (source.text.slice(start, key.start).trim() !== "") return undefined;
  let end = nextLine(source, endOf({ key, value }));
  const isBlankBefore = start === 0 || /\n[ \t]*\r?\n$/u.test(source.text.slice(0, start));
  const blank = /^[ \t]*\r?\n/u.exec(source.text.slice(end))?.[0] ?? "";
  if (isBlankBefore) end += blank.length;
  return { span: span(source, start, end), text: "" };
}

/** Where an entry ends in the text: with its value, where that stands behind it, and without the breaks behind that. */
export function endOf({ key, value }: Entry): number {
  const { source, start, end } = value.span;
  if (start < key.end || source !== key.source) return lineEnd(key.source, key.end);
  return start + source.text.slice(start, end).trimEnd().length;
}

/** The entries that a map has itself, not by a merge, in the order of the text. */
export function ownEntries({ span: { source, start, end }, entries }: MapNode): readonly (readonly [name: string, entry: Entry])[] {
  return [...entries]
    .filter(([, { key }]) => key.source === source && key.start >= start && key.end <= end)
    .toSorted(([, a], [, b]) => a.key.start - b.key.start);
}

function emptied({ span: at }: MapNode, entry: Entry | undefined): readonly Edit[] | undefined {
  const { source, start } = at;
  const end = start + source.text.slice(start, at.end).trimEnd().length;
  const from = entry && entry.key.end <= start ? entry.key.end : undefined;
  if (from === undefined || holdsComment(source.text.slice(from, end))) return undefined;
  return [{ span: span(source, from, end), text: ": {}" }];
}

function fromBlock(gone: readonly (readonly [string, Entry])[]): readonly Edit[] | undefined {
  const edits = gone.map(([, entry]) => linesRemoved(entry));
  const made = edits.filter((edit) => edit !== undefined);
  return made.length === edits.length ? made : undefined;
}

/** In brackets what goes takes the comma behind it along; the last takes that before it. */
function fromFlow(
  { span: { source } }: MapNode,
  own: readonly (readonly [string, Entry])[],
  names: ReadonlySet<string>,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  const kept = own.filter(([name]) => !names.has(name));
  const last = kept.at(-1)?.[1];
  for (const [index, [name, entry]] of own.entries()) {
    if (!names.has(name)) continue;
    const next = own[index + 1]?.[1];
    const isBehindLast = last !== undefined && entry.key.start > last.key.start;
    // All that stands behind the last that stays goes at once.
    if (isBehindLast) {
      const end = own.at(-1)?.[1];
      if (end) edits.push({ span: span(source, endOf(last), endOf(end)), text: "" });
      break;
    }
    if (next) edits.push({ span: span(source, entry.key.start, next.key.start), text: "" });
  }
  return edits.some(({ span: at }) => holdsComment(source.text.slice(at.start, at.end))) ? undefined : edits;
}

function lineStart({ text }: Source, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function lineEnd({ text }: Source, offset: number): number {
  const next = text.indexOf("\n", offset);
  return next < 0 ? text.length : next;
}

function nextLine({ text }: Source, offset: number): number {
  const next = text.indexOf("\n", offset);
  return next < 0 ? text.length : next + 1;
}

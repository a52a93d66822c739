import { entryAdded } from "../../../diagnostics/insertion.ts";
import { unquoted, written } from "../../../diagnostics/fixes.ts";
import type { Edit } from "../../../model/diagnostic.ts";
import type { DocumentNode, Entry, MapNode } from "../../../model/document.ts";
import { type Span, span } from "../../../model/source.ts";
import { entryText, flowText } from "./print.ts";

/** Writes another key, and leaves its value. */
export function keyRenamed({ key }: Entry, name: string): Edit {
  return written(unquoted(key), name);
}

/** Writes another value in place of a scalar; between its quotes, where it has some and a word needs none. */
export function valueWritten(before: DocumentNode, after: DocumentNode): readonly Edit[] {
  if (before === after) return [];
  const text = flowText(after);
  const isWord = after.kind === "scalar" && after.value === text;
  return [written(isWord ? unquoted(before.span) : before.span, text)];
}

/** What is written in place of some entries of a map. */
export interface Replacement {
  readonly map: MapNode;
  /** Names of entries of the map. */
  readonly names: readonly string[];
  /** New entries. */
  readonly keys: ReadonlyMap<string, DocumentNode>;
  /** Values that go into maps which are there already, by key. */
  readonly added: readonly { readonly to: MapNode; readonly name: string; readonly value: DocumentNode }[];
  /** The personal value among what is written, if there is one. */
  readonly personal?: string;
}

/**
 * Takes entries out of a map and writes others for them, at the place of the first; `undefined` where the text has no safe place for that:
 * comments would be lost, or an entry stands somewhere else, as one that an alias or a merge has brought.
 */
export function replaced({ map, names, keys, added, personal }: Replacement): readonly Edit[] | undefined {
  const own = [...map.entries].toSorted(([, a], [, b]) => a.key.start - b.key.start);
  const gone = own.filter(([name]) => names.includes(name));
  if (gone.length === 0 || !own.every(([, entry]) => isWithin(entry, map.span))) return undefined;
  const edits: Edit[] = [];
  const masked = personal === undefined ? {} : { personal };
  for (const { to, name, value } of added) {
    const edit = entryAdded(to, name, flowText(value));
    if (edit === undefined || gone.some(([, { value: held }]) => held.span.start <= edit.span.start && edit.span.start < held.span.end))
      return undefined;
    edits.push({ ...edit, ...masked });
  }
  const text = textFor(gone[0]?.[1], keys);
  for (const [index, [name, entry]] of gone.entries()) {
    if (index === 0 && text !== "") {
      edits.push({ span: whole(entry), text, ...masked });
      continue;
    }
    const at = own.findIndex(([each]) => each === name);
    const [before, next] = [own[at - 1]?.[1], own[at + 1]?.[1]];
    const { source } = entry.key;
    const removed = before ? span(source, endOf(before), endOf(entry)) : next && span(source, entry.key.start, next.key.start);
    if (removed === undefined) return undefined;
    edits.push({ span: removed, text: "" });
  }
  return edits.some((edit) => holdsComment(edit.span)) ? undefined : edits;
}

function textFor(first: Entry | undefined, keys: ReadonlyMap<string, DocumentNode>): string {
  if (first === undefined) return "";
  const { source, start } = first.key;
  const line = source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1, start);
  const indent = /^[\s-]*$/u.test(line) ? line.length : undefined;
  const eol = /\r?\n/u.exec(source.text)?.[0] ?? "\n";
  const texts = [...keys].map(([name, node]) => entryText(name, node, indent, eol));
  return texts.join(indent === undefined ? ", " : eol + " ".repeat(indent));
}

function isWithin({ key, value }: Entry, { source, start, end }: Span): boolean {
  return (
    key.source === source && value.span.source === source && key.start >= start && key.end <= value.span.start && value.span.end <= end
  );
}

/** Where an entry ends, without the blanks and line ends that belong to the layout of its value. */
function endOf({ key, value }: Entry): number {
  return key.start + key.source.text.slice(key.start, value.span.end).trimEnd().length;
}

function whole(entry: Entry): Span {
  return span(entry.key.source, entry.key.start, endOf(entry));
}

/** Whether something in a stretch may be a comment, or stands for more than itself. */
function holdsComment({ source, start, end }: Span): boolean {
  return /(?:^|\s)#|(?:^|[\s[{,:])[&*][\p{L}_]|[|>][+-]?\d?\r?\n/u.test(source.text.slice(start, end));
}

/** Makes the only element of a list of a map; `undefined` where its layout does not show where its lines begin. */
export function listed({ span: at, entries }: MapNode): readonly Edit[] | undefined {
  const { source, start, end } = at;
  if (source.text[start] === "{") return [insertion(at, start, "["), insertion(at, end, "]")];
  const own = [...entries.values()].toSorted((a, b) => a.key.start - b.key.start);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined || !own.every((entry) => isWithin(entry, at))) return undefined;
  const edits = [insertion(at, first.key.start, "- ")];
  for (
    let line = source.text.indexOf("\n", first.key.start);
    line >= 0 && line + 1 < endOf(last);
    line = source.text.indexOf("\n", line + 1)
  ) {
    if (!/[\r\n]/u.test(source.text[line + 1] ?? "\n")) edits.push(insertion(at, line + 1, "  "));
  }
  return edits;
}

function insertion({ source }: Span, offset: number, text: string): Edit {
  return { span: span(source, offset, offset), text };
}

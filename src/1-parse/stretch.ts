import { lineAt } from "./line.ts";

/**
 * A stretch of a text, between two lines of block style, that means the same by itself: a key of the whole, or an entry below one. What is wrong in it
 * the library finds there as in the whole text, so that the mistakes of a text need not be looked for by reading all of it once for each.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** What is read for it: itself, below a key of its own where it is an entry, and a line behind it that ends it as the next of the text does. */
  readonly text: string;
  /** How much further its own units stand in the whole text. */
  readonly shift: number;
}

/** A line that begins a stretch: how deep, and what. */
interface Begin {
  readonly start: number;
  readonly indent: number;
  readonly kind: "item" | "key" | "other";
  /** A key with its colon. */
  readonly key?: string;
  /** Whether a key has nothing behind it but a comment. */
  readonly isOpen: boolean;
}

/** The stretch that an offset is in; `undefined` where only the whole text can be read. What stands before it has no mistakes. */
export function stretchAt(text: string, offset: number): Stretch | undefined {
  const top = before(text, offset, ({ indent, kind }) => indent === 0 && kind === "key");
  if (top === undefined) return undefined;
  const first = top.isOpen ? nextBegin(text, lineEnd(text, top.start)) : undefined;
  if (first === undefined || first.indent === 0 || first.kind === "other") return upTo(text, top, top, offset);
  const entry = before(text, offset, (begin) => begin.start <= top.start || isLike(begin, first));
  if (entry === undefined) return undefined;
  return entry.start <= first.start ? upTo(text, top, first, offset) : upTo(text, entry, entry, offset);
}

/** The stretch from a line up to the next that is like another of it, or a key of the whole. */
function upTo(text: string, from: Begin, like: Begin, offset: number): Stretch | undefined {
  const begin = Math.max(offset, like.start);
  let next = nextBegin(text, lineEnd(text, begin));
  while (next !== undefined && next.indent > like.indent) next = nextBegin(text, lineEnd(text, next.start));
  const isEnd = next === undefined || isLike(next, like) || (next.indent === 0 && next.kind === "key");
  if (!isEnd) return undefined;
  const end = next?.start ?? text.length;
  const isEntry = from.indent > 0;
  const own = (isEntry ? holder : "") + text.slice(from.start, end);
  // The library may say of what begins the next line that it comes too early.
  const last = next === undefined ? "" : `${" ".repeat(next.indent)}${next.key ?? "-"} 0`;
  return { start: from.start, end, text: own + last, shift: from.start - (isEntry ? holder.length : 0) };
}

/** The key that entries are read below. */
const holder = "_:\n";

function isLike(one: Begin, other: Begin): boolean {
  return one.indent === other.indent && one.kind === other.kind;
}

/** The last line that begins at or before an offset and is one that is looked for. */
function before(text: string, offset: number, isWanted: (begin: Begin) => boolean): Begin | undefined {
  for (let { start } = lineAt(text, Math.min(offset, text.length)); ; { start } = lineAt(text, start - 1)) {
    const begin = beginOf(text, start);
    if (begin !== undefined && isWanted(begin)) return begin;
    if (start === 0) return undefined;
  }
}

/** The first line from an offset on that is neither blank nor a comment. */
function nextBegin(text: string, offset: number): Begin | undefined {
  for (let start = offset; start < text.length; start = lineEnd(text, start)) {
    const begin = beginOf(text, start);
    if (begin !== undefined) return begin;
  }
  return undefined;
}

function lineEnd(text: string, start: number): number {
  const found = text.indexOf("\n", start);
  return found < 0 ? text.length : found + 1;
}

const lineForm = /( *)(?:(- )|([A-Za-z_][\w-]{0,99}:(?=[ \r\n]|$))( *(?:#[^\n]*)?\r?(?:\n|$))?|[^ \r\n#])?/uy;

/** What a line begins; `undefined` for a blank one and a comment. */
function beginOf(text: string, start: number): Begin | undefined {
  lineForm.lastIndex = start;
  const [whole = "", { length: indent } = "", item, key, open] = lineForm.exec(text) ?? [];
  if (whole.length === indent) return undefined;
  const isOpen = open !== undefined;
  if (key !== undefined) return { start, indent, kind: "key", key, isOpen };
  return { start, indent, kind: item === undefined ? "other" : "item", isOpen };
}

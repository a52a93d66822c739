import type { Source } from "../../model/source.ts";
import {
  columnOf,
  isBlank,
  keyIn,
  lineEnd,
  lineStart,
  placeholderEnd,
  plainEnd,
  quotedEnd,
  quotedEndInFlow,
  skipBlanks,
} from "./characters.ts";
import { readLoosely } from "./loose.ts";
import { flowPlainEnd } from "./loose-flow.ts";
import type { Open } from "./loose-state.ts";

/** What the signs around an offset say it is, before anybody knows what the text means. */
export type Spot = CommentSpot | KeySpot | ElementSpot | ValueSpot | InsideSpot;

/** In a comment. */
interface CommentSpot {
  readonly kind: "comment";
  /** Where its `#` is, and where it ends. */
  readonly from: number;
  readonly to: number;
}

/** Where a key is, or may be: its stretch, which holds the offset. */
interface KeySpot {
  readonly kind: "key";
  readonly from: number;
  readonly to: number;
  readonly isFlow: boolean;
  readonly hasColon: boolean;
  /** What has to be put behind it, where another key stands there with no comma between. */
  readonly comma: "" | "," | ", ";
  /** How far it is indented. */
  readonly column: number;
}

/** Where an element of a list is, of which nobody knows yet whether it is a map. */
interface ElementSpot extends Region {
  readonly kind: "element";
}

/** Where the value of a key is. */
interface ValueSpot extends Region {
  readonly kind: "value";
}

/** The stretch of a value, with its quotes; it holds the offset. */
interface Region {
  readonly from: number;
  readonly to: number;
  readonly quote: "" | '"' | "'";
  /** Whether the quote is closed. */
  readonly isClosed: boolean;
  readonly isFlow: boolean;
  /** Whether a blank has to be put before it. */
  readonly wantsBlank: boolean;
  /** How far what it belongs to is indented: the key or the dash before it. */
  readonly column: number;
}

/** In a text over several lines: where it begins. */
interface InsideSpot {
  readonly kind: "inside";
  readonly from: number;
  readonly isQuoted: boolean;
}

/** What an offset of a text is by its signs; `undefined` where nothing can be written that anybody could propose. */
export function spotAt(source: Source, offset: number): Spot | undefined {
  const { text } = source;
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const at = skipBlanks(text, start);
  // Between the carriage return and the line break nobody writes.
  if (offset > end) return undefined;
  const column = columnOf(text, start, at < end ? at : offset);
  const open = openBefore(source, start, column, /[\]}]/u.test(text[at] ?? ""));
  if (open?.kind === "block-text") return { kind: "inside", from: open.at, isQuoted: false };
  if (open?.kind === "quoted") {
    const closed = quotedEnd(text, open.at, text.length);
    return closed === undefined || closed > offset ? { kind: "inside", from: open.at, isQuoted: true } : undefined;
  }
  if (open?.kind === "flow") return flowSpot(text, open.at, offset, open.column);
  return blockSpot(text, start, end, offset);
}

/** What is open where a line begins that is indented so far. */
function openBefore(source: Source, start: number, column: number, isClosing: boolean): Open | undefined {
  const { open } = readLoosely({ path: source.path, text: source.text.slice(0, start) });
  return open !== undefined && (column > open.column || (isClosing && open.kind === "flow")) ? open : undefined;
}

function blockSpot(text: string, start: number, end: number, offset: number): Spot | undefined {
  let at = skipBlanks(text, start);
  let column = columnOf(text, start, at);
  if (at >= end) return emptyLine(offset, columnOf(text, start, offset));
  if (offset < at) return undefined;
  let dash: number | undefined;
  while (text[at] === "-" && (at + 1 >= end || isBlank(text[at + 1]))) {
    const inner = skipBlanks(text, at + 1);
    if (offset <= at) return undefined;
    dash = column;
    if (offset < inner && inner < end) return undefined;
    if (inner >= end || offset < inner) return element(text, offset, column, offset === at + 1);
    column += inner - at;
    at = inner;
  }
  if (text[at] === "#") return offset > at ? { kind: "comment", from: at, to: end } : undefined;
  const key = keyIn(text, at);
  if (key === undefined)
    return dash === undefined || isFollowedByKey(text, offset, column)
      ? lone(text, at, end, offset, column)
      : regionAt(text, at, end, offset, dash, "element");
  if (offset <= key.colon)
    return { kind: "key", from: at, to: Math.max(key.end, offset), isFlow: false, hasColon: true, comma: "", column };
  return regionAt(text, key.colon + 1, end, offset, column, "value");
}

function emptyLine(offset: number, column: number): KeySpot {
  return { kind: "key", from: offset, to: offset, isFlow: false, hasColon: false, comma: "", column };
}

function element(text: string, offset: number, column: number, wantsBlank: boolean): Spot {
  const inner = wantsBlank ? column + 2 : columnOf(text, lineStart(text, offset), offset);
  // Where the lines below are the further keys of a map, this is its first.
  if (isFollowedByKey(text, offset, inner))
    return { kind: "key", from: offset, to: offset, isFlow: false, hasColon: false, comma: "", column: inner };
  return { kind: "element", from: offset, to: offset, quote: "", isClosed: false, isFlow: false, wantsBlank, column };
}

/** Whether one of the next lines that stand at a column, before one that stands less deep, is a key. */
function isFollowedByKey(text: string, offset: number, column: number): boolean {
  for (let start = text.indexOf("\n", offset) + 1; start > 0 && start < text.length; start = text.indexOf("\n", start) + 1) {
    const at = skipBlanks(text, start);
    if (at >= lineEnd(text, at) || text[at] === "#") continue;
    const own = columnOf(text, start, at);
    if (own === column && keyIn(text, at) !== undefined) return true;
    if (own < column) return false;
  }
  return false;
}

/** A line without a colon: a key that is half typed, or a value on a line of its own. */
function lone(text: string, at: number, end: number, offset: number, column: number): Spot | undefined {
  if (/["'[{]/u.test(text[at] ?? "")) return regionAt(text, at, end, offset, column - 1, "value");
  const word = /[^\s:,#[\]{}]*/uy;
  word.lastIndex = at;
  const last = at + (word.exec(text)?.[0].length ?? 0);
  const plain = plainEnd(text, at, end);
  if (offset > plain && text.slice(plain, offset).includes("#")) return { kind: "comment", from: text.indexOf("#", plain), to: end };
  return { kind: "key", from: at, to: Math.max(last, offset), isFlow: false, hasColon: false, comma: "", column };
}

/** A value that may begin at an offset of its line. */
function regionAt(text: string, begin: number, end: number, offset: number, column: number, kind: "element" | "value"): Spot | undefined {
  let at = skipBlanks(text, begin);
  for (let mark = /[&!]\S*/uy; /[&!]/u.test(text[at] ?? ""); mark = /[&!]\S*/uy) {
    mark.lastIndex = at;
    const behind = at + (mark.exec(text)?.[0].length ?? 1);
    if (offset <= behind) return undefined;
    at = skipBlanks(text, behind);
  }
  const more = { kind, isFlow: false, column, wantsBlank: kind === "value" && offset === begin && text[begin - 1] === ":" } as const;
  const from = Math.min(at, offset);
  const sign = text[at];
  if (sign === undefined || at >= end || (sign === "#" && at > begin)) {
    if (offset > at) return { kind: "comment", from: at, to: end };
    return { ...more, from, to: offset, quote: "", isClosed: false };
  }
  if (offset < at) return { ...more, from, to: offset, quote: "", isClosed: false };
  if (sign === "[" || (sign === "{" && text[at + 1] !== "{")) return offset === at ? undefined : flowSpot(text, at, offset, column);
  if (/^[|>][-+\d]*\s*$/u.test(text.slice(at, end))) return undefined;
  if (sign === '"' || sign === "'") return quotedSpot(text, at, end, offset, sign, more);
  const last = plainEnd(text, at, end);
  if (offset > last && text.slice(last, offset).includes("#")) return { kind: "comment", from: text.indexOf("#", last), to: end };
  return { ...more, from, to: Math.max(last, offset), quote: "", isClosed: false };
}

function quotedSpot(
  text: string,
  at: number,
  end: number,
  offset: number,
  quote: '"' | "'",
  more: Pick<Region, "isFlow" | "wantsBlank" | "column"> & { readonly kind: "element" | "value" },
): Spot | undefined {
  if (offset === at) return undefined;
  const closed = more.isFlow ? quotedEndInFlow(text, at, end) : quotedEnd(text, at, end);
  if (closed === undefined) return { ...more, from: at, to: more.isFlow ? flowPlainEnd(text, offset, end) : end, quote, isClosed: false };
  if (offset < closed) return { ...more, from: at, to: closed, quote, isClosed: true };
  const hash = text.indexOf("#", closed);
  return hash >= 0 && hash < offset ? { kind: "comment", from: hash, to: end } : undefined;
}

/** A bracket that is open, and what has been read in it. */
interface Bracket {
  readonly isMap: boolean;
  /** Whether a key was read, and its colon. */
  afterColon: boolean;
  /** Where the part that is read began. */
  from: number;
}

/** The spot between brackets of which the outermost stands at `start`. */
function flowSpot(text: string, start: number, offset: number, column: number): Spot | undefined {
  const open: Bracket[] = [];
  let at = start;
  while (at < offset) {
    const sign = text[at];
    const top = open.at(-1);
    if (at > start && top === undefined) return behind(text, at, offset);
    if (sign === "{" && text[at + 1] === "{" && top !== undefined) {
      at = placeholderEnd(text, at, offset) ?? (/^[\s\w.]*(?::[^{},\]]*)?$/u.test(text.slice(at + 2, offset)) ? offset : at + 2);
    } else if (sign === "{" || sign === "[") {
      open.push({ isMap: sign === "{", afterColon: false, from: at + 1 });
      at += 1;
    } else if (sign === "}" || sign === "]") {
      open.pop();
      at += 1;
    } else if (sign === ",") {
      if (top) Object.assign(top, { afterColon: false, from: at + 1 });
      at += 1;
    } else if (
      sign === ":" &&
      top &&
      (isBlank(text[at + 1]) || /[,[\]{}]/u.test(text[at + 1] ?? "") || (at + 1 === offset && !top.afterColon))
    ) {
      Object.assign(top, { afterColon: true, from: at + 1 });
      at += 1;
    } else if ((sign === '"' || sign === "'") && top && text.slice(top.from, at).trim() === "") {
      const end = lineEnd(text, at);
      const closed = quotedEndInFlow(text, at, end);
      if (closed === undefined || closed > offset) {
        const kind = top.isMap && top.afterColon ? "value" : "element";
        if (top.isMap && !top.afterColon) return undefined;
        return quotedSpot(text, at, end, offset, sign, { kind, isFlow: true, wantsBlank: false, column });
      }
      at = closed;
    } else if (sign === "#" && isBlank(text[at - 1])) {
      const end = lineEnd(text, at);
      if (end >= offset) return { kind: "comment", from: at, to: end };
      at = end;
    } else at += 1;
  }
  return open.length === 0 ? undefined : partSpot(text, open.at(-1), offset, column);
}

/** Behind what is closed: a comment, or nothing. */
function behind(text: string, at: number, offset: number): Spot | undefined {
  const hash = text.indexOf("#", at);
  return hash >= 0 && hash < offset ? { kind: "comment", from: hash, to: lineEnd(text, offset) } : undefined;
}

/** The part of what stands between brackets that holds an offset. */
function partSpot(text: string, bracket: Bracket | undefined, offset: number, column: number): Spot | undefined {
  if (bracket === undefined) return undefined;
  const { isMap, afterColon } = bracket;
  let from = bracket.from;
  while (from < offset && /\s/u.test(text[from] ?? "")) from += 1;
  // What was quoted and closed is complete.
  if (/["'[{]/u.test(text[from] ?? "") && !text.startsWith("{{", from) && from < offset) return undefined;
  const end = lineEnd(text, offset);
  const to = Math.max(offset, trimmedEnd(text, from, flowPlainEnd(text, from, end)));
  if (isMap && !afterColon) {
    const next = skipBlanks(text, to);
    const hasColon = text[next] === ":" && from < to;
    // The stretch of a key that has none yet ends where the next begins.
    const word = hasColon || from === to ? to : offset;
    const follows = text[skipBlanks(text, offset)] ?? "";
    const isFree = offset === from && !/[,}\]\r\n]/u.test(follows) && follows !== "" && follows !== "#";
    if (isFree)
      return { kind: "key", from: offset, to: offset, isFlow: true, hasColon: false, comma: isBlank(text[offset]) ? "," : ", ", column };
    return { kind: "key", from, to: hasColon ? to : Math.max(word, to), isFlow: true, hasColon, comma: "", column };
  }
  const wantsBlank = isMap && text[offset - 1] === ":" && from === offset;
  return { kind: isMap ? "value" : "element", from, to, quote: "", isClosed: false, isFlow: true, wantsBlank, column };
}

function trimmedEnd(text: string, from: number, end: number): number {
  let last = end;
  while (last > from && isBlank(text[last - 1])) last -= 1;
  return last;
}

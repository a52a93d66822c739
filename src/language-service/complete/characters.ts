import { mark } from "./mark.ts";

/** A line that holds more than blanks and a comment. */
export interface LooseLine {
  /** Its first sign that is no blank. */
  readonly at: number;
  /** How far that is indented; a tab counts as two blanks. */
  readonly column: number;
}

/** Whether a sign is a blank, or none at all. */
export function isBlank(sign: string | undefined): boolean {
  return sign === undefined || sign === " " || sign === "\t" || sign === "\n" || sign === "\r";
}

/** Behind the blanks that stand at an offset. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at += 1;
  return at;
}

/** Where the line of an offset ends: before its line break. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf("\n", offset);
  const end = found < 0 ? text.length : found;
  return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** How far a stretch of blanks indents; a tab counts as two blanks. */
export function columnOf(text: string, start: number, at: number): number {
  let column = 0;
  for (let each = start; each < at; each += 1) column += text[each] === "\t" ? 2 : 1;
  return column;
}

/** The lines of a text that hold something. */
export function linesOf(text: string): readonly LooseLine[] {
  const lines: LooseLine[] = [];
  for (let start = 0; start < text.length;) {
    const at = skipBlanks(text, start);
    const end = lineEnd(text, at);
    if (at < end && text[at] !== "#") lines.push({ at, column: columnOf(text, start, at) });
    const next = text.indexOf("\n", end);
    start = next < 0 ? text.length : next + 1;
  }
  return lines;
}

/** Where the line begins that ends the first document of a text, which is all that is read of it; `undefined` where none does. */
export function documentEnd(text: string): number | undefined {
  let isBegun = false;
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const isBound = /^(?:---|\.\.\.)(?:\s|$)/u.test(line);
    if (isBound && isBegun) return start;
    isBegun ||= isBound || !/^\s*(?:#|$)|^%/u.test(line);
    const next = text.indexOf("\n", end);
    start = next < 0 ? text.length : next + 1;
  }
  return undefined;
}

/** A key of a line, and its colon. */
export interface LooseKey {
  readonly name: string;
  /** Behind its last sign. */
  readonly end: number;
  readonly colon: number;
}

/** The key that begins at an offset of a line; `undefined` where no colon follows that could be one of a key. */
export function keyIn(text: string, at: number): LooseKey | undefined {
  const end = lineEnd(text, at);
  const sign = text[at] ?? "";
  if (sign === '"' || sign === "'") {
    const closed = quotedEnd(text, at, end);
    if (closed === undefined) return undefined;
    const colon = skipBlanks(text, closed);
    return text[colon] === ":" && isBlank(text[colon + 1])
      ? { name: unescaped(text.slice(at + 1, closed - 1), sign), end: closed, colon }
      : undefined;
  }
  if (/[[\]{},#&*!|>%@`]/u.test(sign)) return undefined;
  const wide = wideColonIn(text, at, end);
  if (wide !== undefined) return { name: text.slice(at, wide), end: wide, colon: wide };
  for (let colon = text.indexOf(":", at); colon >= 0 && colon < end; colon = text.indexOf(":", colon + 1)) {
    if (!isBlank(text[colon + 1])) continue;
    const name = text.slice(at, colon).trimEnd();
    return / #/u.test(name) || name === "" ? undefined : { name, end: at + name.length, colon };
  }
  return undefined;
}

/** The colon of a Chinese keyboard behind a key, where it means that of YAML, as the parser has it; a first key behind a dash may be a text as well. */
function wideColonIn(text: string, at: number, end: number): number | undefined {
  const key = /[A-Za-z][\w-]*(?=：)/uy;
  key.lastIndex = at;
  const [word] = key.exec(text) ?? [];
  if (word === undefined) return undefined;
  const colon = at + word.length;
  const rest = text.slice(colon + 1, end).trimStart();
  // Whoever writes there is about to write its value.
  if (rest === "" || rest.startsWith(mark)) return colon;
  // With a colon of YAML behind it, it is a sign of a longer key.
  if (!/^["'[{“「｛［]/u.test(rest) && /:(?:\s|$)/u.test(rest)) return undefined;
  const start = lineStart(text, at);
  return /^ *(?:- +)+$/u.test(text.slice(start, at)) && !goesOn(text, end, at - start) ? undefined : colon;
}

/** Whether the next line has a key at a column, so that a line that is a text by itself is the first of a map. */
function goesOn(text: string, end: number, column: number): boolean {
  const [, blanks] = /^\r?\n( +)[A-Za-z]\w*[:：]/u.exec(text.slice(end, end + column + 80)) ?? [];
  return blanks?.length === column;
}

/** What stands between quotes, without its escapes. */
export function unescaped(inside: string, quote: string): string {
  if (quote === "'") return inside.replaceAll("''", "'");
  return inside.replaceAll(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gu, (_, long?: string, short?: string, sign = "") =>
    long === undefined && short === undefined ? (named[sign] ?? sign) : String.fromCharCode(Number.parseInt(long ?? short ?? "", 16)),
  );
}

/** What escapes of one letter stand for. */
const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", "0": "\0" };

/** Behind the quote that closes the one at an offset; `undefined` where none does before a limit. */
export function quotedEnd(text: string, start: number, limit: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < limit; at += 1) {
    if (text[at] === "\\" && quote === '"') at += 1;
    else if (text[at] === quote && quote === "'" && text[at + 1] === "'") at += 1;
    else if (text[at] === quote) return at + 1;
  }
  return undefined;
}

/** Behind the placeholder whose braces open at an offset; `undefined` where nothing closes it before a limit. */
export function placeholderEnd(text: string, start: number, limit: number): number | undefined {
  const close = text.indexOf("}}", start);
  if (close < 0 || close + 2 > limit) return undefined;
  return /^[\s\w.]*(?::[^{}\r\n]*)?$/u.test(text.slice(start + 2, close)) ? close + 2 : undefined;
}

/** Where a text without quotes ends that begins at an offset of a line: before a comment, or where its line ends; blanks behind it are none of it. */
export function plainEnd(text: string, start: number, end: number): number {
  let last = end;
  for (let at = text.indexOf("#", start); at >= 0 && at < end; at = text.indexOf("#", at + 1))
    if (isBlank(text[at - 1])) {
      last = at;
      break;
    }
  while (last > start && isBlank(text[last - 1])) last -= 1;
  return last;
}

/**
 * The same between brackets, where the next quote may begin another value: what closes one stands at its end. One that is still open while others
 * follow is the one that is being written.
 */
export function quotedEndInFlow(text: string, start: number, limit: number): number | undefined {
  const end = quotedEnd(text, start, limit);
  return end !== undefined && /^\s*(?:[,:\]}#]|$)/u.test(text.slice(end, limit)) ? end : undefined;
}

import type { JsonScalar } from "../model/json.ts";
import { type Span, span } from "../model/source.ts";

/**
 * From a stretch of a text, in UTF-16 units of its value, to where it is written in the source: whatever stands there in place of it, be it
 * escapes, or several lines. An empty stretch is a place.
 */
export type PlaceIn = (start: number, end: number) => Span;

/**
 * The places of a text: plain or quoted, on one line or several, literal or folded. `undefined` where the source does not say it by itself, so
 * that no place in it could be told: of what is no text, of a value that was filled in, of signs that were read as others.
 */
export function placesOf({ span: whole, value }: { readonly span: Span; readonly value: JsonScalar }): PlaceIn | undefined {
  if (typeof value !== "string") return undefined;
  const { source, start, end } = whole;
  const text = source.text.slice(start, end);
  // Most are written as they are, or in quotes of whatever keyboard.
  const own = text === value ? 0 : text.slice(1, -1) === value ? 1 : undefined;
  if (own !== undefined) return (from, to) => span(source, start + own + from, start + own + to);
  const units = text.startsWith("|") || text.startsWith(">") ? inBlock(text, value) : inFlow(text);
  if (units === undefined || units.text !== value) return undefined;
  const { starts, ends } = units;
  return (from, to) => {
    const first = starts[from] ?? ends.at(-1) ?? 0;
    return span(source, start + first, start + (to > from ? (ends[to - 1] ?? first) : first));
  };
}

/** What a source says, with the place of each of its units there. */
interface Units {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Collects units: each of those added at once has the whole stretch as its place. */
function collecting(): { readonly add: (units: string, start: number, end: number) => void; readonly units: () => Units } {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    add: (units, start, end) => {
      text += units;
      for (let count = units.length; count > 0; count--) {
        starts.push(start);
        ends.push(end);
      }
    },
    units: () => ({ text, starts, ends }),
  };
}

/** What an escape of a text in double quotes stands for, but those of a code. */
const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  "\t": "\t",
  v: "\v",
  N: "\u0085",
  _: "\u00A0",
  L: "\u2028",
  P: "\u2029",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
};

/** How many digits the code of an escape has. */
const codeLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** A text without quotes, or in those of either kind: of the blanks around line breaks the breaks alone count, of which one is a blank. */
function inFlow(text: string): Units | undefined {
  const [mark] = text;
  const own = mark === '"' || mark === "'" ? 1 : 0;
  const { add, units } = collecting();
  const last = text.length - own;
  for (let at = own; at < last;) {
    const end = endOfBlanks(text, at, last);
    if (end > at) {
      const breaks = breaksIn(text, at, end);
      const said = breaks === 0 ? undefined : breaks === 1 ? " " : "\n".repeat(breaks - 1);
      if (said === undefined) for (let each = at; each < end; each++) add(text.charAt(each), each, each + 1);
      else add(said, at, end);
      at = end;
    } else if (mark === '"' && text[at] === "\\") {
      const next = escape(text, at);
      if (next === undefined) return undefined;
      add(next.said, at, next.end);
      at = next.end;
    } else {
      const length = mark === "'" && text[at] === "'" ? 2 : 1;
      add(text.charAt(at), at, at + length);
      at += length;
    }
  }
  return units();
}

/** Where blanks and line breaks that begin at a place end. */
function endOfBlanks(text: string, from: number, last: number): number {
  let at = from;
  while (at < last && (text[at] === " " || text[at] === "\t" || text[at] === "\n" || (text[at] === "\r" && text[at + 1] === "\n"))) at += 1;
  return at;
}

function breaksIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text[at] === "\n") count += 1;
  return count;
}

/** What an escape says and where it ends; one before a line break says nothing, and ends where the next line begins to say something. */
function escape(text: string, at: number): { readonly said: string; readonly end: number } | undefined {
  const sign = text.charAt(at + 1);
  if (sign === "\n" || sign === "\r") {
    let end = at + (sign === "\r" ? 3 : 2);
    while (text[end] === " " || text[end] === "\t") end += 1;
    return { said: "", end };
  }
  const known = escapes[sign];
  if (known !== undefined) return { said: known, end: at + 2 };
  const length = codeLengths[sign];
  if (length === undefined) return undefined;
  const end = at + 2 + length;
  const code = Number.parseInt(text.slice(at + 2, end), 16);
  return code <= 0x10_ff_ff ? { said: String.fromCodePoint(code), end } : undefined;
}

/**
 * A literal or folded text. What its lines say follows one another in the value; between them stands what their breaks were made to, a blank or
 * line breaks. How deep the lines are indented is told by the first of them, which the value has with its own blanks alone.
 */
function inBlock(text: string, value: string): Units | undefined {
  const { add, units } = collecting();
  const isFolded = text.startsWith(">");
  const first = firstLine(value);
  // Of spaces alone nobody needs the places.
  const indent = first === undefined ? text.length : leading(firstLine(text.slice(nextLine(text, 0)))) - leading(first);
  let at = 0;
  let before = endOfLine(text, 0);
  for (let start = nextLine(text, 0); start < text.length; start = nextLine(text, start)) {
    const from = start + indent;
    const end = endOfLine(text, start);
    if (from >= end) continue;
    const content = text.slice(from, end);
    const gap = at;
    while (value[at] === "\n") at += 1;
    if (isFolded && at === gap && value[at] === " " && gap > 0) at += 1;
    if (!value.startsWith(content, at)) return undefined;
    add(value.slice(gap, at), before, from);
    for (let each = 0; each < content.length; each++) add(content.charAt(each), from + each, from + each + 1);
    at += content.length;
    before = end;
  }
  add(value.slice(at), before, text.length);
  return units();
}

/** The first line that holds more than spaces. */
function firstLine(text: string): string | undefined {
  return text.split("\n").find((line) => !/^ *\r?$/u.test(line));
}

function leading(line: string = ""): number {
  let count = 0;
  while (line[count] === " ") count += 1;
  return count;
}

/** Where a line ends, before its break. */
function endOfLine(text: string, start: number): number {
  const found = text.indexOf("\n", start);
  const end = found < 0 ? text.length : found;
  return text[end - 1] === "\r" && end > start ? end - 1 : end;
}

/** Where the line after one begins; the end of the text where there is none. */
function nextLine(text: string, start: number): number {
  const found = text.indexOf("\n", start);
  return found < 0 ? text.length : found + 1;
}

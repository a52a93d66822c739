import { type DocumentNode, type Entry, type MapNode, pointerTo } from "../model/document.ts";
import type { JsonScalar } from "../model/json.ts";
import { judgedLimits } from "../model/limits.ts";
import { type Source, type Span, span } from "../model/source.ts";
import { limits } from "./limits.ts";

/*
 * Most contracts are written in a small part of YAML: maps and lists in block style, others in brackets, texts on one line. What is of that part
 * alone is read here, into the very document that the library and `compose` make of it, in a thirtieth of their time (2.4 ms a contract, which was
 * more than half of its check, and half of a check that starts cold). Whatever is not understood for certain, mistakes above all, is `undefined`, and
 * the library reads it: nothing is ever reported here. The target `plain` of `npm run fuzz` has the library judge what is read.
 */

/** Where the reading is. */
interface State {
  readonly source: Source;
  readonly text: string;
  /** The next unit; of a line of block style its first that is no blank. */
  at: number;
  /** How far that is from the begin of its line; less than none at the end of the text. */
  indent: number;
  /** Behind the line break of the last line that held a value. */
  end: number;
  /** How many collections are open. */
  depth: number;
}

/** What the text of a contract has that is none of this part: control characters, tabs among them, and marks of byte order. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const foreign = /[\0-\x09\x0B-\x1F\x7F-\x9F\uFEFF\u2028\u2029]/u;

/** Up to so many units no text has more tokens than the library may read. */
const longest = 200_000;

/** So deep the library is asked, which counts differently. */
const deepest = limits.depth - 10;

/** A key as identifiers are written, and its colon. */
const keyPattern = /[A-Za-z_\u4E00-\u9FFF][\w\u4E00-\u9FFF-]{0,99}:(?=[ \n]|$)/uy;

/** Texts without quotes that are no texts. */
const words: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

/** What else is no text, or may be none: the library knows. */
const notText = /^(?:~|null|true|false|[-+]?\.?[\d.]+(?:e[-+]?\d+)?|0[xo][\da-f]+|[-+]?\.(?:inf|nan))$/iu;

/** Numbers as contracts have them. */
const number = /^-?(?:0|[1-9]\d{0,14}|(?:0|[1-9]\d{0,7})\.\d{1,6})$/u;

/** Signs that begin something else than a text without quotes. */
const signs: ReadonlySet<string> = new Set("-?:,[]{}#&*!|>'\"%@`");

/** A text of the plain part of YAML as data; `undefined` where it is not known for certain to be of it. */
export function readPlain(source: Source): DocumentNode | undefined {
  const { text } = source;
  if (text.length > longest || foreign.test(text)) return undefined;
  const state: State = { source, text, at: 0, indent: 0, end: 0, depth: 0 };
  if (!toNextLine(state, 0) || state.indent !== 0) return undefined;
  const root = readBlock(state, "");
  return root && state.at === text.length ? root : undefined;
}

/** Goes from the end of a line to the next that holds more than a comment; `false` where a comment stands where it may belong to what is before it. */
function toNextLine(state: State, from: number): boolean {
  const { text } = state;
  let deepestComment = 0;
  for (let start = from; start < text.length;) {
    let at = start;
    while (text.charCodeAt(at) === 32) at += 1;
    const unit = text.charCodeAt(at);
    if (unit !== 10 && unit !== 35 && at < text.length) {
      state.at = at;
      state.indent = at - start;
      return deepestComment <= state.indent;
    }
    if (unit === 35) deepestComment = Math.max(deepestComment, at - start);
    start = lineBreak(text, at) + 1;
  }
  state.at = text.length;
  state.indent = -1;
  return deepestComment === 0;
}

function lineBreak(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  return found < 0 ? text.length : found;
}

/** From behind a value to the next line; nothing but a comment stands between. */
function closeLine(state: State): boolean {
  const { text } = state;
  let { at } = state;
  while (text.charCodeAt(at) === 32) at += 1;
  const unit = text.charCodeAt(at);
  if (at < text.length && unit !== 10 && (unit !== 35 || at === state.at)) return false;
  state.end = Math.min(lineBreak(text, at) + 1, text.length);
  return toNextLine(state, state.end);
}

/** The collection whose first line is the next. */
function readBlock(state: State, pointer: string): DocumentNode | undefined {
  state.depth += 1;
  const read = state.depth > deepest ? undefined : isItem(state) ? readList(state, pointer) : readMap(state, pointer);
  state.depth -= 1;
  return read;
}

function isItem({ text, at }: State): boolean {
  return text.charCodeAt(at) === 45 && text.charCodeAt(at + 1) === 32;
}

function readMap(state: State, pointer: string): MapNode | undefined {
  const { source, text, at: start, indent } = state;
  const entries = new Map<string, Entry>();
  while (state.indent === indent && !isItem(state)) {
    const key = readKey(state);
    if (key === undefined) return undefined;
    const name = text.slice(key.start, key.end);
    const value = readValue(state, indent, pointerTo(pointer, name));
    if (value === undefined || !addTo(entries, name, key, value)) return undefined;
  }
  return state.indent < indent ? { kind: "map", span: span(source, start, state.end), pointer, entries } : undefined;
}

function addTo(entries: Map<string, Entry>, name: string, key: Span, value: DocumentNode): boolean {
  if (entries.has(name) || entries.size >= judgedLimits.values) return false;
  entries.set(name, { key, value });
  return true;
}

/** A key and its colon; the reading goes on behind that. */
function readKey(state: State): Span | undefined {
  keyPattern.lastIndex = state.at;
  if (!keyPattern.test(state.text)) return undefined;
  const key = span(state.source, state.at, keyPattern.lastIndex - 1);
  state.at = keyPattern.lastIndex;
  return notText.test(state.text.slice(key.start, key.end)) ? undefined : key;
}

/** What stands behind a key's colon, or below it. */
function readValue(state: State, indent: number, pointer: string): DocumentNode | undefined {
  const { text } = state;
  const colon = state.at;
  while (text.charCodeAt(state.at) === 32) state.at += 1;
  const unit = text.charCodeAt(state.at);
  if (state.at < text.length && unit !== 10 && !(unit === 35 && state.at > colon)) return readLine(state, indent, pointer);
  if (!toNextLine(state, lineBreak(text, state.at) + 1)) return undefined;
  return state.indent > indent || (state.indent === indent && isItem(state)) ? readBlock(state, pointer) : undefined;
}

/** A value on the rest of a line; what is indented deeper below it would belong to it. */
function readLine(state: State, indent: number, pointer: string): DocumentNode | undefined {
  const value = readInline(state, indent, pointer, false);
  return value && closeLine(state) && state.indent <= indent ? value : undefined;
}

function readList(state: State, pointer: string): DocumentNode | undefined {
  const { source, at: start, indent } = state;
  const items: DocumentNode[] = [];
  while (state.indent === indent && isItem(state)) {
    const item = readItem(state, indent, pointerTo(pointer, items.length));
    if (item === undefined || items.push(item) > judgedLimits.values) return undefined;
  }
  // The keys of the map around may stand as deep as its list.
  return state.indent <= indent ? { kind: "list", span: span(source, start, state.end), pointer, items } : undefined;
}

function readItem(state: State, indent: number, pointer: string): DocumentNode | undefined {
  const { text } = state;
  const dash = state.at;
  state.at += 1;
  while (text.charCodeAt(state.at) === 32) state.at += 1;
  keyPattern.lastIndex = state.at;
  if (!keyPattern.test(text)) return readLine(state, indent, pointer);
  state.indent = indent + state.at - dash;
  return readBlock(state, pointer);
}

/** A value that stands on one line, or in brackets; `inFlow` inside them. */
function readInline(state: State, indent: number, pointer: string, inFlow: boolean): DocumentNode | undefined {
  const { text, at } = state;
  const unit = text[at];
  if (unit === '"' || unit === "'") return readQuoted(state, unit === '"' ? doubleQuoted : singleQuoted, pointer);
  if (unit === "{" || unit === "[") {
    state.depth += 1;
    const read =
      state.depth > deepest ? undefined : unit === "{" ? readFlowMap(state, indent, pointer) : readFlowList(state, indent, pointer);
    state.depth -= 1;
    return read;
  }
  return inFlow ? readFlowText(state, pointer) : readText(state, pointer);
}

function scalar(state: State, start: number, end: number, pointer: string, value: JsonScalar, quoted: boolean): DocumentNode {
  state.at = end;
  return { kind: "scalar", span: span(state.source, start, end), pointer, value, quoted };
}

/** Texts in quotes on one line, with the escapes that JSON has too and that leave no half of a character. */
const doubleQuoted = /"((?:[^"\\\n]|\\["\\/bfnrt])*)"/uy;
const singleQuoted = /'([^'\n]*)'(?!')/uy;

function readQuoted(state: State, quoted: RegExp, pointer: string): DocumentNode | undefined {
  const { text, at } = state;
  quoted.lastIndex = at;
  const [whole, inner] = quoted.exec(text) ?? [];
  if (whole === undefined || inner === undefined) return undefined;
  const value = inner.includes("\\") && quoted === doubleQuoted ? (JSON.parse(whole) as string) : inner;
  return scalar(state, at, at + whole.length, pointer, value, true);
}

/** A text without quotes, up to the end of the line or its comment. */
function readText(state: State, pointer: string): DocumentNode | undefined {
  const { text, at } = state;
  const line = text.slice(at, lineBreak(text, at));
  const comment = line.indexOf(" #");
  return plainScalar(state, comment < 0 ? line : line.slice(0, comment), pointer);
}

/** The same in brackets, up to a comma or a bracket. */
function readFlowText(state: State, pointer: string): DocumentNode | undefined {
  const { text, at } = state;
  let end = at;
  while (end < text.length && !flowEnds.has(text.charCodeAt(end))) end += 1;
  const value = text.slice(at, end);
  // Lines that follow would belong to it, and a colon before a bracket or a comma ends a key.
  return text[end] === "\n" || value.includes(" #") ? undefined : plainScalar(state, value, pointer);
}

/** Commas, brackets and line breaks. */
const flowEnds: ReadonlySet<number> = new Set([44, 91, 93, 123, 125, 10]);

function plainScalar(state: State, padded: string, pointer: string): DocumentNode | undefined {
  let { length } = padded;
  while (padded.charCodeAt(length - 1) === 32) length -= 1;
  const written = padded.slice(0, length);
  const isDash = written.startsWith("-") && /^-[\w.]/u.test(written);
  if (written === "" || (signs.has(written.charAt(0)) && !isDash) || written.endsWith(":") || written.includes(": ")) return undefined;
  const value: JsonScalar | undefined = notText.test(written)
    ? (words.get(written) ?? (number.test(written) ? Number(written) : undefined))
    : written;
  return value === undefined ? undefined : scalar(state, state.at, state.at + written.length, pointer, value, false);
}

/** Blanks in brackets; lines that follow are indented deeper than what the brackets stand in. */
function skipBlanks(state: State, indent: number): boolean {
  const { text } = state;
  for (;;) {
    while (text.charCodeAt(state.at) === 32) state.at += 1;
    if (text.charCodeAt(state.at) !== 10) return true;
    const start = state.at + 1;
    state.at = start;
    while (text.charCodeAt(state.at) === 32) state.at += 1;
    if (state.at - start <= indent) return false;
  }
}

/** Reads what stands in brackets, one by one; `undefined` where they do not end as expected. */
function readBetween(state: State, indent: number, close: string, readOne: () => boolean): boolean {
  const { text } = state;
  state.at += 1;
  if (!skipBlanks(state, indent)) return false;
  while (text[state.at] !== close) {
    if (!readOne() || !skipBlanks(state, indent)) return false;
    if (text[state.at] === close) break;
    if (text[state.at] !== ",") return false;
    state.at += 1;
    if (!skipBlanks(state, indent) || text[state.at] === close) return false;
  }
  state.at += 1;
  return true;
}

function readFlowMap(state: State, indent: number, pointer: string): DocumentNode | undefined {
  const { source, text, at: start } = state;
  const entries = new Map<string, Entry>();
  const isRead = readBetween(state, indent, "}", () => {
    const key = readKey(state);
    if (key === undefined || text[state.at] !== " ") return false;
    while (text.charCodeAt(state.at) === 32) state.at += 1;
    const name = text.slice(key.start, key.end);
    const value = readInline(state, indent, pointerTo(pointer, name), true);
    return value !== undefined && addTo(entries, name, key, value);
  });
  return isRead ? { kind: "map", span: span(source, start, state.at), pointer, entries } : undefined;
}

function readFlowList(state: State, indent: number, pointer: string): DocumentNode | undefined {
  const { source, at: start } = state;
  const items: DocumentNode[] = [];
  const isRead = readBetween(state, indent, "]", () => {
    const value = readInline(state, indent, pointerTo(pointer, items.length), true);
    return value !== undefined && items.push(value) <= judgedLimits.values;
  });
  return isRead ? { kind: "list", span: span(source, start, state.at), pointer, items } : undefined;
}

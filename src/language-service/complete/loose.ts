import { type DocumentNode, type Entry, type MapNode, movedTo, pointerTo, type ScalarNode } from "../../model/document.ts";
import type { JsonScalar } from "../../model/json.ts";
import { type Source, span } from "../../model/source.ts";
import { isBlank, keyIn, lineEnd, linesOf, type LooseLine, plainEnd, quotedEnd, skipBlanks } from "./characters.ts";

/*
 * A text that is being written is broken more often than not: somebody has just opened a bracket or a quote. What follows is read here line by
 * line, as its indentation says, so that a mistake takes no more with it than what stands behind it on its line. Nothing is reported, and of
 * what can be read as a whole the parser says what it means.
 */

/** What a text leaves open where it ends. */
export interface Open {
  readonly kind: "block-text" | "quoted" | "flow";
  /** Where it was opened: at the quote, at the outermost bracket, at the sign of a text in lines. */
  readonly at: number;
  /** What belongs to it is indented deeper than this column. */
  readonly column: number;
}

/** What a text says, however broken, and what is open at its end. */
export interface Loose {
  readonly document: DocumentNode;
  readonly open?: Open;
}

interface State {
  readonly source: Source;
  readonly text: string;
  readonly lines: readonly LooseLine[];
  /** Of two entries of one key that stays which holds this offset. */
  readonly kept: number;
  /** The line that is read; behind the last at the end. */
  line: number;
  /** Where on it. */
  at: number;
  column: number;
  open: Open | undefined;
  depth: number;
  /** What has been called so far, by its name. */
  readonly anchors: Map<string, DocumentNode>;
  /** How many values were copied to where they are called. */
  copied: number;
}

/** So deep nobody writes, and no stack is needed. */
const deepest = 60;

/** So many values may be copied: names that call each other make exponentially many of a short text. */
const mostCopied = 20_000;

/** Reads a text line by line. */
export function readLoosely(source: Source, kept: number = -1): Loose {
  const { text } = source;
  const state: State = { source, text, lines: linesOf(text), kept, line: -1, at: 0, column: 0, open: undefined, depth: 0, anchors: new Map(), copied: 0 };
  toLine(state, 0);
  const document = top(state);
  return { document, ...(state.open === undefined ? {} : { open: state.open }) };
}

/** The whole: a map where any line has a key, whatever stands before it. */
function top(state: State): DocumentNode {
  const { text, lines } = state;
  if (/[{[]/u.test(text[state.at] ?? "") || isItem(text, state.at)) return block(state, -1, "");
  const first = lines.findIndex(({ at }) => keyIn(text, at) !== undefined);
  if (first >= 0) toLine(state, first);
  return block(state, -1, "");
}

function toLine(state: State, index: number): void {
  const line = state.lines[index];
  state.line = Math.min(index, state.lines.length);
  state.at = line?.at ?? state.text.length;
  state.column = line?.column ?? -1;
}

/** Goes behind the line that holds an offset. */
function passLine(state: State, offset: number): void {
  let next = state.line + 1;
  while ((state.lines[next]?.at ?? Number.POSITIVE_INFINITY) < offset) next += 1;
  toLine(state, next);
}

function isItem(text: string, at: number): boolean {
  return text[at] === "-" && isBlank(text[at + 1]);
}

/** The collection or the value that begins where the reading is, inside what stands at a column. */
function block(state: State, outer: number, pointer: string): DocumentNode {
  if (state.line >= state.lines.length || state.depth >= deepest) return nothing(state, state.at, pointer);
  state.depth += 1;
  const read = isItem(state.text, state.at)
    ? list(state, pointer)
    : keyIn(state.text, state.at) !== undefined
      ? map(state, pointer)
      : value(state, outer, pointer);
  state.depth -= 1;
  return read;
}

function map(state: State, pointer: string): DocumentNode {
  const { column, at: start } = state;
  const entries = new Map<string, Entry>();
  // What is indented deeper than a key whose value is there already belongs to the deepest map that its indentation leaves.
  while (state.column >= column) {
    const key = isItem(state.text, state.at) ? undefined : keyIn(state.text, state.at);
    if (key === undefined) {
      passLine(state, state.at);
      continue;
    }
    const { at: from } = state;
    state.at = key.colon + 1;
    const read = value(state, column, pointerTo(pointer, key.name), true);
    const isKept = from <= state.kept && state.kept < state.at;
    if (!entries.has(key.name) || isKept)
      entries.set(key.name, { key: span(state.source, from, key.end), value: read });
  }
  return merged({ kind: "map", span: span(state.source, start, Math.max(start, state.at)), pointer, entries });
}

/** A map with what its `<<` has, behind its own. */
function merged(map: MapNode): MapNode {
  const from = map.entries.get("<<")?.value;
  if (from === undefined) return map;
  const entries = new Map([...map.entries].filter(([name]) => name !== "<<"));
  for (const each of from.kind === "list" ? from.items : [from])
    if (each.kind === "map")
      for (const [name, { key, value: inner }] of each.entries)
        if (!entries.has(name)) entries.set(name, { key, value: movedTo(inner, pointerTo(map.pointer, name)) });
  return { ...map, entries };
}

function list(state: State, pointer: string): DocumentNode {
  const { column, at: start } = state;
  const items: DocumentNode[] = [];
  while (state.column === column && isItem(state.text, state.at)) {
    const inner = skipBlanks(state.text, state.at + 1);
    const end = lineEnd(state.text, state.at);
    const own = pointerTo(pointer, items.length);
    const { at: dash } = state;
    if (inner < end && state.text[inner] !== "#") {
      state.at = inner;
      state.column = column + (inner - dash);
      items.push(block(state, column, own));
    } else {
      state.at += 1;
      items.push(value(state, column, own));
    }
    while (state.column > column) passLine(state, state.at);
  }
  return { kind: "list", span: span(state.source, start, Math.max(start, state.at)), pointer, items };
}

/** The value behind a key or a dash; what belongs to it stands deeper than `outer`, but a list may stand below its key. */
function value(state: State, outer: number, pointer: string, isOfKey = false): DocumentNode {
  const { text } = state;
  const { at, name } = anchorAt(text, skipBlanks(text, state.at));
  state.at = at;
  const node = unnamed(state, outer, pointer, isOfKey);
  if (name !== undefined) state.anchors.set(name, node);
  return node;
}

/** Behind the anchor and the tag that stand at an offset, and what the anchor calls. */
function anchorAt(text: string, from: number): { readonly at: number; readonly name?: string } {
  const mark = /[&!][^\s,[\]{}]*/uy;
  let at = from;
  let name: string | undefined;
  while (text[at] === "&" || text[at] === "!") {
    mark.lastIndex = at;
    const [written = ""] = mark.exec(text) ?? [];
    if (written.startsWith("&")) name = written.slice(1);
    at = skipBlanks(text, at + Math.max(written.length, 1));
  }
  return { at, ...(name === undefined ? {} : { name }) };
}

function unnamed(state: State, outer: number, pointer: string, isOfKey: boolean): DocumentNode {
  const { text, at } = state;
  const end = lineEnd(text, at);
  if (at >= end || text[at] === "#") return below(state, outer, pointer, isOfKey);
  if (/^[|>][-+\d]*[ \t]*(?:#.*)?\r?$/u.test(text.slice(at, end))) return blockText(state, outer, pointer);
  const isOpenBrace = text[at] === "{" && text[at + 1] !== "{";
  if (isOpenBrace || text[at] === "[") return flowValue(state, outer, pointer);
  if (text[at] === '"' || text[at] === "'") return quotedValue(state, outer, pointer);
  const last = plainEnd(text, at, end);
  const node = scalar(state, at, last, text.slice(at, last), pointer);
  passLine(state, end);
  // Further lines of a text without quotes.
  while (state.column > outer && !isItem(text, state.at) && keyIn(text, state.at) === undefined) passLine(state, state.at);
  return node;
}

/** What stands below a key or a dash. */
function below(state: State, outer: number, pointer: string, isOfKey: boolean): DocumentNode {
  const { at } = state;
  passLine(state, lineEnd(state.text, at));
  const isList = isOfKey && state.column === outer && isItem(state.text, state.at);
  return state.column > outer || isList ? block(state, outer, pointer) : nothing(state, at, pointer);
}

function nothing({ source }: State, at: number, pointer: string): ScalarNode {
  return { kind: "scalar", span: span(source, at, at), pointer, value: null, quoted: false };
}

/** A text in lines of its own: all that is indented deeper. */
function blockText(state: State, outer: number, pointer: string): DocumentNode {
  const { at: start } = state;
  const first = lineEnd(state.text, start);
  passLine(state, first);
  // A line that begins with `#` is a part of it, and none of those that are told apart.
  while (state.column > outer) passLine(state, state.at);
  const end = Math.max(first, state.line < state.lines.length ? startOf(state.text, state.at) : state.text.length);
  if (state.line >= state.lines.length) state.open = { kind: "block-text", at: start, column: outer };
  return { ...nothing(state, start, pointer), span: span(state.source, start, end), value: state.text.slice(first, end), quoted: true };
}

function startOf(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Where what is opened on the line that is read has to be closed: before the next line that stands no deeper than a column. */
function limitOf({ lines, line, text }: State, outer: number): number {
  for (let next = line + 1; next < lines.length; next += 1) {
    const { at, column } = lines[next] ?? { at: 0, column: 0 };
    if (column <= outer && !/[\]}]/u.test(text[at] ?? "")) return startOf(text, at);
  }
  return text.length;
}

function quotedValue(state: State, outer: number, pointer: string): DocumentNode {
  const { text, at } = state;
  const limit = limitOf(state, outer);
  const closed = quotedEnd(text, at, limit);
  if (closed === undefined && limit === text.length) state.open = { kind: "quoted", at, column: outer };
  const end = closed ?? lineEnd(text, at);
  const node = quoted(state, at, end, closed !== undefined, pointer);
  passLine(state, end);
  return node;
}

function quoted({ source, text }: State, start: number, end: number, isClosed: boolean, pointer: string): ScalarNode {
  const inside = text.slice(start + 1, isClosed ? end - 1 : end);
  const written = text[start] === "'" ? inside.replaceAll("''", "'") : inside.replaceAll(/\\(["\\/])/gu, "$1");
  return { kind: "scalar", span: span(source, start, end), pointer, value: written, quoted: true };
}

function scalar(state: State, start: number, end: number, written: string, pointer: string): DocumentNode {
  const { source, anchors } = state;
  const called = written.startsWith("*") ? anchors.get(written.slice(1)) : undefined;
  if (called) {
    state.copied += sizeOf(called);
    if (state.copied <= mostCopied) return movedTo(called, pointer);
  }
  return { kind: "scalar", span: span(source, start, end), pointer, value: plainValue(written), quoted: false };
}

function sizeOf(node: DocumentNode): number {
  if (node.kind === "scalar") return 1;
  const inner = node.kind === "list" ? node.items : [...node.entries.values()].map(({ value: each }) => each);
  return inner.reduce((sum, each) => sum + sizeOf(each), 1);
}

function plainValue(written: string): JsonScalar {
  if (written === "true" || written === "false") return written === "true";
  if (written === "" || written === "null" || written === "~" || written.startsWith("*")) return null;
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/u.test(written) ? Number(written) : written;
}

function flowValue(state: State, outer: number, pointer: string): DocumentNode {
  const { at } = state;
  const limit = limitOf(state, outer);
  const reading: Flow = { state, limit, at, isClosed: true };
  const node = flow(reading, pointer);
  if (!reading.isClosed && limit === state.text.length) state.open = { kind: "flow", at, column: outer };
  passLine(state, reading.at);
  return node;
}

interface Flow {
  readonly state: State;
  readonly limit: number;
  at: number;
  isClosed: boolean;
}

/** A value between brackets; whatever is not closed ends where its limit is. */
function flow(reading: Flow, pointer: string): DocumentNode {
  const { state } = reading;
  const { text, source } = state;
  const { at: start, name } = anchorAt(text, reading.at);
  if (name !== undefined) {
    reading.at = start;
    const node = flow(reading, pointer);
    state.anchors.set(name, node);
    return node;
  }
  reading.at = start;
  const open = text[start];
  const isBrace = open === "{" && text[start + 1] !== "{";
  if ((isBrace || open === "[") && state.depth < deepest) {
    state.depth += 1;
    reading.at += 1;
    const node = isBrace ? flowMap(reading, start, pointer) : flowList(reading, start, pointer);
    state.depth -= 1;
    return node;
  }
  if (open === '"' || open === "'") {
    // A quote that nothing closes on its line ends where the next value may begin.
    const end = lineEnd(text, start);
    const closed = quotedEnd(text, start, Math.min(end, reading.limit));
    reading.at = closed ?? flowPlainEnd(text, start + 1, Math.min(end, reading.limit));
    return quoted(state, start, reading.at, closed !== undefined, pointer);
  }
  reading.at = flowPlainEnd(text, start, Math.min(lineEnd(text, start), reading.limit));
  return reading.at > start
    ? scalar(state, start, reading.at, text.slice(start, reading.at).trimEnd(), pointer)
    : { ...nothing(state, start, pointer), span: span(source, start, start) };
}

/** Where a text without quotes between brackets ends; braces of a placeholder belong to it. */
export function flowPlainEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    if (text.startsWith("{{", at)) {
      const close = text.indexOf("}}", at);
      at = close < 0 || close >= limit ? limit : close + 2;
      continue;
    }
    const sign = text[at] ?? "";
    if (/[,[\]{}]/u.test(sign)) break;
    if (sign === ":" && (isBlank(text[at + 1]) || /[,[\]{}]/u.test(text[at + 1] ?? ""))) break;
    if (sign === "#" && at > start && isBlank(text[at - 1])) break;
    at += 1;
  }
  return at;
}

/** Goes over blanks, line breaks and comments between brackets. */
function skipFlow(reading: Flow): void {
  const { state, limit } = reading;
  const { text } = state;
  while (reading.at < limit) {
    if (/\s/u.test(text[reading.at] ?? "")) reading.at += 1;
    else if (text[reading.at] === "#" && isBlank(text[reading.at - 1])) reading.at = lineEnd(text, reading.at);
    else return;
  }
}

function flowMap(reading: Flow, start: number, pointer: string): DocumentNode {
  const { state, limit } = reading;
  const { text, source, kept } = state;
  const entries = new Map<string, Entry>();
  for (;;) {
    skipFlow(reading);
    const sign = text[reading.at];
    if (reading.at >= limit) reading.isClosed = false;
    if (reading.at >= limit || sign === "}" || sign === "]") break;
    const { at: from } = reading;
    if (sign === "," || sign === ":" || sign === "{" || sign === "[") {
      // A bracket where a key belongs is none of anything.
      reading.at += 1;
      continue;
    }
    const name = flow(reading, "");
    const end = reading.at;
    if (end === from) {
      reading.at += 1;
      continue;
    }
    skipFlow(reading);
    const key = name.kind === "scalar" ? String(name.value ?? "") : "";
    let read: DocumentNode = nothing(state, end, pointerTo(pointer, key));
    if (text[reading.at] === ":") {
      reading.at += 1;
      skipFlow(reading);
      read = flow(reading, pointerTo(pointer, key));
    }
    if (!entries.has(key) || (from <= kept && kept < reading.at)) entries.set(key, { key: span(source, from, end), value: read });
  }
  if (reading.at < limit) reading.at += 1;
  return merged({ kind: "map", span: span(source, start, reading.at), pointer, entries });
}

function flowList(reading: Flow, start: number, pointer: string): DocumentNode {
  const { state, limit } = reading;
  const { text, source } = state;
  const items: DocumentNode[] = [];
  for (;;) {
    skipFlow(reading);
    const sign = text[reading.at];
    if (reading.at >= limit) reading.isClosed = false;
    if (reading.at >= limit || sign === "}" || sign === "]") break;
    const { at: from } = reading;
    if (sign !== "," && sign !== ":") items.push(flow(reading, pointerTo(pointer, items.length)));
    if (reading.at === from) reading.at += 1;
  }
  if (reading.at < limit) reading.at += 1;
  return { kind: "list", span: span(source, start, reading.at), pointer, items };
}

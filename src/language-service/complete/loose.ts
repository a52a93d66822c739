import { type DocumentNode, type Entry, pointerTo } from "../../model/document.ts";
import { type Source, span } from "../../model/source.ts";
import { documentEnd, isBlank, keyIn, lineEnd, linesOf, plainEnd, quotedEnd, skipBlanks } from "./characters.ts";
import { type Flow, flow } from "./loose-flow.ts";
import { anchorAt, deepest, merged, nothing, type Open, quoted, scalar, type State } from "./loose-state.ts";

/*
 * A text that is being written is broken more often than not: somebody has just opened a bracket or a quote. What follows is read here line by
 * line, as its indentation says, so that a mistake takes no more with it than what stands behind it on its line. Nothing is reported, and of
 * what can be read as a whole the parser says what it means.
 */

/** What a text says, however broken, and what is open at its end. */
export interface Loose {
  readonly document: DocumentNode;
  readonly open?: Open;
  /** What anchors call, by their names. */
  readonly anchors: ReadonlyMap<string, DocumentNode>;
}

/** Reads a text line by line. */
export function readLoosely(source: Source, kept: number = -1): Loose {
  const text = source.text.slice(0, documentEnd(source.text));
  const state: State = {
    source,
    text,
    lines: linesOf(text),
    kept,
    line: -1,
    at: 0,
    column: 0,
    open: undefined,
    depth: 0,
    anchors: new Map(),
    copied: 0,
  };
  toLine(state, 0);
  const document = top(state);
  return { document, anchors: state.anchors, ...(state.open === undefined ? {} : { open: state.open }) };
}

/** The whole: a map, of the keys that are indented least, whatever else stands before them; where a bracket is before all of these, what it holds. */
function top(state: State): DocumentNode {
  const { text, lines } = state;
  const keys = lines.filter(({ at }) => !isItem(text, at) && keyIn(text, at) !== undefined);
  const least = Math.min(...keys.map(({ column }) => column));
  const isInside = /[{[]/u.test(text[state.at] ?? "") && least > (lines[0]?.column ?? 0);
  const first = isInside ? undefined : keys.find(({ column }) => column === least);
  if (first) toLine(state, lines.indexOf(first));
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
    ? list(state, outer, pointer)
    : keyIn(state.text, state.at) !== undefined
      ? map(state, pointer)
      : value(state, outer, pointer);
  state.depth -= 1;
  return read;
}

/** `isElement` is whether it is one of a list whose dashes stand at its column. */
function map(state: State, pointer: string, isElement = false): DocumentNode {
  const { column, at: start } = state;
  const entries = new Map<string, Entry>();
  // What is indented deeper than a key whose value is there already belongs to the deepest map that its indentation leaves.
  while (state.column >= column) {
    const key = isItem(state.text, state.at) ? undefined : keyIn(state.text, state.at);
    if (key === undefined) {
      if (isElement && state.column === column && isItem(state.text, state.at)) break;
      passLine(state, state.at);
      continue;
    }
    const { at: from } = state;
    state.at = key.colon + 1;
    const read = value(state, column, pointerTo(pointer, key.name), true);
    const isKept = from <= state.kept && state.kept < state.at;
    if (!entries.has(key.name) || isKept) entries.set(key.name, { key: span(state.source, from, key.end), value: read });
  }
  return merged({ kind: "map", span: span(state.source, start, Math.max(start, state.at)), pointer, entries });
}

function list(state: State, outer: number, pointer: string): DocumentNode {
  const { column, at: start } = state;
  const items: DocumentNode[] = [];
  while (state.column === column) {
    if (!isItem(state.text, state.at)) {
      // Where nothing else can stand, a key without a dash is the first of an element.
      if (column <= outer || keyIn(state.text, state.at) === undefined) break;
      items.push(map(state, pointerTo(pointer, items.length), true));
      continue;
    }
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
    while (state.column > column) addTo(items, state);
  }
  return { kind: "list", span: span(state.source, start, Math.max(start, state.at)), pointer, items };
}

/** What is indented more than the dash of the last element, and is none of it as it stands: keys of that element. */
function addTo(items: DocumentNode[], state: State): void {
  const last = items.at(-1);
  if (last === undefined || keyIn(state.text, state.at) === undefined || isItem(state.text, state.at)) {
    passLine(state, state.at);
    return;
  }
  const more = map(state, last.pointer);
  const entries = last.kind === "map" && more.kind === "map" ? new Map([...last.entries, ...more.entries]) : undefined;
  items[items.length - 1] = entries === undefined ? more : { ...last, kind: "map", entries };
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

function flowValue(state: State, outer: number, pointer: string): DocumentNode {
  const { at } = state;
  const limit = limitOf(state, outer);
  const reading: Flow = { state, limit, at, isClosed: true };
  const node = flow(reading, pointer);
  if (!reading.isClosed && limit === state.text.length) state.open = { kind: "flow", at, column: outer };
  passLine(state, reading.at);
  return node;
}

import { type DocumentNode, type Entry, pointerTo } from "../../model/document.ts";
import { span } from "../../model/source.ts";
import { isBlank, lineEnd, placeholderEnd, quotedEndInFlow } from "./characters.ts";
import { anchorAt, deepest, merged, nothing, quoted, scalar, type State } from "./loose-state.ts";

/** What stands between brackets, while it is read. */
export interface Flow {
  readonly state: State;
  readonly limit: number;
  at: number;
  isClosed: boolean;
}

/** A value between brackets; whatever is not closed ends where its limit is. */
export function flow(reading: Flow, pointer: string): DocumentNode {
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
    const closed = quotedEndInFlow(text, start, Math.min(end, reading.limit));
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
      at = placeholderEnd(text, at, limit) ?? Math.min(at + 2, limit);
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

import { type DocumentNode, type MapNode, movedTo, pointerTo, type ScalarNode } from "../../model/document.ts";
import type { JsonScalar } from "../../model/json.ts";
import { type Source, span } from "../../model/source.ts";
import { type LooseLine, skipBlanks, unescaped } from "./characters.ts";

/** What a text leaves open where it ends. */
export interface Open {
  readonly kind: "block-text" | "quoted" | "flow";
  /** Where it was opened: at the quote, at the outermost bracket, at the sign of a text in lines. */
  readonly at: number;
  /** What belongs to it is indented deeper than this column. */
  readonly column: number;
}

/** A text while it is read, and where the reading is. */
export interface State {
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
export const deepest = 60;

/** So many values may be copied: names that call each other make exponentially many of a short text. */
const mostCopied = 20_000;

/** No value, at an offset. */
export function nothing({ source }: State, at: number, pointer: string): ScalarNode {
  return { kind: "scalar", span: span(source, at, at), pointer, value: null, quoted: false };
}

/** A value without quotes. */
export function scalar(state: State, start: number, end: number, written: string, pointer: string): DocumentNode {
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

/** A value between quotes, of which the second may be missing. */
export function quoted({ source, text }: State, start: number, end: number, isClosed: boolean, pointer: string): ScalarNode {
  const inside = text.slice(start + 1, isClosed ? end - 1 : end);
  const written = unescaped(inside, text[start] ?? "");
  return { kind: "scalar", span: span(source, start, end), pointer, value: written, quoted: true };
}

/** Behind the anchor and the tag that stand at an offset, and what the anchor calls. */
export function anchorAt(text: string, from: number): { readonly at: number; readonly name?: string } {
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

/** A map with what its `<<` has, behind its own. */
export function merged(map: MapNode): MapNode {
  const from = map.entries.get("<<")?.value;
  if (from === undefined) return map;
  const entries = new Map([...map.entries].filter(([name]) => name !== "<<"));
  for (const each of from.kind === "list" ? from.items : [from])
    if (each.kind === "map")
      for (const [name, { key, value: inner }] of each.entries)
        if (!entries.has(name)) entries.set(name, { key, value: movedTo(inner, pointerTo(map.pointer, name)) });
  return { ...map, entries };
}

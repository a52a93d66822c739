import { placesOf } from "../../1-parse/units.ts";
import { placedPieces } from "../../language/trees/template.ts";
import type { Edit } from "../../model/diagnostic.ts";
import type { DocumentNode, ScalarNode } from "../../model/document.ts";
import type { Span } from "../../model/source.ts";

/** A stretch of the value of a text, in its UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where what is selected stands in the value of a text: a stretch of what it says plainly, outside of placeholders. */
export function stretchOf(node: ScalarNode, { start, end }: Span): Stretch | undefined {
  const place = placesOf(node);
  if (place === undefined || typeof node.value !== "string") return undefined;
  const { length } = node.value;
  const indexOf = (offset: number): number => {
    for (let at = 0; at <= length; at++)
      if (place(at, at).start === offset || (at === length && place(0, length).end === offset)) return at;
    return -1;
  };
  const [from, to] = [indexOf(start), indexOf(end)];
  return from >= 0 && to > from && isPlain(node.value, { from, to }) ? { from, to } : undefined;
}

/** Every stretch of a text that says the same, outside of placeholders; none overlaps another. */
export function stretchesOf({ value }: ScalarNode, said: string): readonly Stretch[] {
  if (typeof value !== "string") return [];
  const found: Stretch[] = [];
  for (let at = value.indexOf(said); at >= 0; at = value.indexOf(said, at + said.length)) {
    const stretch = { from: at, to: at + said.length };
    if (isPlain(value, stretch)) found.push(stretch);
  }
  return found;
}

/** Whether a stretch is in a piece of text, and no part of braces that stand for themselves, nor directly beside some. */
function isPlain(value: string, { from, to }: Stretch): boolean {
  const around = placedPieces(value).find(({ piece, start, end }) => piece.kind === "text" && start <= from && to <= end);
  return around !== undefined && !/[{}\\]/u.test(value.slice(Math.max(around.start, from - 1), Math.min(around.end, to + 1)));
}

/** Writes a placeholder in place of stretches of a text, or of all of it where there are none; `isInFlow` is whether the text stands in brackets. */
export function replacing(node: ScalarNode, stretches: readonly Stretch[] | "whole", name: string, isInFlow: boolean): readonly Edit[] {
  const { value, span: at } = node;
  const placeholder = `{{${name}}}`;
  if (stretches === "whole" || typeof value !== "string") return [{ span: at, text: `"${placeholder}"${endOf(at)}` }];
  const place = placesOf(node);
  const isPlainScalar = !/^["'|>]/u.test(at.source.text.slice(at.start, at.end));
  if (place !== undefined && !(isPlainScalar && (isInFlow || stretches.some(({ from }) => from === 0))))
    return stretches.map(({ from, to }) => ({ span: place(from, to), text: placeholder }));
  let end = 0;
  const parts = stretches.map(({ from, to }) => {
    const before = value.slice(end, from);
    end = to;
    return before + placeholder;
  });
  return [{ span: at, text: JSON.stringify(parts.join("") + value.slice(end)) + endOf(at) }];
}

/** The line break that a text over several lines ends with: where it becomes one on one line, it stays. */
function endOf({ source, start, end }: Span): string {
  const text = source.text.slice(start, end);
  if (!/^[|>]/u.test(text) || !text.endsWith("\n")) return "";
  return text.endsWith("\r\n") ? "\r\n" : "\n";
}

/** Whether a value of a document stands in brackets. */
export function isInFlow(document: DocumentNode, { span: at }: DocumentNode): boolean {
  const { source } = document.span;
  const opens = ({ span: { start } }: DocumentNode): boolean => source.text[start] === "{" || source.text[start] === "[";
  const inside = (node: DocumentNode): boolean => node.span.source === source && node.span.start <= at.start && at.end <= node.span.end;
  let node: DocumentNode | undefined = document;
  while (node !== undefined && node.kind !== "scalar") {
    if (opens(node) && node.span.end > at.end) return true;
    const inner: readonly DocumentNode[] = node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
    node = inner.find(inside);
  }
  return false;
}

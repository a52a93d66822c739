import { type Source, type Span, span } from "../model/source.ts";

/**
 * Where values stand in a text, wherever that is: apart from each other, in its order, the longest where several begin. A value of ASCII
 * counts only as a whole word, and one too short to tell anybody from a word of the language does not count.
 */
export function occurrences(source: Source, values: ReadonlySet<string>): readonly Span[] {
  const byHead = new Map<string, Set<string>>();
  const lengths = new Map<string, number[]>();
  for (const value of values) {
    if (!isTelling(value)) continue;
    const head = value.slice(0, 2);
    byHead.set(head, (byHead.get(head) ?? new Set()).add(value));
    const known = lengths.get(head) ?? [];
    if (!known.includes(value.length))
      lengths.set(
        head,
        [...known, value.length].toSorted((a, b) => b - a),
      );
  }
  if (byHead.size === 0) return [];
  const found: Span[] = [];
  const { text } = source;
  for (let at = 0; at < text.length; at++) {
    const head = text.slice(at, at + 2);
    const candidates = byHead.get(head);
    if (candidates === undefined) continue;
    const length = lengths.get(head)?.find((each) => candidates.has(text.slice(at, at + each)) && isWhole(text, at, at + each));
    if (length === undefined) continue;
    found.push(span(source, at, at + length));
    at += length - 1;
  }
  return found;
}

function isTelling(value: string): boolean {
  return /^[\0-\x7F]*$/u.test(value) ? value.trim().length >= 4 : [...value].length >= 2;
}

function isWhole(text: string, start: number, end: number): boolean {
  const cuts = (a: string, b: string): boolean => /\w/u.test(a) && /\w/u.test(b);
  return !cuts(text[start - 1] ?? "", text[start] ?? "") && !cuts(text[end - 1] ?? "", text[end] ?? "");
}

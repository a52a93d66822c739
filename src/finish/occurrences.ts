import { isWordOfOurs } from "../3-check/personal/keys.ts";
import { type Source, type Span, span } from "../model/source.ts";

/** Values to look for in texts, by the characters that they begin with; of each beginning the lengths, the longest first. */
export type Values = ReadonlyMap<string, { readonly lengths: readonly number[]; readonly values: ReadonlySet<string> }>;

/** How many characters of a long value a message quotes. */
const excerpt = 40;

/**
 * Values made ready to be looked for, as they are and as JSON writes or cuts them. One too short to be told from a word of the
 * language is left out; where `short` says that it may be quoted, it is looked for in its quotes.
 */
export function valuesOf(found: readonly string[], short = false): Values {
  const byHead = new Map<string, { lengths: number[]; values: Set<string> }>();
  const searched = found
    .flatMap(forms)
    .flatMap((each) => (short && !isTelling(each) && each !== "" ? [`"${each}"`, `\`${each}\``, `「${each}」`] : [each]));
  for (const each of new Set(searched)) {
    if (!isTelling(each) && !short) continue;
    const head = each.slice(0, 2);
    const known = byHead.get(head) ?? { lengths: [], values: new Set() };
    known.values.add(each);
    if (!known.lengths.includes(each.length)) known.lengths.push(each.length);
    byHead.set(head, known);
  }
  for (const { lengths } of byHead.values()) lengths.sort((a, b) => b - a);
  return byHead;
}

function forms(value: string): readonly string[] {
  const characters = [...value];
  const whole = characters.length > excerpt ? [value, characters.slice(0, excerpt).join("")] : [value];
  return whole.flatMap((each) => [each, JSON.stringify(each).slice(1, -1)]);
}

function isTelling(value: string): boolean {
  if (/^[\0-\x7F]*$/u.test(value)) return value.trim().length >= 4 && !(/^[a-z-]*$/u.test(value) && isWordOfOurs(value));
  return [...value.trim()].length >= 2;
}

/** Where values stand in a text: apart from each other, in its order, the longest where several begin. Words count only as whole words. */
export function occurrences(source: Source, values: Values): readonly Span[] {
  if (values.size === 0) return [];
  const found: Span[] = [];
  const { text } = source;
  for (let at = 0; at < text.length; at++) {
    const length = lengthAt(text, at, values, text.slice(at, at + 2)) ?? lengthAt(text, at, values, text.slice(at, at + 1));
    if (length === undefined) continue;
    found.push(span(source, at, at + length));
    at += length - 1;
  }
  return found;
}

function lengthAt(text: string, at: number, values: Values, head: string): number | undefined {
  const known = values.get(head);
  return known?.lengths.find((length) => known.values.has(text.slice(at, at + length)) && isWhole(text, at, at + length));
}

function isWhole(text: string, start: number, end: number): boolean {
  const cuts = (a: string, b: string): boolean => /\w/u.test(a) && /\w/u.test(b);
  return !cuts(text[start - 1] ?? "", text[start] ?? "") && !cuts(text[end - 1] ?? "", text[end] ?? "");
}

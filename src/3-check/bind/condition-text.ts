import { nearest } from "../../diagnostics/suggest.ts";

/** The name of a parameter, or that of an item with a field, as a condition writes it. */
export type NamePath = readonly [string, string?];

/** A stretch of a condition. */
interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** A term as it is written. */
export interface WrittenTerm {
  readonly path: NamePath;
  readonly name: Stretch;
  readonly word?: Stretch;
  readonly negated: boolean;
}

/** The words that what a path names may be; none of what is no enum, `undefined` where nobody knows. */
export type WordsOf = (path: NamePath) => readonly string[] | undefined;

/** How a condition is read, and what was read of it from each place. */
interface Reading {
  readonly text: string;
  readonly wordsOf: WordsOf;
  /** Whether a word may be another than those that are known. */
  readonly isLenient: boolean;
  readonly known: Map<number, readonly WrittenTerm[] | undefined>;
}

const names = /([A-Za-z]\w*)(?:\.([A-Za-z]\w*))?/uy;
const blanks = /\s*/uy;

/**
 * A condition as its terms; `undefined` where it is none. Words of an enum may hold anything, also `and` and `not`: a word is the longest one of the
 * enum with which the whole can be read, and `is not` is the negation where a word follows it. Parameters may be called `not`, `is` and `and`.
 */
export function readCondition(text: string, wordsOf: WordsOf): readonly WrittenTerm[] | undefined {
  return termsFrom(endOf(blanks, text, 0), { text, wordsOf, isLenient: false, known: new Map() });
}

/** The same of a condition with words that no enum has: each is what is most like a word of its enum, or reaches to the next `and`. */
export function guessCondition(text: string, wordsOf: WordsOf): readonly WrittenTerm[] | undefined {
  return termsFrom(endOf(blanks, text, 0), { text, wordsOf, isLenient: true, known: new Map() });
}

/** How often a condition says `and`. */
export function andsIn(text: string): number {
  return endsOf(text, 0).length - 1;
}

function termsFrom(at: number, reading: Reading): readonly WrittenTerm[] | undefined {
  const { known } = reading;
  if (known.has(at)) return known.get(at);
  const found = firstOf(termsAt(at, reading), reading);
  known.set(at, found);
  return found;
}

interface FoundTerm {
  readonly term: WrittenTerm;
  readonly end: number;
}

/** The first of some readings of a term with which the rest can be read. */
function firstOf(terms: Iterable<FoundTerm>, reading: Reading): readonly WrittenTerm[] | undefined {
  const { text } = reading;
  for (const { term, end } of terms) {
    if (endOf(blanks, text, end) === text.length) return [term];
    const next = after(text, end, " ", "and", " ");
    const more = next === undefined ? undefined : termsFrom(next, reading);
    if (more) return [term, ...more];
  }
  return undefined;
}

/** What a term that begins at a place may be, the likeliest first. */
function* termsAt(at: number, reading: Reading): Generator<FoundTerm> {
  const { text } = reading;
  const other = after(text, at, "not", " ");
  const negated = other === undefined ? undefined : namedAt(text, other);
  if (negated) yield { term: { path: negated.path, name: negated.name, negated: true }, end: negated.end };
  const named = namedAt(text, at);
  if (named === undefined) return;
  const { path, name, end } = named;
  const is = after(text, end, " ", "is");
  const isNot = is === undefined ? undefined : after(text, is, " ", "not");
  for (const [from, isNegated] of [[isNot, true] as const, [is, false] as const])
    for (const word of from === undefined ? [] : wordsAt(from, path, reading))
      yield { term: { path, name, word, negated: isNegated }, end: word.start + word.text.length };
  yield { term: { path, name, negated: false }, end };
}

function namedAt(text: string, at: number): { readonly path: NamePath; readonly name: Stretch; readonly end: number } | undefined {
  const [name, first, field] = matchAt(names, text, at) ?? [];
  if (name === undefined || first === undefined) return undefined;
  return { path: field === undefined ? [first] : [first, field], name: { text: name, start: at }, end: at + name.length };
}

/** Where some words end that stand at a place one after the other; a blank stands for any number of them. `undefined` where they do not. */
function after(text: string, from: number, ...words: readonly string[]): number | undefined {
  let at = from;
  for (const word of words) {
    const end = word === " " ? endOf(blanks, text, at) : text.startsWith(word, at) ? at + word.length : at;
    if (end === at) return undefined;
    at = end;
  }
  return at;
}

/** The words that may stand after `is` or `not`, the likeliest first. */
function* wordsAt(end: number, path: NamePath, { text, wordsOf, isLenient }: Reading): Generator<Stretch> {
  const words = wordsOf(path);
  const start = endOf(blanks, text, end);
  if (start === end && end < text.length) return;
  // One blank stands before a word, which may begin with others.
  const at = Math.min(end + 1, start);
  for (const word of (words ?? []).toSorted((a, b) => b.length - a.length))
    for (const from of new Set([at, start])) if (text.startsWith(word, from)) yield { text: word, start: from };
  if (words !== undefined && !isLenient) return;
  const guesses = endsOf(text, start).map((end) => ({ text: text.slice(start, end).trimEnd(), start }));
  const like = guesses.filter((guess) => nearest(guess.text, words ?? []) !== undefined);
  for (const guess of [...like.toReversed(), ...guesses]) if (guess.text !== "") yield guess;
}

/** Where each `and` after a place begins, and where the text ends. */
function endsOf(text: string, from: number): readonly number[] {
  return [...[...text.slice(from).matchAll(/\sand(?=\s)/gu)].map(({ index }) => from + index), text.length];
}

/** The match of a sticky pattern at a place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Where what a pattern matches at a place ends; the place where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}

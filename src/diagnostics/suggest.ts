import { distance } from "fastest-levenshtein";

/** A word as it is compared: letter case, hyphens and underscores count little. */
interface Folded {
  readonly text: string;
  /** Which letters it has, as bits; several share one. */
  readonly letters: number;
}

/**
 * The choice that a misspelt word probably means; `undefined` where none is near. Letter case, hyphens and underscores count little,
 * letters in another order as one mistake.
 */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  let best: { choice: string; score: number } | undefined;
  const typed = fold(word);
  for (const choice of choices) {
    const meant = fold(choice);
    const limit = Math.max(1, Math.floor(Math.min(typed.text.length, meant.text.length) / 3));
    if (leastDifference(typed, meant) > limit) continue;
    const score = difference(typed, meant);
    if (score <= limit && (best === undefined || score < best.score)) best = { choice, score };
  }
  return best?.choice;
}

/** In how many places a word differs from a choice. */
function difference(typed: Folded, meant: Folded): number {
  return meant.text !== typed.text && isReordered(typed, meant) ? 1 : distance(typed.text, meant.text);
}

/** In how many places they differ at the least, told by length and letters: most pairs need no closer look. */
function leastDifference(typed: Folded, meant: Folded): number {
  // One mistake can put one letter in the place of another.
  const foreign = Math.max(bitsIn(typed.letters & ~meant.letters), bitsIn(meant.letters & ~typed.letters));
  return Math.max(foreign, Math.abs(typed.text.length - meant.text.length));
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

function isReordered(one: Folded, other: Folded): boolean {
  const isSame = one.letters === other.letters && one.text.length === other.text.length;
  return isSame && [...one.text].toSorted().join("") === [...other.text].toSorted().join("");
}

/** Whether a misspelt word can mean only its nearest choice: it differs by less than half, and no other choice is as near. */
export function isClear(word: string, guess: string, choices: Iterable<string>): boolean {
  const typed = fold(word);
  const own = difference(typed, fold(guess));
  const isFar = (meant: Folded): boolean => leastDifference(typed, meant) > own || difference(typed, meant) > own;
  return own * 2 < fold(guess).text.length && [...choices].every((choice) => choice === guess || isFar(fold(choice)));
}

/** Words that were compared lately: a contract with many mistakes compares each of them with the same choices. */
const known = new Map<string, Folded>();
const knownAtOnce = 5000;

function fold(word: string): Folded {
  const before = known.get(word);
  if (before) return before;
  const text = word.slice(0, 100).toLowerCase().replaceAll(/[-_]/gu, "");
  let letters = 0;
  for (const letter of text) letters |= 1 << ((letter.codePointAt(0) ?? 0) & 31);
  if (known.size >= knownAtOnce) known.clear();
  known.set(word, { text, letters });
  return { text, letters };
}

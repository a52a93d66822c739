import { distance } from "fastest-levenshtein";

/**
 * The choice that a misspelt word probably means; `undefined` where none is near. Letter case, hyphens and underscores count little,
 * letters in another order as one mistake.
 */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  let best: { choice: string; score: number } | undefined;
  for (const choice of choices) {
    const score = difference(word, choice);
    const limit = Math.max(1, Math.floor(Math.min(fold(word).length, fold(choice).length) / 3));
    if (score <= limit && (best === undefined || score < best.score)) best = { choice, score };
  }
  return best?.choice;
}

/** In how many places a word differs from a choice. */
function difference(word: string, choice: string): number {
  const [typed, meant] = [fold(word), fold(choice)];
  return meant !== typed && isReordered(typed, meant) ? 1 : distance(typed, meant);
}

function isReordered(one: string, other: string): boolean {
  return one.length === other.length && [...one].toSorted().join("") === [...other].toSorted().join("");
}

/** Whether a misspelt word can mean only its nearest choice: it differs by less than half, and no other choice is as near. */
export function isClear(word: string, guess: string, choices: Iterable<string>): boolean {
  const own = difference(word, guess);
  return own * 2 < fold(guess).length && [...choices].every((choice) => choice === guess || difference(word, choice) > own);
}

function fold(word: string): string {
  return word.slice(0, 100).toLowerCase().replaceAll(/[-_]/gu, "");
}

/** `a`, `a or b`, `a, b or c`. */
export function choice(words: readonly string[], conjunction = "or"): string {
  const last = words.at(-1);
  return words.length < 2 || last === undefined ? (last ?? "") : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** Names in code quotes. */
export function everyQuoted(words: readonly string[]): string {
  return choice(words.map((word) => `\`${word}\``));
}

/** Names in code quotes, the first few of many. */
export function quotedChoice(words: readonly string[], conjunction = "or"): string {
  const shown =
    words.length > 12
      ? [...words.slice(0, 12).map((word) => `\`${word}\``), `${words.length - 12} more`]
      : words.map((word) => `\`${word}\``);
  return choice(shown, conjunction);
}

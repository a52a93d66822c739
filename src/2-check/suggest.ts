import { distance } from "fastest-levenshtein";

/**
 * The choice that a misspelt word probably means; `undefined` where none is near. Letter case, hyphens and underscores count little,
 * letters in another order as one mistake.
 */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  const typed = fold(word);
  let best: { choice: string; score: number } | undefined;
  for (const choice of choices) {
    const meant = fold(choice);
    const score = meant === typed ? 0 : isReordered(typed, meant) ? 1 : distance(typed, meant);
    const limit = Math.max(1, Math.floor(Math.min(typed.length, meant.length) / 3));
    if (score <= limit && (best === undefined || score < best.score)) best = { choice, score };
  }
  return best?.choice;
}

function isReordered(one: string, other: string): boolean {
  return one.length === other.length && [...one].toSorted().join("") === [...other].toSorted().join("");
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

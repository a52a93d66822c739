import { distance } from "fastest-levenshtein";

/** The choice that a misspelt word probably means; `undefined` where none is near. Letter case, hyphens and underscores count little. */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  let best: { choice: string; score: number } | undefined;
  for (const choice of choices) {
    const score = fold(choice) === fold(word) ? 0 : distance(fold(word), fold(choice));
    if (best === undefined || score < best.score) best = { choice, score };
  }
  const limit = Math.max(1, Math.floor(word.length / 3));
  return best && best.score <= limit ? best.choice : undefined;
}

/** Whether a misspelt word can mean only its nearest choice: it differs by less than half, and no other choice is as near. */
export function isClear(word: string, guess: string, choices: Iterable<string>): boolean {
  const score = distance(fold(word), fold(guess));
  const others = [...choices].filter((choice) => choice !== guess);
  return score * 2 < fold(guess).length && others.every((choice) => distance(fold(word), fold(choice)) > score);
}

function fold(word: string): string {
  return word.slice(0, 100).toLowerCase().replaceAll(/[-_]/gu, "");
}

/** `a`, `a or b`, `a, b or c`. */
export function choice(words: readonly string[], conjunction = "or"): string {
  const last = words.at(-1);
  return words.length < 2 || last === undefined ? (last ?? "") : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** Names in code quotes, the first few of many. */
export function quotedChoice(words: readonly string[], conjunction = "or"): string {
  const shown =
    words.length > 12
      ? [...words.slice(0, 12).map((word) => `\`${word}\``), `${words.length - 12} more`]
      : words.map((word) => `\`${word}\``);
  return choice(shown, conjunction);
}

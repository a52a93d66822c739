import { isPresent } from "./hole.ts";

/**
 * Whether a term of a condition holds of a value that is known. With a word, the value is that word; without one it is true or, where it is no
 * boolean, given: `""` and `[]` count as left out. What is left out is no word.
 */
export function termHolds(value: unknown, word: string | undefined, negated: boolean): boolean {
  const isSo = word === undefined ? value !== false && isPresent(value) : value === word;
  return isSo !== negated;
}

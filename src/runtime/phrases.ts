import { lastOf } from "./plain.ts";

/** `1 page`, `3 pages`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function choice(words: readonly string[], conjunction = "or"): string {
  const last = lastOf(words);
  return words.length < 2 || last === undefined ? (last ?? "") : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** A text that begins with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

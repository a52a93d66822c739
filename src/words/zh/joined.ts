/** What Chinese sets close, whatever stands beside it. */
const close = /[\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65“”‘’…—]/u;

const han = /\p{sc=Han}/u;

/**
 * The next piece of a sentence behind what stands before it. A template cannot know what stands in its places: between Chinese and what is not
 * Chinese belongs a blank, between Chinese and Chinese none, and none beside full-width signs.
 */
export function joined(text: string, next: string): string {
  const [before, after] = [text.replace(/ $/u, ""), next.replace(/^ /u, "")];
  const [left, right] = [before.at(-1), after.at(0)];
  if (left === undefined || right === undefined || /\s/u.test(left + right)) return text + next;
  if (close.test(left) || close.test(right)) return before + after;
  if (han.test(left) && han.test(right)) return before + after;
  return han.test(left) || han.test(right) ? `${before} ${after}` : text + next;
}

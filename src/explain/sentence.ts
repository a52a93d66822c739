import { type Notion, codeWords, notions } from "../wire/refusals/code-words.ts";

/** An error code that a sentence may be of, and how well it fits: from 0, not at all, to 1, and above that where it is named. */
export interface Candidate {
  readonly code: string;
  readonly fit: number;
}

const rows: readonly (readonly [string, readonly Notion[]])[] = Object.entries(codeWords);

/** What the notion of few codes says of a sentence is more than what that of many says. */
const weights: ReadonlyMap<string, number> = new Map(
  Object.keys(notions).map((notion) => {
    const having = rows.filter(([, own]) => own.some((each) => each === notion)).length;
    return [notion, Math.log((rows.length + 1) / (having + 1)) + 0.3];
  }),
);

/** Ways to say each notion, the longest first: what a longer one says, a shorter one in it does not say again. */
const spellings: readonly (readonly [string, string])[] = Object.entries(notions)
  .flatMap(([notion, texts]) => texts.map((text): readonly [string, string] => [text.toLowerCase(), notion]))
  .toSorted(([a], [b]) => b.length - a.length);

/** The least that a candidate fits. */
const least = 0.3;

/** How much better a code fits whose own name stands in the sentence: many are called as the member that they are about. */
const named = 0.5;

/** The error codes that a sentence of the service may be of, the likeliest first; none of a sentence that speaks of nothing we know. */
export function codesOfSentence(sentence: string): readonly Candidate[] {
  const said = notionsIn(sentence);
  const whole = weightOf(said);
  if (whole === 0) return [];
  const words = new Set(sentence.slice(0, most).match(/[A-Za-z]+/gu));
  return rows
    .map(([code, own]): Candidate => {
      const shared = weightOf(own.filter((notion) => said.has(notion)));
      const isNamed = words.has(code.slice(code.indexOf(".") + 1));
      return { code, fit: (2 * shared) / (whole + weightOf(own)) + (isNamed ? named : 0) };
    })
    .filter(({ fit }) => fit >= least)
    .toSorted((a, b) => b.fit - a.fit);
}

/** The most of a sentence that is looked at. */
const most = 500;

/** What a sentence speaks of; nothing where it is not Chinese. */
function notionsIn(sentence: string): ReadonlySet<string> {
  const found = new Set<string>();
  const text = sentence.slice(0, most).toLowerCase().replaceAll(/\s/gu, "");
  if (!/\p{Script=Han}/u.test(text)) return found;
  // What to do about it is the same in every sentence.
  let left = text.replaceAll(/请[^请，,。；;]{0,40}(?:重试|处理|咨询)/gu, "|");
  const words = new Set(left.match(/[a-z]+/gu));
  for (const [spelling, notion] of spellings) {
    // A word of letters stands by itself: there is no `id` in `invalid`.
    if (/^[a-z]+$/u.test(spelling) ? !words.has(spelling) : !left.includes(spelling)) continue;
    found.add(notion);
    left = left.replaceAll(spelling, "|");
  }
  return found;
}

function weightOf(of: Iterable<string>): number {
  let sum = 0;
  for (const notion of of) sum += weights.get(notion) ?? 0;
  return sum;
}

import type { Box } from "../model/box.ts";
import { boxOf } from "./lines.ts";
import type { SearchableLine } from "./searchable.ts";
import { afterUsual, beyondUsual, plain } from "./signing-words.ts";

/** A short hint in brackets, as stands at labels: `(签字、盖章)`. */
const hint = /[([【][^()[\]【】,。;!?]{0,16}[)\]】]/gu;
/** What parts a sentence. A comma between Latin letters may belong to a company's name. */
const parting = /[。;!?]|(?<![A-Za-z.]),|[A-Za-z][,;] [a-z]/u;
/** What a label ends with: a colon, a blank, a date or its words, a number. */
const endOfLabel = /^\s*(?:$|[:_…—\-/|.]|\d|年)/u;
/** A company's name: it may be long, and stand before a label. */
const company = /(?:公司|集团|中心|企业|学校|医院|委员会|事务所|银行|合作社|[厂店局院所部社])\s*$/u;
/** So many characters on each side show what a line is, and so many lines above it are looked at. */
const [reach, lookback] = [60, 40];
/** More letters than these (a Latin word counts as two), beside the usual words, are no label. */
const longest = 11;

/**
 * Whether characters of a line stand in running text, such as a clause: then a label is not what they are. It is said only of what shows it: a
 * part of a sentence beside them, or so many other words as no label has. `index` is the line's among all lines.
 */
export function isInText(lines: readonly SearchableLine[], index: number, [from, to]: readonly [from: number, to: number]): boolean {
  const searched = lines[index];
  if (searched === undefined) return false;
  const [before, after] = besides(searched, from, to);
  if (endOfLabel.test(after)) return isWithin(sinceColon(before), after);
  return (
    parting.test(without(before)) || parting.test(without(after)) || weight(before + after) > longest || goesOn(searched, lines, index)
  );
}

/** What stands on the line before and after some characters, without the bracket that they stand in and the usual words beside them. */
function besides({ line: { glyphs } }: SearchableLine, from: number, to: number): readonly [before: string, after: string] {
  const text = (start: number, end: number): string =>
    plain(
      glyphs
        .slice(start, end)
        .map(({ character, before }) => (before === "spaced" ? ` ${character}` : character))
        .join(""),
    );
  const [before, after] = [text(Math.max(from - reach, 0), from), text(to, to + reach)];
  const [opening, closing] = [/[([【][^)\]】,。;]{0,16}$/u.exec(before), /^[^([【,。;]{0,16}[)\]】]/u.exec(after)];
  const [outerBefore, outerAfter] = opening && closing ? [before.slice(0, opening.index), after.slice(closing[0].length)] : [before, after];
  return [outerBefore, afterUsual(outerAfter)];
}

/** Whether what a line ends with, or what a colon follows, is a part of a sentence all the same. */
function isWithin(before: string, after: string): boolean {
  if (/,/u.test(without(before).replaceAll(/[A-Za-z.],/gu, ""))) return true;
  return after.trim() === "" && weight(before) > longest && !company.test(without(before));
}

/** What stands after the last colon, blank or end of a sentence; a comma behind it parts two blanks, not a sentence. */
function sinceColon(text: string): string {
  return text.slice(Math.max(...[...":_。;!?"].map((sign) => text.lastIndexOf(sign))) + 1).replace(/^\s*,/u, "");
}

function without(text: string): string {
  return text.replaceAll(hint, "");
}

/** How many letters a text has beside the usual words of labels; a Latin word counts as two. */
function weight(text: string): number {
  return beyondUsual(without(text))
    .replaceAll(/\p{Script=Latin}+/gu, "字字")
    .replaceAll(/[^\p{L}]/gu, "").length;
}

/** Whether a line goes on with what the line above it began: that one is long, no shorter than this one, and ends in the midst of a sentence. */
function goesOn({ page, line }: SearchableLine, lines: readonly SearchableLine[], index: number): boolean {
  if (line.glyphs.length > 2 * reach) return true; // no line of labels is as long
  const box = boxOf(line);
  const isAbove = (over: Box): boolean => over.x < box.x + box.width && over.x + over.width > box.x;
  let at = index - 1;
  while (lines[at]?.page === page && at > index - lookback && !isAbove(boxOf(lines[at]?.line ?? line))) at -= 1;
  const upper = lines[at];
  if (upper?.page !== page || upper.line.angle !== line.angle) return false;
  const over = boxOf(upper.line);
  const isNext = box.y - (over.y + over.height) < 2 * box.height && over.x + over.width >= box.x + box.width;
  return isNext && weight(plain(upper.text.slice(-2 * reach))) > 2 * longest && !/[。:;!?)_]$/u.test(upper.text);
}

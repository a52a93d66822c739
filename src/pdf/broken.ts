import { type Box, rounded } from "../model/box.ts";
import type { PageBox } from "../model/pdf-facts.ts";
import { boxOf } from "./lines.ts";
import type { SearchableLine } from "./searchable.ts";

/** How far below a line the next one may begin, in heights of it. */
const nextWithin = 3;
/** How many lines further on the one below may be: others that stand beside it come between. */
const window = 20;

/**
 * Where a keyword begins at the end of a line and goes on at the beginning of the next, or over several: as one reads on, also to the
 * next page, or straight down as in a narrow cell of a table. `wanted` is as it is compared.
 */
export function brokenPlaces(wanted: string, lines: readonly SearchableLine[]): readonly PageBox[] {
  return lines.flatMap((line, index) => beginningsIn(line.text, wanted).flatMap((begun) => placeOf(wanted, lines, index, begun) ?? []));
}

/** How many units of the keyword stand at the end of a text, if they are some and not all of it: every way, the longest first. */
function beginningsIn(text: string, wanted: string): readonly number[] {
  const lengths = Array.from({ length: Math.min(text.length, wanted.length - 1) }, (_, index) => index + 1);
  return lengths.filter((length) => text.endsWith(wanted.slice(0, length))).toReversed();
}

function placeOf(wanted: string, lines: readonly SearchableLine[], index: number, begun: number): PageBox | undefined {
  const first = lines[index];
  const rest = wanted.slice(begun);
  if (!first || !(goesOn(rest, lines, index, nextRead) || goesOn(rest, lines, index, nextBelow))) return undefined;
  const from = first.owners[first.text.length - begun];
  return { page: first.page, box: rounded(boxOf(first.line, from)) };
}

/** The index of the line that comes after one. */
type Next = (lines: readonly SearchableLine[], index: number) => number | undefined;

function goesOn(rest: string, lines: readonly SearchableLine[], index: number, next: Next): boolean {
  let [left, at] = [rest, next(lines, index)];
  for (;;) {
    const line = at === undefined ? undefined : lines[at];
    if (at === undefined || line === undefined) return false;
    if (line.text.startsWith(left)) return true;
    if (!left.startsWith(line.text)) return false;
    [left, at] = [left.slice(line.text.length), next(lines, at)];
  }
}

/** The next line as one reads, unless it stands beside this one. */
const nextRead: Next = (lines, index) => {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || line.line.angle !== next.line.angle) return undefined;
  if (next.page !== line.page) return next.page === line.page + 1 ? index + 1 : undefined;
  return isBelow(boxOf(next.line), boxOf(line.line)) ? index + 1 : undefined;
};

/** The nearest line that stands under this one. */
const nextBelow: Next = (lines, index) => {
  const line = lines[index];
  if (!line) return undefined;
  const box = boxOf(line.line);
  const offset = lines.slice(index + 1, index + 1 + window).findIndex((next) => {
    const below = boxOf(next.line);
    return next.page === line.page && isBelow(below, box) && below.x < box.x + box.width && box.x < below.x + below.width;
  });
  return offset < 0 ? undefined : index + 1 + offset;
};

/** Whether a box is the next line after another: lower, and not far. */
function isBelow(box: Box, other: Box): boolean {
  const down = box.y - other.y;
  return down > other.height / 2 && down < nextWithin * other.height;
}

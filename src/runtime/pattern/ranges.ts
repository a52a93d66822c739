import { lastOf, sortedBy } from "../plain.ts";

/** Code points as ranges: first and last of each, in order and apart from each other. */
export type CharRanges = readonly (readonly [first: number, last: number])[];

const lastPoint = 0x10_ffff;

/** CharRanges in order, those that touch as one. */
export function mergedRanges(ranges: CharRanges): CharRanges {
  const merged: [number, number][] = [];
  for (const [first, last] of sortedBy(ranges, (one, other) => one[0] - other[0])) {
    const before = lastOf(merged);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** All other code points. */
export function otherRanges(ranges: CharRanges): CharRanges {
  const others: [number, number][] = [];
  let next = 0;
  for (const [first, last] of ranges) {
    if (first > next) others.push([next, first - 1]);
    next = last + 1;
  }
  return next <= lastPoint ? [...others, [next, lastPoint]] : others;
}

/** What is in both. */
export function commonRanges(one: CharRanges, other: CharRanges): CharRanges {
  const common: [number, number][] = [];
  for (let left = 0, right = 0; left < one.length && right < other.length;) {
    const [from, to] = one[left] ?? [0, 0];
    const [first, last] = other[right] ?? [0, 0];
    if (Math.max(from, first) <= Math.min(to, last)) common.push([Math.max(from, first), Math.min(to, last)]);
    if (to < last) left += 1;
    else right += 1;
  }
  return common;
}

/** Whether a code point is in one of the ranges. */
export function inRanges(ranges: CharRanges, point: number): boolean {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] ?? [0, 0];
    if (point < first) high = middle - 1;
    else if (point > last) low = middle + 1;
    else return true;
  }
  return false;
}

/**
 * About the code points that a regular expression of one character matches, for those that only the engine knows, such as `\p{L}`: of the
 * larger planes only some are tried. Enough to tell which characters two classes share; what a text holds is tried itself.
 */
export function aboutRanges(source: string): CharRanges {
  const one = new RegExp(source, "u");
  const found: [number, number][] = [];
  for (let point = 0; point <= lastPoint;) {
    const next = point + (point < 0x3000 ? 1 : point < 0x1_0000 ? 16 : 256);
    if (one.test(String.fromCodePoint(point))) {
      const before = lastOf(found);
      if (before?.[1] === point - 1) before[1] = next - 1;
      else found.push([point, next - 1]);
    }
    point = next;
  }
  return found;
}

export const digitRanges: CharRanges = [[0x30, 0x39]];

export const wordRanges: CharRanges = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];

export const spaceRanges: CharRanges = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/** What a point stands for: all but the ends of lines. */
export const pointRanges: CharRanges = otherRanges([
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
]);

import { literalOf, type Tree } from "../../model/tree.ts";
import { pageRanges } from "../../runtime/encode.ts";
import type { Said, Step } from "./said.ts";

/** Ranges of pages, of which those are more that hold all of the others. What a parameter gives may be any, so that no page is certain. */
export function stepOfPages(before: Said, after: Said): Step {
  const [first, second] = [rangesOf(before.value), rangesOf(after.value)];
  if (first === undefined || second === undefined) return "none";
  const grows = covers(second, first);
  const shrinks = covers(first, second);
  return grows === shrinks ? "none" : grows ? "more" : "less";
}

type Range = readonly [first: number, last: number];

/** The pages of a value as ranges that do not touch; nothing where there is no value, since no document says which pages these are. */
function rangesOf(value: Tree | undefined): readonly Range[] | undefined {
  if (value === undefined) return undefined;
  const written = literalOf(value);
  if (written === undefined) return [];
  const ranges = typeof written === "string" || typeof written === "number" ? pageRanges(written) : undefined;
  return ranges && merged(ranges.map(({ BeginPage, EndPage }) => [BeginPage, EndPage === -1 ? Number.POSITIVE_INFINITY : EndPage]));
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const together: Range[] = [];
  for (const [first, last] of ranges.toSorted(([one], [other]) => one - other)) {
    const before = together.at(-1);
    if (before !== undefined && first <= before[1] + 1) together[together.length - 1] = [before[0], Math.max(before[1], last)];
    else together.push([first, last]);
  }
  return together;
}

function covers(ranges: readonly Range[], others: readonly Range[]): boolean {
  return others.every(([first, last]) => ranges.some((range) => range[0] <= first && last <= range[1]));
}

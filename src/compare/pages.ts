import type { Box } from "../model/box.ts";
import { aligned, type Couple } from "./align.ts";
import type { Sheet } from "./version.ts";

/**
 * Which page of one version lies over which page of the other: pages keep their order, and those that share most of their print are the same. What
 * is printed is not known, but where each stretch of it begins and how wide it is, which few lines have in common; where it stands on the page counts little,
 * since what is inserted above moves it. Pages without print are told by their sizes. Numbers are from 0.
 */
export function pairedPages(before: readonly Sheet[], after: readonly Sheet[]): readonly Couple[] {
  const count = new Map<string, number>();
  const [ofBefore, ofAfter] = [before.map(({ print }) => counted(print, count)), after.map(({ print }) => counted(print, count))];
  const weight = (line: string): number => 1 / (count.get(line) ?? 1);
  const gain = (one: number, other: number): number =>
    shared(ofBefore[one], ofAfter[other], weight) + (isSameSize(before[one], after[other]) ? 1e-3 : 1e-6);
  return aligned(before.length, after.length, gain);
}

/** How often each line comes up on a page, whole and by its place. */
function counted(print: readonly Box[], all: Map<string, number>): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { x, y, width } of print) {
    const line = `${Math.round(x / 2)} ${Math.round(width / 2)}`;
    for (const each of [line, `${line} ${Math.round(y / 2)}`]) {
      lines.set(each, (lines.get(each) ?? 0) + 1);
      all.set(each, (all.get(each) ?? 0) + 1);
    }
  }
  return lines;
}

function shared(
  one: ReadonlyMap<string, number> = new Map(),
  other: ReadonlyMap<string, number> = new Map(),
  weight: (line: string) => number,
): number {
  let sum = 0;
  for (const [line, times] of one) sum += Math.min(times, other.get(line) ?? 0) * weight(line);
  return sum;
}

function isSameSize(one: Sheet | undefined, other: Sheet | undefined): boolean {
  return Math.abs((one?.width ?? 0) - (other?.width ?? 0)) < 1 && Math.abs((one?.height ?? 0) - (other?.height ?? 0)) < 1;
}

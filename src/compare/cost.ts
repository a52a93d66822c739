import type { Pair } from "./comparison.ts";
import type { Placed, PlacedBox, Version } from "./version.ts";

/** How far two components, or two places, of two versions are from being the same: 0 where nothing tells them apart, otherwise about as points on paper. */
export interface Costs {
  readonly ofComponents: (before: Placed, after: Placed) => number;
  readonly ofBoxes: (before: PlacedBox, after: PlacedBox) => number;
  /** The page of the later version that lies over a page of the earlier; none where it is gone. */
  readonly pageAfter: (page: number) => number | undefined;
}

/** Costs where pages lie over one another as they do. Pages are counted through, so that what was pushed over the end of a page moved by little. */
export function costsOf(before: Version, after: Version, pages: readonly Pair<number>[]): Costs {
  const pageAfter = new Map(pages.flatMap((pair) => (pair.before === undefined ? [] : [[pair.before, pair.after] as const])));
  const tops = topsOf(pages, before, after);
  const ofBoxes = (one: PlacedBox, other: PlacedBox): number =>
    Math.abs(one.x - other.x) +
    Math.abs((tops.before.get(one.page) ?? 0) + one.y - (tops.after.get(other.page) ?? 0) - other.y) +
    (Math.abs(one.width - other.width) + Math.abs(one.height - other.height)) / 2;
  return {
    ofBoxes,
    ofComponents: (one, other) => placesApart(one, other, ofBoxes) + wordsApart(one, other),
    pageAfter: (page) => pageAfter.get(page),
  };
}

/** Where each page begins if all pages of both versions lie below each other, those over one another side by side. */
function topsOf(
  pages: readonly Pair<number>[],
  before: Version,
  after: Version,
): { readonly before: ReadonlyMap<number, number>; readonly after: ReadonlyMap<number, number> } {
  const tops = { before: new Map<number, number>(), after: new Map<number, number>() };
  let top = 0;
  for (const pair of pages) {
    let height = 0;
    for (const [side, version] of [["before", before] as const, ["after", after] as const]) {
      const page = pair[side];
      if (page === undefined) continue;
      tops[side].set(page, top);
      height = Math.max(height, version.pages[page - 1]?.height ?? 0);
    }
    top += height;
  }
  return tops;
}

function placesApart(one: Placed, other: Placed, ofBoxes: Costs["ofBoxes"]): number {
  if (one.boxes.length === other.boxes.length) {
    return one.boxes.reduce((sum, box, index) => {
      const mate = other.boxes[index];
      return sum + (mate ? ofBoxes(box, mate) : 0);
    }, 0);
  }
  const [first, second] = [one.boxes[0], other.boxes[0]];
  return (first && second ? ofBoxes(first, second) : 300) + 20 * Math.abs(one.boxes.length - other.boxes.length);
}

function wordsApart(one: Placed, other: Placed): number {
  const unlike = [
    [one.kind === other.kind, 500],
    [one.id === other.id && one.name === other.name, 50],
    [one.value === other.value, 30],
    [one.anchor.at === other.anchor.at, 20],
    [one.required === other.required, 10],
  ] as const;
  return unlike.reduce((sum, [isAlike, cost]) => sum + (isAlike ? 0 : cost), 0);
}

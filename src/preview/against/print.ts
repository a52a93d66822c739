import { type Box, rounded } from "../../model/box.ts";
import type { PrintView } from "./model.ts";

/** By how many points a line may be elsewhere and be the same. */
const slack = 1;

/** What is printed on two pages that lie over one another: on both in the same place, or on one of them alone. Which words it is nobody knows. */
export function printOf(before: readonly Box[], after: readonly Box[]): PrintView {
  const rows = new Map<number, Box[]>();
  for (const box of before) {
    const row = Math.round(box.y);
    rows.set(row, [...(rows.get(row) ?? []), box]);
  }
  const [same, own]: readonly [Box[], Box[]] = [[], []];
  for (const box of after) {
    const near = [0, -1, 1].map((down) => rows.get(Math.round(box.y) + down) ?? []);
    const row = near.find((each) => each.some((other) => isSame(box, other)));
    const index = row?.findIndex((other) => isSame(box, other)) ?? -1;
    row?.splice(index, 1);
    (row === undefined ? own : same).push(rounded(box));
  }
  return { same, before: [...rows.values()].flat().map(rounded), after: own };
}

function isSame(one: Box, other: Box): boolean {
  return (["x", "y", "width", "height"] as const).every((side) => Math.abs(one[side] - other[side]) <= slack);
}

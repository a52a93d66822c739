import type { Box } from "../model/box.ts";
import type { Drawn, DrawnRun } from "./drawn.ts";
import { boxAround } from "./spans.ts";
import { type Stretch, stretches } from "./stretches.ts";

/** Runs whose baselines are nearer than this part of their size are on one line. */
const sameBaseline = 0.15;

/** Stretches of text that some runs make together, in reading order. */
export function assembled(drawn: Drawn, runs: readonly DrawnRun[]): readonly Stretch[] {
  return inReadingOrder(
    drawn,
    baselines(drawn, runs).flatMap((sorted) => stretches(drawn, sorted)),
  );
}

/** The characters of runs by the baseline they stand on, each of these sorted along it. */
function baselines({ starts }: Drawn, runs: readonly DrawnRun[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let group: number[] | undefined;
  let first: DrawnRun["style"] | undefined;
  for (const { style, from, to } of runs.toSorted(({ style: a }, { style: b }) => a.angle - b.angle || a.baseline - b.baseline)) {
    const isSame = first?.angle === style.angle && style.baseline - first.baseline <= sameBaseline * Math.max(first.size, style.size);
    if (group === undefined || !isSame) {
      groups.push((group = []));
      first = style;
    }
    for (let each = from; each < to; each += 1) group.push(each);
  }
  const at = (each: number | undefined): number => starts[each ?? -1] ?? 0;
  const isSorted = (group: readonly number[]): boolean => group.every((each, index) => index === 0 || at(group[index - 1]) <= at(each));
  return groups.map((group) => (isSorted(group) ? group : group.toSorted((a, b) => at(a) - at(b))));
}

/** From top to bottom; what stands on one height from left to right. */
function inReadingOrder(drawn: Drawn, found: readonly Stretch[]): readonly Stretch[] {
  const placed = found.map((stretch) => ({ stretch, box: boxOf(drawn, stretch) })).toSorted((a, b) => bottomOf(a.box) - bottomOf(b.box));
  const rows: (typeof placed)[] = [];
  for (const each of placed) {
    const first = rows.at(-1)?.[0];
    if (first && bottomOf(each.box) - bottomOf(first.box) <= Math.min(first.box.height, each.box.height) / 2) rows.at(-1)?.push(each);
    else rows.push([each]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.box.x - b.box.x)).map(({ stretch }) => stretch);
}

function boxOf({ starts, ends, styles }: Drawn, { characters }: Stretch): Box {
  const at = (index: number): number => characters[index] ?? 0;
  const spans = {
    start: (index: number) => starts[at(index)] ?? 0,
    end: (index: number) => ends[at(index)] ?? 0,
    top: (index: number) => styles[at(index)]?.top ?? 0,
    bottom: (index: number) => styles[at(index)]?.bottom ?? 0,
  };
  return boxAround(spans, styles[at(0)]?.angle ?? 0, 0, characters.length);
}

function bottomOf({ y, height }: Box): number {
  return y + height;
}

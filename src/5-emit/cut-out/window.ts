import { around, type Box, sharedArea } from "../../model/box.ts";
import type { PageFacts } from "../../model/pdf-facts.ts";
import type { Place } from "./places.ts";

/** How much of the page is shown around a place, and how large a piece is at the least, in points. */
const margin = { width: 64, height: 44 };
const least = { width: 300, height: 150 };

/** How much of what is beside the page is shown, so that its edge is seen. */
const beyond = 12;

/** The piece of a page around a place, in whole points. It goes a little over an edge that is near, and no further. */
export function windowOf({ box, parts, hit }: Place, page: PageFacts): Box {
  const all = around(
    [box, ...parts, ...(hit ? [hit] : [])].flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  );
  const [left, right] = stretch(all.x, all.x + all.width, margin.width, least.width, page.width);
  const [top, bottom] = stretch(all.y, all.y + all.height, margin.height, least.height, page.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A stretch of a length around another, moved as far as it would go over an end. */
function stretch(from: number, to: number, room: number, shortest: number, length: number): readonly [number, number] {
  const [first, last] = [-beyond, Math.ceil(length) + beyond];
  const size = Math.min(Math.max(to - from + 2 * room, shortest), last - first);
  const start = Math.round(Math.min(Math.max((from + to - size) / 2, first), last - size));
  return [start, Math.round(start + size)];
}

/** How many bars a piece has at the most: more than a dense page has, so that a page of single letters does not make a large file. */
const mostBars = 240;

/** The printed lines that are seen in a piece, as bars: stretches of a line with no more than a letter between them are one. */
export function barsIn(window: Box, { print }: PageFacts): readonly Box[] {
  const bars: Box[] = [];
  for (const stretch of print) {
    if (sharedArea(window, stretch) === 0) continue;
    const before = bars.at(-1);
    if (before && follows(before, stretch)) bars[bars.length - 1] = joined(before, stretch);
    else if (bars.length < mostBars) bars.push(stretch);
  }
  return bars;
}

function follows(before: Box, after: Box): boolean {
  const gap = after.x - before.x - before.width;
  return Math.abs(before.y - after.y) < 2 && Math.abs(before.height - after.height) < 2 && gap > -1 && gap < before.height / 2;
}

function joined(one: Box, other: Box): Box {
  return { ...one, width: other.x + other.width - one.x };
}

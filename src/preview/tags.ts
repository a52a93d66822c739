import { type Box, rounded, sharedArea, tenth } from "../model/box.ts";
import { textWidth } from "../placement/text-width.ts";
import type { BoxView, FindingLink, PageView } from "./model.ts";

/** The label of a box, on a ground in the colour of its party, beside the box where it hides the least. */
export interface Tag extends Box {
  readonly text: string;
}

/** The size of its letters, its height, and what it keeps around its text, in points. */
export const tagSize = 6.5;
const height = 9;
export const tagRim = 2.5;

/** How much wider than {@link textWidth} says letters may be, since each reader has other fonts. */
const spare = 1.12;

/** How long the name of a party may be, in letters as wide as high. */
const longest = 10;

/** What the labels of a page are placed by. */
interface Tagged<B> extends Pick<PageView, "width" | "height" | "hits" | "print"> {
  readonly boxes: readonly B[];
}

/** The labels of all boxes of a page, in their order; by default each says whose it is and what. */
export function tagsOf<B extends BoxView>(
  { width: pageWidth, height: pageHeight, boxes, hits, print }: Tagged<B>,
  textOf: (box: B) => string = tagText,
): readonly Tag[] {
  const page = { x: 0, y: 0, width: pageWidth, height: pageHeight };
  const flags = boxes.flatMap((box) => flagsOf(box, pageWidth)).map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  const tags: Tag[] = [];
  for (const box of boxes) {
    const text = textOf(box);
    const width = Math.min(textWidth(text, tagSize) * spare + 2 * tagRim, pageWidth);
    const size = { width, height };
    const others = boxes.filter((other) => other !== box && !other.isFrame);
    const costOf = (place: Box): number =>
      width * height * 4 -
      sharedArea(place, page) * 4 +
      shared(place, tags) * 3 +
      shared(place, flags) * 3 +
      shared(place, others) * 2 +
      shared(place, hits) +
      shared(place, print);
    const places = placesFor(box, size).map((place) => ({ ...place, x: Math.max(0, Math.min(place.x, pageWidth - width)) }));
    const costs = places.map(costOf);
    const best = places[costs.indexOf(Math.min(...costs))] ?? { ...size, x: box.x, y: box.y };
    tags.push({ ...rounded(best), text });
  }
  return tags;
}

function tagText({ number, shortWho, kind, fieldName }: BoxView): string {
  const name = fieldName === "" ? "" : ` ${cut(fieldName)}`;
  return `${number} ${cut(shortWho)} · ${kind}${name}`;
}

/** A name that may be read at a glance: its beginning where it is long. */
function cut(name: string): string {
  if (textWidth(name, 1) <= longest) return name;
  const letters = [...name];
  while (textWidth(letters.join(""), 1) > longest - 1) letters.pop();
  return `${letters.join("")}…`;
}

/** A number of a finding at a box; `x` and `y` are the middle of it. */
export interface Flag extends FindingLink, Pick<Box, "x" | "y"> {}

/** How far the middles of the numbers of findings are apart, in points. */
const flagStep = 11;

/** The numbers of what was found about a box, from its upper right corner to the left; from the edge of the page where the box leaves it. */
export function flagsOf({ x, y, width, findings }: BoxView, pageWidth: number): readonly Flag[] {
  const right = Math.min(x + width, pageWidth - flagStep / 2);
  return findings.map((finding, index) => ({ ...finding, x: tenth(right - index * flagStep), y: tenth(Math.max(y, flagStep / 2)) }));
}

/** Above the box, below it, at its other end, inside it; the first is the best where all are free. */
function placesFor({ x, y, width: boxWidth, height: boxHeight }: Box, size: Pick<Box, "width" | "height">): readonly Box[] {
  const [above, below, right] = [y - size.height, y + boxHeight, x + boxWidth - size.width];
  return [
    { x, y: above },
    { x: right, y: above },
    { x, y: below },
    { x: right, y: below },
    { x, y },
    { x: x - size.width, y },
    { x: x + boxWidth, y },
  ].map((place) => ({ ...place, ...size }));
}

function shared(place: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => sum + sharedArea(place, other), 0);
}

import type { Placement } from "../runtime/facts.generated.ts";
import { type Box, sharedArea } from "../model/box.ts";
import type { LabelFacts, PdfFacts } from "../model/pdf-facts.ts";
import { alignedBox, type Size } from "./align.ts";
import type { PageBox } from "./standing.ts";

type Align = Extract<Placement["align"], string>;

/** A label beside a box, and how the box stands to it. */
export interface BesideLabel {
  readonly label: LabelFacts;
  readonly align: Align;
}

/** What a label overlaps at least of itself to be under a box. */
const under = 0.3;
/** What stands farther from a label than so many points is not known to belong to it. */
const reach = 48;
/** What a box beside a label covers at most of print, by its own area: one that covers more lies upon text, and whoever put it there meant that. */
const covering = 0.2;
/** What stands so near behind a label belongs to it, by its height: a colon, a bracket. */
const signs = 2.2;

/** The label that a box stands at: the nearest that it lies upon, that ends near it to the left, or near it above. */
export function labelBeside(
  box: PageBox,
  { labels = [], pages }: PdfFacts,
  isMeant: (label: LabelFacts) => boolean,
): BesideLabel | undefined {
  const print = pages[box.page - 1]?.print ?? [];
  const near = labels.flatMap((label) => {
    const how = label.page === box.page && isMeant(label) ? standingTo(label.box, box, print) : undefined;
    return how ? [{ label, ...how }] : [];
  });
  const [nearest] = near.toSorted((one, other) => one.distance - other.distance);
  return nearest && { label: nearest.label, align: nearest.align };
}

function standingTo(label: Box, box: Box, print: readonly Box[]): { readonly align: Align; readonly distance: number } | undefined {
  if (sharedArea(label, box) > label.width * label.height * under) return { align: "middle", distance: 0 };
  const right = box.x - (label.x + label.width);
  if (print.reduce((sum, each) => sum + sharedArea(each, box), 0) > covering * box.width * box.height) return undefined;
  if (
    shared(label, box, "y", "height") > label.height / 2 &&
    right > -label.height &&
    right <= Math.min(box.width, reach) &&
    isEmpty(label, box, print)
  )
    return { align: "right", distance: Math.max(right, 0) };
  const below = box.y - (label.y + label.height);
  if (
    shared(label, box, "x", "width") > Math.min(label.width, box.width) / 2 &&
    below > -label.height &&
    below <= Math.min(box.height, reach)
  )
    return { align: "below", distance: Math.max(below, 0) };
  return undefined;
}

/** How far two boxes lie beside each other along one axis. */
function shared(one: Box, other: Box, start: "x" | "y", length: "width" | "height"): number {
  return Math.min(one[start] + one[length], other[start] + other[length]) - Math.max(one[start], other[start]);
}

/** Whether nothing is printed between a label, with its colon, and a box to the right of it. */
function isEmpty(label: Box, box: Box, print: readonly Box[]): boolean {
  const from = label.x + label.width + signs * label.height;
  return !print.some((each) => each.x + each.width > from && each.x < box.x && shared(each, label, "y", "height") > label.height / 2);
}

/** The offset with which a component stands at a keyword's hit just where a box is: exact to a thousandth of a point. */
export function offsetTo(box: Box, hit: Box, size: Size, align: Align): readonly [right: number, down: number] {
  const plain = alignedBox(hit, size, { align }) ?? hit;
  const [right, down] = [box.x - plain.x, box.y - plain.y].map((value) => Math.round(value * 1000) / 1000 + 0);
  return [right ?? 0, down ?? 0];
}

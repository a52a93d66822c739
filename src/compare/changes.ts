import type { Along, BoxChange, Change, ChangeKind, Pair } from "./comparison.ts";
import type { Costs } from "./cost.ts";
import type { Placed, PlacedBox } from "./version.ts";

/** Up to how many points are no move and no other size: what printing anew makes of a place. */
const slack = 0.5;

/** In what a component differs; `isSameParty` says whether both parties are the same one. */
export function changeOf(
  pair: Pair<number>,
  before: Placed | undefined,
  after: Placed | undefined,
  isSameParty: boolean,
  costs: Costs,
): Change {
  if (before === undefined || after === undefined) {
    const boxes = [
      ...(before?.boxes ?? []).map((box): BoxChange => ({ before: box, moved: false, resized: false })),
      ...(after?.boxes ?? []).map((box): BoxChange => ({ after: box, moved: false, resized: false })),
    ];
    return { ...pair, kinds: [before === undefined ? "added" : "removed"], boxes };
  }
  const boxes = boxesOf(before, after, costs);
  const differs: readonly (readonly [ChangeKind, boolean])[] = [
    ["kind", before.kind !== after.kind],
    ["party", !isSameParty],
    ["moved", boxes.some(({ moved }) => moved)],
    ["resized", boxes.some(({ resized }) => resized)],
    ["places", boxes.some((box) => box.before === undefined || box.after === undefined)],
    ["anchor", isAnchoredOtherwise(before, after, boxes)],
    ["required", before.required !== after.required],
    ["value", before.value !== after.value],
  ];
  const kinds = differs.flatMap(([kind, isSo]) => (isSo ? [kind] : []));
  const along = kinds.includes("moved") ? alongWith(before, after, boxes, costs) : undefined;
  return { ...pair, kinds, boxes, ...(along === undefined ? {} : { along }) };
}

/**
 * The places of a component, each with the one that stands for it: where there are as many as before and a keyword decides, in the order of reading;
 * otherwise by the pages that lie over one another, and one that is left alone on both sides is the same, moved.
 */
function boxesOf(before: Placed, after: Placed, { pageAfter }: Costs): readonly BoxChange[] {
  const change = (one: PlacedBox, other: PlacedBox): BoxChange => changeOfBox(one, other, before, after, pageAfter(one.page));
  const isInOrder =
    before.boxes.length === after.boxes.length &&
    (after.boxes.length === 1 || (before.anchor.by === "keyword" && after.anchor.by === "keyword"));
  if (isInOrder) return before.boxes.flatMap((one, index) => after.boxes.slice(index, index + 1).map((other) => change(one, other)));
  const left = [...after.boxes];
  const gone: PlacedBox[] = [];
  const pairs: BoxChange[] = [];
  for (const one of before.boxes) {
    const mate = left.findIndex(({ page }) => page === pageAfter(one.page));
    const [other] = mate === -1 ? [] : left.splice(mate, 1);
    if (other) pairs.push(change(one, other));
    else gone.push(one);
  }
  const [first, second] = [gone[0], left[0]];
  if (first && second && gone.length === 1 && left.length === 1) return [...pairs, change(first, second)];
  return [
    ...pairs,
    ...gone.map((box): BoxChange => ({ before: box, moved: false, resized: false })),
    ...left.map((box): BoxChange => ({ after: box, moved: false, resized: false })),
  ];
}

/** Where both are positions that are known, the places say it; a place that moved says enough, too. */
function isAnchoredOtherwise({ anchor: one }: Placed, { anchor: other }: Placed, boxes: readonly BoxChange[]): boolean {
  if (boxes.some(({ moved, resized, before, after }) => moved || resized || before === undefined || after === undefined)) return false;
  if (one.by === other.by && one.by === "position" && boxes.length > 0) return false;
  return one.by !== other.by || one.at !== other.at;
}

/** Of what stands at the edges of all pages only the height counts: how wide a slice is, and where it begins, follows from how many pages there are. */
function changeOfBox(one: PlacedBox, other: PlacedBox, before: Placed, after: Placed, page: number | undefined): BoxChange {
  const isEdge = before.anchor.by === "edge" && after.anchor.by === "edge";
  const isRepeated = before.boxes.length > 1 && after.boxes.length > 1;
  const isOnPage = isRepeated ? page === other.page : one.page === other.page;
  const isMoved = hasMoved(one.y, one.height, other.y, other.height) || (!isEdge && hasMoved(one.x, one.width, other.x, other.width));
  return {
    before: one,
    after: other,
    moved: !isOnPage || isMoved,
    resized: Math.abs(one.height - other.height) > slack || (!isEdge && Math.abs(one.width - other.width) > slack),
  };
}

/** Whether a stretch lies elsewhere: neither its beginning nor its middle nor its end is where it was. */
function hasMoved(one: number, length: number, other: number, otherLength: number): boolean {
  const shifts = [other - one, other + otherLength / 2 - one - length / 2, other + otherLength - one - length];
  return shifts.every((shift) => Math.abs(shift) > slack);
}

function alongWith(before: Placed, after: Placed, boxes: readonly BoxChange[], { pageAfter }: Costs): Along | undefined {
  const { by, at, hits } = before.anchor;
  const isAsItWas = by === after.anchor.by && at === after.anchor.at;
  if (isAsItWas && by === "keyword") return hits === after.anchor.hits ? "keyword" : "another-hit";
  if (isAsItWas && by === "field") return "field";
  const stays = boxes.every(
    ({ before: one, after: other, moved }) =>
      !moved ||
      (one !== undefined &&
        other !== undefined &&
        pageAfter(one.page) === other.page &&
        Math.abs(one.x - other.x) <= slack &&
        Math.abs(one.y - other.y) <= slack),
  );
  return stays ? "page" : undefined;
}

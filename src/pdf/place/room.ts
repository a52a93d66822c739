import { type Box, type Point, sharedArea } from "../../model/box.ts";
import type { PageBox } from "../../model/pdf-facts.ts";
import type { PdfPage } from "../document.ts";
import { printOf, type Row } from "./rows.ts";

/** Where a component may stand from its word, as the language says it. */
export type Side = "right" | "below" | "middle";

/** Where the top-left corner of a component is that stands at a word without an offset: the same as checks read it. */
export function cornerOf(word: Box, side: Side, { width, height }: Pick<Box, "width" | "height">): Point {
  if (side === "right") return { x: word.x + word.width, y: word.y + (word.height - height) / 2 };
  return { x: word.x + (word.width - width) / 2, y: side === "below" ? word.y + word.height : word.y + (word.height - height) / 2 };
}

/** A place that is free. */
export interface Found {
  readonly side: Side;
  readonly box: Box;
  /** Which of the sizes it has. */
  readonly size: number;
}

/** The room of a document's pages: what is printed, and what was placed before. */
export interface Room {
  /** Leaves a place free of everything that is written, but for what is placed beside the word that it belongs to. */
  readonly keep: (place: PageBox, word?: Box) => void;
  /**
   * The first of some sizes that finds a free place beside a word, or under it, and takes it; nothing where none does. The room to the
   * right begins at `from`, and a place before the word is tried first where there is room for it, from `lead` on.
   */
  readonly beside: (
    page: number,
    word: Box,
    sizes: readonly Size[],
    room: { readonly from: number; readonly lead?: number },
  ) => Found | undefined;
  /** A place for a seal upon its word, apart from other seals as long as it still touches the word; always one. */
  readonly upon: (page: number, word: Box, sizes: readonly Size[]) => Found;
  /** The first part of a seal over the edges of all pages, free of other seals; nothing where there is no such place. */
  readonly atEdge: (size: Size) => Box | undefined;
}

type Size = readonly [width: number, height: number];

/** How far above and below its word something is placed at most. */
const reach = 100;
/** What is left free around a component. */
const slack = 1.5;
/** What is left free at the edge of a page. */
const edge = 8;

/** What is taken already, perhaps by something that belongs to a word and is not placed yet. */
interface Taken extends Box {
  readonly word?: Box;
}

/** What is printed on a page, and where its rows begin from above. */
interface Printed {
  readonly boxes: readonly Box[];
  readonly tops: readonly number[];
}

function printedOn(rows: readonly Row[]): Printed {
  return { boxes: rows.flatMap(printOf), tops: rows.map(({ box }) => box.y) };
}

/** Whether a box lies upon others, or too near. */
function isOver(boxes: readonly Box[], { x, y, width, height }: Box): boolean {
  return boxes.some(
    (other) =>
      other.x < x + width + slack &&
      other.x + other.width > x - slack &&
      other.y < y + height + slack &&
      other.y + other.height > y - slack,
  );
}

/** Whether something is kept for a word; for any word, where room is so scarce that nobody's is kept. */
function isOwn({ word: one }: Taken, other: Box | undefined): boolean {
  return one !== undefined && (other === undefined || (Math.abs(one.x - other.x) < 1 && Math.abs(one.y - other.y) < 1));
}

/** The room of pages with some rows. */
export function roomOf(pages: readonly PdfPage[], rows: readonly Row[]): Room {
  const kept = pages.map((): Taken[] => []);
  const seals = pages.map((): Box[] => []);
  const rowsOn = pages.map((): Row[] => []);
  for (const row of rows) rowsOn[row.page - 1]?.push(row);
  const printed = new Map<number, Printed>();
  const printOn = (page: number): Printed => {
    const known = printed.get(page) ?? printedOn(rowsOn[page - 1] ?? []);
    printed.set(page, known);
    return known;
  };
  const isInside = (page: number, { x, y, width, height }: Box): boolean => {
    const sheet = pages[page - 1];
    return sheet !== undefined && x >= edge && y >= edge && x + width <= sheet.width - edge && y + height <= sheet.height - edge;
  };
  /** What is near a word and may not be covered. */
  const inTheWay = (page: number, word: Box, own: Box | undefined): readonly Box[] =>
    [...printOn(page).boxes, ...(kept[page - 1] ?? []).filter((each) => !isOwn(each, own))].filter(
      (box) => box.y < word.y + word.height + reach && box.y + box.height > word.y - reach,
    );
  return {
    keep: ({ page, box }, word) => void kept[page - 1]?.push({ ...box, ...(word ? { word } : {}) }),
    beside: (page, word, sizes, { from, lead }) => {
      const next = Math.min(...printOn(page).tops.filter((top) => top > word.y + word.height / 2));
      const onRow = (extent: Size): readonly Place[] => [
        ...(lead === undefined ? [] : placesBefore(word, extent, lead)),
        ...placesAfter(word, extent, from),
      ];
      const under = (extent: Size): readonly Place[] => placesUnder(word, extent).filter(({ box }) => box.y + box.height / 2 < next);
      for (const own of [word, undefined]) {
        const others = inTheWay(page, word, own);
        for (const places of [onRow, under]) {
          for (const [size, extent] of sizes.entries()) {
            const found = places(extent).find(({ box }) => isInside(page, box) && !isOver(others, box));
            if (found === undefined) continue;
            kept[page - 1]?.push(found.box);
            return { ...found, size };
          }
        }
      }
      return undefined;
    },
    upon: (page, word, sizes) => {
      const sheet = pages[page - 1] ?? { width: Infinity, height: Infinity };
      const found = sizes
        .flatMap((extent, size) => placesUpon(word, extent, sheet).map((place) => ({ ...place, size })))
        .find(({ box }) => isInside(page, box) && isUpon(box, word) && !seals[page - 1]?.some((other) => sharedArea(other, box) > 0));
      const [width = 0, height = 0] = sizes[0] ?? [];
      const place = found ?? { side: "middle" as const, box: middle(word, [width, height]), size: 0 };
      seals[page - 1]?.push(place.box);
      return place;
    },
    atEdge: ([width, height]) => {
      const slice = width / pages.length;
      const least = Math.min(...pages.map((page) => page.height)) - height - edge;
      const boxes = (y: number): readonly Box[] => pages.map((page) => ({ x: page.width - slice, y, width: slice, height }));
      for (let y = 100; y <= least; y += 10) {
        const found = boxes(y);
        if (found.some((box, index) => seals[index]?.some((other) => sharedArea(other, box) > 0))) continue;
        found.forEach((box, index) => seals[index]?.push(box));
        return found[0];
      }
      return undefined;
    },
  };
}

/** How much of a word, or of its height, a seal lies upon at least, in points. */
const touch = 8;

/** Whether a seal lies on a part of its word that one sees. */
function isUpon(box: Box, word: Box): boolean {
  const across = Math.min(box.x + box.width, word.x + word.width) - Math.max(box.x, word.x);
  const down = Math.min(box.y + box.height, word.y + word.height) - Math.max(box.y, word.y);
  return across >= Math.min(touch, word.width) && down >= Math.min(touch, word.height);
}

type Place = Omit<Found, "size">;

/** How far something may be higher or lower than its word and still be on its row. */
const shifts = [0, -4, 4, -8, 8, 12];

/** Between a label and the word that completes it. */
function placesBefore(word: Box, [width, height]: Size, lead: number): readonly Place[] {
  const [from, to] = [lead + 2, word.x - 2 - width];
  const centre = word.y + (word.height - height) / 2;
  if (to < from) return [];
  return shifts.map((down): Place => ({ side: "right", box: { x: from, y: centre + down, width, height } }));
}

/** To the right, a little further or higher or lower. */
function placesAfter(word: Box, [width, height]: Size, from: number): readonly Place[] {
  const centre = word.y + (word.height - height) / 2;
  return [2, 8, 16, 26].flatMap((gap) =>
    shifts.map((down): Place => ({ side: "right", box: { x: from + gap, y: centre + down, width, height } })),
  );
}

/** Under the word, before the next row. */
function placesUnder(word: Box, [width, height]: Size): readonly Place[] {
  const under = word.y + word.height;
  return [2, 5, 10].flatMap((gap) =>
    [word.x, word.x + (word.width - width) / 2].map((x): Place => ({ side: "below", box: { x, y: under + gap, width, height } })),
  );
}

function middle(word: Box, [width, height]: Size): Box {
  return { ...cornerOf(word, "middle", { width, height }), width, height };
}

/** In the middle, as far as the page goes, then a little lower or higher, then further and further to the right. */
function placesUpon(word: Box, [width, height]: Size, sheet: { readonly width: number; readonly height: number }): readonly Place[] {
  const { x, y } = middle(word, [width, height]);
  const clamped = (value: number, most: number): number => Math.max(edge, Math.min(value, most - edge));
  const [left, top] = [clamped(x, sheet.width - width), clamped(y, sheet.height - height)];
  const at = (right: number, down: number): Place => ({ side: "middle", box: { x: left + right, y: top + down, width, height } });
  const near = height / 3;
  return [
    ...[0, 0.25, 0.5, 0.75, 1, -0.5, -1].map((part) => at(0, part * near)),
    ...[20, 40, 60, 80, 100, 120, 160, 240].flatMap((gap) => [0, 0.5, 1, -1].map((part) => at(gap, part * near))),
  ];
}

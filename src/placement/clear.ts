import type { Placement } from "../runtime/facts.generated.ts";
import { isConcrete } from "../runtime/hole.ts";
import { type Box, sharedArea, tenth } from "../model/box.ts";
import type { PdfFacts } from "../model/pdf-facts.ts";
import { alignedBox, type Size } from "./align.ts";
import type { PageBox } from "./standing.ts";

/** How a component stands, as far as it matters to what it may lie upon. */
export interface Covering {
  /** Whether it is put on the words of its keyword, which it may hide. */
  readonly isUponWords: boolean;
  /** Whether it writes the numbers of a date alone, which go between printed words of one letter (`年`, `月`, `日`). */
  readonly hasNumbersAlone: boolean;
}

/** The part of a component's sides that is its rim, at the most so many points: what lies there is not hidden. */
const [rimPart, rimMost] = [0.1, 4];
/** How far, by the height of a hit, a colon reaches that follows it, and a bracket with a colon that its line ends with. */
const [colon, bracket] = [1.1, 2.2];
/** How wide one letter is at the most, by its height. */
const letter = 1.2;

/** Whether a component hides some print of its page: more than its rim lies upon, and more than the signs behind its keyword. */
export function hidesPrint(box: PageBox, pdf: PdfFacts, covering: Covering): boolean {
  const inner = withoutRim(box);
  return (pdf.pages[box.page - 1]?.print ?? []).some((print) => hides(inner, print, box.hit, covering));
}

function hides(inner: Box, print: Box, hit: Box | undefined, { isUponWords, hasNumbersAlone }: Covering): boolean {
  const area = print.width * print.height;
  const shared = sharedArea(inner, print);
  if (area === 0 || shared === 0) return false;
  if (hasNumbersAlone && print.width <= letter * print.height) return false;
  const isOwn = hit !== undefined && sharedArea(hit, print) > (hit.width * hit.height) / 2;
  if (isOwn && isUponWords) return false;
  const signs = hit && signsBehind(hit, print, isOwn);
  const free = signs ? sharedArea(common(inner, print), signs) : 0;
  return shared - free > Math.min(area * 0.3, 60);
}

/** Where the signs stand that follow a hit: a colon, or, where its print ends with no more, a bracket with a colon. */
function signsBehind(hit: Box, print: Box, isOwn: boolean): Box | undefined {
  const right = hit.x + hit.width;
  const rest = print.x + print.width - right;
  const isApart = !isOwn && (print.x < right || rest > (colon + 0.4) * hit.height || print.width > colon * hit.height);
  if (isApart || sharedRows(hit, print) < hit.height / 2) return undefined;
  const width = isOwn && rest > bracket * hit.height ? colon * hit.height : rest;
  return { x: right, y: print.y, width: Math.max(width, 0), height: print.height };
}

function sharedRows(one: Box, other: Box): number {
  return Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
}

/** What two boxes share. */
function common(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const [right, bottom] = [Math.min(one.x + one.width, other.x + other.width), Math.min(one.y + one.height, other.y + other.height)];
  return { x, y, width: Math.max(right - x, 0), height: Math.max(bottom - y, 0) };
}

function withoutRim({ x, y, width, height }: Box): Box {
  const [across, down] = [width, height].map((side) => Math.min(side * rimPart, rimMost)) as [number, number];
  return { x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down };
}

/** Where a component would hide nothing: another offset from its keyword, a smaller size, or both. */
export interface ClearPlace {
  readonly offset?: readonly [right: number, down: number];
  readonly size?: Size;
}

/** A component at its keyword, and what else it has to keep away from. */
export interface ToClear {
  readonly hits: readonly (PageBox & { readonly hit: Box })[];
  readonly size: Size;
  readonly at: Placement;
  readonly covering: Covering;
  /** Places that other components take, by their pages. */
  readonly taken: readonly PageBox[];
}

/** A gap of at least so many points ends the words that a component is moved past. */
const gap = 15;
/** So many points from the edge of the page nobody signs. */
const margin = 18;
/** The smallest part of its width and height that a component is made. */
const smallest = 0.7;

/** The nearest clear place of a component on the line of its keyword; nothing where there is none. */
export function clearPlace(wanted: ToClear, pdf: PdfFacts): ClearPlace | undefined {
  const { size, at } = wanted;
  const [right, down] = isConcrete(at.offset) ? at.offset : [0, 0];
  if (!isConcrete(right) || !isConcrete(down)) return undefined;
  const { width, moved } = roomOf(wanted, pdf);
  for (const candidate of sizesWithin(size, width)) {
    for (const shift of moved === 0 ? [0] : [0, moved]) {
      const offset = [tenth(right + shift), down] as const;
      if (!isClear(wanted, candidate, offset, pdf)) continue;
      return { ...(shift === 0 ? {} : { offset }), ...(candidate === size ? {} : { size: candidate }) };
    }
  }
  return undefined;
}

/** What room there is behind the words of all hits: how far the component is moved to get there, and how wide it may be. */
function roomOf({ hits }: ToClear, pdf: PdfFacts): { readonly width: number; readonly moved: number } {
  const rooms = hits.map(({ hit, page, x }) => {
    const print = (pdf.pages[page - 1]?.print ?? []).filter((each) => sharedRows(hit, each) > hit.height * 0.3);
    let end = hit.x + hit.width;
    for (const each of print.toSorted((a, b) => a.x - b.x)) if (each.x - end < gap) end = Math.max(end, each.x + each.width);
    const next = Math.min(...print.filter((each) => each.x > end).map((each) => each.x), (pdf.pages[page - 1]?.width ?? 0) - margin);
    return { moved: Math.max(Math.ceil(end - x), 0), width: Math.floor(next - Math.max(end, x)) };
  });
  return { moved: Math.max(...rooms.map(({ moved }) => moved)), width: Math.min(...rooms.map(({ width }) => width)) };
}

/** A size, and smaller ones: as wide as there is room for, then lower and lower. */
function sizesWithin(size: Size, room: number): readonly Size[] {
  const [width, height] = size;
  const narrow = Math.min(width, Math.max(room, 0));
  const heights = Array.from({ length: Math.floor(height * (1 - smallest)) }, (_, index) => Math.floor(height - 1 - index));
  const sizes = [size];
  if (narrow < width && narrow >= width * smallest) sizes.push([narrow, height]);
  const last = narrow >= width * smallest ? narrow : width;
  return [...sizes, ...heights.map((each): Size => [last, each])];
}

function isClear({ hits, at, covering, taken }: ToClear, size: Size, offset: readonly [number, number], pdf: PdfFacts): boolean {
  return hits.every(({ hit, page }) => {
    const box = alignedBox(hit, size, { ...at, offset });
    const sheet = pdf.pages[page - 1];
    if (box === undefined || sheet === undefined) return false;
    const isInside = box.x >= 0 && box.y >= 0 && box.x + box.width <= sheet.width - margin && box.y + box.height <= sheet.height;
    const isFree = taken.every((other) => other.page !== page || sharedArea(box, other) === 0);
    return isInside && isFree && !hidesPrint({ ...box, page, hit }, pdf, covering);
  });
}

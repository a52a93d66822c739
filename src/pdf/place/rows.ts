import type { Box } from "../../model/box.ts";
import { isBlank } from "../characters.ts";
import { knownWords } from "./known.ts";
import type { PdfPage } from "../document.ts";
import { boxOf } from "../lines.ts";
import type { SearchableLine } from "../searchable.ts";
import type { Glyph } from "../stretches.ts";

/** A character of a row, and where it stands in the lines that keywords are searched in. */
export interface Placed {
  readonly glyph: Glyph;
  readonly source: SearchableLine;
  /** Its number in that line. */
  readonly index: number;
}

/** All that stands on one height of a page, over all columns. */
export interface Row {
  readonly page: number;
  /** From left to right. */
  readonly glyphs: readonly Placed[];
  /** As texts are compared, with blanks and without spaces. */
  readonly text: string;
  /** For each UTF-16 unit of the text the number of the character that it comes from. */
  readonly owners: readonly number[];
  readonly box: Box;
  /** Where several rows of its page begin, or what stands in their columns does. */
  readonly starts: readonly number[];
  /** Words that the document itself uses for its parties. */
  readonly known: ReadonlySet<string>;
}

/** Characters of a line that are no text of the document. */
export interface Left {
  readonly line: SearchableLine;
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of upright text, in reading order, without what is printed at the head or foot of many pages, and without some characters, such
 * as text tags.
 */
export function rowsOf(lines: readonly SearchableLine[], pages: readonly PdfPage[], left: readonly Left[] = []): readonly Row[] {
  const without = new Map<SearchableLine, Left[]>();
  for (const each of left) without.set(each.line, [...(without.get(each.line) ?? []), each]);
  const groups: { page: number; box: Box; lines: SearchableLine[] }[] = [];
  for (const line of lines) {
    if (line.line.angle !== 0) continue;
    const box = boxOf(line.line);
    const group = groups.at(-1);
    const isSame = group?.page === line.page && bottom(box) - bottom(group.box) <= Math.min(box.height, group.box.height) / 2;
    if (group && isSame) {
      group.lines.push(line);
      group.box = union(group.box, box);
    } else groups.push({ page: line.page, box, lines: [line] });
  }
  const starts = startsOn(pages.length, groups);
  const known = knownWords(groups.map(({ lines }) => lines.map(({ text }) => text).join("")));
  const rows = groups.map((group) => rowOf(group, without, starts[group.page - 1] ?? [], known)).filter(({ text }) => text !== "");
  return withoutFurniture(rows, pages);
}

type Group = Pick<Row, "page" | "box"> & { readonly lines: readonly SearchableLine[] };

function union(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return { x, y, width: Math.max(one.x + one.width, other.x + other.width) - x, height: Math.max(bottom(one), bottom(other)) - y };
}

/** Where at least two rows of each page begin, or stretches of them. */
function startsOn(pages: number, groups: readonly Group[]): readonly (readonly number[])[] {
  const counts = Array.from({ length: pages }, () => new Map<number, number>());
  for (const { page, lines } of groups) {
    const known = counts[page - 1];
    for (const start of new Set(lines.map(({ line }) => Math.round(line.spans.start(0))))) known?.set(start, (known.get(start) ?? 0) + 1);
  }
  return counts.map((each) => [...each].flatMap(([start, count]) => (count > 1 ? start : [])));
}

/** A row whose characters are made when they are first asked for: most rows are sentences, of which nobody wants them. */
function rowOf(
  { page, box, lines }: Group,
  without: ReadonlyMap<SearchableLine, readonly Left[]>,
  starts: readonly number[],
  known: ReadonlySet<string>,
): Row {
  const sorted = lines.length === 1 ? lines : lines.toSorted((a, b) => a.line.spans.start(0) - b.line.spans.start(0));
  if (sorted.some((line) => without.has(line))) return { page, ...madeOf(sorted, without), starts, known };
  let made: Made | undefined;
  const make = (): Made => (made ??= madeOf(sorted, without));
  return {
    page,
    text: sorted.map(({ text }) => text).join(""),
    box,
    starts,
    known,
    get glyphs() {
      return make().glyphs;
    },
    get owners() {
      return make().owners;
    },
  };
}

type Made = Pick<Row, "glyphs" | "owners" | "text" | "box">;

function madeOf(lines: readonly SearchableLine[], without: ReadonlyMap<SearchableLine, readonly Left[]>): Made {
  const glyphs: Placed[] = [];
  const owners: number[] = [];
  let text = "";
  for (const source of lines) {
    const offset = glyphs.length;
    const gone = without.get(source);
    const isLeft = (index: number): boolean => gone?.some(({ from, to }) => index >= from && index < to) ?? false;
    const numbers: number[] = [];
    source.line.glyphs.forEach((glyph, index) => {
      numbers.push(glyphs.length);
      if (!isLeft(index)) glyphs.push({ glyph, source, index });
    });
    source.owners.forEach((owner, unit) => {
      if (gone !== undefined && isLeft(owner)) return;
      owners.push(numbers[owner] ?? offset);
      text += source.text[unit] ?? "";
    });
  }
  return { glyphs, text, owners, box: boxAround(glyphs) };
}

/** The box around characters of a row. */
export function boxAround(placed: readonly Placed[]): Box {
  return boxOfGlyphs(placed.map(({ glyph }) => glyph));
}

function boxOfGlyphs(glyphs: readonly Glyph[]): Box {
  let [left, top, right, under] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { start, end, top: over, bottom: below } of glyphs) {
    left = Math.min(left, start);
    right = Math.max(right, end);
    top = Math.min(top, over);
    under = Math.max(under, below);
  }
  return { x: left, y: top, width: right - left, height: under - top };
}

/** The boxes of what is printed on a row: a box for each stretch without a gap; blanks are left out. */
export function printOf({ glyphs }: Row): readonly Box[] {
  const boxes: Box[] = [];
  let stretch: Placed[] = [];
  const end = (): void => {
    if (stretch.length > 0) boxes.push(boxAround(stretch));
    stretch = [];
  };
  for (const placed of glyphs) {
    if (isBlank(placed.glyph.character)) end();
    else {
      if (placed.glyph.before !== "touching") end();
      stretch.push(placed);
    }
  }
  end();
  return boxes;
}

function bottom({ y, height }: Box): number {
  return y + height;
}

/** How much of a page's height its head and its foot may take. */
const margin = 0.1;
const pageNumber = /^(?:-?\d{1,4}-?|第?\d{1,4}页?(?:[/,]?共?\d{1,4}页)?|(?:page)?\d{1,4}(?:of|\/)\d{1,4})$/iu;

/** Without numbers of pages, and what stands in the head or foot of two pages at the same height. */
function withoutFurniture(rows: readonly Row[], pages: readonly PdfPage[]): readonly Row[] {
  const isInMargin = ({ page, box }: Row): boolean => {
    const height = pages[page - 1]?.height ?? 0;
    return bottom(box) < height * margin || box.y > height * (1 - margin);
  };
  const keyOf = ({ text, box }: Row): string => `${Math.round(box.y / 4)} ${text.replaceAll(/\d/gu, "")}`;
  const pagesOf = new Map<string, Set<number>>();
  const inMargin = new Set(rows.filter(isInMargin));
  for (const row of inMargin) pagesOf.set(keyOf(row), (pagesOf.get(keyOf(row)) ?? new Set()).add(row.page));
  const isFurniture = (row: Row): boolean =>
    inMargin.has(row) && (pageNumber.test(row.text) || (!/[章签]/u.test(row.text) && (pagesOf.get(keyOf(row))?.size ?? 0) > 1));
  return rows.filter((row) => !isFurniture(row));
}

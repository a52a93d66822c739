import { around, type Box, type Point } from "../../../src/model/box.ts";
import type { PageBox } from "../../../src/model/pdf-facts.ts";
import { compared } from "../../../src/pdf/characters.ts";
import type { PdfDocument } from "../../../src/pdf/document.ts";
import { boxOf } from "../../../src/pdf/lines.ts";
import { searchable, type SearchableLine } from "../../../src/pdf/searchable.ts";
import type { TruePlace, Words } from "./corpus.ts";

/** A place to sign in a print. */
export interface PlacedTruth extends TruePlace {
  /** Where its words stand there, and then those that it may as well be at. */
  readonly at: readonly [PageBox, ...PageBox[]];
}

/** Where the places of a layout are in one of its prints. Words that are not there are an error: the truth, or the print, is not what it is meant to be. */
export function placedIn(document: PdfDocument, places: readonly TruePlace[]): readonly PlacedTruth[] {
  const rows = rowsOf(searchable(document).lines);
  const placeOf = ({ words, fromEnd }: Words): PageBox => {
    const found = rows.flatMap((row) => boxesIn(row, compared(words))).at(-fromEnd);
    if (found === undefined) throw new Error(`"${words}" stands less than ${fromEnd} times in the print.`);
    return found;
  };
  return places.map((place) => ({ ...place, at: [placeOf(place), ...(place.or ? [placeOf(place.or)] : [])] }));
}

/** All that stands on one height of a page, gaps or not. */
interface Row {
  readonly page: number;
  readonly text: string;
  readonly lines: readonly SearchableLine[];
}

function rowsOf(lines: readonly SearchableLine[]): readonly Row[] {
  const groups: SearchableLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last?.page === line.page && isOnOneRow(boxOf(last.line), boxOf(line.line))) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ page: group[0]?.page ?? 0, text: group.map(({ text }) => text).join(""), lines: group }));
}

function isOnOneRow(one: Box, other: Box): boolean {
  const shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return shared > Math.min(one.height, other.height) / 2;
}

function boxesIn({ page, text, lines }: Row, words: string): readonly PageBox[] {
  const found: PageBox[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const units = lines.flatMap(({ line, owners }) => owners.map((owner) => ({ line, owner })));
    const boxes = units.slice(at, at + words.length).map(({ line, owner }) => boxOf(line, owner, owner + 1));
    const corners = boxes.flatMap(({ x, y, width, height }): Point[] => [
      { x, y },
      { x: x + width, y: y + height },
    ]);
    found.push({ page, box: around(corners) });
  }
  return found;
}

import { compared } from "./characters.ts";
import type { PdfDocument } from "./document.ts";
import { type Line, linesOf } from "./lines.ts";

/** A document's lines, ready to be searched for any number of keywords. */
export interface Searchable {
  /** All that is seen, in reading order. */
  readonly lines: readonly SearchableLine[];
  /** What is beside the visible pages. */
  readonly outside: readonly SearchableLine[];
}

/** A line with its text as it is compared. */
export interface SearchableLine {
  readonly page: number;
  readonly line: Line;
  readonly text: string;
  /** For each UTF-16 unit of the text the index of the character of the line that it comes from. */
  readonly owners: readonly number[];
}

/** The lines of a document. */
export function searchable({ pages }: PdfDocument): Searchable {
  const found = pages.map(linesOf);
  return {
    lines: found.flatMap(({ seen }, index) => seen.map((line) => searchableLine(index + 1, line))),
    outside: found.flatMap(({ outside }, index) => outside.map((line) => searchableLine(index + 1, line))),
  };
}

function searchableLine(page: number, line: Line): SearchableLine {
  let text = "";
  const owners: number[] = [];
  line.glyphs.forEach(({ character }, index) => {
    const added = compared(character);
    text += added;
    for (let unit = 0; unit < added.length; unit += 1) owners.push(index);
  });
  return { page, line, text, owners };
}

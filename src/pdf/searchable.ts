import { compared } from "./characters.ts";
import type { PdfDocument } from "./document.ts";
import { type Line, linesOf, type PageLines } from "./lines.ts";

/** A document's lines, ready to be searched for any number of keywords. */
export interface Searchable {
  /** All that is seen, in reading order. */
  readonly lines: readonly SearchableLine[];
  /** What is beside the visible pages. */
  readonly outside: readonly SearchableLine[];
  /** What is in layers that are not shown. */
  readonly hidden: readonly SearchableLine[];
  /** What annotations show. */
  readonly annotation: readonly SearchableLine[];
  /** Texts that are said to stand for what is drawn, as they are compared. */
  readonly replacements: readonly string[];
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
export function searchable({ pages, replacements = [] }: PdfDocument): Searchable {
  const found = pages.map(linesOf);
  const all = (kind: keyof PageLines): readonly SearchableLine[] =>
    found.flatMap((page, index) => page[kind].map((line) => searchableLine(index + 1, line)));
  return {
    lines: all("seen"),
    outside: all("outside"),
    hidden: all("hidden"),
    annotation: all("annotation"),
    replacements: replacements.map(compared),
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

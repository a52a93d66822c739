import { compared, isComparedAsItself } from "./characters.ts";
import { textOfCodes } from "./code-points.ts";
import type { PageLines, PdfDocument } from "./document.ts";
import { type Line, linesOf } from "./lines.ts";

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
  const all = (kind: keyof PageLines): readonly SearchableLine[] =>
    pages.flatMap(({ lines: { [kind]: lines } }, index) => (lines ? linesOf(lines).map((line) => searchableLine(index + 1, line)) : []));
  return {
    lines: all("seen"),
    outside: all("outside"),
    hidden: all("hidden"),
    annotation: all("annotation"),
    replacements: replacements.map(compared),
  };
}

function searchableLine(page: number, line: Line): SearchableLine {
  const units: number[] = [];
  let owners: number[] | undefined; // nothing as long as each unit is a character of its own
  for (const [index, code] of line.codes.entries()) {
    if (isComparedAsItself(code)) {
      owners?.push(index);
      units.push(code);
      continue;
    }
    const added = compared(String.fromCodePoint(code));
    if (added.length !== 1) owners ??= units.map((_, unit) => unit);
    for (let unit = 0; unit < added.length; unit += 1) {
      owners?.push(index);
      units.push(added.charCodeAt(unit));
    }
  }
  return { page, line, text: textOfCodes(units), owners: owners ?? countTo(units.length) };
}

/** Lists of the first numbers, by their length: most lines share them. What is longer than any line is made each time. */
const counts: (readonly number[])[] = [];
const longest = 500;

/** The numbers from 0 up to another one. */
function countTo(length: number): readonly number[] {
  const made = (length <= longest ? counts[length] : undefined) ?? Array.from({ length }, (_, index) => index);
  if (length <= longest) counts[length] = made;
  return made;
}

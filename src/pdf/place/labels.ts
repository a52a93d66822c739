import type { PageBox } from "../../model/pdf-facts.ts";
import { boxOf } from "../lines.ts";
import type { SearchableLine } from "../searchable.ts";

/** Words that something is to be written or stamped beside. */
export interface Label {
  /** The words as they are compared, without the colon; "" before a blank that has none. */
  readonly text: string;
  /** The words as they are printed. */
  readonly printed: string;
  /** Where they stand; the blank where there are none. */
  readonly place: PageBox;
  /** The blank after them, and whether the words of a date are printed on it. */
  readonly blank?: { readonly place: PageBox; readonly isDate: boolean };
  /** Whether a colon or a blank follows: without, they are a label only if they are a usual one. */
  readonly isMarked: boolean;
}

/** At least this many underscores are a blank. */
const labels = /(?<words>[^:_,;。、]*)(?<colon>:?)(?<blank>_{2,}(?:年_+月_+日?)?|_{4,})?/gu;
/** What is longer is a sentence. */
const longest = 20;

/**
 * The labels of a line: words before a colon that ends the line, words before a blank (underscores), a blank alone, and a whole line of a
 * few words.
 */
export function labelsOf({ page, line, text, owners }: SearchableLine): readonly Label[] {
  const placeOf = (from: number, to: number): PageBox => {
    const last = owners[to - 1] ?? 0;
    return { page, box: boxOf(line, owners[from] ?? 0, last + 1) };
  };
  const found: Label[] = [];
  for (const match of text.matchAll(labels)) {
    const { words = "", colon = "", blank } = match.groups ?? {};
    const end = match.index + match[0].length;
    const isMarked = blank !== undefined || (colon !== "" && end === text.length);
    const isWhole = match.index === 0 && end === text.length;
    if (blank !== undefined && isFilled(text.slice(0, match.index), words, blank, text.slice(end))) continue;
    if (words.length > longest || !(isMarked || (isWhole && words !== ""))) continue;
    const start = match.index + words.length + colon.length;
    const [first, last] = [owners[match.index] ?? 0, owners[match.index + words.length - 1] ?? 0];
    found.push({
      text: words,
      printed:
        words === ""
          ? ""
          : line.glyphs
              .slice(first, last + 1)
              .map(({ character }) => character)
              .join(""),
      place: words === "" ? placeOf(start, end) : placeOf(match.index, match.index + words.length),
      ...(blank === undefined ? {} : { blank: { place: placeOf(start, end), isDate: blank.includes("年") } }),
      isMarked,
    });
  }
  return found;
}

/** Words between short blanks are mostly what was filled in (`将__东海市__区`), unless they are units (`__元__角`). */
function isFilled(before: string, words: string, blank: string, after: string): boolean {
  const unit = /^(?:[元角分年月日时天个份套页条款]|$)/u;
  if (blank.length > 3) return false;
  const next = /^(?<words>[^_]{1,20})_{2,3}(?!_)/u.exec(after)?.groups?.["words"];
  return (/(?<!_)_{2,3}$/u.test(before) && !unit.test(words)) || (next !== undefined && !unit.test(next));
}

/** Whether a place begins right of another, on the same line. */
export function isBeside({ page, box }: PageBox, other: PageBox): boolean {
  const gap = other.box.x - (box.x + box.width);
  const overlap = Math.min(box.y + box.height, other.box.y + other.box.height) - Math.max(box.y, other.box.y);
  return page === other.page && gap > -5 && gap < 60 && overlap > 0;
}

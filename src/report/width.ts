import { eastAsianWidth } from "get-east-asian-width";

/** A place between two characters that never join: the segmenter takes the square of a text's length, so it gets a long one in parts. */
const apart = /(?<=[\x20-\x7E\u4E00-\u9FFF])(?=[\x20-\x7E\u4E00-\u9FFF])/gu;

/** About the length of a part, and the most that it may become where nothing is surely apart. */
const part = 200;
const longest = 4000;

/** The columns that a text takes in a terminal: two for a Chinese character, none for a mark that joins the one before it. */
export function width(text: string): number {
  let columns = 0;
  for (let start = 0; start < text.length;) {
    const end = endOfPart(text, start);
    columns += widthOfPart(text.slice(start, end));
    start = end;
  }
  return columns;
}

/** A text with spaces behind it, so that it takes so many columns; a wider one as it is. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

function endOfPart(text: string, start: number): number {
  if (text.length - start <= part) return text.length;
  apart.lastIndex = start + part;
  return Math.min(apart.exec(text)?.index ?? text.length, start + longest);
}

function widthOfPart(text: string): number {
  if (/^[\x20-\x7E]*$/u.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of new Intl.Segmenter("zh", { granularity: "grapheme" }).segment(text)) {
    columns += eastAsianWidth(segment.codePointAt(0) ?? 0);
  }
  return columns;
}

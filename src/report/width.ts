import { eastAsianWidth } from "get-east-asian-width";

/** The columns that a text takes in a terminal: two for a Chinese character, none for a mark that joins the one before it. */
export function width(text: string): number {
  let columns = 0;
  for (const { segment } of new Intl.Segmenter("zh", { granularity: "grapheme" }).segment(text)) {
    columns += eastAsianWidth(segment.codePointAt(0) ?? 0);
  }
  return columns;
}

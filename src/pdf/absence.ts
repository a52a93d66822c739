import { printable } from "./characters.ts";
import type { KeywordFacts, Miss, PageFacts, Place } from "../model/pdf-facts.ts";

/**
 * Why a keyword has no hit, in clauses such as "it is broken over two lines at page 1, x 524, y 131.4"; the likeliest first, at least one.
 * A text of the document is named only where it is nearly the keyword.
 */
export function reasonsOfAbsence({ misses }: KeywordFacts, pages: readonly PageFacts[]): readonly string[] {
  const withoutText = pages.flatMap(({ content }, index) => (content === "image" || content === "unreadable" ? [index + 1] : []));
  const lost = pages.flatMap(({ content, doubtful = [] }, index) =>
    content !== "unreadable" && doubtful.includes("unreadable") ? [index + 1] : [],
  );
  const reasons = [
    ...new Set(misses.map(reason)),
    ...(withoutText.length > 0 ? [`no text can be read on ${pageList(withoutText)} (a picture, or a font that hides its characters)`] : []),
    ...(lost.length > 0 ? [`some text on ${pageList(lost)} cannot be read (its font cannot be loaded)`] : []),
  ];
  return reasons.length > 0 ? reasons : ["no text of the document is like it"];
}

function reason(miss: Miss): string {
  switch (miss.kind) {
    case "broken":
      return `it is broken over two or more lines at ${placeText(miss)}`;
    case "outside":
      return `it is beside the visible part of page ${miss.page}`;
    case "value":
      return `it is only in the value of the field ${quoted(miss.field)}`;
    case "hidden":
      return `it is in a layer that is not shown, at ${placeText(miss)}, and whether the service finds it there is not known`;
    case "annotation":
      return `it is in what an annotation shows, at ${placeText(miss)}, and whether the service finds it there is not known`;
    case "replacement":
      return "it is only in a text that is said to stand for what is drawn (ActualText), and which of the two the service searches is not known";
    case "similar":
      return `the nearest text is ${quoted(miss.text)} at ${placeText(miss)}`;
  }
}

function quoted(text: string): string {
  return `"${printable(text)}"`;
}

/** A place as people read it: "page 1, x 72, y 131.4". */
function placeText({ page, box }: Place): string {
  return `page ${page}, x ${box.x}, y ${box.y}`;
}

/** Numbers of pages, those that follow each other as a range: "pages 1-3, 7"; "" for none. */
export function pageList(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range && number === range[1] + 1) range[1] = number;
    else ranges.push([number, number]);
  }
  const texts = ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
  return texts.length === 0 ? "" : `${numbers.length === 1 ? "page" : "pages"} ${texts.join(", ")}`;
}

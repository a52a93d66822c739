import { type Box, rounded, tenth } from "../model/box.ts";
import { type DoubtfulText, doubtfulTexts, type PageContent, type PageFacts, type PdfFacts } from "../model/pdf-facts.ts";
import { isBlank, isSpace, isUnreadable } from "./characters.ts";
import type { PdfDocument, PdfPage } from "./document.ts";
import { keywordFacts, orderedKeywords } from "./keyword.ts";
import { boxOf, type Line } from "./lines.ts";
import { type Searchable, searchable } from "./searchable.ts";

/** The facts of a document, with what is found for some keywords. `text` is the document's, where it is at hand already. */
export function factsOf(document: PdfDocument, keywords: readonly string[], text: Searchable = searchable(document)): PdfFacts {
  const { sha256, encrypted, signatures, damage, pages, fields } = document;
  const print = pages.map((): Box[] => []);
  for (const { page, line } of text.lines) for (const box of printed(line)) print[page - 1]?.push(rounded(box));
  return {
    sha256,
    encrypted,
    signatures,
    ...(damage ? { damage } : {}),
    pages: pages.map((page, index) => pageFacts(page, print[index] ?? [])),
    fields: fields.map(({ name, type, signed, places }) => ({
      name,
      type,
      ...(signed ? { signed } : {}),
      places: places.map(({ page, box }) => ({ page, box: rounded(box) })),
    })),
    keywords: orderedKeywords(keywords).map((keyword) => keywordFacts(keyword, text, fields)),
  };
}

function pageFacts(page: PdfPage, print: readonly Box[]): PageFacts {
  const { width, height, rotation, crop, unit } = page;
  const doubtful = doubtfulTexts.filter((kind) => hasText(page, kind));
  return {
    width: tenth(width),
    height: tenth(height),
    rotation,
    ...(crop ? { crop: { x: tenth(crop.x), y: tenth(crop.y) } } : {}),
    ...(unit === undefined ? {} : { unit }),
    content: contentOf(page),
    ...(doubtful.length > 0 ? { doubtful } : {}),
    print,
  };
}

/** Whether a page has text of a kind that the service may read in another way. */
export function hasText({ runs, lost = 0 }: PdfPage, kind: DoubtfulText): boolean {
  if (kind === "unreadable") return lost > 0;
  return runs.some(
    ({ apart, isReplaced, text }) => (kind === "replaced" ? isReplaced : apart === kind) && [...text].some((each) => !isSpace(each)),
  );
}

function contentOf({ runs, drawn, lost = 0 }: PdfPage): PageContent {
  let [characters, unreadable] = [0, 0];
  for (const { text } of runs) {
    for (const character of text) {
      if (isSpace(character)) continue;
      characters += 1;
      if (isUnreadable(character)) unreadable += 1;
    }
  }
  if (lost > runs.length) return "unreadable";
  if (characters === 0) return drawn ? "image" : "blank";
  return unreadable > characters / 2 ? "unreadable" : "text";
}

/** The boxes of a line's text: cut at spaces, without blanks. */
function printed(line: Line): readonly Box[] {
  const boxes: Box[] = [];
  let from = 0;
  line.glyphs.forEach(({ character }, index) => {
    const isLast = index === line.glyphs.length - 1;
    const end = isBlank(character) ? index : isLast || line.glyphs[index + 1]?.before !== "touching" ? index + 1 : undefined;
    if (end === undefined) return;
    if (end > from) boxes.push(boxOf(line, from, end));
    from = index + 1;
  });
  return boxes;
}

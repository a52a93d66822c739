import { type Box, rounded, tenth } from "../model/box.ts";
import type { PageContent, PageFacts, PdfFacts } from "../model/pdf-facts.ts";
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
    fields: fields.map(({ name, type, places }) => ({ name, type, places: places.map(({ page, box }) => ({ page, box: rounded(box) })) })),
    keywords: orderedKeywords(keywords).map((keyword) => keywordFacts(keyword, text, fields)),
  };
}

function pageFacts(page: PdfPage, print: readonly Box[]): PageFacts {
  const { width, height, rotation, crop } = page;
  return {
    width: tenth(width),
    height: tenth(height),
    rotation,
    ...(crop ? { crop: { x: tenth(crop.x), y: tenth(crop.y) } } : {}),
    content: contentOf(page),
    print,
  };
}

function contentOf({ runs, drawn }: PdfPage): PageContent {
  let [characters, unreadable] = [0, 0];
  for (const { text } of runs) {
    for (const character of text) {
      if (isSpace(character)) continue;
      characters += 1;
      if (isUnreadable(character)) unreadable += 1;
    }
  }
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

import { type Box, rounded, tenth } from "../model/box.ts";
import type { PageFacts, PdfFacts } from "../model/pdf-facts.ts";
import { isBlank } from "./characters.ts";
import type { PdfDocument, PdfPage } from "./document.ts";
import { keywordFacts, orderedKeywords } from "./keyword.ts";
import { boxOf, type Line } from "./lines.ts";
import { type Searchable, searchable } from "./searchable.ts";

/** The facts of a document, with what is found for some keywords. `text` is the document's, where it is at hand already. */
export function factsOf(document: PdfDocument, keywords: readonly string[], text: Searchable = searchable(document)): PdfFacts {
  const facts = factsWithoutPrint(document, keywords, text);
  const print = facts.pages.map((): Box[] => []);
  for (const { page, line } of text.lines) for (const box of printed(line)) print[page - 1]?.push(rounded(box));
  return { ...facts, pages: facts.pages.map((page, index) => ({ ...page, print: print[index] ?? [] })) };
}

/** The same without the boxes of what is printed, as if nothing were: they take longer than all the rest, and not everybody asks for them. */
export function factsWithoutPrint(document: PdfDocument, keywords: readonly string[], text: Searchable): PdfFacts {
  const { sha256, encrypted, signatures, damage, pages, fields } = document;
  return {
    sha256,
    encrypted,
    signatures,
    ...(damage ? { damage } : {}),
    pages: pages.map(pageFacts),
    fields: fields.map(({ name, type, signed, places }) => ({
      name,
      type,
      ...(signed ? { signed } : {}),
      places: places.map(({ page, box }) => ({ page, box: rounded(box) })),
    })),
    keywords: orderedKeywords(keywords).map((keyword) => keywordFacts(keyword, text, fields)),
  };
}

function pageFacts({ width, height, rotation, crop, unit, content, doubtful }: PdfPage): PageFacts {
  return {
    width: tenth(width),
    height: tenth(height),
    rotation,
    ...(crop ? { crop: { x: tenth(crop.x), y: tenth(crop.y) } } : {}),
    ...(unit === undefined ? {} : { unit }),
    content,
    ...(doubtful.length > 0 ? { doubtful } : {}),
    print: [],
  };
}

/** The boxes of a line's text: cut at spaces, without blanks. */
function printed(line: Line): readonly Box[] {
  const boxes: Box[] = [];
  let from = 0;
  line.codes.forEach((code, index) => {
    const end = isBlank(String.fromCodePoint(code)) ? index : line.before(index + 1) === "touching" ? undefined : index + 1;
    if (end === undefined) return;
    if (end > from) boxes.push(boxOf(line, from, end));
    from = index + 1;
  });
  return boxes;
}

import type { MessageOf } from "../runtime/message.ts";
import type { KeywordFacts, Miss, PageContent, PdfFacts } from "./pdf-facts.ts";

/** What is said of a keyword that is not in the text of a PDF, with why: one sentence for each reason. */
export const absenceMessages = {
  absent: "The PDF has no text {keyword:quoted}.",
  broken: "The PDF has no text {keyword:quoted}: on page {page} it goes on in the next line, and only one line is searched.",
  value: "The PDF has no text {keyword:quoted}: it is only the value of the form field {field:quoted}.",
  outside: "The PDF has no text {keyword:quoted}: on page {page} it lies outside the visible part.",
  similar: "The PDF has no text {keyword:quoted}; page {page} has {text:quoted}.",
  "only-pictures": "The PDF has no text {keyword:quoted}: its pages are pictures without text.",
  picture: "The PDF has no text {keyword:quoted}; page {page} is a picture without text.",
  pictures: "The PDF has no text {keyword:quoted}; {pages:pages} are pictures without text.",
  unread: "The PDF has no text {keyword:quoted}; {unread:pages} {count:plural has have} text that cannot be read.",
  "picture-and-unread":
    "The PDF has no text {keyword:quoted}; page {page} is a picture without text; {unread:pages} {count:plural has have} text that cannot be read.",
  "pictures-and-unread":
    "The PDF has no text {keyword:quoted}; {pages:pages} are pictures without text; {unread:pages} {count:plural has have} text that cannot be read.",
} as const;

/** A reason that one of the places gives where a keyword nearly is; the likeliest come first. */
const reasons: readonly ((miss: Miss, keyword: string) => Absence | undefined)[] = [
  (miss, keyword) => (miss.kind === "broken" ? { message: "broken", data: { keyword, page: miss.page } } : undefined),
  (miss, keyword) => (miss.kind === "value" ? { message: "value", data: { keyword, field: miss.field } } : undefined),
  (miss, keyword) => (miss.kind === "outside" ? { message: "outside", data: { keyword, page: miss.page } } : undefined),
  (miss, keyword) => (miss.kind === "similar" ? { message: "similar", data: { keyword, page: miss.page, text: miss.text } } : undefined),
];

type Absence = MessageOf<typeof absenceMessages>;

/**
 * What is to be said of a keyword that has no hit, and of which no place is doubtful (`mayHaveMore`): the likeliest reason that the PDF
 * gives. Rules and `locate` say the same.
 */
export function absenceOf({ keyword, misses }: KeywordFacts, { pages }: Pick<PdfFacts, "pages">): Absence {
  for (const reason of reasons)
    for (const miss of misses) {
      const found = reason(miss, keyword);
      if (found) return found;
    }
  const pictures = pagesOf(pages, "image");
  const unread = pagesOf(pages, "unreadable");
  if (pictures.length === pages.length) return { message: "only-pictures", data: { keyword } };
  return reasonOfPages(keyword, pictures, unread);
}

/** What cannot be read on some of the pages. */
function reasonOfPages(keyword: string, pictures: readonly number[], unread: readonly number[]): Absence {
  const [page = 0] = pictures;
  const [some, rest] = [
    { keyword, pages: pictures },
    { unread, count: unread.length },
  ];
  if (pictures.length === 0)
    return unread.length === 0 ? { message: "absent", data: { keyword } } : { message: "unread", data: { keyword, ...rest } };
  if (pictures.length === 1)
    return unread.length === 0
      ? { message: "picture", data: { keyword, page } }
      : { message: "picture-and-unread", data: { keyword, page, ...rest } };
  return unread.length === 0 ? { message: "pictures", data: some } : { message: "pictures-and-unread", data: { ...some, ...rest } };
}

function pagesOf(pages: PdfFacts["pages"], wanted: PageContent): readonly number[] {
  return pages.flatMap(({ content }, index) => (content === wanted ? [index + 1] : []));
}

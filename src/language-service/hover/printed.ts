import type { PdfFacts } from "../../model/pdf-facts.ts";
import { placement } from "../../language/tables/placement.ts";
import { factsAt } from "../facts-at.ts";
import { code } from "../markdown.ts";
import { type Asked, scalarAt } from "./asked.ts";
import type { HoverWords } from "./words.ts";

/** Where in the PDF a keyword is printed, or which field of its form a component stands at, as the committed facts tell; nothing where they do not. */
export async function printedLine(asked: Asked): Promise<string | undefined> {
  const { at, way, subject, project, words } = asked;
  const step = way?.keys.at(-1);
  const written = at?.kind === "value" ? scalarAt(asked)?.value : undefined;
  if (at === undefined || subject.document === undefined || step?.construct.name !== placement.name || typeof written !== "string")
    return undefined;
  const tell = step.key === "keyword" ? keywordLine : step.key === "field" ? fieldLine : undefined;
  // What is made of parameters is another text for each.
  if (tell === undefined || written.includes("{{")) return undefined;
  for (const facts of await factsAt({ subject, project }, subject.document, at.node.pointer)) {
    const line = tell(written, facts, words);
    if (line !== undefined) return line;
  }
  return undefined;
}

/** What was never looked for may be printed all the same. */
function keywordLine(keyword: string, { keywords, labels = [] }: PdfFacts, { hover }: HoverWords): string | undefined {
  const known = keywords.find((each) => each.keyword === keyword)?.hits;
  const hits = known ?? labels.filter(({ text }) => text === keyword);
  if (hits.length === 0) return known && hover("printed-nowhere");
  return hover("printed", { count: hits.length, pages: pagesOf(hits, hover) });
}

function fieldLine(name: string, { fields }: PdfFacts, { hover }: HoverWords): string {
  const known = fields.find((each) => each.name === name);
  return known ? hover("form-field", { type: code(known.type), pages: pagesOf(known.places, hover) }) : hover("no-form-field");
}

function pagesOf(places: readonly { readonly page: number }[], hover: HoverWords["hover"]): readonly string[] {
  return [...new Set(places.map(({ page }) => page))].map((page) => hover("page", { page }));
}

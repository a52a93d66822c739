import type { Placement } from "../runtime/facts.generated.ts";
import { isConcrete } from "../runtime/hole.ts";
import type { Hit, KeywordFacts, PdfFacts } from "../model/pdf-facts.ts";

/** What a keyword's placement finds in a PDF. */
export interface Found {
  /** All hits, in reading order. */
  readonly all: readonly Hit[];
  /** Those on the page that is searched, and, with `whole`, not part of a longer word. */
  readonly eligible: readonly Hit[];
  /** Those of them at which a component is placed. */
  readonly chosen: readonly Hit[];
  /** Numbers of `occurrence` that no eligible hit has. */
  readonly beyond: readonly number[];
}

/** What is known of a keyword; `undefined` where nobody has looked for it yet. */
export function keywordFacts(pdf: Pick<PdfFacts, "keywords">, keyword: string): KeywordFacts | undefined {
  return pdf.keywords.find((each) => each.keyword === keyword);
}

/** The hits of a placement at a keyword; `undefined` where the placement or the PDF does not say enough. */
export function findHits(at: Placement, pdf: PdfFacts): Found | undefined {
  const { keyword, whole, page, occurrence } = at;
  const facts = isConcrete(keyword) ? keywordFacts(pdf, keyword) : undefined;
  if (facts === undefined || typeof page === "symbol" || typeof occurrence === "symbol") return undefined;
  const all = facts.hits;
  const eligible = all.filter(
    (hit) => (page === undefined || page === 0 || hit.page === page) && (whole !== true || hit.neighbours !== "touching"),
  );
  const numbers = numbersOf(occurrence);
  const chosen = numbers === undefined ? eligible : numbers.flatMap((number) => eligible.at(number) ?? []);
  const beyond = (numbers ?? []).filter((number) => eligible.at(number) === undefined);
  return { all, eligible, chosen, beyond };
}

/** The hits that `occurrence` names, counted from 0, from the end when negative; `undefined` for all. */
function numbersOf(occurrence: Exclude<Placement["occurrence"], symbol>): readonly number[] | undefined {
  if (occurrence === "first") return [0];
  if (occurrence === "last") return [-1];
  if (typeof occurrence === "number") return [occurrence];
  const numbers = Array.isArray(occurrence) ? occurrence.filter((hit) => typeof hit === "number") : [];
  return numbers.length > 0 ? numbers : undefined;
}

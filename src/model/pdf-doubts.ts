import type { MessageOf } from "../runtime/message.ts";
import type { Hit, KeywordFacts, Miss, PdfFacts } from "./pdf-facts.ts";

/** What is not certain of a keyword: whether the service finds what is found here, or what is not. */
export const doubtMessages = {
  folded: "{keyword:quoted} is found only by taking {points:and} for other characters, and the service may not find it.",
  "some-folded":
    "{keyword:quoted} is found at {some} of {all} hits only by taking {points:and} for other characters, and the service may not find it.",
  replaced: "{keyword:quoted} is found in what is drawn, for which another text stands (ActualText), and the service may search that.",
  "some-replaced":
    "{keyword:quoted} is found at {some} of {all} hits in what is drawn, for which another text stands (ActualText), and the service may search that.",
  "also-hidden": "{keyword:quoted} also stands in a layer that is not shown ({hidden:pages}), and the service may count that as well.",
  "also-annotation":
    "{keyword:quoted} also stands in what an annotation shows ({annotations:pages}), and the service may count that as well.",
  "also-both":
    "{keyword:quoted} also stands in a layer that is not shown ({hidden:pages}) and in what an annotation shows ({annotations:pages}), and the service may count that as well.",
  "only-hidden": "{keyword:quoted} stands only in a layer that is not shown ({hidden:pages}), and the service may not find it there.",
  "only-annotation":
    "{keyword:quoted} stands only in what an annotation shows ({annotations:pages}), and the service may not find it there.",
  "only-both":
    "{keyword:quoted} stands only in a layer that is not shown ({hidden:pages}) and in what an annotation shows ({annotations:pages}), and the service may not find it there.",
  "only-replacement":
    "{keyword:quoted} is only in a text that is said to stand for what is drawn (ActualText), and the service may not search that.",
  unreadable:
    "{keyword:quoted} is not in what can be read of the PDF, whose fonts cannot all be loaded; the service may not find it either.",
} as const;

type Doubt = MessageOf<typeof doubtMessages>;

/** Where a keyword stands that the service may find or not. */
export type DoubtfulPlace = Extract<Miss, { readonly kind: "hidden" | "annotation" }>;

/** The places of a keyword in layers that are not shown and in annotations: whether the service searches them is not known. */
export function doubtfulPlaces({ misses }: KeywordFacts): readonly DoubtfulPlace[] {
  return misses.flatMap((miss) => (miss.kind === "hidden" || miss.kind === "annotation" ? [miss] : []));
}

/** Whether the service may find more than the hits: in hidden layers, annotations, replacements, or in text that flowspec cannot read. */
export function mayHaveMore(facts: KeywordFacts, { pages }: Pick<PdfFacts, "pages">): boolean {
  return (
    doubtfulPlaces(facts).length > 0 ||
    facts.misses.some(({ kind }) => kind === "replacement") ||
    pages.some(({ doubtful = [] }) => doubtful.includes("unreadable"))
  );
}

/** What is not certain of a keyword: of the hits that matter, or of why there is none. */
export function doubtsOf(facts: KeywordFacts, pdf: Pick<PdfFacts, "pages">, hits: readonly Hit[] = facts.hits): readonly Doubt[] {
  if (facts.hits.length > 0) return hits.length === 0 ? [] : [...doubtsOfHits(facts, hits), ...doubtsOfPlaces(facts, "also")];
  if (!mayHaveMore(facts, pdf)) return [];
  const places = doubtsOfPlaces(facts, "only");
  if (places.length > 0) return places;
  const { keyword } = facts;
  const isReplaced = facts.misses.some(({ kind }) => kind === "replacement");
  return [{ message: isReplaced ? "only-replacement" : "unreadable", data: { keyword } }];
}

function doubtsOfHits({ keyword, hits: { length: all } }: KeywordFacts, hits: readonly Hit[]): readonly Doubt[] {
  const folded = hits.filter((hit) => hit.folded !== undefined);
  const replaced = hits.filter((hit) => hit.replaced);
  const points = [...new Set(folded.flatMap((hit) => hit.folded ?? []))];
  const found: Doubt[] = [];
  if (folded.length === all) found.push({ message: "folded", data: { keyword, points } });
  else if (folded.length > 0) found.push({ message: "some-folded", data: { keyword, points, some: folded.length, all } });
  if (replaced.length === all) found.push({ message: "replaced", data: { keyword } });
  else if (replaced.length > 0) found.push({ message: "some-replaced", data: { keyword, some: replaced.length, all } });
  return found;
}

/** Places beside the hits, or without any hit. */
function doubtsOfPlaces(facts: KeywordFacts, as: "also" | "only"): readonly Doubt[] {
  const { keyword } = facts;
  const pagesOf = (wanted: DoubtfulPlace["kind"]): readonly number[] => [
    ...new Set(doubtfulPlaces(facts).flatMap(({ kind, page }) => (kind === wanted ? [page] : []))),
  ];
  const [hidden, annotations] = [pagesOf("hidden"), pagesOf("annotation")];
  if (hidden.length > 0 && annotations.length > 0) return [{ message: `${as}-both`, data: { keyword, hidden, annotations } }];
  if (hidden.length > 0) return [{ message: `${as}-hidden`, data: { keyword, hidden } }];
  return annotations.length > 0 ? [{ message: `${as}-annotation`, data: { keyword, annotations } }] : [];
}

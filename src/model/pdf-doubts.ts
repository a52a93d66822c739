import { type Hit, type KeywordFacts, type Miss, type Place } from "./pdf-facts.ts";

/** Where a keyword stands that the service may find or not. */
export type DoubtfulPlace = Extract<Miss, { readonly kind: "hidden" | "annotation" }>;

/** The places of a keyword in layers that are not shown and in annotations: whether the service searches them is not known. */
export function doubtfulPlaces({ misses }: KeywordFacts): readonly DoubtfulPlace[] {
  return misses.flatMap((miss) => (miss.kind === "hidden" || miss.kind === "annotation" ? [miss] : []));
}

/** What is not certain of a keyword that has hits, as clauses that follow it: "also stands in a hidden layer …". */
export function doubtsOf(facts: KeywordFacts, hits: readonly Hit[] = facts.hits): readonly string[] {
  if (hits.length === 0) return [];
  const folded = hits.filter((hit) => hit.folded !== undefined);
  const replaced = hits.filter((hit) => hit.replaced);
  const places = doubtfulPlaces(facts);
  const points = [...new Set(folded.flatMap((hit) => hit.folded ?? []))];
  const count = (some: readonly unknown[]): string =>
    some.length === facts.hits.length ? "" : ` at ${some.length} of ${facts.hits.length} hits`;
  return [
    ...(folded.length === 0
      ? []
      : [`is found${count(folded)} only by taking ${points.join(", ")} for other characters, and the service may not find it`]),
    ...(replaced.length === 0
      ? []
      : [`is found${count(replaced)} in what is drawn, for which another text stands (ActualText), and the service may search that`]),
    ...(places.length === 0 ? [] : [`also stands ${placesText(places)}, and the service may count that as well`]),
  ];
}

/** Places as people read them: "in a layer that is not shown (page 1) and in an annotation (page 2)". */
export function placesText(places: readonly DoubtfulPlace[]): string {
  const named = ([kind, text]: readonly [DoubtfulPlace["kind"], string]): readonly string[] => {
    const pages = [...new Set(places.filter((place) => place.kind === kind).map(({ page }: Place) => page))];
    return pages.length === 0 ? [] : [`${text} (page ${pages.slice(0, 5).join(", ")})`];
  };
  return (
    [
      ["hidden", "in a layer that is not shown"],
      ["annotation", "in what an annotation shows"],
    ] as const
  )
    .flatMap(named)
    .join(" and ");
}

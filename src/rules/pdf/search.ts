import type { Placement } from "../../runtime/facts.generated.ts";
import { known } from "../../runtime/hole.ts";
import { formOf } from "../../runtime/component/placement.ts";
import { type Component, componentsOf } from "../../runtime/component/lists.ts";
import type { KeywordFacts, PdfFacts } from "../../model/pdf-facts.ts";
import { doubtfulPlaces } from "../../model/pdf-doubts.ts";
import { findHits, type Found, keywordFacts } from "../../placement/hits.ts";
import type { View } from "./pdf-rule.ts";

/** A placement at a keyword that was looked for. */
export interface Search {
  readonly component: Component;
  readonly at: Placement;
  readonly keyword: string;
  readonly facts: KeywordFacts;
  readonly found: Found;
}

/** The placements at keywords whose facts are known. */
export function searches({ flow, pdf }: Pick<View, "flow" | "pdf">): readonly Search[] {
  return componentsOf(flow).flatMap((component) => {
    const { at } = component;
    if (!known(at) || formOf(at) !== "keyword" || !known(at.keyword)) return [];
    const facts = keywordFacts(pdf, at.keyword);
    const found = findHits(at, pdf);
    return facts && found ? [{ component, at, keyword: at.keyword, facts, found }] : [];
  });
}

/** Whether the service may find more than the hits: in hidden layers, annotations, replacements, or in text that flowspec cannot read. */
export function mayHaveMore({ facts }: Pick<Search, "facts">, { pages }: PdfFacts): boolean {
  return (
    doubtfulPlaces(facts).length > 0 ||
    facts.misses.some(({ kind }) => kind === "replacement") ||
    pages.some(({ doubtful = [] }) => doubtful.includes("unreadable"))
  );
}

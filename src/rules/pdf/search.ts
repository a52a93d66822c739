import type { Placement } from "../../runtime/facts.generated.ts";
import { isConcrete } from "../../runtime/hole.ts";
import { formOf } from "../../runtime/component/placement.ts";
import { type Component, componentsOf } from "../../runtime/component/lists.ts";
import type { KeywordFacts } from "../../model/pdf-facts.ts";
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
    if (!isConcrete(at) || formOf(at) !== "keyword" || !isConcrete(at.keyword)) return [];
    const facts = keywordFacts(pdf, at.keyword);
    const found = findHits(at, pdf);
    return facts && found ? [{ component, at, keyword: at.keyword, facts, found }] : [];
  });
}

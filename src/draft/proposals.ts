import type { Proposal } from "../pdf/place/proposal.ts";

/** Whether something of a party is sealed, so that it is a company. */
export function hasSeal(proposals: readonly Proposal[]): boolean {
  return proposals.some(isSeal);
}

/** Whether a proposal is a seal at a place, which only companies have. */
export function isSeal({ component }: Proposal): boolean {
  return component["type"] === "seal" || component["type"] === "legal-person-seal";
}

/** The keywords at which proposals stand, each once. */
export function keywordsOf(proposals: readonly Proposal[]): readonly string[] {
  return [...new Set(proposals.flatMap(({ component: { at } }) => keywordIn(at)))];
}

function keywordIn(at: unknown): readonly string[] {
  return typeof at === "object" && at !== null && "keyword" in at && typeof at.keyword === "string" ? [at.keyword] : [];
}

import type { Both } from "./sentences.ts";

/**
 * What a change weighs to who reads a contract, the weightiest first: a signing place that is gone; one that is another party's, or on fewer pages;
 * anything else that is gone; what is new.
 */
const weights = ["signing-removed", "signing-lost", "removed", "added", "moved", "other"] as const;

/** Changes with the weightiest first, those of equal weight in their order: a place that is not signed any more is what nobody may overlook. */
export function byWeight(changes: readonly Both[]): readonly Both[] {
  return changes.toSorted((one, other) => weights.indexOf(weightOf(one)) - weights.indexOf(weightOf(other)));
}

function weightOf({ change: { kinds, boxes }, before, after }: Both): (typeof weights)[number] {
  const isSigned = (before ?? after)?.called.isSigned === true;
  if (kinds.includes("removed")) return isSigned ? "signing-removed" : "removed";
  // What stands at the edge of all pages follows from how many there are.
  const isOnFewer = boxes.some((box) => box.after === undefined) && after?.placed.anchor.by !== "edge";
  if (isSigned && (kinds.includes("party") || isOnFewer)) return "signing-lost";
  if (kinds.includes("added")) return "added";
  return kinds.includes("moved") ? "moved" : "other";
}

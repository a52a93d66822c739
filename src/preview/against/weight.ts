import type { Both } from "./sentences.ts";

/** What a change weighs to who reads a contract, the weightiest first. */
const weights = ["signing-lost", "lost", "gained", "moved", "other"] as const;

/** Changes with the weightiest first, those of equal weight in their order: a place that is not signed any more is what nobody may overlook. */
export function byWeight(changes: readonly Both[]): readonly Both[] {
  return changes.toSorted((one, other) => weights.indexOf(weightOf(one)) - weights.indexOf(weightOf(other)));
}

function weightOf({ change, before, after }: Both): (typeof weights)[number] {
  const { kinds, boxes } = change;
  const isLost = kinds.includes("removed") || (kinds.includes("places") && boxes.some((box) => box.after === undefined));
  const isGained = kinds.includes("added") || (kinds.includes("places") && boxes.some((box) => box.before === undefined));
  if (isLost) return before?.called.isSigned === true ? "signing-lost" : "lost";
  // What was signed by one party and is by another is gone for the one.
  if (kinds.includes("party")) return after?.called.isSigned === true ? "signing-lost" : "other";
  if (isGained) return "gained";
  return kinds.includes("moved") ? "moved" : "other";
}

import { acceptedBy } from "../../language/tables/value-kinds.ts";
import { valueKind } from "../../runtime/param-types.ts";
import type { Param } from "../../model/contract.ts";

/**
 * Whether TypeScript lets callers pass to the parameter as it is now what they passed to it as it was, words and fields apart, which are told
 * one by one. An enum that is none any more takes its words still, but the constant that has them is gone.
 */
export function isStillTyped(before: Param, after: Param): boolean {
  const [former, latter] = [valueKind(before.type), valueKind(after.type)];
  if (former === "word" || latter === "word") return former === latter;
  if (former === "list" || latter === "list") return former === latter && areStillTyped(before.items, after.items);
  const accepted = scalars(after);
  return scalars(before).every((type) => accepted.includes(type));
}

function areStillTyped(before: Param["items"], after: Param["items"]): boolean {
  if (before?.kind === "one" && after?.kind === "one") return isStillTyped(before.value, after.value);
  return before?.kind === after?.kind;
}

/** What a single value may be in TypeScript, which has one type of numbers. */
function scalars({ type }: Param): readonly string[] {
  return acceptedBy(type).map((accepted) => (accepted === "integer" ? "number" : accepted));
}

import type { Amount } from "../../language/tables/changes/order.ts";
import { literalOf } from "../../model/tree.ts";
import { between, point, range, type Strength, weakestOf } from "./between.ts";
import { isAbsent, mayBeAbsent, paramOf, type Said, type Step } from "./said.ts";

/** Numbers, of which more is more. */
export function stepOfAmount(amount: Amount, before: Said, after: Said): Step {
  return between(strengthOf(amount, before), strengthOf(amount, after));
}

function strengthOf({ absent, least }: Amount, { value, around }: Said): Strength {
  const unsaid = range(...absent);
  if (value === undefined || isAbsent(value)) return unsaid;
  const number = literalOf(value);
  if (typeof number === "number") return number === 0 ? unsaid : point(number);
  const minimum = value.kind === "reference" ? paramOf(value, around.params)?.minimum : undefined;
  const given = point(Math.max(least, minimum ?? least));
  return mayBeAbsent(value) ? weakestOf([given, point(unsaid.least)]) : given;
}

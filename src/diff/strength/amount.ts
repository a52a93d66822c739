import type { Amount } from "../../language/tables/changes/order.ts";
import { literalOf } from "../../model/tree.ts";
import { between, point, range, type Strength, weakestOf } from "./between.ts";
import { isAbsent, mayBeAbsent, paramOf, type Said, type Step } from "./said.ts";

/** Numbers, of which more is more. */
export function stepOfAmount(amount: Amount, before: Said, after: Said): Step {
  // Where both versions say whether it means anything, that key tells what became of it.
  if ((isIdle(amount, before) || isIdle(amount, after)) && isSaid(amount, before) && isSaid(amount, after)) return "none";
  return between(strengthOf(amount, before), strengthOf(amount, after));
}

function strengthOf(amount: Amount, said: Said): Strength {
  const { value, around } = said;
  if (isIdle(amount, said)) return point(0);
  const unsaid = unsaidBy(amount, around);
  if (value === undefined || isAbsent(value)) return unsaid;
  const number = literalOf(value);
  if (typeof number === "number") return number === 0 ? unsaid : point(number);
  const minimum = value.kind === "reference" ? paramOf(value, around.params)?.minimum : undefined;
  const given = point(Math.max(amount.least, minimum ?? amount.least));
  return mayBeAbsent(value) ? weakestOf([given, point(unsaid.least)]) : given;
}

/** Whether the contract says by another key that no such number is looked at. */
function isIdle({ idleBy }: Amount, { record }: Said): boolean {
  const word = idleBy && literalOf(record.fields.get(idleBy.key));
  return idleBy?.words.some((each) => each === word) === true;
}

function isSaid({ idleBy }: Amount, { record }: Said): boolean {
  return idleBy !== undefined && literalOf(record.fields.get(idleBy.key)) !== undefined;
}

function unsaidBy({ absent, absentIn = {} }: Amount, { structures = [], pages }: Said["around"]): Strength {
  const fixed = structures.map((structure) => absentIn[structure]).find((each) => each !== undefined);
  if (fixed !== undefined) return point(fixed);
  const taken = absent.filter(([most]) => pages === undefined || pages <= most).map(([, each]) => each);
  return pages === undefined ? range(Math.min(...taken), Math.max(...taken)) : point(taken[0] ?? 0);
}

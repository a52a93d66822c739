import type { Presence } from "../../language/tables/changes/order.ts";
import { literalOf, type Tree } from "../../model/tree.ts";
import { isAbsent, mayBeAbsent, type Said, type Step, stepBy } from "./said.ts";

/** Whether something is said at all, by the contract or by whoever fills it in. */
export function stepOfPresence(presence: Presence, before: Said, after: Said): Step {
  const step = stepBy(levelOf(presence, after.value) - levelOf(presence, before.value));
  return step === "none" && presence.another !== undefined && isAnother(before.value, after.value) ? "unsure" : step;
}

function levelOf({ more, written }: Presence, value: Tree | undefined): number {
  if (more === "absent") return isAbsent(value) ? 1 : 0;
  if (mayBeAbsent(value)) return 0;
  return written && value?.kind === "literal" ? 2 : 1;
}

/** Whether the contract itself says another value. */
function isAnother(before: Tree | undefined, after: Tree | undefined): boolean {
  const [one, other] = [literalOf(before), literalOf(after)];
  return one !== undefined && other !== undefined && one !== other && !isAbsent(before) && !isAbsent(after);
}

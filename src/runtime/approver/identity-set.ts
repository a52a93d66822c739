import type { Approver } from "../facts.generated.ts";
import { hasOwn } from "../plain.ts";
import type { Problem } from "../problem.ts";
import { isCompany, isNamedLater, isInside } from "./party.ts";

/** Whether an approver signs for a company that the request knows. A company outside the application has a law of its own. */
export function needsOrganization(approver: Approver): boolean {
  return isCompany(approver) && isInside(approver) && !isNamedLater(approver);
}

/** Where a single missing key is written but empty, the problem is there. */
export function emptyKey(approver: Approver, [key, ...others]: readonly string[]): Pick<Problem, "key"> {
  return key !== undefined && others.length === 0 && hasOwn(approver, key) ? { key } : {};
}

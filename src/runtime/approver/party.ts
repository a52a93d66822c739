import type { Approver } from "../facts.generated.ts";
import { isPresent, hole } from "../hole.ts";

/** Whether somebody signs for a company, by hand or automatically. */
export function isCompany({ type }: Approver): boolean {
  return type === "company" || type === "company-auto";
}

/** Whether somebody signs for themselves, by hand or automatically. */
export function isPerson({ type }: Approver): boolean {
  return type === "person" || type === "person-auto";
}

/** Whether the person, or the whole party, is named after sending; also while that is not known. */
export function isNamedLater({ namedLater }: Approver): boolean {
  return namedLater === true || namedLater === hole;
}

/** Whether nobody needs to be named: the person is named later, or any one of a group signs. */
export function mayBeUnnamed(approver: Approver): boolean {
  return isNamedLater(approver) || isPresent(approver.eitherSign);
}

/** Whether a company is one of the application, as all are that are not said to be outside. */
export function isInside({ outsideApp }: Approver): boolean {
  return outsideApp === undefined || outsideApp === false;
}

/** Those of the keys that say something. */
export function present(approver: Approver, ...keys: readonly (keyof Approver)[]): readonly string[] {
  return keys.filter((key) => isPresent(approver[key]));
}

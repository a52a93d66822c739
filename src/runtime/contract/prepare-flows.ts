import { isCompany } from "../approver/party.ts";
import type { Approver, Flow } from "../facts.generated.ts";
import { certain, known } from "../hole.ts";
import type { Problem } from "../problem.ts";

/** The action sends from a company to persons: its contracts have one company. */
export function* oneCompany({ approvers }: Flow): Iterable<Problem> {
  const companies = certain(approvers).filter(isCompany);
  for (const [index, company] of companies.entries()) {
    const other = companies.slice(0, index).find((earlier) => areDifferent(earlier, company));
    if (other === undefined) continue;
    const related = [{ on: other, key: "type", message: "the other company" }];
    yield {
      on: company,
      key: "type",
      message: "PrepareFlows only sends from a company to persons, and this is a second company.",
      related,
    };
    return;
  }
}

/** Whether two companies are known to be different ones. */
function areDifferent(one: Approver, other: Approver): boolean {
  return (["organizationOpenId", "organization"] as const).some((key) => known(one[key]) && known(other[key]) && one[key] !== other[key]);
}

/** Whether a finished contract can be dissolved later is a matter of another action. */
export function* releaseElsewhere({ canRelease }: Flow): Iterable<Problem> {
  if (known(canRelease)) yield { key: "canRelease", message: "`canRelease` has no effect in PrepareFlows." };
}

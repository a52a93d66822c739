import type { Approver, Contract, Flow, Initiator } from "../facts.generated.ts";
import { all, given, hole, type Hole, known } from "../hole.ts";
import type { Problem } from "../problem.ts";
import { flowsOf } from "./flows.ts";

/** A review that is for approvers of the sending company has one of them. */
export function reviewedBy(key: "signReview" | "createReview"): (contract: Contract) => Iterable<Problem> {
  return function* (contract) {
    for (const flow of flowsOf(contract)) {
      if (flow[key] !== true || !saysWhoSigns(flow)) continue;
      if (all(flow.approvers).some((approver) => mayBeOwn(approver, contract.initiator))) continue;
      yield { on: flow, key, message: "This review is for approvers of the sending company, and none of these approvers is one." };
    }
  };
}

/** Whether all approvers are listed: a template or a draft has its own, others may join later. */
function saysWhoSigns({ approvers, template, draft, dynamicApprovers }: Flow): boolean {
  return known(approvers) && !given(template) && !given(draft) && (dynamicApprovers ?? false) === false;
}

/** Whether an approver may act for the sending company: nothing that is known says otherwise. */
function mayBeOwn({ type, outsideApp, organizationOpenId }: Approver, initiator: Initiator | Hole | undefined): boolean {
  if (type === "person" || type === "person-auto" || outsideApp === true) return false;
  const sender = initiator === hole ? hole : initiator?.organizationOpenId;
  return !known(organizationOpenId) || !known(sender) || organizationOpenId === sender;
}

import type { Body, Mutation, Mutations } from "../../support/mutation.ts";
import { approversIn, hasTemplate, inFlow, setInFlow } from "./places.ts";

const recipient = { Name: "赵六", Mobile: "13600000000" };

/** A contract with a copy recipient who has these members too. */
function withRecipient(members: Body): Mutation {
  return setInFlow({ CcInfos: [{ ...recipient, ...members }] });
}

/** Constraints on copy recipients. */
export const ccMutations: Mutations = {
  "cc-max": setInFlow({ CcInfos: Array.from({ length: 51 }, (_, index) => ({ Name: "赵六", Mobile: String(13_600_000_000 + index) })) }),
  "cc-notify-type-enum": setInFlow({ CcNotifyType: 2 }),
  "cc-name-required": withRecipient({ Name: "" }),
  "cc-mobile-format": withRecipient({ Mobile: "+8613600000000" }),
  "cc-type-enum": withRecipient({ CcType: 2 }),
  "cc-permission-enum": withRecipient({ CcPermission: 3 }),
  "cc-notify-enum": withRecipient({ NotifyType: "email" }),
  "cc-duplicate": setInFlow({ CcInfos: [recipient, recipient] }),
  "cc-not-signer": inFlow((flow) => {
    const mobile = approversIn(flow)
      .map(({ ApproverMobile, Mobile }) => ApproverMobile ?? Mobile)
      .find(Boolean);
    if (mobile === undefined) return false;
    flow.CcInfos = [{ Name: "赵六", Mobile: mobile }];
    return true;
  }),
  "cc-unsupported-group-ess": withRecipient({}),
  "cc-unsupported-group-channel": withRecipient({}),
  "cc-options-without-cc": inFlow((flow, action, body) => {
    if (hasTemplate(body, flow)) return false;
    delete flow.CcInfos;
    if (action.includes("Prepare")) body.FlowOption = { ...body.FlowOption, CcInfoVisibility: 2 };
    else flow.CcNotifyType = 1;
    return true;
  }),
  "cc-org-name-parens": withRecipient({ OrganizationName: "示例(深圳)公司" }),
};

import type { Body, Mutation, Mutations } from "../../support/mutation.ts";
import { approversIn, inFlow, set, setApprovers, setInFlow, within } from "./places.ts";

/** Sets options of the page. */
function setPage(options: Body): Mutation {
  return within("FlowOption", (page) => Object.assign(page, options));
}

/** Sets the page that is shown after a contract was handed in for review, a list of one on ess. */
function setResult(members: Body, isReviewed = true): Mutation {
  return inFlow((flow, action, body) => {
    const result = { Type: 0, Title: "已提交审核", ...members };
    for (const approver of approversIn(flow)) if (body.Agent) approver.OrganizationOpenId &&= body.Agent.ProxyOrganizationOpenId;
    flow.NeedCreateReview = isReviewed;
    body.FlowOption = { ...body.FlowOption, ResultPageConfig: action === "CreatePrepareFlow" ? [result] : result };
  });
}

/** A contract on the embedded page without members that the service no longer uses. */
function prepared(): Body {
  return {
    Operator: { UserId: "yDRCLUUgygq2xun5UuO4zjEwg0vjoimj" },
    FlowName: "采购合同",
    ResourceId: "yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc",
    ResourceType: 2,
    Approvers: [{ ApproverType: 1, ApproverName: "李四", ApproverMobile: "15100000000" }],
  };
}

/** Constraints on the embedded page. */
export const pageMutations: Mutations = {
  "prepare-resource-type-enum": inFlow((flow, _, body) => {
    for (const approver of approversIn(flow)) delete approver.RecipientId;
    body.ResourceType = 4;
  }),
  "prepare-resource-id-required": set({ ResourceId: "" }),
  "prepare-intelligent-status-enum": setInFlow({ IntelligentStatus: "AUTO" }),
  "prepare-components-deprecated": set({ Components: {} }),
  "prepare-approver-list-deprecated": set({ FlowApproverList: [{ ApproverName: "李四" }] }),
  "prepare-custom-description-length": setPage({ CustomCreateFlowDescription: "述".repeat(501) }),
  "prepare-custom-description-charset": setPage({ CustomCreateFlowDescription: "请先核对合同\n再发起" }),
  "page-in-direct-group": (body) => {
    body.FlowGroupOptions = { ...body.FlowGroupOptions, PreviewAfterStart: true };
    return true;
  },
  "prepare-result-page-needs-review": setResult({}, false),
  "prepare-forbid-edit-approver": inFlow((flow, _, body) => {
    setApprovers(flow, []);
    body.FlowOption = { ...body.FlowOption, ForbidEditApprover: true };
  }),
  "prepare-hide-show-exclusive": setPage({ HideComponentTypes: ["TEXT"], ShowComponentTypes: ["DATE"] }),
  "prepare-palette-enum": setPage({ HideComponentTypes: ["SIGN_VIRTUAL_COMBINATION"] }),
  "prepare-hide-steps-enum": setPage({ HideOperationSteps: [3] }),
  "prepare-cc-visibility-enum": setPage({ CcInfoVisibility: 3 }),
  "prepare-result-page-type": setResult({ Type: 1 }),
  "prepare-result-page-title": setResult({ Title: "题".repeat(51) }),
  "prepare-result-page-description": setResult({ Description: "述".repeat(201) }),
  "required-only-true": {
    base: prepared,
    mutate: (body) => {
      body.Approvers[0].Required = false;
      return true;
    },
  },
};

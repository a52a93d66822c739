import type { ActionName } from "../../../src/model/contract.ts";
import type { Body, Mutations } from "../../support/mutation.ts";
import { approversIn, flowsIn, inFlow, isPerson, set, setApprovers, within } from "./places.ts";

const fileId = "yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc";

/** A group of two on the embedded page: the documents show groups of one. */
function embeddedGroup(action: ActionName): Body {
  const approver = { ApproverType: 1, ApproverName: "李四", ApproverMobile: "15100000000" };
  const place = { ComponentType: "SIGN_SIGNATURE", ComponentWidth: 119, ComponentHeight: 43, ComponentPage: 1, ComponentPosX: 100 };
  const sign = [{ ...place, ComponentPosY: 600, FileIndex: 0 }];
  const flow = { FileIds: [fileId], FlowName: "劳动合同", Deadline: 0, Approvers: [{ ...approver, SignComponents: sign }] };
  const group = { FlowGroupName: "入职合同", ResourceType: 2 };
  return action === "CreatePrepareFlowGroup"
    ? { Operator: { UserId: fileId }, ...group, FlowGroupInfos: [flow, flow] }
    : {
        Agent: { AppId: fileId, ProxyOrganizationOpenId: "dianziqian", ProxyOperator: { OpenId: "zhangsan" } },
        ...group,
        BaseFlowInfos: [flow, flow],
      };
}

/** Constraints on groups. */
export const groupMutations: Mutations = {
  "group-user-flow-type-overrides": set({ UserFlowType: { Name: "人事" } }),
  "group-verify-type-enum": within("FlowGroupOptions", (options) => Object.assign(options, { ApproverVerifyType: "Face" })),
  "group-notify-enum": within("FlowGroupOptions", (options) => Object.assign(options, { OtherApproverNotifyType: "email" })),
  "group-name-required": set({ FlowGroupName: "" }),
  "group-name-length": set({ FlowGroupName: "组".repeat(201) }),
  "group-name-charset": set({ FlowGroupName: "集?" }),
  "group-size-min": (body, action) => (flowsIn(body, action) as Body[]).splice(1).length > 0,
  "group-size-max": (body, action) => {
    const flows = flowsIn(body, action) as Body[];
    const more = structuredClone(flows[1] ?? flows[0]);
    if (approversIn(more).some(isPerson)) setApprovers(more, approversIn(more).filter(isPerson));
    while (flows.length <= 50) flows.push(more);
    return true;
  },
  "group-size-min-embedded": {
    base: embeddedGroup,
    mutate: (body, action) => (flowsIn(body, action) as Body[]).splice(1).length > 0,
  },
  "prepareflows-no-release": inFlow((flow) => {
    flow.FlowOperateLimit = { NoRelease: true };
  }),
  "prepareflows-one-company": inFlow((flow) => {
    const company = (OrganizationName: string): Body => ({ ApproverType: "ORGANIZATION", OrganizationName, Name: "张三" });
    setApprovers(flow, [company("典子谦示例企业"), company("李四示例企业")]);
  }),
  "group-flow-type-length": set({ FlowGroupType: "型".repeat(201) }),
  "prepare-group-resource-type": set({ ResourceType: 1 }),
};

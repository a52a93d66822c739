import type { ActionName } from "../../../src/model/contract.ts";
import type { Body } from "../../support/mutation.ts";

const approver = { ApproverType: 1, ApproverName: "张三", ApproverMobile: "18888888888" };
const fileIds = ["yDSLoUUckpob089cUxVoXTn9T1cRb8W7"];
const agent = { AppId: "yDwhxUUckp3gl8j5UuFX33LSNozpRsbi", ProxyOrganizationOpenId: "org_dianziqian", ProxyOperator: { OpenId: "n9527" } };

/** A group for an embedded page, of which no documented request is at hand. */
export function embeddedGroup(action: ActionName): Body {
  const group = { FlowGroupName: "采购合同", ResourceType: 2 };
  const [first, second] = ["番茄采购合同", "黄瓜采购合同"].map((FlowName) => ({
    FlowName,
    FileIds: fileIds,
    Approvers: [{ ...approver }],
  }));
  if (action === "CreatePrepareFlowGroup")
    return { Operator: { UserId: "19561039c99fe825a934a132520fde6a" }, ...group, FlowGroupInfos: [first, second] };
  return { Agent: agent, ...group, BaseFlowInfos: [first, second].map((flow) => ({ ...flow, Deadline: 0 })) };
}

/** Contracts of essbasic between the company that sends and another one of its application. */
export function companies(action: ActionName): Body {
  const sealed = (name: string, id: string, page: number): Body => ({
    ApproverType: "ORGANIZATION",
    OrganizationName: name,
    OrganizationOpenId: id,
    OpenId: "n9527",
    Name: "张三",
    Mobile: "18888888888",
    SignComponents: [
      {
        ComponentType: "SIGN_SEAL",
        ComponentPage: page,
        ComponentPosX: 10,
        ComponentPosY: 10,
        ComponentWidth: 100,
        ComponentHeight: 100,
        FileIndex: 0,
        ComponentValue: id === "org_dianziqian" ? "yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA" : "yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSB",
      },
    ],
  });
  const flow = { FlowName: "采购合同", FileIds: fileIds };
  const approvers = [sealed("典子谦示例企业", "org_dianziqian", 1), sealed("李四示例企业", "org_lisi", 2)];
  if (action === "ChannelCreateFlowByFiles") return { Agent: agent, ...flow, FlowApprovers: approvers };
  if (action === "CreateFlowsByTemplates") {
    const roles = approvers.map((party) => Object.fromEntries(Object.entries(party).filter(([name]) => name !== "SignComponents")));
    return {
      Agent: agent,
      FlowInfos: [{ FlowName: "采购合同", TemplateId: "yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc", Deadline: 0, FlowApprovers: roles }],
    };
  }
  const child = { ...flow, FlowApprovers: approvers };
  return { Agent: agent, FlowGroupName: "采购合同组", FlowFileInfos: [child, structuredClone(child)] };
}

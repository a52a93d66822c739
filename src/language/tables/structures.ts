import type { Service } from "../../wire/actions.ts";

/** The wire structures that keys are lowered to, as `service.Name`, of one service; what is in them is known to `wire/`. */
export const ess = {
  byFiles: "ess.CreateFlowByFilesRequest",
  groupByFiles: "ess.CreateFlowGroupByFilesRequest",
  prepare: "ess.CreatePrepareFlowRequest",
  prepareGroup: "ess.CreatePrepareFlowGroupRequest",
  groupChild: "ess.FlowGroupInfo",
  approver: "ess.ApproverInfo",
  createApprover: "ess.FlowCreateApprover",
  component: "ess.Component",
  cc: "ess.CcInfo",
  limit: "ess.ComponentLimit",
  registration: "ess.RegisterInfo",
  intention: "ess.Intention",
  question: "ess.IntentionQuestion",
} as const;

/** The same of the other. */
export const basic = {
  byFiles: "essbasic.ChannelCreateFlowByFilesRequest",
  groupByFiles: "essbasic.ChannelCreateFlowGroupByFilesRequest",
  prepare: "essbasic.ChannelCreatePrepareFlowRequest",
  prepareGroup: "essbasic.ChannelCreatePrepareFlowGroupRequest",
  prepareFlows: "essbasic.PrepareFlowsRequest",
  byTemplates: "essbasic.CreateFlowsByTemplatesRequest",
  fileFlow: "essbasic.FlowFileInfo",
  baseFlow: "essbasic.BaseFlowInfo",
  templateFlow: "essbasic.FlowInfo",
  approver: "essbasic.FlowApproverInfo",
  commonApprover: "essbasic.CommonFlowApprover",
  component: "essbasic.Component",
  cc: "essbasic.CcInfo",
  limit: "essbasic.ComponentLimit",
  intention: "essbasic.Intention",
  question: "essbasic.IntentionQuestion",
  formField: "essbasic.FormField",
} as const;

/** The child components of a combination placed at a keyword: JSON inside `ComponentExtra`, in no SDK. */
export const childComponent = { ess: "ess.ChildComponent", basic: "essbasic.ChildComponent" } as const;

/** The structures of whole requests, among these. */
export function requestsIn(structures: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(structures).filter((name) => name.endsWith("Request"));
}

/** The service a structure belongs to. */
export function serviceOf(structure: string): Service {
  return structure.startsWith("ess.") ? "ess" : "essbasic";
}

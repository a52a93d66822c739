import type { ActionName } from "../../../src/model/contract.ts";
import type { Body, Mutation } from "../../support/mutation.ts";

/** The contracts of a request, whatever the action. */
export function flowsIn(body: Body, action: ActionName): readonly Body[] {
  if (action === "ChannelCreatePrepareFlow") return [body.FlowInfo];
  return body.FlowGroupInfos ?? body.FlowFileInfos ?? body.BaseFlowInfos ?? body.FlowInfos ?? [body];
}

/** The approvers of a contract. */
export function approversIn(flow: Body): Body[] {
  return flow.Approvers ?? flow.FlowApprovers ?? [];
}

/** Replaces the approvers of a contract. */
export function setApprovers(flow: Body, approvers: readonly Body[]): void {
  flow[flow.FlowApprovers ? "FlowApprovers" : "Approvers"] = approvers;
}

/** Breaks the first contract of a request; `change` answers `false` where it cannot. */
export function inFlow(change: (flow: Body, action: ActionName, body: Body) => unknown): Mutation {
  return (body, action) => change(flowsIn(body, action)[0], action, body) !== false;
}

/** Sets members of the first contract. */
export function setInFlow(members: Body): Mutation {
  return inFlow((flow) => Object.assign(flow, members));
}

/** Sets members of the request. */
export function set(members: Body): Mutation {
  return (body) => {
    Object.assign(body, members);
    return true;
  };
}

/** Breaks a request at the structure in a member, where it has one. */
export function within(member: string, change: (structure: Body) => unknown): Mutation {
  return (body) => body[member] !== undefined && change(body[member]) !== false;
}

export function isPerson(approver: Body): boolean {
  return approver.ApproverType === 1 || approver.ApproverType === "PERSON";
}

/** Whether a contract that the request prepares comes from a template or a draft. */
export function hasTemplate(body: Body, flow: Body): boolean {
  return flow.TemplateId !== undefined || (body.ResourceType !== undefined && body.ResourceType !== 2);
}

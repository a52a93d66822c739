import type { ActionName } from "../../../src/model/contract.ts";
import { reaches } from "../../../src/wire/reach.ts";
import type { Body, Mutation } from "../../support/mutation.ts";

/** The contracts of a request, whatever the action. */
function flowsIn(body: Body): readonly Body[] {
  return body.FlowGroupInfos ?? body.FlowFileInfos ?? body.BaseFlowInfos ?? body.FlowInfos ?? [body.FlowInfo ?? body];
}

/** The approvers of a contract. */
export function approversIn(flow: Body): Body[] {
  return flow.Approvers ?? flow.FlowApprovers ?? [];
}

/** What the action calls the members of an approver that it names in its own way. */
export function namesIn(action: ActionName): Readonly<Record<"name" | "mobile" | "idType" | "idNumber", string>> {
  return reaches(action, ["FlowApproverInfo"], undefined)
    ? { name: "Name", mobile: "Mobile", idType: "IdCardType", idNumber: "IdCardNumber" }
    : { name: "ApproverName", mobile: "ApproverMobile", idType: "ApproverIdCardType", idNumber: "ApproverIdCardNumber" };
}

export function isPerson({ ApproverType: type }: Body): boolean {
  return type === 1 || type === "PERSON";
}

export function isCompany({ ApproverType: type }: Body): boolean {
  return type === 0 || type === "ORGANIZATION";
}

export function isSilent({ ApproverType: type }: Body): boolean {
  return type === 3 || type === "ENTERPRISESERVER";
}

export function isNamedLater({ ApproverOption: option }: Body): boolean {
  return option?.FillType === 1;
}

/** Whether approvers place their components themselves. */
export function isDragged(flow: Body): boolean {
  return flow.SignBeanTag === 1;
}

/** Breaks the first contract; `change` answers `false` where it cannot. */
export function inFlow(change: (flow: Body, action: ActionName, body: Body) => unknown): Mutation {
  return (body, action) => change(flowsIn(body)[0], action, body) !== false;
}

/** Breaks the first approver of the first contract that is of a kind. */
export function inApprover(is: (approver: Body) => boolean, change: (approver: Body, action: ActionName, flow: Body) => unknown): Mutation {
  return inFlow((flow, action) => {
    const approver = approversIn(flow).find(is);
    return approver !== undefined && change(approver, action, flow) !== false;
  });
}

/** Any approver. */
export const anybody = (): boolean => true;

/** Sets members of the first approver, and options of it. */
export function setInApprover(members: Body, option?: Body): Mutation {
  return inApprover(anybody, (approver) => {
    Object.assign(approver, members);
    if (option) approver.ApproverOption = { ...approver.ApproverOption, ...option };
  });
}

/** One component on a page of its own, where it overlaps no other. */
export function componentOn(page: number, type: string): Body[] {
  const size = { ComponentWidth: 119, ComponentHeight: 43, FileIndex: 0 };
  return [{ ComponentType: type, ComponentPage: page, ComponentPosX: 100, ComponentPosY: 100, ...size }];
}

/** What a further approver signs, where others have something to sign and do not place it themselves. */
export function furtherSign(flow: Body, page: number, approver: Body): Body {
  if (isDragged(flow) || approver.SignComponents === undefined) return {};
  return { SignComponents: componentOn(page, isPerson(approver) ? "SIGN_SIGNATURE" : "SIGN_SEAL") };
}

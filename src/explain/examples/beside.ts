import type { ActionName } from "../../model/contract.ts";
import type { Json } from "../../model/json.ts";
import type { Data } from "./minimal.ts";

/** What an example says beside a key, where the key alone would make no contract that runs, or none that shows it. */
export interface Beside {
  /** Why there is no example. */
  readonly none?: "left-out";
  /** Its action, where the first that has the key would not do. */
  readonly action?: ActionName;
  /** Where its construct stands, where the first place would not do. */
  readonly way?: readonly string[];
  /** What its construct holds instead of what it holds at the least. */
  readonly only?: Data;
  /** Keys of its construct, the key itself among them where any value would not do. */
  readonly keys?: Data;
  /** What stands beside its construct in the same list. */
  readonly next?: readonly Data[];
  /** The component around it. */
  readonly component?: Data;
  /** Keys of the approver around it. */
  readonly approver?: Data;
  /** Keys of the contract around it. */
  readonly flow?: Data;
  /** Keys that the contract has not. */
  readonly without?: readonly string[];
}

const onPage: Data = { page: 1, x: 100, y: 300 };
const sized: Data = { at: onPage, size: [120, 20] };
const signature: Data = { type: "signature", at: { page: 1, x: 100, y: 600 } };
const seal: Data = { type: "seal", at: { page: 1, x: 300, y: 600 } };
const company: Data = { type: "company", organization: "典子谦示例企业" };
const clerk: Data = { ...company, sign: [seal] };
const member: Data = { ...clerk, name: "{{name}}", mobile: "{{mobile}}" };
const employee: Data = { ...company, organizationOpenId: "{{company}}", openId: "{{employee}}" };
const left: Beside = { none: "left-out" };
const template: Beside = { action: "CreateFlowsByTemplates" };
const onPageOfOne: Beside = { action: "CreatePrepareFlow" };
const onPageOfGroup: Beside = { action: "CreatePrepareFlowGroup" };
const ofApplication: Beside = { action: "ChannelCreateFlowByFiles" };
const byInitiator: Beside = { way: ["fill"] };
/** A part of a combination is signed only there. */
const part: Beside = { keys: { id: "part" }, next: [{ type: "combination", ...sized, children: ["part"] }] };

function tableOf(columns: Json, rows: Json): Data {
  return { type: "dynamic-table", at: onPage, size: [400, 100], value: { columns, rows } };
}

/** What constructs hold at the least, by name; components by name and type. */
export const wholes: Readonly<Record<string, Data>> = {
  approver: { type: "person", name: "{{other}}", mobile: "{{otherMobile}}", sign: [signature] },
  "sign-component": signature,
  "sign-component paging-seal": { at: { y: 260 } },
  "sign-component paging-signature": { at: { y: 260 }, size: [119, 43] },
  "sign-component legal-person-seal": { at: onPage, size: [60, 60] },
  "sign-component date": { ...sized, format: "yyyy年m月d日" },
  "sign-component opinion": { at: onPage, size: [300, 80], text: "本人已阅读并同意" },
  "fill-component": { type: "text", ...sized },
  "fill-component selector": { ...sized, options: ["是", "否"] },
  "fill-component watermark": { subtype: "custom-watermark", value: "样本" },
  "fill-component image": { at: onPage, size: [120, 120] },
  cc: { name: "{{other}}", mobile: "{{otherMobile}}" },
  registration: { legalRepresentative: "{{other}}" },
  "form-field": { name: "合同编号", value: "A-1001" },
  addable: { type: "seal" },
  "result-page": { title: "已提交审核" },
  "sign-component selector": { ...sized, options: ["是", "否"] },
  "sign-component multiline-text": { at: onPage, size: [300, 80] },
  "sign-component combination": sized,
  "sign-child": { type: "signature", offset: [0, 0], size: [119, 43] },
  "sign-child date": { offset: [0, 0], size: [120, 20], format: "yyyy年m月d日" },
  "sign-child selector": { offset: [0, 0], size: [119, 43], options: ["是", "否"] },
  "fill-child": { type: "checkbox", offset: [0, 0], size: [20, 20] },
  question: { question: "您是否同意签署？", answers: ["同意"] },
  intention: { type: "nod", actions: ["请确认您已阅读合同"] },
};

const embedded: readonly (readonly [string, Beside])[] = [
  "canEditTitle",
  "canEditCategory",
  "canEditDeadline",
  "canEditWatermark",
  "showSignCode",
  "showSignButton",
  "showPreviewButton",
  "signDate",
  "useSealSize",
].map((key) => [`embed.${key}`, key.startsWith("canEdit") && key !== "canEditWatermark" ? onPageOfGroup : onPageOfOne]);

/** By construct, by construct and type, by key, by key and type: what is said of the more special goes before. */
export const besides: Readonly<Record<string, Beside>> = {
  ...Object.fromEntries(embedded),
  "contract.returnUrl": { action: "PrepareFlows" },
  "contract.previewAs": { ...template, keys: { preview: true } },
  "contract.preview": template,
  "flow.template": template,
  "flow.draft": { ...onPageOfOne, without: ["files"] },
  "flow.fill": { keys: { fill: [{ type: "text", ...sized, value: "A-1001" }] } },
  "flow.previewAs": { keys: { preview: true } },
  "flow.ccNotify": { keys: { cc: [{ name: "{{other}}", mobile: "{{otherMobile}}" }] } },
  "own-approval": { flow: { approvers: [member] } },
  "embed.resultPage": { ...onPageOfOne, flow: { ownApproval: { beforeSending: true }, approvers: [member] } },
  "result-page": { ...onPageOfOne, flow: { ownApproval: { beforeSending: true }, approvers: [member] } },
  "file.sealed": { keys: { pdf: "./contract.pdf" } },
  "approver.organization": { keys: clerk },
  "approver.organizationOpenId": { ...ofApplication, keys: { ...employee, sign: [seal] } },
  "approver.outsideApp": { ...ofApplication, keys: clerk },
  "approver.openId": { ...ofApplication, keys: { ...employee, sign: [seal] } },
  "approver.userId": { keys: clerk, without: ["name", "mobile"] },
  "approver.recipientId": template,
  "approver.mobileMode": { keys: { idCardNumber: "{{idNumber}}" } },
  "approver.useSealSize": { keys: company, flow: { signPlacement: "approver" }, without: ["sign"] },
  "approver.addable": { keys: { ...company, addable: [{ type: "seal" }] }, flow: { signPlacement: "approver" }, without: ["sign"] },
  addable: { approver: company, flow: { signPlacement: "approver" }, without: ["sign"] },
  "addable.signatureKinds": { keys: { type: "signature" } },
  "sign-component.template": { ...template, approver: employee, only: { template: "公章", sealId: "{{seal}}" } },
  "template-component": { ...template, approver: employee, component: { template: {}, sealId: "{{seal}}" } },
  "fill-component": { way: ["approvers", "fill"] },
  "fill-component.canEdit": onPageOfOne,
  "fill-component.canMove": onPageOfOne,
  "fill-component.recipientId": left,
  "fill-component.isFormField": left,
  "fill-component.placeholder": ofApplication,
  "fill-component.autofill text": { keys: { autofill: "personal-name" } },
  "fill-component combination": { keys: { children: ["part"] }, next: [{ type: "checkbox", ...sized, id: "part" }] },
  "fill-component watermark": byInitiator,
  "fill-component.value text": byInitiator,
  "fill-component.value checkbox": byInitiator,
  "fill-component.value image": { ...byInitiator, keys: { value: "{{picture}}" } },
  "fill-component.value attachment": { ...byInitiator, keys: { value: "{{picture}}" } },
  "fill-component.value dynamic-table": { ...byInitiator, only: tableOf(["货物", "数量"], [["A4 纸", "10"]]) },
  table: { way: ["fill", "value"], component: tableOf(["货物"], [["A4 纸"]]) },
  "table-column": { way: ["fill", "value", "columns"], component: tableOf([{ title: "货物" }], [["A4 纸"]]) },
  "table-row": { way: ["fill", "value", "rows"], component: tableOf(["货物"], [{ cells: ["A4 纸"] }]) },
  "fill-component.value selector": { ...byInitiator, keys: { value: "是" } },
  "fill-component.value date": byInitiator,
  "sign-component.canEdit": onPageOfOne,
  "sign-component.canMove": onPageOfOne,
  "sign-component.placeholder": left,
  "sign-component.recipientId": left,
  "sign-component.isFormField": left,
  "sign-component.withDate": left,
  "sign-component.afterCut": left,
  "sign-component seal": { approver: company },
  "sign-component.rotate seal": { ...ofApplication, approver: employee },
  "sign-component paging-seal": { approver: company },
  "sign-component legal-person-seal": { approver: company },
  "sign-component date": { next: [signature] },
  "sign-component.gaps date": { keys: { format: "yyyy m d" } },
  "sign-component.value selector": { keys: { ...part.keys, value: "是" } },
  "sign-component.subtype multiline-text": left,
  "sign-component opinion": { next: [signature] },
  "sign-component selector": part,
  "sign-component multiline-text": part,
  "sign-component combination": { keys: { children: ["part"] }, next: [{ ...signature, id: "part" }] },
  "registration.uscc": { keys: { uscc: "91310000MA1FL5KL1X" } },
  placement: { way: ["approvers", "sign", "at"] },
  "placement.field": { way: ["approvers", "fill", "at"], without: ["page", "x", "y"] },
  ...Object.fromEntries(
    ["keyword", "whole", "occurrence", "align", "offset", "optional"].map((key) => [
      `placement.${key}`,
      { keys: { keyword: "乙方签字" }, without: ["page", "x", "y"] },
    ]),
  ),
  "sign-child": { component: { type: "combination", at: { keyword: "乙方签字" }, size: [200, 60] } },
  "sign-child.gaps date": { keys: { format: "yyyy m d" } },
  "sign-child.placeholder": left,
  "sign-child.value": left,
  "sign-child.subtype multiline-text": left,
  "sign-child.withDate": left,
  "sign-child.afterCut": left,
  "fill-child.value": left,
  "fill-child": {
    way: ["approvers", "fill", "children"],
    component: { type: "combination", at: { keyword: "乙方勾选" }, size: [200, 60] },
  },
};

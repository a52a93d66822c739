import { actions } from "../../language/tables/actions.ts";
import { approver } from "../../language/tables/approver.ts";
import { isIn } from "../../wire/actions.ts";
import type { ActionName, ParamType } from "../../model/contract.ts";
import type { Json } from "../../model/json.ts";
import { hasKey } from "./place.ts";

/** A contract as data, by the keys of the language; more may be put into it. */
export type Data = { [key: string]: Json };

/** Parameters that examples use, by name. */
export const exampleParams: Readonly<Record<string, ParamType>> = {
  sender: "user-id",
  app: "text",
  company: "open-id",
  clerk: "open-id",
  file: "file-id",
  second: "file-id",
  template: "template-id",
  role: "text",
  name: "person-name",
  mobile: "mobile",
  idNumber: "id-card",
  other: "person-name",
  otherMobile: "mobile",
  seal: "seal-id",
  picture: "file-id",
  employee: "open-id",
  id: "text",
};

/** The parts of the sender that some action has, each with the parameter that stands for it. */
const sender: readonly (readonly [string, string])[] = [
  ["userId", "{{sender}}"],
  ["appId", "{{app}}"],
  ["organizationOpenId", "{{company}}"],
  ["openId", "{{clerk}}"],
];

/** The least that a contract of an action says: one person signs one file, or one role of a template. */
export function minimalContract(action: ActionName): Data {
  const isSeveral = actions[action].construct.rows.has("flows");
  const initiator = Object.fromEntries(sender.filter(([key]) => hasKey(action, ["initiator"], key)));
  const page = hasKey(action, [], "returnUrl") ? { returnUrl: "https://example.com/signed" } : {};
  const top: Data = { flowspec: 1, name: "example", action, initiator, ...page };
  if (!isSeveral) return { ...top, ...minimalFlow(action, [], "采购合同", "{{file}}") };
  const way = ["flows"];
  if (!hasKey(action, [], "group")) return { ...top, flows: [minimalFlow(action, way, "采购合同", "{{file}}")] };
  const flows = [minimalFlow(action, way, "采购合同", "{{file}}"), minimalFlow(action, way, "保密协议", "{{second}}")];
  return { ...top, group: { title: "采购文件" }, flows };
}

function minimalFlow(action: ActionName, way: readonly string[], title: string, file: string): Data {
  const of = hasKey(action, way, "files") ? { files: [{ id: file }] } : { template: "{{template}}" };
  return { title, ...of, approvers: [minimalApprover(action)] };
}

function minimalApprover(action: ActionName): Data {
  const isOfTemplate = approver.requiredBut !== undefined && isIn(action, approver.requiredBut);
  const person = { type: "person", name: "{{name}}", mobile: "{{mobile}}" };
  return isOfTemplate
    ? { ...person, recipientId: "{{role}}" }
    : { ...person, sign: [{ type: "signature", at: { page: 1, x: 100, y: 600 } }] };
}

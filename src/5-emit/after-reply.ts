import { at, type RecordTree } from "../model/tree.ts";
import type { Request } from "../model/request.ts";
import { replyOf, type ReplyMeaning, type ReplyMember, sentPlaces } from "../wire/replies.ts";
import { listType, namedType, type TypeCode, type TypeMember, unionType } from "./type-code.ts";

/** Whether a switch of a request is on, whatever the parameters; or by them. */
type Switch = "on" | "off" | "by-params";

/** The members that the reply to a request can have, with the id of the request that all have. */
export function replyMembers({ action, root }: Request, runtime: (name: string) => string): readonly TypeMember[] {
  const { preview, approval } = sentPlaces[action];
  const switches = { preview: switchAt(root, preview), approval: switchAt(root, approval) };
  const members = replyOf(action).filter(({ given }) => mayBeGiven(given, switches));
  return [
    ...members.map((member) => memberOf(member.name, typeIn(member, runtime), docOf(member, switches.preview))),
    memberOf("RequestId", namedType("string"), "Names the request to the service's support."),
  ];
}

/** Whether a request is only looked at, whatever its parameters: then no contract is made. */
export function isPreview({ action, root }: Request): boolean {
  return switchAt(root, sentPlaces[action].preview) === "on";
}

function switchAt(root: RecordTree, path: string | undefined): Switch {
  const value = path === undefined ? undefined : at(root, path);
  if (value === undefined) return "off";
  return value.kind === "literal" ? (value.value === true ? "on" : "off") : "by-params";
}

function mayBeGiven(given: ReplyMember["given"], { preview, approval }: Readonly<Record<"preview" | "approval", Switch>>): boolean {
  if (given === "preview") return preview !== "off";
  if (given === "sent") return preview !== "on";
  return given === undefined || (approval !== "off" && preview !== "on");
}

/** A member as the client of the service has it: it may be missing, and the service says of some that they may be null. */
function memberOf(name: string, type: TypeCode, doc: string): TypeMember {
  return { name, isOptional: true, isReadonly: true, type: unionType([type, namedType("null"), namedType("undefined")]), doc };
}

function typeIn({ type, list }: ReplyMember, runtime: (name: string) => string): TypeCode {
  const of = namedType(type === "string" ? "string" : runtime(shippedTypes[type] ?? type));
  return list ? listType(of, true) : of;
}

/** What structures of replies are called where they are shipped: services have names of their own for some. */
const shippedTypes: Readonly<Record<string, string>> = {
  ApproverItem: "ReplyApprover",
  FlowGroupApprovers: "ReplyFlowApprovers",
  FlowApproverItem: "ReplyFlowApprovers",
  TaskInfo: "ReplyTask",
};

const meanings: Readonly<Record<ReplyMeaning, string>> = {
  "flow-id": "The contract's id.",
  "flow-ids": "The ids of the contracts.",
  "group-id": "The group's id.",
  "draft-id": "The draft's id.",
  approvers: "The approvers, each with the id that later calls name it by.",
  "approvers-by-flow": "The approvers of each contract.",
  "approval-id": "The id of the approval that sending waits for.",
  "preview-link": "Shows what the contract would look like.",
  "preview-links": "Show what the contracts would look like.",
  "page-link": "The page on which somebody completes and sends it.",
  "page-preview-link": "Shows what the contract would look like; it is not sent yet.",
  "confirm-link": "The page on which somebody confirms the contracts.",
  "user-data": "The data that each contract was sent with, in their order.",
  "error-messages": "What went wrong with each contract; empty where nothing did.",
  tasks: "What still works on contracts that take longer.",
};

function docOf({ is, voidUntil, lives, given }: ReplyMember, preview: Switch): string {
  const said = [
    meanings[is],
    voidUntil === "sent-on-page" ? "It is void until somebody sends it on the page." : undefined,
    voidUntil === "saved-on-page" ? "It is void until somebody saves a draft on the page." : undefined,
    lives === undefined ? undefined : `The link lives for ${lives / 60} minutes.`,
    preview !== "by-params" || given === undefined || given === "approval"
      ? undefined
      : given === "preview"
        ? "Only of a preview."
        : "Not of a preview.",
  ];
  return said.filter((each) => each !== undefined).join(" ");
}

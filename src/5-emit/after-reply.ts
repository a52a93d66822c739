import { at, type RecordTree } from "../model/tree.ts";
import type { Request } from "../model/request.ts";
import { replyOf, type ReplyMember, sentPlaces } from "../wire/replies.ts";
import { type AfterWords, afterWords } from "./after-words.ts";
import type { About } from "./section.ts";
import { listType, namedType, type TypeCode, type TypeMember, unionType } from "./type-code.ts";

/** Whether a switch of a request is on, whatever the parameters; or by them. */
type Switch = "on" | "off" | "by-params";

/** The members that the reply to a request can have, beside the id of the request that all have. */
export function membersRead({ action, root }: Request): readonly ReplyMember[] {
  const { preview, approval } = sentPlaces[action];
  const switches = { preview: switchAt(root, preview), approval: switchAt(root, approval) };
  return replyOf(action).filter(({ given }) => mayBeGiven(given, switches));
}

/** The same as code, with the id of the request. */
export function replyMembers(request: Request, { runtime, settings }: About): readonly TypeMember[] {
  const words = afterWords[settings.language];
  const preview = switchAt(request.root, sentPlaces[request.action].preview);
  return [
    ...membersRead(request).map((member) => memberOf(member.name, typeIn(member, runtime), docOf(member, preview, words))),
    memberOf("RequestId", namedType("string"), words.requestId),
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

function docOf({ is, voidUntil, lives, given }: ReplyMember, preview: Switch, words: AfterWords): string {
  const isEither = preview === "by-params";
  const said = [
    words.meanings[is],
    voidUntil && words.void[voidUntil],
    lives && words.lives(lives / 60),
    isEither && given === "preview" && words.ofPreview,
    isEither && given === "sent" && words.notOfPreview,
  ];
  return said.filter((each) => typeof each === "string").join(words.space);
}

import { isObject } from "../plain.ts";
import { type AllApproversFound, type ApproversFound, approversOfFlow, repliedRoles, sentRole } from "./approvers.ts";
import {
  type ByRole,
  type FoundApprover,
  type FoundFlow,
  isUnfit,
  type PartyCounts,
  readable,
  type ReadReply,
  type ReplyRefusal,
  unfit,
} from "./found.ts";
import { pairApprovers } from "./pair.ts";

/**
 * What an action's reply says of the order of its contracts: that it is the order of the request; nothing; or that each has the data beside
 * it that its contract was sent with, and that contracts of templates have roles that the request need not name.
 */
export type ReplyOrder = "promised" | "unpromised" | "with-data";

/** The contracts of a reply by their titles. */
export interface FlowsFound {
  /** Each contract whose title no other has. */
  readonly flows: ReadonlyMap<string, FoundFlow>;
  /** The contracts that have a title together, in the order of what was sent: which is which, their title does not say. */
  readonly equal: ReadonlyMap<string, readonly FoundFlow[]>;
  /** What the service says of contracts that it did not make, by their titles. */
  readonly failed: ReadonlyMap<string, readonly string[]>;
}

/** The contracts of a reply by title, or why it does not say which they are. */
export type ReadFlows = ReadReply<FlowsFound>;

/** The same of the approvers of one contract of several; `flow` says what that contract is known by. */
export type ReadTitledApprovers<Approvers> = ReadReply<ApproversFound<Approvers> & { readonly flow: FoundFlow }>;

/** The same where the contracts have no roles. */
export type ReadAllTitledApprovers = ReadReply<AllApproversFound & { readonly flow: FoundFlow }>;

/** A contract of a reply, or what the service says where it did not make it. */
type FlowOrFailure = FoundFlow | string;

/** The ids of a reply's contracts, by the titles of those that were sent. */
export function flowsByTitle(reply: unknown, sent: readonly object[], order: ReplyOrder): ReadFlows {
  return readable(() => foundFlows(reply, sent, order));
}

function foundFlows(reply: unknown, sent: readonly object[], order: ReplyOrder): ReadFlows {
  const found = pairFlows(reply, sent, order);
  if (isUnfit(found)) return found;
  const flows = new Map<string, FoundFlow>();
  const equal = new Map<string, readonly FoundFlow[]>();
  const failed = new Map<string, readonly string[]>();
  for (const title of new Set(sent.map(titleOf))) {
    const of = found.filter((_, index) => titleOf(sent[index] ?? {}) === title);
    const made = of.filter((each): each is FoundFlow => typeof each !== "string");
    const [only] = made;
    if (of.length > 1 && made.length > 0) equal.set(title, made);
    else if (only !== undefined) flows.set(title, only);
    const errors = of.filter((each): each is string => typeof each === "string");
    if (errors.length > 0) failed.set(title, errors);
  }
  return { ok: true, flows, equal, failed };
}

/** The approvers of the contract with a title, by role, and by what that contract was found. */
export function approversByTitle<Counts extends PartyCounts>(
  reply: unknown,
  sent: readonly object[],
  order: ReplyOrder,
  title: string,
  counts: Counts,
): ReadTitledApprovers<ByRole<Counts, FoundApprover>> {
  return readable(() => foundApproversOf(reply, sent, order, title, counts));
}

function foundApproversOf<Counts extends PartyCounts>(
  reply: unknown,
  sent: readonly object[],
  order: ReplyOrder,
  title: string,
  counts: Counts,
): ReadTitledApprovers<ByRole<Counts, FoundApprover>> {
  const found = pairFlows(reply, sent, order);
  if (isUnfit(found)) return found;
  const of = sent.map((flow, index) => ({ flow, found: found[index] })).filter(({ flow }) => titleOf(flow) === title);
  const [only] = of;
  if (only === undefined) return unfit("no-title");
  if (of.length > 1) return unfit("equal-titles", { sent: of.length });
  if (only.found === undefined || typeof only.found === "string") return unfit("no-contract");
  const { flowId } = only.found;
  const approvers = approversOfFlow(flowId, listedFor(reply, flowId), approversSent(only.flow), counts, order === "with-data");
  return isUnfit(approvers) ? approvers : { ...approvers, flow: only.found };
}

/** The title that a contract is sent with. */
function titleOf(flow: object): string {
  return textAt(flow, "FlowName");
}

/** The contracts of a reply in the order of what was sent. */
function pairFlows(reply: unknown, sent: readonly object[], order: ReplyOrder): readonly FlowOrFailure[] | ReplyRefusal {
  const ids = isObject(reply) ? reply["FlowIds"] : undefined;
  if (ids === undefined || ids === null || (Array.isArray(ids) && ids.length === 0)) return unfit("no-contract");
  if (!isTexts(ids) || !isObject(reply)) return unfit("form");
  if (ids.length !== sent.length) return unfit("count", { sent: sent.length, replied: ids.length });
  const given = ids.filter((id) => id !== "");
  if (new Set(given).size !== given.length) return unfit("form");
  const failures = failuresOf(reply, ids);
  if (failures === undefined) return unfit("no-contract");
  const pairs = order === "with-data" ? byData(reply, sent) : order === "unpromised" ? byRoles(reply, sent, ids) : undefined;
  if (pairs !== undefined && isUnfit(pairs)) return pairs;
  const by = pairs === undefined ? (order === "promised" ? "promised-position" : "position") : order === "with-data" ? "data" : "role";
  const found = sent.map((_, index): FlowOrFailure => {
    const at = pairs?.[index] ?? index;
    return failures[at] ?? { flowId: ids[at] ?? "", by };
  });
  return found.every((each, index) => typeof each === "string" || mayBe(reply, each.flowId, sent[index] ?? {}, order))
    ? found
    : unfit("order");
}

/** What is said of each contract that was not made; `undefined` where one has neither an id nor an error. */
function failuresOf(reply: Readonly<Record<string, unknown>>, ids: readonly string[]): readonly (string | undefined)[] | undefined {
  const errors = reply["ErrorMessages"];
  const failures = ids.map((id, index) => {
    const error: unknown = Array.isArray(errors) ? errors[index] : undefined;
    return id === "" && typeof error === "string" && error !== "" ? error : undefined;
  });
  return ids.every((id, index) => id !== "" || failures[index] !== undefined) ? failures : undefined;
}

/** Places in the reply by the data that each contract was sent with; `undefined` where data do not tell contracts apart. */
function byData(reply: Readonly<Record<string, unknown>>, sent: readonly object[]): readonly number[] | ReplyRefusal | undefined {
  const replied = reply["CustomerData"];
  const data = sent.map((flow) => textAt(flow, "CustomerData"));
  if (!isTexts(replied) || replied.every((each) => each === "")) return undefined;
  if (replied.length !== sent.length) return unfit("count", { sent: sent.length, replied: replied.length });
  if (!haveSameTexts(replied, data)) return unfit("data");
  if (new Set(data).size === data.length) return data.map((each) => replied.indexOf(each));
  return data.every((each, index) => each === replied[index]) ? undefined : unfit("order");
}

/** Places in the reply by the roles of its approvers; `undefined` where they do not tell contracts apart. */
function byRoles(reply: Readonly<Record<string, unknown>>, sent: readonly object[], ids: readonly string[]): readonly number[] | undefined {
  const replied = ids.map((id) => repliedRoles(listedFor(reply, id)) ?? []);
  const places: number[] = [];
  for (const flow of sent) {
    const roles = approversSent(flow).map(sentRole);
    const fitting = replied.map((each, index) => (haveSameTexts(each, roles) ? index : -1)).filter((index) => index >= 0);
    const [only] = fitting;
    if (only === undefined || fitting.length > 1 || roles.length === 0 || roles.includes("") || places.includes(only)) return undefined;
    places.push(only);
  }
  return places;
}

/** Whether two lists hold the same texts equally often, in whatever order. */
function haveSameTexts(some: readonly string[], others: readonly string[]): boolean {
  const countIn = (list: readonly string[], text: string): number => list.filter((each) => each === text).length;
  return some.length === others.length && some.every((text) => countIn(some, text) === countIn(others, text));
}

/** Whether nothing that the reply lists for a contract speaks against its being this one. */
function mayBe(reply: unknown, flowId: string, flow: object, order: ReplyOrder): boolean {
  const roles = repliedRoles(listedFor(reply, flowId));
  return (
    roles === undefined || roles.length === 0 || !isUnfit(pairApprovers(approversSent(flow).map(sentRole), roles, order === "with-data"))
  );
}

/** The approvers that a reply lists for a contract. */
function listedFor(reply: unknown, flowId: string): unknown {
  const lists = isObject(reply) ? (reply["Approvers"] ?? reply["FlowApprovers"]) : undefined;
  const of: unknown = Array.isArray(lists) ? lists.find((each: unknown) => isObject(each) && each["FlowId"] === flowId) : undefined;
  return isObject(of) ? of["Approvers"] : undefined;
}

/** The approvers that a contract is sent with. */
function approversSent(flow: object): readonly object[] {
  const list: unknown = isObject(flow) ? (flow["Approvers"] ?? flow["FlowApprovers"]) : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function textAt(flow: object, member: string): string {
  const value = isObject(flow) ? flow[member] : undefined;
  return typeof value === "string" ? value : "";
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

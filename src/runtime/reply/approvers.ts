import { isObject } from "../plain.ts";
import {
  type ByRole,
  type FoundApprover,
  isUnfit,
  type PartyCounts,
  isSoMany,
  readable,
  type ReadReply,
  type ReplyRefusal,
  unfit,
} from "./found.ts";
import { pairApprovers } from "./pair.ts";

/** An approver as replies list them. */
export interface ReplyApprover {
  readonly SignId?: string | null | undefined;
  readonly RecipientId?: string | null | undefined;
  /** The role that the request named, or `""`. */
  readonly ApproverRoleName?: string | null | undefined;
}

/** The approvers of one contract, as replies that made several list them. */
export interface ReplyFlowApprovers {
  readonly FlowId?: string | null | undefined;
  readonly Approvers?: readonly ReplyApprover[] | null | undefined;
}

/** What still works on a contract that takes longer. */
export interface ReplyTask {
  readonly TaskId?: string | null | undefined;
  readonly TaskStatus?: string | null | undefined;
}

/** The id of a contract, and its approvers. */
export interface AllApproversFound {
  readonly flowId: string;
  /** Every approver, also those without a role, in the order of what was sent. */
  readonly all: readonly FoundApprover[];
}

/** The same, and its approvers by role. */
export interface ApproversFound<Approvers> extends AllApproversFound {
  readonly approvers: Approvers;
}

/** The approvers of a reply that has no roles, or why it does not say who they are. */
export type ReadAllApprovers = ReadReply<AllApproversFound>;

/** The approvers of a reply by role, or why it does not say who they are. */
export type ReadApprovers<Approvers> = ReadReply<ApproversFound<Approvers>>;

/** The reply of an action that makes one contract: its approvers by the roles of what was sent. */
export function approversByRole<Counts extends PartyCounts>(
  reply: { readonly FlowId?: unknown; readonly Approvers?: unknown },
  sent: readonly object[],
  counts: Counts,
): ReadApprovers<ByRole<Counts, FoundApprover>> {
  return readable(() => (isObject(reply) ? approversOfFlow(reply["FlowId"], reply["Approvers"], sent, counts, false) : unfit("form")));
}

/** The same of one contract among several: its id, the approvers listed for it, and those that it was sent with. */
export function approversOfFlow<Counts extends PartyCounts>(
  flowId: unknown,
  listed: unknown,
  sent: readonly object[],
  counts: Counts,
  others: boolean,
): ReadApprovers<ByRole<Counts, FoundApprover>> {
  if (typeof flowId !== "string" || flowId === "") return unfit("no-contract");
  const found = foundApprovers(listed, sent, others);
  if (isUnfit(found)) return found;
  const approvers = partiesByRole(counts, sent.map(sentRole), found);
  return isUnfit(approvers) ? approvers : { ok: true, flowId, all: found, approvers };
}

/** The role that an approver is sent with; `""` for none. */
export function sentRole(approver: object): string {
  const role = isObject(approver) ? approver["ApproverRoleName"] : undefined;
  return typeof role === "string" ? role : "";
}

/** The roles of a reply's approvers, `""` where it names none; `undefined` where it lists no approvers. */
export function repliedRoles(listed: unknown): readonly string[] | undefined {
  return Array.isArray(listed) && listed.every(isObject) ? listed.map(sentRole) : undefined;
}

/** The approvers of a reply in the order of what was sent. */
function foundApprovers(listed: unknown, sent: readonly object[], others: boolean): readonly FoundApprover[] | ReplyRefusal {
  if (listed === undefined || listed === null || (Array.isArray(listed) && listed.length === 0)) return unfit("no-approvers");
  const roles = repliedRoles(listed);
  if (roles === undefined) return unfit("form");
  const pairs = pairApprovers(sent.map(sentRole), roles, others);
  if (isUnfit(pairs)) return pairs;
  // It has roles, so it is a list of maps.
  const items = listed as readonly ReplyApprover[];
  const found = pairs.map(({ at, by }) => foundApprover(items[at], by));
  return found.every((each): each is FoundApprover => each !== undefined) ? found : unfit("form");
}

function foundApprover(approver: ReplyApprover | undefined, by: FoundApprover["by"]): FoundApprover | undefined {
  const { RecipientId: recipientId, SignId: signId } = approver ?? {};
  if (typeof recipientId !== "string" || recipientId === "") return undefined;
  return { recipientId, ...(typeof signId === "string" && signId !== "" ? { signId } : {}), by };
}

/** What there is of each party by its role, given the roles in the same order; a refusal where a role is there more or less often than it may. */
function partiesByRole<Counts extends PartyCounts, Each>(
  counts: Counts,
  roles: readonly string[],
  parties: readonly Each[],
): ByRole<Counts, Each> | ReplyRefusal {
  const found: Record<string, Each | readonly Each[] | undefined> = {};
  for (const [role, count] of Object.entries(counts)) {
    const of = parties.filter((_, index) => roles[index] === role);
    if (!isSoMany(of.length, count)) return unfit("role", { role });
    const value = count === "many" ? of : of[0];
    // A role may be called `__proto__`.
    Object.defineProperty(found, role, { value, enumerable: true, configurable: true, writable: true });
  }
  // What each role has was made by its count, one after the other, which TypeScript does not follow.
  return found as ByRole<Counts, Each>;
}

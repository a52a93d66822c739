import { attempt, unreadable } from "../passed.ts";

/** How often a role stands in what is sent: once, at most once, any number of times. */
export type PartyCount = "one" | "maybe" | "many";

/** The roles of a contract, each with how often it stands in what is sent. */
export type PartyCounts = Readonly<Record<string, PartyCount>>;

/** Whether a role may stand so often in what is sent. */
export function isSoMany(length: number, count: PartyCount): boolean {
  return count === "many" || length === 1 || (length === 0 && count === "maybe");
}

/** Something of each role: one of it, perhaps one, or a list in the order of what was sent. */
export type ByRole<Counts extends PartyCounts, Each> = {
  readonly [Role in keyof Counts]: Counts[Role] extends "one" ? Each : Counts[Role] extends "many" ? readonly Each[] : Each | undefined;
};

/** An approver of a reply, as far as it can be told which of those that were sent it is. */
export interface FoundApprover {
  /** What later calls name the approver by. */
  readonly recipientId: string;
  /** Only where the service gives one. */
  readonly signId?: string;
  /**
   * By what it was found.
   * - `role`: the reply names its role, or those of all others. This is certain.
   * - `role-and-position`: the reply names the role, which several have. That it has the role is certain; which of them it is goes by the
   *   order of the reply, which the service does not promise.
   * - `position`: the reply names no roles, so it goes by the order of the reply, which the service does not promise.
   */
  readonly by: "role" | "role-and-position" | "position";
}

/** A contract of a reply that made several. */
export interface FoundFlow {
  readonly flowId: string;
  /**
   * By what it was found.
   * - `promised-position`: by the order of the reply, which the service promises.
   * - `data`: the reply has the data beside it that this contract alone was sent with.
   * - `role`: the reply lists its approvers, and no other contract has their roles.
   * - `position`: by the order of the reply, which the service does not promise.
   */
  readonly by: "promised-position" | "data" | "role" | "position";
}

/** Why a reply says nothing about what was sent, in one word. */
export type ReplyReason =
  /** It has no contract: it answers a preview, or refuses. */
  | "no-contract"
  /** It lists no approvers. */
  | "no-approvers"
  /** Something in it has another form than the service describes. */
  | "form"
  /** It lists more or fewer than were sent. */
  | "count"
  /** It names a role that was not sent, or one more often than it was sent. */
  | "role"
  /** It visibly has another order than what was sent, and nothing else tells them apart. */
  | "order"
  /** It has data that were not sent. */
  | "data"
  /** No contract was sent that has this title. */
  | "no-title"
  /** Several contracts were sent that have this title. */
  | "equal-titles";

/** A reply that does not fit what was sent: nothing is guessed. */
export interface ReplyRefusal {
  readonly ok: false;
  readonly reason: ReplyReason;
  /** The role that does not fit. */
  readonly role?: string;
  /** How many were sent, and how many came back. */
  readonly sent?: number;
  readonly replied?: number;
}

/** What a reply says, or why it says nothing. */
export type ReadReply<Said> = (Said & { readonly ok: true }) | ReplyRefusal;

/** A reply that does not fit. */
export function unfit(reason: ReplyReason, more: Omit<ReplyRefusal, "ok" | "reason"> = {}): ReplyRefusal {
  return { ok: false, reason, ...more };
}

/** What is read of a reply, which may be anything: where reading it throws, it has another form. */
export function readable<Said>(read: () => ReadReply<Said>): ReadReply<Said> {
  const found = attempt(read);
  return found === unreadable ? unfit("form") : found;
}

/** Whether something is a reply that does not fit. */
export function isUnfit(value: object): value is ReplyRefusal {
  return "ok" in value && value.ok === false;
}

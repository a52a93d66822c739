import { type ReplyRefusal, unfit } from "./found.ts";

/** The approver of a reply, by its place there, that one that was sent is. */
export interface ApproverPair {
  readonly at: number;
  readonly by: "role" | "role-and-position" | "position";
}

/**
 * Which approver of a reply is which of those that were sent, given the roles of both (`""` for none), in the order of what was sent. Roles
 * decide wherever the reply names them; only what they leave open goes by the order, and not even that where the reply visibly has another.
 * `others` is whether the reply may name roles for approvers who were sent without one, as templates have them.
 */
export function pairApprovers(
  sent: readonly string[],
  replied: readonly string[],
  others: boolean,
): readonly ApproverPair[] | ReplyRefusal {
  if (sent.length !== replied.length) return unfit("count", { sent: sent.length, replied: replied.length });
  const foreign = replied.filter((role) => role !== "" && !sent.includes(role));
  const unnamed = sent.filter((role) => role === "").length;
  if (foreign[0] !== undefined && (!others || foreign.length > unnamed)) return unfit("role", { role: foreign[0] });
  const roles = replied.map((role) => (foreign.includes(role) ? "" : role));
  const pairs = new Map<number, ApproverPair>();
  for (const role of new Set(roles.filter((each) => each !== ""))) {
    const [of, at] = [placesOf(sent, role), placesOf(roles, role)];
    if (at.length > of.length) return unfit("role", { role });
    if (at.length === of.length)
      of.forEach((index, nth) => pairs.set(index, { at: at[nth] ?? 0, by: of.length === 1 ? "role" : "role-and-position" }));
  }
  return pairRest(sent, roles, pairs);
}

/** Adds those that no role decides: the last one is certain; several go by the order, where nothing speaks against it. */
function pairRest(
  sent: readonly string[],
  replied: readonly string[],
  pairs: Map<number, ApproverPair>,
): readonly ApproverPair[] | ReplyRefusal {
  const taken = new Set([...pairs.values()].map(({ at }) => at));
  const open = sent.map((_, index) => index).filter((index) => !pairs.has(index));
  const [last] = open;
  if (last !== undefined && open.length === 1)
    return inOrder(sent, pairs.set(last, { at: replied.findIndex((_, index) => !taken.has(index)), by: "role" }));
  const moved = [...pairs].some(([index, { at }]) => index !== at);
  const fits = open.every((index) => !taken.has(index) && (replied[index] === "" || replied[index] === sent[index]));
  if (open.length > 0 && (moved || !fits)) return unfit("order");
  for (const index of open) pairs.set(index, { at: index, by: "position" });
  return inOrder(sent, pairs);
}

function inOrder(sent: readonly string[], pairs: ReadonlyMap<number, ApproverPair>): readonly ApproverPair[] {
  return sent.map((_, index) => pairs.get(index) ?? { at: index, by: "position" });
}

function placesOf(roles: readonly string[], role: string): readonly number[] {
  return roles.map((each, index) => (each === role ? index : -1)).filter((index) => index >= 0);
}

import type { Flow } from "../facts.generated.ts";
import { all, certain, known } from "../hole.ts";
import type { Context, Problem } from "../problem.ts";

/** How long a contract must be read before signing, in seconds. */
const shortest = 3;
const longest = 300;

/** A time that approvers must read; 0 leaves it to the service. */
export function readingTime(value: number): string | undefined {
  return value === 0 || (value >= shortest && value <= longest)
    ? undefined
    : `is ${value} seconds, and ${shortest} to ${longest} are allowed`;
}

/** A deadline that lies ahead of the clock; 0 is the contract's own. */
export function deadlineAhead(value: number, { now }: Context): string | undefined {
  return now !== undefined && value !== 0 && value <= now ? "has passed, so nobody could sign in time" : undefined;
}

/** Approvers who have longer than the contract. Where the contract's own deadline has passed, that is the mistake. */
export function beyondContract(flow: Flow, context: Context): readonly Problem[] {
  const found: Problem[] = [];
  for (const approver of all(flow.approvers)) {
    if (!known(approver.deadline)) continue;
    const { deadline } = flow;
    if (known(deadline) && deadline > (context.now ?? 0) && approver.deadline > deadline)
      found.push({
        on: approver,
        key: "deadline",
        message: "This is later than the deadline of the contract, which then ends; the service may refuse it.",
      });
  }
  return found;
}

/** Approvers who sign one after the other and must be done before the one before them. */
export function* beforePredecessor({ approvers, order }: Flow): Iterable<Problem> {
  if (order !== undefined && order !== "sequential") return;
  let latest: { readonly approver: object; readonly deadline: number } | undefined;
  for (const approver of certain(approvers)) {
    const { deadline } = approver;
    if (!known(deadline) || deadline === 0) continue;
    if (latest !== undefined && deadline < latest.deadline)
      yield {
        on: approver,
        key: "deadline",
        message: "This deadline may pass before it is the approver's turn, since one above has longer.",
        related: [{ on: latest.approver, key: "deadline", message: "signs before, and has longer" }],
      };
    else latest = { approver, deadline };
  }
}

import { isDate } from "../../runtime/encode.ts";
import { dayOf } from "../../approvals.ts";
import { type Io, UsageError } from "../io.ts";
import { clockOf, type CommonFlags } from "../settings.ts";

/** What `flowspec diff` is told of approvals. */
export interface ApprovalFlags extends CommonFlags {
  readonly approve?: readonly string[];
  readonly reason?: string;
  readonly by?: string;
  readonly until?: string;
  readonly prune?: boolean;
}

/** What is to be done with approvals, beside looking at them. */
export type ApprovalTask =
  | { readonly kind: "approve"; readonly ids: readonly string[]; readonly reason: string; readonly by: string; readonly until?: string }
  | { readonly kind: "prune" };

/**
 * The day of the run, as clocks in China have it.
 * @throws UsageError for a clock that is none
 */
export function todayOf(flags: CommonFlags, io: Io): string {
  return dayOf(clockOf(flags, io).now);
}

/**
 * What flags ask for; nothing where they ask for nothing.
 * @throws UsageError where something is missing or cannot be meant, before anything is read
 */
export function approvalTaskOf(flags: ApprovalFlags, io: Io): ApprovalTask | undefined {
  const { approve = [], reason, by, until, prune = false } = flags;
  if (approve.length === 0) {
    if ([reason, by, until].some((each) => each !== undefined)) throw new UsageError("with-approve");
    return prune ? { kind: "prune" } : undefined;
  }
  if (prune) throw new UsageError("approve-or-prune");
  const ids = approve.map((given) => {
    const id = given.toLowerCase();
    if (!/^[0-9a-f]{8,32}$/u.test(id)) throw new UsageError("no-change-id", { given });
    return id;
  });
  if (reason === undefined || reason.trim() === "") throw new UsageError("approve-without-reason");
  if (by === undefined || by.trim() === "") throw new UsageError("approve-without-by");
  if (until !== undefined && !isDate(until)) throw new UsageError("no-last-day", { given: until });
  if (until !== undefined && until < todayOf(flags, io)) throw new UsageError("past-last-day", { given: until });
  return { kind: "approve", ids, reason: reason.trim(), by: by.trim(), ...(until === undefined ? {} : { until }) };
}

import { add, type Collector } from "../../diagnostics/collector.ts";
import type { Contract } from "../../model/contract.ts";
import { field, literalOf, type Tree } from "../../model/tree.ts";
import { reminderAfterDeadline } from "../../rules/contract/time.ts";
import { durationOf } from "../../runtime/durations.ts";

/**
 * Judges reminders before the deadline where both are times from now: laws see such times only with the clock, which a sample gives them. So of
 * a contract that has a sample with a moment nothing is said here.
 */
export function judgeReminders({ root, samples }: Contract, collector: Collector): void {
  if (samples.some(({ now }) => now !== undefined)) return;
  const flows = root.fields.get("flows");
  for (const flow of flows?.kind === "list" ? flows.items.map(({ value }) => value) : [root]) {
    const reminder = field(flow, "expiryReminderAt");
    const [from, until] = [secondsIn(reminder), secondsIn(field(flow, "deadline"))];
    if (reminder === undefined || from === undefined || until === undefined || from >= until) continue;
    const { span, pointer } = reminder.origin;
    add(collector, reminderAfterDeadline, { message: "earlier", data: { key: "expiryReminderAt" }, help: "fix", span, pointer });
  }
}

/** How many seconds from now a written time is; `undefined` of others. */
function secondsIn(tree: Tree | undefined): number | undefined {
  const value = tree?.kind === "apply" ? literalOf(tree.value) : undefined;
  const duration = typeof value === "string" ? durationOf(value) : undefined;
  return duration && duration.count * duration.unit.seconds;
}

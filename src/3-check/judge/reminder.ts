import { reminderBeforeDeadline } from "../../codes/samples.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import type { Contract } from "../../model/contract.ts";
import { field, literalOf, type RecordTree, type Tree } from "../../model/tree.ts";
import { durationOf } from "../../runtime/durations.ts";
import { filledIn } from "./fill.ts";

/**
 * Judges reminders that come before the deadline, where both are known: two moments, or two times from now. A contract is judged as it is
 * written, and, where nothing is found, as each of its samples fills it in.
 */
export function judgeReminders(contract: Contract, collector: Collector): void {
  const { root, samples } = contract;
  if (!flowsOf(root).some((flow) => field(flow, "expiryReminderAt") !== undefined) || judged(root, collector)) return;
  for (const sample of samples) judged(filledIn(contract, sample), collector);
}

/** Whether a reminder of a contract comes too early, which is reported. */
function judged(root: RecordTree, collector: Collector): boolean {
  const found = flowsOf(root).filter(isEarly);
  for (const flow of found) {
    const reminder = field(flow, "expiryReminderAt") ?? flow;
    const { span, pointer } = reminder.kind === "literal" ? (reminder.given ?? reminder.origin) : reminder.origin;
    add(collector, reminderBeforeDeadline, { message: "early", help: "fix", span, pointer });
  }
  return found.length > 0;
}

function flowsOf(root: RecordTree): readonly Tree[] {
  const flows = root.fields.get("flows");
  return flows?.kind === "list" ? flows.items.map(({ value }) => value) : [root];
}

function isEarly(flow: Tree): boolean {
  const [reminder, deadline] = [timeIn(field(flow, "expiryReminderAt")), timeIn(field(flow, "deadline"))];
  return reminder !== undefined && reminder.isRelative === deadline?.isRelative && reminder.seconds < deadline.seconds;
}

interface Time {
  readonly seconds: number;
  /** Whether it counts from now. */
  readonly isRelative: boolean;
}

/** A time that is known; none where 0 stands for no time. */
function timeIn(tree: Tree | undefined): Time | undefined {
  const value = literalOf(tree);
  if (typeof value === "number") return value > 0 ? { seconds: value, isRelative: false } : undefined;
  const text = tree?.kind === "apply" ? literalOf(tree.value) : undefined;
  const duration = typeof text === "string" ? durationOf(text) : undefined;
  return duration && { seconds: duration.count * duration.unit.seconds, isRelative: true };
}

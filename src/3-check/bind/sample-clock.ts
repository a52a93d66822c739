import { encodings } from "../../language/trees/encodings.ts";
import { leadTime, timeKeys } from "../../language/readers/time-keys.ts";
import { horizonOf } from "../../language/readers/horizon.ts";
import { chinaTime, secondsOfHour } from "../../runtime/moments.ts";
import type { Clock } from "../../model/clock.ts";
import type { Sample } from "../../model/contract.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { childrenOf, type RecordTree, type Tree } from "../../model/tree.ts";
import { sampleNow } from "../../codes/samples.ts";
import { entryFirst } from "../../diagnostics/insertion.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";

/** Whether a contract fixes a time itself that must lie ahead of the clock. */
export function hasFixedTimes(root: RecordTree): boolean {
  return timesIn(root, []).some(({ kind }) => kind === "literal");
}

/** Reports a sample without a moment whose result depends on the clock; `filled` is the contract with its values. */
export function judgeSampleClock(sample: Sample, filled: RecordTree, clock: Clock | undefined, collector: Collector): void {
  const times = timesIn(filled, []);
  if (sample.now !== undefined || times.length === 0) return;
  add(collector, sampleNow, {
    message: "by-clock",
    data: { name: sample.name },
    help: "add-moment",
    fixes: clock ? nowAdded(sample, times, clock, filled.origin.span.source.path) : [],
    span: sample.origin.key ?? sample.origin.span,
    pointer: sample.origin.pointer,
  });
}

/** The times of a contract that must lie ahead, fixed ones and those counted from the clock, behind those that are `found` already. */
function timesIn(tree: RecordTree, found: Tree[]): readonly Tree[] {
  for (const [name, value] of tree.fields) {
    for (const inner of value.kind === "list" ? value.items.map((item) => item.value) : [value])
      if (inner.kind === "record") timesIn(inner, found);
    if (isTime(name, value)) found.push(value);
  }
  return found;
}

function isTime(name: string, value: Tree): boolean {
  if (value.kind === "apply" || value.kind === "text") return waitsForClock(value);
  return value.kind === "literal" && value.value !== 0 && timeKeys().has(name);
}

/** Whether a value, or what a text of it says, is counted from a clock. */
function waitsForClock(tree: Tree): boolean {
  if (tree.kind === "apply" && encodings[tree.fn].asksClock === true) return tree.value.kind !== "unknown";
  return childrenOf(tree).some(waitsForClock);
}

/** The last full hour of the clock, or a month before a time that lies behind it. */
function nowAdded({ node }: Sample, times: readonly Tree[], clock: Clock, contract: string): readonly Fix[] {
  const fixed = times.flatMap((time) => (time.kind === "literal" && typeof time.value === "number" ? [time.value] : []));
  const passed = fixed.filter((time) => time > leadTime && time <= clock.now).map((time) => time - leadTime);
  const now = Math.min(clock.now, ...passed);
  const hour = clock.now - (clock.now % secondsOfHour);
  clock.answered?.(contract, horizonOf([{ times: [hour - 1, hour + secondsOfHour, ...fixed] }], clock.now));
  const edit = entryFirst(node, "now", chinaTime(now - (now % secondsOfHour)));
  return edit ? [{ title: "add-now", safe: true, edits: [edit] }] : [];
}

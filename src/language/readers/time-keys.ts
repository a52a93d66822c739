import { secondsOfDay } from "../../runtime/moments.ts";
import { valueKind } from "../../runtime/param-types.ts";
import { type Construct, rowsOf } from "../tables/construct.ts";
import { wholeContract } from "../tables/contract.ts";

/** How long before its times, in seconds, a contract is judged where nobody says when: they lie ahead then, and not too far. */
export const leadTime: number = 30 * secondsOfDay;

/** Found when they are asked for: a program that starts pays for nothing that it may not need. */
let found: ReadonlySet<string> | undefined;

/** Every key of the language that holds a moment, or a time after sending. */
export function timeKeys(): ReadonlySet<string> {
  found ??= new Set(timesIn(wholeContract, new Set()));
  return found;
}

function* timesIn(construct: Construct, seen: Set<Construct>): Generator<string> {
  if (seen.has(construct)) return;
  seen.add(construct);
  for (const [key, { slot }] of rowsOf(construct, undefined)) {
    if (slot.kind === "scalar" && valueKind(slot.param) === "time") yield key;
    if (slot.kind === "record" || slot.kind === "records") yield* timesIn(slot.construct, seen);
  }
}

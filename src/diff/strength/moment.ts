import type { Moment } from "../../language/tables/changes/order.ts";
import { placeholderOf, type Tree } from "../../model/tree.ts";
import { durationOf } from "../../runtime/durations.ts";
import { shiftOf, unixSeconds } from "../../runtime/encode.ts";
import { isAbsent, type Said, type Step, stepBy } from "./said.ts";

/** A moment, counted from something: from the beginning of 1970, from the moment of sending, from a parameter. */
interface Counted {
  readonly from: string;
  readonly seconds: number;
}

/** Moments, of which the later is more: those that are counted from the same. */
export function stepOfMoment(moment: Moment, before: Said, after: Said): Step {
  const [first, second] = [countedOf(moment, before.value), countedOf(moment, after.value)];
  return first === undefined || second === undefined || first.from !== second.from ? "none" : stepBy(second.seconds - first.seconds);
}

const epoch = "1970";
const sending = "now";

function countedOf(moment: Moment, value: Tree | undefined): Counted | undefined {
  if (value === undefined || isAbsent(value) || (value.kind === "literal" && value.value === 0))
    return moment.absent === undefined ? undefined : { from: sending, seconds: moment.absent };
  switch (value.kind) {
    case "literal":
      return countedOfPlain(value.value);
    case "reference":
      return { from: placeholderOf(value), seconds: 0 };
    case "apply": {
      const from = countedOf(moment, value.value);
      if (value.fn !== "shifted") return from;
      const span = shiftOf(`moment${String(value.option)}`)?.seconds;
      return from === undefined || span === undefined ? undefined : { from: from.from, seconds: from.seconds + span };
    }
    default:
      return undefined;
  }
}

function countedOfPlain(value: unknown): Counted | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  const duration = typeof value === "string" ? durationOf(value) : undefined;
  if (duration) return { from: sending, seconds: duration.count * duration.unit.seconds };
  const seconds = unixSeconds(value, undefined);
  return seconds === undefined ? undefined : { from: epoch, seconds };
}

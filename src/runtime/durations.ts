import { secondsOfDay, secondsOfHour } from "./moments.ts";
import { digitsAt } from "./text.ts";

/** A unit of times that are counted from now. */
interface DurationUnit {
  readonly seconds: number;
  /** What people read; builders are shipped without it. */
  readonly docs: {
    /** The unit that it is told in, and how many of those it is. */
    readonly noun: { readonly en: string; readonly zh?: string };
    readonly count: number;
  };
}

/** The units by their letters: what stands here can be written, is added up, and is told in words. */
export const durationUnits: Readonly<Record<string, DurationUnit>> = {
  m: { seconds: 60, docs: { noun: { en: "minute" }, count: 1 } },
  h: { seconds: secondsOfHour, docs: { noun: { en: "hour" }, count: 1 } },
  d: { seconds: secondsOfDay, docs: { noun: { en: "day" }, count: 1 } },
  w: { seconds: 7 * secondsOfDay, docs: { noun: { en: "day" }, count: 7 } },
};

/** How many digits the number of a time from now has at most. */
const mostDigits = 9;

/** The number and the unit of a time from now, such as `+30d`; nothing where a text is none. */
export function durationOf(value: string): { readonly count: number; readonly unit: DurationUnit } | undefined {
  const last = value.length - 1;
  if (value.charCodeAt(0) !== 0x2b || last < 2 || last > mostDigits + 1) return undefined;
  const unit = durationUnits[value.charAt(last)];
  const count = digitsAt(value, 1, last);
  return unit === undefined || Number.isNaN(count) ? undefined : { count, unit };
}

/** Whether a text is a time from now. */
export function isDuration(value: string): boolean {
  return durationOf(value) !== undefined;
}

import type { Horizon } from "../../model/clock.ts";
import type { Facts } from "../../runtime/law.ts";
import { secondsOfDay } from "../../runtime/moments.ts";

/** No smaller number is a moment after 1973: pages, sizes and counts are never compared with the clock. */
const earliest = 100_000_000;

/** A law that allows ten years asks the calendar how many days those are. */
const tenYears = { least: 3_649 * secondsOfDay, most: 3_654 * secondsOfDay } as const;

/** How far a day may begin from where it begins in UTC, wherever it is counted. */
const aroundDay = 2 * secondsOfDay;

/**
 * Between which moments laws answer as they do now, in Unix seconds: they compare numbers of facts with the clock, or with the clock ten years
 * later, and dates of birth in numbers of identity cards with the clock some years before. From the last end of a stretch in which
 * answers may change to the next beginning; in one, this moment alone. Rather too short than too long.
 */
export function horizonOf(facts: Iterable<Facts>, now: number): Horizon {
  let [since, until] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [from, to] of [...facts].flatMap((each) => spansOf(Object.values(each), now))) {
    if (from > now) until = Math.min(until, from);
    else if (to <= now) since = Math.max(since, to);
    else [since, until] = [now, now + 1];
  }
  return { since, until };
}

/** The stretches in which answers about a value may change. */
function spansOf(value: unknown, now: number): readonly (readonly [number, number])[] {
  if (Array.isArray(value)) return value.flatMap((item) => spansOf(item, now));
  if (typeof value === "number" && value >= earliest)
    return [
      [value, value + 1],
      [value - tenYears.most, value - tenYears.least],
    ];
  if (typeof value !== "string") return [];
  const [, month, day] = /^.{6}\d{4}(\d\d)(\d\d)/u.exec(value) ?? [];
  if (month === undefined) return [];
  const year = new Date(now * 1000).getUTCFullYear();
  return [year - 1, year, year + 1].map((each) => {
    const birthday = Date.UTC(each, Number(month) - 1, Number(day)) / 1000;
    return [birthday - aroundDay, birthday + aroundDay];
  });
}

/** How many seconds an hour has. */
export const secondsOfHour = 3600;
/** How many seconds a day has. */
export const secondsOfDay: number = 24 * secondsOfHour;

/** By how much clocks in China are ahead of UTC, the whole year. */
export const chinaAhead: number = 8 * secondsOfHour;

/** A moment, in seconds since 1970, as clocks in China show it, in ISO 8601, whatever the zone of the machine. */
export function chinaTime(seconds: number): string {
  return new Date((seconds + chinaAhead) * 1000).toISOString().replace(".000Z", "+08:00");
}

/** A moment in Unix seconds, given as seconds or as a date; not a number where it is neither, or cannot be read. */
export function momentOf(given: unknown): number {
  if (typeof given === "number") return Math.floor(given);
  try {
    // The time of a date is asked of the date, not of what may stand over its method.
    return Math.floor(Date.prototype.getTime.call(given) / 1000);
  } catch {
    return Number.NaN;
  }
}

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

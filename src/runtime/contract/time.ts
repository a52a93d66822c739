import type { Context } from "../problem.ts";

/** The latest moment that any document of the service names: in the year 3020. */
const latest = 33_162_419_560;

/** From here on, a number can only be meant as milliseconds: as seconds it would lie 30,000 years ahead. */
const milliseconds = 1_000_000_000_000;

const reminderYears = 10;

/** A moment in whole seconds since 1970. */
export function inSeconds(value: number): string | undefined {
  if (value < 0) return `is ${value}, which lies before 1970`;
  return value >= milliseconds ? `is ${value}, which counts milliseconds, and the service counts seconds` : undefined;
}

/** A moment after that of sending; 0 stands for none, and what is no moment is no matter of this test. */
export function ahead(value: number, { now }: Context): string | undefined {
  if (value === 0 || now === undefined || inSeconds(value) !== undefined || value > now) return undefined;
  return `is ${momentOf(value)}, which is not after the moment of sending`;
}

/** A moment that the documents reach; what is no moment is no matter of this test. */
export function withinDocuments(value: number): string | undefined {
  if (value <= latest || inSeconds(value) !== undefined) return undefined;
  return `is ${momentOf(value)}, and the latest time that the documents name is ${momentOf(latest)}`;
}

/** A moment between that of sending and ten years later; 0 stands for none. */
export function reminder(value: number, { now }: Context): string | undefined {
  const wrong = inSeconds(value);
  if (wrong !== undefined || value === 0 || now === undefined) return wrong;
  if (value < now) return `is ${momentOf(value)}, which is before the moment of sending`;
  return value > yearsAfter(now, reminderYears) ? `is ${momentOf(value)}, more than ten years after sending` : undefined;
}

function yearsAfter(seconds: number, years: number): number {
  const date = new Date(seconds * 1000);
  return date.setUTCFullYear(date.getUTCFullYear() + years) / 1000;
}

/** A moment as clocks in China show it, whatever the zone of the machine; what is no moment as the number that it is. */
function momentOf(seconds: number): string {
  if (!(Math.abs(seconds) < milliseconds)) return String(seconds);
  return new Date((seconds + 8 * 3600) * 1000).toISOString().replace(".000Z", "+08:00");
}

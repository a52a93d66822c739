import type { Wrong } from "../message.ts";

export const rangeMessages = {
  "out-of-range": "{key:key} is {value}, and {least} to {most} are allowed.",
} as const;

/** A number between two others, or equal to one of them. */
export function between(least: number, most: number): (value: number) => Wrong<typeof rangeMessages> {
  return (value) => (value >= least && value <= most ? undefined : { message: "out-of-range", data: { value, least, most } });
}

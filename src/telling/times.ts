import { valueKind } from "../runtime/param-types.ts";
import { durationOf } from "../runtime/durations.ts";
import { isDate } from "../runtime/encode.ts";
import { chinaTime, secondsOfDay, secondsOfHour } from "../runtime/moments.ts";
import type { Param } from "../model/contract.ts";
import { type Apply, literalOf, type Reference, type Tree } from "../model/tree.ts";
import { declaredBy } from "../language/readers/plain-param.ts";
import type { Speech } from "./speech.ts";

/** What a time is of: the parameters that it may name. */
export interface TimeContext {
  readonly speech: Speech;
  readonly params: ReadonlyMap<string, Param>;
  /** A value that is no time of its own, in words. */
  readonly inWords: (tree: Tree | undefined) => string;
}

/** A moment, in Unix seconds, as clocks in China show it. */
export function momentInWords(seconds: number, { say }: Speech): string {
  const iso = chinaTime(seconds);
  return say("moment-of", { date: iso.slice(0, 10), time: iso.slice(11, 16) });
}

/** A time as a reader sees it, whichever way it is written: local time, a day with its end, time after sending or after another day. */
export function timeInWords(tree: Tree | undefined, context: TimeContext): string {
  const { speech, inWords } = context;
  const value = literalOf(tree);
  if (typeof value === "number") return dayInWords(tree, speech) ?? momentInWords(value, speech);
  if (typeof value === "string") return afterSending(value, speech) ?? inWords(tree);
  if (tree?.kind === "reference") return withDefault(speech.placeholder(tree), tree, context);
  if (tree?.kind !== "apply") return inWords(tree);
  const written = literalOf(tree.value);
  if (typeof written === "string") return afterSending(written, speech) ?? inWords(tree);
  return ofDay(tree, context);
}

/** A moment that is written as a date, with the time of the day that is meant; nothing where it is written otherwise. */
function dayInWords(tree: Tree | undefined, { say }: Speech): string | undefined {
  const made = tree?.kind === "literal" ? tree.made : undefined;
  const day = literalOf(made?.value);
  if (made === undefined || typeof day !== "string" || !isDate(day)) return undefined;
  return made.fn === "morningSeconds" ? say("morning-of-day", { day }) : say("end-of-day", { day });
}

/** `+30d` in words. */
function afterSending(written: string, { say }: Speech): string | undefined {
  const duration = unitsOf(written);
  if (duration === undefined) return undefined;
  const { count, unit } = duration;
  return say(unit === "day" ? "days-after" : unit === "hour" ? "hours-after" : "minutes-after", { count });
}

/** How many days, hours or minutes a time from now is. */
function unitsOf(written: string): { readonly count: number; readonly unit: "day" | "hour" | "minute" } | undefined {
  const duration = durationOf(written);
  if (duration === undefined) return undefined;
  const seconds = duration.count * duration.unit.seconds;
  if (duration.unit.seconds >= secondsOfDay) return { count: seconds / secondsOfDay, unit: "day" };
  return duration.unit.seconds >= secondsOfHour
    ? { count: seconds / secondsOfHour, unit: "hour" }
    : { count: seconds / 60, unit: "minute" };
}

/** A time that a parameter, or a time counted from one, becomes: of a date the end of the day, or its morning. */
function ofDay({ fn, value, ...rest }: Apply, context: TimeContext): string {
  const { speech, inWords } = context;
  const { say } = speech;
  const inner = value.kind === "apply" && value.fn === "shifted" ? value : undefined;
  const shifted = fn === "shifted" ? { fn, value, ...rest } : inner;
  const from = shifted?.value ?? value;
  const text = shifted === undefined ? inWords(from) : shiftInWords(shifted, context);
  const day =
    fn === "morningSeconds" ? say("morning-of-day", { day: text }) : isDay(from, context.params) ? say("end-of-day", { day: text }) : text;
  return shifted === undefined && from.kind === "reference" ? withDefault(day, from, context) : day;
}

/** A time that is counted from another: `7 days after {{from}}`. */
function shiftInWords({ value, option }: Apply, { speech: { say }, inWords }: TimeContext): string {
  const written = String(option);
  const units = unitsOf(`+${written.slice(1).trim()}`);
  const day = inWords(value);
  if (units === undefined) return `${day} ${written}`;
  const { count, unit } = units;
  if (written.startsWith("-"))
    return say(unit === "day" ? "days-before-day" : unit === "hour" ? "hours-before-day" : "minutes-before-day", { count, day });
  return say(unit === "day" ? "days-after-day" : unit === "hour" ? "hours-after-day" : "minutes-after-day", { count, day });
}

/** Whether a tree is a date that a parameter gives. */
function isDay(tree: Tree, params: ReadonlyMap<string, Param>): boolean {
  const param = tree.kind === "reference" ? declaredBy(tree, params) : undefined;
  return param !== undefined && valueKind(param.type) === "date";
}

/** A time that a parameter gives, with what holds where it does not. */
function withDefault(time: string, reference: Reference, context: TimeContext): string {
  const fallback = declaredBy(reference, context.params)?.default;
  return fallback === undefined ? time : context.speech.say("time-with-default", { time, fallback: timeInWords(fallback, context) });
}

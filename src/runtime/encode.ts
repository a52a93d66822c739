import { decimal, inText } from "./decimal.ts";
import { durationOf } from "./durations.ts";
import { globals } from "./globals.ts";
import { hasOwn } from "./plain.ts";
import { digitsAt } from "./text.ts";

/**
 * Pure functions from the values people write to the values the service takes. The compiler folds them where the value is known; a
 * generated builder calls them where it depends on a parameter. Each returns `undefined` for a value it has no translation for.
 */

type Plain = unknown;

/** `canRefuse: false` is `NoRefuse: true`. */
export function not(value: Plain): boolean | undefined {
  return typeof value === "boolean" ? !value : undefined;
}

/** A word of the language as the code the wire has for it. */
export function coded(value: Plain, codes: unknown): unknown {
  const table = codes as Readonly<Record<string, unknown>>;
  return typeof value === "string" && hasOwn(table, value) ? table[value] : undefined;
}

/** The first of two codes for true, the second for false. */
export function choose(value: Plain, codes: unknown): unknown {
  return typeof value === "boolean" ? (codes as readonly unknown[])[value ? 0 : 1] : undefined;
}

/**
 * Seconds since 1970 of a number, an ISO 8601 time with a zone, a date, which ends when it ends in China, or a time relative to `now` such as
 * `+30d`; also of one that is counted from another: `2026-03-01 + 7d`.
 */
export function unixSeconds(value: Plain, now: unknown): number | undefined {
  return secondsOf(value, now, endOfDay);
}

/** The same of a moment for which somebody is reminded: on a date that is in the morning, in China. */
export function morningSeconds(value: Plain, now: unknown): number | undefined {
  return secondsOf(value, now, morning);
}

/** The times of a day that a date stands for as a moment. */
const endOfDay = "23:59:59";
const morning = "09:00:00";

function secondsOf(value: Plain, now: unknown, timeOfDay: string): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  const duration = durationOf(value);
  if (duration) return typeof now === "number" ? now + duration.count * duration.unit.seconds : undefined;
  if (isDate(value)) return Date.parse(`${value}T${timeOfDay}+08:00`) / 1000;
  if (isTime(value)) return Math.floor(Date.parse(value) / 1000);
  const sum = shiftOf(value);
  if (sum === undefined || shiftOf(sum.from) !== undefined) return undefined;
  const from = secondsOf(/^\d{1,15}$/u.test(sum.from) ? Number(sum.from) : sum.from, now, timeOfDay);
  return from === undefined ? undefined : from + sum.seconds;
}

/** A time that is counted from another, forward or back: what from, and by how many seconds. */
export function shiftOf(value: string): { readonly from: string; readonly seconds: number } | undefined {
  const at = Math.max(value.lastIndexOf("+"), value.lastIndexOf("-"));
  const from = value.slice(0, Math.max(0, at)).trim();
  const duration = from === "" ? undefined : durationOf(`+${value.slice(at + 1).trim()}`);
  if (duration === undefined) return undefined;
  return { from, seconds: (value.charAt(at) === "-" ? -1 : 1) * duration.count * duration.unit.seconds };
}

/** Whether a text is an ISO 8601 time with a zone, of a day that exists. */
export function isTime(value: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/u.exec(value);
  return match?.[1] !== undefined && isDate(match[1]);
}

/** Whether a text is a calendar date, `yyyy-mm-dd`, that exists. */
export function isDate(value: string): boolean {
  if (value.length !== 10 || value.charCodeAt(4) !== 0x2d || value.charCodeAt(7) !== 0x2d) return false;
  return isDay(digitsAt(value, 0, 4), digitsAt(value, 5, 7), digitsAt(value, 8, 10));
}

/** Whether there is such a day; none of numbers that are none. */
export function isDay(year: number, month: number, day: number): boolean {
  return !Number.isNaN(year) && day >= 1 && day <= daysOf(year, month);
}

/** A distance from the bottom of a page as one from its top, in points to a hundredth. */
export function fromBottom(value: Plain, height: unknown): number | undefined {
  return typeof value === "number" && typeof height === "number" ? Math.round((height - value) * 100) / 100 : undefined;
}

/** How many days a month has; none where there is no such month. */
function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (month === 2 && isLeap ? 29 : days[month - 1]) ?? 0;
}

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `2026-03-01` as the service fills dates in: `2026年03月01日`. */
export function chineseDate(value: Plain): string | undefined {
  if (value === "") return "";
  if (typeof value !== "string" || !isDate(value)) return undefined;
  return `${value.slice(0, 4)}年${value.slice(5, 7)}月${value.slice(8)}日`;
}

/** Points of a number, or of a number with a unit (`20mm`, `2cm`, `1in`), to a hundredth. */
export function points(value: Plain): number | undefined {
  if (typeof value === "number") return value;
  const match = typeof value === "string" ? /^(-?\d{1,9}(?:\.\d{1,9})?)(mm|cm|in|pt)$/u.exec(value) : null;
  if (!match) return undefined;
  const factor = match[2] === "mm" ? 72 / 25.4 : match[2] === "cm" ? 72 / 2.54 : match[2] === "in" ? 72 : 1;
  return Math.round(Number(match[1]) * factor * 100) / 100;
}

/** `#RRGGBB` as `r,g,b`. */
export function rgb(value: Plain): string | undefined {
  if (value === "") return "";
  const match = typeof value === "string" ? /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(value) : null;
  return match
    ?.slice(1)
    .map((hex) => Number.parseInt(hex, 16))
    .join(",");
}

/** A keyword that must stand alone in the document: `^word^`. */
export function wholeWord(value: Plain, whole: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  return whole === true ? `^${value}^` : value;
}

/** A value as the text the wire wants: `true` as `"true"`. */
export function asText(value: Plain): string | undefined {
  return typeof value === "string" ? value : typeof value === "boolean" ? String(value) : decimal(value);
}

/** A list as one text, its items separated by `separator`; a single text is a list of one. */
export function joined(value: Plain, separator: unknown): string | undefined {
  if (typeof value === "string") return value;
  return Array.isArray(value) && value.every((item) => typeof item === "string" || typeof item === "number")
    ? value.map(inText).join(String(separator))
    : undefined;
}

/** A value as compact JSON; a text stands for itself, since the wire holds it as it is. */
export function json(value: Plain): string | undefined {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A text, or a map as compact JSON, in UTF-8 and base64. */
export function base64(value: Plain): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (/^[ -~]*$/u.test(text)) return globals.btoa(text);
  const bytes = new globals.TextEncoder().encode(text);
  let binary = "";
  for (let start = 0; start < bytes.length; start += mostArguments)
    binary += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(start, start + mostArguments)) as string;
  return globals.btoa(binary);
}

/** How many arguments every engine passes to a function. */
const mostArguments = 8192;

/** Pages as the ranges the wire takes: `all`, `3`, `1-3`, `1-3,5,8-last`; -1 is the last page. */
export function pageRanges(value: Plain): { BeginPage: number; EndPage: number }[] | undefined {
  if (value === "all") return [{ BeginPage: 1, EndPage: -1 }];
  if (typeof value === "number") return [{ BeginPage: value, EndPage: value }];
  if (typeof value !== "string") return undefined;
  const ranges = value.split(",").map((range) => /^ *(\d{1,9})(?:-(\d{1,9}|last))? *$/u.exec(range));
  if (ranges.some((range) => range === null)) return undefined;
  return ranges.map((range) => {
    const [, first, last] = range as unknown as [string, string, string | undefined];
    return { BeginPage: Number(first), EndPage: last === undefined ? Number(first) : last === "last" ? -1 : Number(last) };
  });
}

/** In which order the hits of a keyword are counted, for `first`, `last`, `all` or a list of hits (negative: from the end). */
export function keywordOrder(value: Plain): string | undefined {
  const hits = hitsOf(value);
  if (hits === undefined) return value === "all" ? "Positive" : undefined;
  return hits.some((hit) => hit < 0) ? "Reverse" : "Positive";
}

/** Which hits are meant, counted from 0 in that order; `undefined` for all. */
export function keywordIndexes(value: Plain): number[] | undefined {
  const hits = hitsOf(value);
  if (hits === undefined) return undefined;
  return hits.some((hit) => hit < 0) ? hits.map((hit) => -1 - hit) : hits;
}

function hitsOf(value: Plain): number[] | undefined {
  if (value === "first") return [0];
  if (value === "last") return [-1];
  if (typeof value === "number") return [value];
  return Array.isArray(value) && value.every((hit) => typeof hit === "number") ? [...value] : undefined;
}

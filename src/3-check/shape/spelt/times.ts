import { durationUnits } from "../../../runtime/durations.ts";
import { isDate } from "../../../runtime/encode.ts";

/** Units as people write them, by the letter that they have here. */
const units: Readonly<Record<string, string>> = {
  minute: "m",
  minutes: "m",
  min: "m",
  分钟: "m",
  hour: "h",
  hours: "h",
  小时: "h",
  day: "d",
  days: "d",
  天: "d",
  日: "d",
  week: "w",
  weeks: "w",
  周: "w",
  星期: "w",
};

/**
 * How a time is written here that somebody writes in another form with one meaning: `14d` as `+14d`, `2026年12月31日` as `2026-12-31`, and a
 * time of day in China with its zone; `undefined` for what is nothing of the kind.
 */
export function timeMeant(value: string | number): string | undefined {
  const text = String(value).trim();
  if (text.length > longest || (typeof value === "number" && text.length !== "20261231".length)) return undefined;
  return spanMeant(text) ?? momentMeant(text);
}

/** No time that somebody writes is longer. */
const longest = 40;

function spanMeant(text: string): string | undefined {
  const [, count, unit = ""] = /^(?:in )?\+? ?(\d{1,6}) ?([a-z]{1,7}|[\p{Script=Han}]{1,2})后?$/iu.exec(text) ?? [];
  const word = unit.toLowerCase().replace(/后$/u, "");
  const letter = Object.hasOwn(durationUnits, word) ? word : Object.hasOwn(units, word) ? units[word] : undefined;
  return count === undefined || letter === undefined ? undefined : `+${Number(count)}${letter}`;
}

function momentMeant(text: string): string | undefined {
  const match =
    /^(2[01]\d\d)(?:年|[-/.]?)(\d{1,2})(?:月|[-/.]?)(\d{1,2})日?(?:[T ]?(\d{1,2})(?:[:：时点](\d\d)?(?:[:：分](\d\d)?)?[秒分]?))?$/u.exec(
      text,
    ) ?? [];
  const [, year = "", month = "", day = "", hour, minute = "00", second = "00"] = match;
  const isShort = /^\d+$/u.test(text) && text.length !== 8;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (isShort || !isDate(date)) return undefined;
  if (hour === undefined) return date;
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
    ? `${date}T${hour.padStart(2, "0")}:${minute}:${second}+08:00`
    : undefined;
}

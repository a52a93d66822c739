import { digitsOf, mostYuan, mostYuanDecimals } from "./decimal.ts";
import { isDate } from "./encode.ts";
import { chinaTime } from "./moments.ts";

/**
 * Pure functions from values to what is written of them in a text, each in a format of a closed list. They work on the decimal that a number
 * is written as, never on its binary fraction, and on no locale or time zone of the machine. Each returns `undefined` for a value that has no
 * such form.
 */

/** A number in `0`, `0.00`, `0,0` or `0,0.00`: with two decimals or none, halves rounded away from zero, thousands set off or not. */
export function figures(value: unknown, format: unknown): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  const { sign, whole, fraction } = digitsOf(value);
  const decimals = String(format).endsWith(".00") ? 2 : 0;
  const kept = whole + fraction.slice(0, decimals).padEnd(decimals, "0");
  const rounded = fraction.charAt(decimals) >= "5" ? successor(kept) : kept;
  const before = rounded.slice(0, rounded.length - decimals);
  const behind = decimals === 0 ? "" : `.${rounded.slice(-decimals)}`;
  const isZero = /^0*$/u.test(rounded);
  return `${isZero ? "" : sign}${String(format).startsWith("0,0") ? inThousands(before) : before}${behind}`;
}

/** The number after a whole one, both in digits. */
function successor(digits: string): string {
  let nines = 0;
  while (digits.charAt(digits.length - 1 - nines) === "9") nines += 1;
  const at = digits.length - 1 - nines;
  return `${digits.slice(0, Math.max(0, at))}${Number(digits.charAt(at)) + 1}${"0".repeat(nines)}`;
}

function inThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}

const capitals = "零壹贰叁肆伍陆柒捌玖";
const places = ["", "拾", "佰", "仟"] as const;
const sections = ["", "万", "亿"] as const;

/** An amount of yuan in capital figures, as the rules on bills want them: `肆仟伍佰元伍角`, `壹万零伍元整`. */
export function rmb(value: unknown): string | undefined {
  if (typeof value !== "number" || !(Math.abs(value) <= mostYuan)) return undefined;
  const { sign, whole, fraction } = digitsOf(value);
  if (fraction.length > mostYuanDecimals) return undefined;
  const yuan = inCapitals(whole);
  const [jiao = 0, fen = 0] = Array.from(fraction, Number);
  const isNegative = sign === "-" && (yuan !== "" || jiao + fen > 0);
  // Zero jiao before fen are said where yuan stand before them: `元零伍分`.
  const tenths = jiao > 0 ? `${capitals.charAt(jiao)}角` : fen > 0 && yuan !== "" ? "零" : "";
  const behind = tenths + (fen > 0 ? `${capitals.charAt(fen)}分` : "");
  const before = yuan !== "" ? `${yuan}元` : behind === "" ? "零元" : "";
  return `${isNegative ? "负" : ""}${before}${behind === "" ? "整" : behind}`;
}

/** A whole number in capital figures; nothing of zero. Zeros at the end of four places are not said, others once. */
function inCapitals(digits: string): string {
  let text = "";
  let isGap = false;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(index));
    const place = digits.length - 1 - index;
    if (digit === 0) isGap = text !== "";
    else {
      text += `${isGap ? "零" : ""}${capitals.charAt(digit)}${places[place % 4] ?? ""}`;
      isGap = false;
    }
    const isSaid = place % 4 === 0 && /[1-9]/u.test(digits.slice(Math.max(0, index - 3), index + 1));
    if (isSaid) {
      text += sections[place / 4] ?? "";
      isGap = false;
    }
  }
  return text;
}

/** What stands for parts of a moment in a format of dates, longer before shorter. */
const dateParts = /yyyy|mm|mi|m|dd|d|hh/gu;

/** A date, or a moment in Unix seconds as calendars and clocks in China show it, in a format such as `yyyy年m月d日`. */
export function dateText(value: unknown, format: unknown): string | undefined {
  if (value === "") return "";
  const moment = typeof value === "number" ? shownIn(value) : typeof value === "string" && isDate(value) ? value : undefined;
  if (moment === undefined) return undefined;
  const of = (start: number, end: number): string => moment.slice(start, end);
  const parts: Readonly<Record<string, string>> = {
    yyyy: of(0, 4),
    mm: of(5, 7),
    m: String(Number(of(5, 7))),
    dd: of(8, 10),
    d: String(Number(of(8, 10))),
    hh: of(11, 13),
    mi: of(14, 16),
  };
  return String(format).replace(dateParts, (part) => parts[part] ?? part);
}

/** A moment of the years that four digits say. */
function shownIn(seconds: number): string | undefined {
  const isSayable = seconds >= -62_135_596_800 && seconds < 253_402_271_999;
  return isSayable ? chinaTime(Math.floor(seconds)) : undefined;
}

/** A time so much before or after another, such as `2026-03-01 + 7d`: of Unix seconds and dates alike, which a clock is asked about later. */
export function shifted(value: unknown, span: unknown): string | undefined {
  if (value === "") return undefined;
  return typeof value === "string" || typeof value === "number" ? `${value} ${String(span)}` : undefined;
}

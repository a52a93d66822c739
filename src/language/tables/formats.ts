import type { ValueKind } from "../../runtime/param-types.ts";
import type { EncodingName } from "../../model/tree.ts";

/** A format that stands behind a name in braces: the encoding that writes a value in it, and what that is told. */
export interface Format {
  readonly fn: EncodingName;
  readonly option?: string;
  /** Whether a date alone lacks what it tells. */
  readonly hasTime?: true;
}

/** Formats of numbers, and of amounts in capital figures. */
const numberFormats: readonly string[] = ["0", "0.00", "0,0", "0,0.00", "rmb"];

/** How the same formats are written elsewhere. */
const foreign: Readonly<Record<string, string>> = {
  "0,000": "0,0",
  "#,##0": "0,0",
  "0,000.00": "0,0.00",
  "#,##0.00": "0,0.00",
  "0,00": "0.00",
  cny: "rmb",
  人民币: "rmb",
  大写: "rmb",
  大写金额: "rmb",
};

/** Parts of a date, longer before shorter; hours and minutes of a moment. */
const dateTokens = /yyyy|mm|mi|m|dd|d|hh/gu;

/** What each part tells: none is told twice. */
const told: Readonly<Record<string, string>> = { yyyy: "year", mm: "month", m: "month", dd: "day", d: "day", hh: "hour", mi: "minute" };

/** What is shown of the formats of dates, and of moments. */
export const dateForms: readonly string[] = ["yyyy年m月d日", "yyyy-mm-dd", "yyyy年mm月dd日"];
const momentForms: readonly string[] = [...dateForms.slice(0, 2), "yyyy-mm-dd hh:mi"];

/** A format of numbers; `undefined` where a text is none. */
export function numberFormat(text: string): Format | undefined {
  const name = text.trim();
  if (!numberFormats.includes(name)) return undefined;
  return name === "rmb" ? { fn: "rmb" } : { fn: "figures", option: name };
}

/** A format of dates: parts of one, each once, between characters that are neither letters nor digits of ASCII. */
export function dateFormat(text: string): Format | undefined {
  const tokens = text.match(dateTokens) ?? [];
  if (tokens.length === 0 || /[a-z\d]/iu.test(text.replace(dateTokens, ""))) return undefined;
  const parts = tokens.map((token) => told[token]);
  const hasTime = parts.includes("hour");
  if (new Set(parts).size < parts.length || hasTime !== parts.includes("minute")) return undefined;
  return { fn: "dateText", option: text.trim(), ...(hasTime ? { hasTime } : {}) };
}

/** What separates the values of a list, which is each text that looks like no format of anything else. */
function separator(text: string): Format | undefined {
  return text === "" || numberFormat(text) || dateFormat(text) ? undefined : { fn: "joined", option: text };
}

/** What a kind of values can be written in: nothing where they are written as they are. */
export interface KindFormats {
  readonly read: (text: string) => Format | undefined;
  /** What is shown of them. */
  readonly forms: readonly string[];
}

const numbers: KindFormats = { read: numberFormat, forms: numberFormats };

/** The formats of values of a kind; of a list those of its single values, joined. */
export const formatsOfKinds: Readonly<Partial<Record<ValueKind, KindFormats>>> = {
  integer: numbers,
  number: numbers,
  date: { read: (text) => withoutTime(dateFormat(text)), forms: dateForms },
  time: { read: dateFormat, forms: momentForms },
  list: { read: separator, forms: ["、", ", "] },
};

function withoutTime(format: Format | undefined): Format | undefined {
  return format?.hasTime ? undefined : format;
}

/** The format that was probably meant by what is none of some values': in another letter case, or as other programs write it. */
export function meantFormat(text: string, { read }: KindFormats): string | undefined {
  const lower = text.trim().toLowerCase();
  const guesses = [foreign[lower], lower, lower.replace(/hh:mm/u, "hh:mi"), lower.replace(/^yy(?!y)/u, "yyyy")];
  return guesses.find((guess) => guess !== undefined && guess !== text && read(guess) !== undefined);
}

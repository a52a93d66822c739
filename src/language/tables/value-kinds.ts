import { paramTypeRows, type SingleKind, type ValueKind, valueKind } from "../../runtime/param-types.ts";
import type { ParamType } from "../../model/contract.ts";
import type { EncodingName } from "../../model/tree.ts";
import { durationUnits } from "../../runtime/durations.ts";
import type { ScalarSlot, ScalarType } from "./construct.ts";

/** How values of a kind are written, and what they become. */
type ScalarKind = Pick<ScalarSlot, "accepts" | "plain" | "decode" | "pattern" | "form">;

const letters = Object.keys(durationUnits);

/** The kinds of single values. A list is what its items are, and a word is one of those that its declaration names. */
export const scalarKinds: Readonly<Record<SingleKind, ScalarKind>> = {
  text: { accepts: ["string"], plain: "string" },
  date: { accepts: ["string"], plain: "string", form: "yyyy-mm-dd", pattern: "^(\\d{4}-\\d\\d-\\d\\d)?$" },
  integer: { accepts: ["integer"], plain: "number" },
  number: { accepts: ["number"], plain: "number" },
  boolean: { accepts: ["boolean"], plain: "boolean" },
  time: {
    accepts: ["integer", "string"],
    plain: "number",
    decode: "unixSeconds",
    form: `a date (its end, in China), Unix seconds, an ISO 8601 time with a zone, or a time from now such as +30d (${letters.join(", ")}); also counted from a parameter: {{from}} + 7d`,
    pattern: `^(\\+\\d+[${letters.join("")}]|(\\d{4}-\\d\\d-\\d\\d(T.*)?|\\{\\{ *[A-Za-z][\\w.]* *\\}\\})( *[+-] *\\d+[${letters.join("")}])?)$`,
  },
};

/** The types that a single value of a type may be written in; a word is a text, and a list no single value. */
export function acceptedBy(type: ParamType): readonly ScalarType[] {
  const kind = valueKind(type);
  return kind === "list" ? [] : kind === "word" ? scalarKinds.text.accepts : scalarKinds[kind].accepts;
}

/** The encoding from what is written to the plain value of a type; none where that is the same. */
export function decodingOf(type: ParamType): EncodingName | undefined {
  const kind = valueKind(type);
  return kind === "list" || kind === "word" ? undefined : scalarKinds[kind].decode;
}

/** How an application writes values of a type, where its noun does not say it. */
export function formOf(type: ParamType, language: "en" | "zh"): string | undefined {
  const { holds, docs } = paramTypeRows[type];
  return (docs.passed ?? formsOfKinds[holds])?.[language];
}

/** The same by kind. */
const formsOfKinds: Readonly<Partial<Record<ValueKind, { readonly en: string; readonly zh: string }>>> = {
  date: { en: "yyyy-mm-dd", zh: "写作 yyyy-mm-dd" },
  time: {
    en: `Unix seconds, an ISO 8601 time with a zone, a date yyyy-mm-dd, or a time from now such as \`"+30d"\` (${letters.join(", ")})`,
    zh: `以秒计的 Unix 时间、带时区的 ISO 8601 时间、yyyy-mm-dd 形式的日期，或从现在算起的时间，如 \`"+30d"\`（${letters.join("、")}）`,
  },
};

/** Kinds whose values are texts in the request, of any characters. */
export const textKinds: ReadonlySet<ValueKind> = new Set(["text", "date"]);

/** Kinds whose values are texts in the request. */
export const writtenKinds: ReadonlySet<ValueKind> = new Set([...textKinds, "word"]);

/** Kinds whose values are numbers in the request, and are written as such. */
export const numberKinds: ReadonlySet<ValueKind> = new Set(["integer", "number"]);

/** Kinds whose values can be written out inside a longer text. */
export const kindsInTexts: ReadonlySet<ValueKind> = new Set([...writtenKinds, ...numberKinds]);

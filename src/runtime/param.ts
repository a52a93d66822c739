import { isDuration } from "./durations.ts";
import { isDate, isTime } from "./encode.ts";
import { excerpt, mask } from "./mask.ts";
import type { Matcher } from "./pattern/matcher.ts";
import { type ParamType, type ValueKind, valueKind } from "./param-types.ts";
import { loneHalf, lengthOf } from "./text.ts";

/** What a parameter's declaration says of its values. */
export interface ParamFacts {
  readonly type: ParamType;
  readonly personal: boolean;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** What tells whether a text matches the pattern. */
  readonly matcher?: Matcher;
  /** How long a text may be so that the pattern can be tried on it in time. */
  readonly longest?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly values?: readonly string[];
  /** Of a list: what each item is, one value or named fields. */
  readonly items?: ParamFacts | readonly ParamField[];
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A parameter, or a field of a list's items. */
export interface ParamField {
  readonly name: string;
  /** Whether it may be left out. */
  readonly optional: boolean;
  /** The value where none is given. */
  readonly default?: unknown;
  readonly is: ParamFacts;
}

/** What is wrong with a value, and the code that it is reported by. */
export interface ParamFault {
  readonly code: "param-values" | "quoted-digits" | "whole-characters";
  readonly message: string;
}

/** What is wrong with a parameter's own value, before anybody asks what it is used for; `undefined` where nothing is. Lists are judged by themselves, not their items. */
export function paramFault(param: ParamFacts, value: unknown): ParamFault | undefined {
  const { takesDigits, fault } = judges[valueKind(param.type)];
  if (typeof value === "number" && !takesDigits)
    return { code: "quoted-digits", message: "Unquoted digits are a number, and this is a text." };
  if (typeof value === "string" && loneHalf.test(value)) return { code: "whole-characters", message: "It holds half of a character." };
  const message = fault(param, value);
  return message === undefined ? undefined : { code: "param-values", message };
}

/** What is wrong with an item of a list that has no fields. */
export function notFields(names: readonly string[]): string {
  return `An item here is a map of ${names.join(", ")}.`;
}

/** How the values of a kind are judged. */
interface KindJudge {
  /** Whether digits without quotes are a value, or can only be a mistake of another sort than missing quotes. */
  readonly takesDigits: boolean;
  readonly fault: (param: ParamFacts, value: unknown) => string | undefined;
}

const judges: Readonly<Record<ValueKind, KindJudge>> = {
  text: { takesDigits: false, fault: textProblem },
  date: { takesDigits: false, fault: dateProblem },
  integer: { takesDigits: true, fault: integerProblem },
  number: { takesDigits: true, fault: numberProblem },
  boolean: { takesDigits: true, fault: booleanProblem },
  time: { takesDigits: true, fault: timeProblem },
  word: { takesDigits: true, fault: wordProblem },
  list: { takesDigits: true, fault: listProblem },
};

function booleanProblem(_: ParamFacts, value: unknown): string | undefined {
  return typeof value === "boolean" ? undefined : `${kind(value)} stands where true or false belongs.`;
}

function timeProblem(_: ParamFacts, value: unknown): string | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? undefined : "A time in seconds is a whole number.";
  if (typeof value !== "string") return `${kind(value)} stands where a time belongs.`;
  return isTime(value) || isDuration(value)
    ? undefined
    : `${excerpt(value)} is neither an ISO 8601 time with a zone nor a time from now such as +30d.`;
}

function wordProblem(param: ParamFacts, value: unknown): string | undefined {
  return typeof value === "string" && param.values?.includes(value)
    ? undefined
    : `${shown(param, value)} is not one of ${(param.values ?? []).join(", ")}.`;
}

function integerProblem(param: ParamFacts, value: unknown): string | undefined {
  return typeof value === "number" && Number.isFinite(value) && !Number.isInteger(value)
    ? `${value} is not a whole number.`
    : numberProblem(param, value);
}

function numberProblem({ minimum, maximum }: ParamFacts, value: unknown): string | undefined {
  if (typeof value !== "number") return `${kind(value)} stands where a number belongs.`;
  if (!Number.isFinite(value)) return `${value} is no number that a request can hold.`;
  if (minimum !== undefined && value < minimum) return `${value} is less than ${minimum}.`;
  return maximum !== undefined && value > maximum ? `${value} is greater than ${maximum}.` : undefined;
}

function dateProblem(param: ParamFacts, value: unknown): string | undefined {
  if (typeof value === "string" && value !== "" && !isDate(value)) return `${excerpt(value)} is not a date, yyyy-mm-dd.`;
  return textProblem(param, value);
}

function textProblem(param: ParamFacts, value: unknown): string | undefined {
  if (typeof value !== "string") return `${kind(value)} stands where a text belongs.`;
  const { maxLength, longest, pattern, matcher } = param;
  if (maxLength !== undefined && value.length > maxLength && lengthOf(value) > maxLength)
    return `It has ${lengthOf(value)} characters, and at most ${maxLength} are allowed.`;
  if (longest !== undefined && value.length > longest)
    return `It has ${lengthOf(value)} characters, and its pattern can be tried in time on at most ${longest}.`;
  return matcher?.test(value) === false ? `${shown(param, value)} does not match ${pattern}.` : undefined;
}

function listProblem({ minItems, maxItems }: ParamFacts, value: unknown): string | undefined {
  if (!Array.isArray(value)) return `${kind(value)} stands where a list belongs.`;
  if (minItems !== undefined && value.length < minItems) return `It has ${value.length} items, and at least ${minItems} are needed.`;
  return maxItems !== undefined && value.length > maxItems
    ? `It has ${value.length} items, and at most ${maxItems} are allowed.`
    : undefined;
}

function shown({ personal }: ParamFacts, value: unknown): string {
  return typeof value === "string" ? (personal ? JSON.stringify(mask(value)) : excerpt(value)) : kind(value);
}

function kind(value: unknown): string {
  if (value === undefined || value === null) return "Nothing";
  if (Array.isArray(value)) return "A list";
  return kinds[typeof value] ?? "A value that no request can hold";
}

const kinds: Readonly<Record<string, string>> = { object: "A map", string: "A text", number: "A number", boolean: "A word" };

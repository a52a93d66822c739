import { decimalsOf, mostYuan, mostYuanDecimals } from "./decimal.ts";
import { isDuration } from "./durations.ts";
import { isDate, isTime } from "./encode.ts";
import { mask, shortened } from "./mask.ts";
import type { MessageOf, Messages, Wrong } from "./message.ts";
import type { Matcher } from "./pattern/matcher.ts";
import { mostItems } from "./passed.ts";
import { hasOwn } from "./plain.ts";
import { hasHalfCharacter, lengthOf } from "./text.ts";
import type { OnlyReviewed, ReviewedPdf } from "./uploads.ts";

/** What a parameter's declaration says of its values. */
export interface ParamFacts {
  readonly type: ValueType;
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
  /** Of the id of a file that was reviewed: that file. */
  readonly reviewed?: ReviewedPdf;
  /** Where it takes no other id than one of that file, uploaded as it was reviewed: what is said of others. */
  readonly sealed?: OnlyReviewed;
}

/** A type of parameters as it judges their values: builders are shipped with those that their parameters have. */
export interface ValueType {
  readonly kind: KindJudge;
  /** Answers why a text is none of its values, wherever it is used: no more than what all places of use want. */
  readonly law?: (value: string) => Wrong<Messages>;
  /** What that says of a value that has no key. */
  readonly messages?: Messages;
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

/** What may be wrong with the value of a parameter, whatever its kind. */
export const commonFaultMessages = {
  "unquoted-digits": "Unquoted digits are a number, and this is a text.",
  "half-character": "It holds half of a character.",
  "wrong-type": "{found:type capital} stands where {wanted:type} belongs.",
  "too-long": "It has {length} characters, and at most {limit} are allowed.",
  "too-long-to-try": "It has {length} characters, and its pattern can be tried in time on at most {limit}.",
  "no-match": "{value:quoted} does not match {pattern}.",
} as const;

/** The same of a time. */
export const timeFaultMessages = {
  "no-seconds": "A time in seconds is a whole number.",
  "no-time": "{value:quoted} is neither an ISO 8601 time with a zone, nor a date, nor a time from now such as +30d.",
} as const;

/** The same of a date. */
export const dateFaultMessages = {
  "no-date": "{value:quoted} is not a date, yyyy-mm-dd.",
} as const;

/** What more may be wrong with a date that tells a moment. */
export const dayFaultMessages = {
  "empty-date": "It is empty, and a time of the contract depends on it.",
} as const;

/** The same of one of some words. */
export const wordFaultMessages = {
  "not-among": "{value:quoted} is not one of {words:list}.",
  "type-not-among": "{found:type capital} is not one of {words:list}.",
} as const;

/** The same of a number. */
export const numberFaultMessages = {
  "not-whole": "{value} is not a whole number.",
  "not-finite": "{value} is no number that a request can hold.",
  "too-small": "{value} is less than {limit}.",
  "too-great": "{value} is greater than {limit}.",
} as const;

/** What more may be wrong with an amount that is written in capital figures. */
export const amountFaultMessages = {
  "too-exact": "{value} has more than {limit} decimals, and capital figures (大写金额) end at fen.",
} as const;

/** The same of a list. */
export const listFaultMessages = {
  "too-few": "It has {count} items, and at least {limit} are needed.",
  "too-many": "It has {count} items, and at most {limit} are allowed.",
  "no-fields": "An item here is a map of {fields:list}.",
} as const;

/** What may be wrong with the value of a parameter. */
export type FaultMessages = typeof commonFaultMessages &
  typeof timeFaultMessages &
  typeof dateFaultMessages &
  typeof dayFaultMessages &
  typeof wordFaultMessages &
  typeof numberFaultMessages &
  typeof amountFaultMessages &
  typeof listFaultMessages;

/** One of those. */
type Fault = MessageOf<FaultMessages>;

/** What is wrong with a value, and the code that it is reported by. */
export type ParamFault = { readonly code: "param-values" | "quoted-digits" | "whole-characters" } & Fault;

/** What is wrong with a parameter's own value, before anybody asks what it is used for; `undefined` where nothing is. Lists are judged by themselves, not their items. */
export function paramFault(param: ParamFacts, value: unknown): ParamFault | undefined {
  return faultFinder(param)(value);
}

/** The same as a function of values, since there are many of one parameter. */
export function faultFinder(param: ParamFacts): (value: unknown) => ParamFault | undefined {
  const { wantsQuotes, fault } = param.type.kind;
  const find = fault(param);
  return (value) => {
    if (typeof value === "string") {
      if (isEndless(value)) return { code: "param-values", ...tooLong(value, param.maxLength ?? mostCharacters) };
      if (hasHalfCharacter(value)) return { code: "whole-characters", message: "half-character" };
    } else if (typeof value === "number" && wantsQuotes) return { code: "quoted-digits", message: "unquoted-digits" };
    const found = find(value);
    return found === undefined ? undefined : { code: "param-values", ...found };
  };
}

/** Why a text is none of its parameter's type; nothing where it is one, or empty, or no text. */
export function faultByLaw({ law }: ValueType, value: unknown): Wrong<Messages> {
  return typeof value !== "string" || value === "" ? undefined : law?.(value);
}

/** What is wrong with an item of a list that has no fields. */
export function notFields(fields: readonly string[]): Fault & { readonly message: "no-fields" } {
  return { message: "no-fields", data: { fields } };
}

/** The sentences among which that of a fault of a parameter's value is. */
export function messagesOfFault({ message }: Fault, { kind }: ValueType): Messages {
  return hasOwn(commonFaultMessages, message) ? commonFaultMessages : (kind.messages ?? commonFaultMessages);
}

/** How the values of a kind are judged. */
export interface KindJudge {
  /** Whether digits without quotes are a text that lacks its quotes: else they are a value, or a mistake of another sort. */
  readonly wantsQuotes?: true;
  readonly fault: (param: ParamFacts) => (value: unknown) => Fault | undefined;
  /** What it says that others do not say, too. */
  readonly messages?: Messages;
}

export const textKind: KindJudge = { wantsQuotes: true, fault: textProblem };
export const dateKind: KindJudge = { wantsQuotes: true, fault: dateProblem, messages: dateFaultMessages };
// What several kinds say is put together when it is asked for: a bundler keeps what is spread at once, also for builders without such parameters.
export const dayKind: KindJudge = {
  wantsQuotes: true,
  fault: dayProblem,
  get messages(): Messages {
    return { ...dateFaultMessages, ...dayFaultMessages };
  },
};
export const amountKind: KindJudge = {
  fault: (param) => amountProblem(numberProblem(param)),
  get messages(): Messages {
    return amountMessages();
  },
};
export const wholeAmountKind: KindJudge = {
  fault: (param) => amountProblem(integerProblem(param)),
  get messages(): Messages {
    return amountMessages();
  },
};
export const integerKind: KindJudge = { fault: integerProblem, messages: numberFaultMessages };
export const numberKind: KindJudge = { fault: numberProblem, messages: numberFaultMessages };
export const booleanKind: KindJudge = { fault: booleanProblem };
export const timeKind: KindJudge = { fault: timeProblem, messages: timeFaultMessages };
export const wordKind: KindJudge = { fault: wordProblem, messages: wordFaultMessages };
export const listKind: KindJudge = { fault: listProblem, messages: listFaultMessages };

function amountMessages(): Messages {
  return { ...numberFaultMessages, ...amountFaultMessages };
}

function booleanProblem(): (value: unknown) => Fault | undefined {
  return (value) => (typeof value === "boolean" ? undefined : wrongType(value, "boolean"));
}

function timeProblem(): (value: unknown) => Fault | undefined {
  return (value) => {
    if (typeof value === "number") return Number.isInteger(value) ? undefined : { message: "no-seconds" };
    if (typeof value !== "string") return wrongType(value, "time");
    return isDuration(value) || isTime(value) || isDate(value) ? undefined : { message: "no-time", data: { value: shortened(value) } };
  };
}

function wordProblem(param: ParamFacts): (value: unknown) => Fault | undefined {
  const { values: words = [] } = param;
  return (value) => {
    if (typeof value !== "string") return { message: "type-not-among", data: { found: typeOf(value), words } };
    return words.includes(value) ? undefined : { message: "not-among", data: { value: shown(param, value), words } };
  };
}

function integerProblem(param: ParamFacts): (value: unknown) => Fault | undefined {
  const find = numberProblem(param);
  return (value) =>
    typeof value === "number" && Number.isFinite(value) && !Number.isInteger(value)
      ? { message: "not-whole", data: { value } }
      : find(value);
}

function numberProblem({ minimum, maximum }: ParamFacts): (value: unknown) => Fault | undefined {
  return (value) => {
    if (typeof value !== "number") return wrongType(value, "number");
    if (!Number.isFinite(value)) return { message: "not-finite", data: { value: String(value) } };
    if (minimum !== undefined && value < minimum) return { message: "too-small", data: { value, limit: minimum } };
    return maximum !== undefined && value > maximum ? { message: "too-great", data: { value, limit: maximum } } : undefined;
  };
}

/** What is wrong with an amount for capital figures, beside what is `found` wrong with it as a number. */
function amountProblem(find: (value: unknown) => Fault | undefined): (value: unknown) => Fault | undefined {
  return (value) => {
    const found = find(value);
    if (found !== undefined || typeof value !== "number") return found;
    if (value > mostYuan) return { message: "too-great", data: { value, limit: mostYuan } };
    if (value < -mostYuan) return { message: "too-small", data: { value, limit: -mostYuan } };
    return decimalsOf(value) > mostYuanDecimals ? { message: "too-exact", data: { value, limit: mostYuanDecimals } } : undefined;
  };
}

function dayProblem(param: ParamFacts): (value: unknown) => Fault | undefined {
  const find = dateProblem(param);
  return (value) => (value === "" ? { message: "empty-date" } : find(value));
}

function dateProblem(param: ParamFacts): (value: unknown) => Fault | undefined {
  const find = textProblem(param);
  return (value) => {
    if (typeof value === "string" && value !== "" && !isDate(value)) return { message: "no-date", data: { value: shortened(value) } };
    return find(value);
  };
}

function textProblem(param: ParamFacts): (value: unknown) => Fault | undefined {
  const { maxLength, longest, pattern, matcher } = param;
  return (value) => {
    if (typeof value !== "string") return wrongType(value, "text");
    if (maxLength !== undefined && value.length > maxLength && lengthOf(value) > maxLength) return tooLong(value, maxLength);
    if (longest !== undefined && value.length > longest)
      return { message: "too-long-to-try", data: { length: lengthOf(value), limit: longest } };
    return matcher?.test(value) === false
      ? { message: "no-match", data: { value: shown(param, value), pattern: pattern ?? "" } }
      : undefined;
  };
}

/** How many characters a text may have in any case: many times what any request holds, and few enough for every expression to be tried on. */
export const mostCharacters = 100_000;

/** How many UTF-16 units such a text may have. */
export const mostUnits: number = 2 * mostCharacters;

/** Whether a text is longer than any may be. */
function isEndless(value: string): boolean {
  return value.length > mostCharacters && (value.length > mostUnits || lengthOf(value) > mostCharacters);
}

function tooLong(value: string, limit: number): Fault {
  return { message: "too-long", data: { length: lengthOf(value), limit } };
}

function listProblem({ minItems, maxItems: limit = mostItems }: ParamFacts): (value: unknown) => Fault | undefined {
  return (value) => {
    if (!Array.isArray(value)) return wrongType(value, "list");
    const count = value.length;
    if (minItems !== undefined && count < minItems) return { message: "too-few", data: { count, limit: minItems } };
    return count > limit ? { message: "too-many", data: { count, limit } } : undefined;
  };
}

function shown({ personal }: ParamFacts, value: string): string {
  return personal ? mask(value) : shortened(value);
}

function wrongType(value: unknown, wanted: string): Fault {
  return { message: "wrong-type", data: { found: typeOf(value), wanted } };
}

/** What a value is, as the kind `type` of placeholders takes it. */
function typeOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "list";
  return types[typeof value] ?? "unsendable";
}

const types: Readonly<Record<string, string>> = { object: "map", string: "text", number: "number", boolean: "word" };

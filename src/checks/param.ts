import { isDate, isTime } from "./encode.ts";
import { excerpt, mask } from "./mask.ts";

/** What a parameter's declaration says of its values. */
export interface ParamFacts {
  readonly type: string;
  readonly personal: boolean;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly values?: readonly string[];
  /** Of a list: what each item is, one value or named fields. */
  readonly items?: ParamFacts | readonly ParamField[];
  readonly minItems?: number;
  readonly maxItems?: number;
}

interface ParamField {
  readonly name: string;
  readonly optional: boolean;
  readonly is: ParamFacts;
}

/** What is wrong with a parameter's own value, before anybody asks what it is used for; `undefined` where nothing is. Lists are judged by themselves, not their items. */
export function paramProblem(param: ParamFacts, value: unknown): string | undefined {
  switch (param.type) {
    case "boolean":
      return typeof value === "boolean" ? undefined : `${kind(value)} stands where true or false belongs.`;
    case "integer":
    case "number":
      return numberProblem(param, value);
    case "timestamp":
      if (typeof value === "number") return Number.isInteger(value) ? undefined : "A time in seconds is a whole number.";
      if (typeof value !== "string") return `${kind(value)} stands where a time belongs.`;
      return isTime(value) || /^\+\d{1,9}[mhdw]$/u.test(value)
        ? undefined
        : `${excerpt(value)} is neither an ISO 8601 time with a zone nor a time from now such as +30d.`;
    case "list":
      return listProblem(param, value);
    case "enum":
      return typeof value === "string" && param.values?.includes(value)
        ? undefined
        : `${shown(param, value)} is not one of ${(param.values ?? []).join(", ")}.`;
    default:
      return textProblem(param, value);
  }
}

function numberProblem({ type, minimum, maximum }: ParamFacts, value: unknown): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return `${kind(value)} stands where a number belongs.`;
  if (type === "integer" && !Number.isInteger(value)) return `${value} is not a whole number.`;
  if (minimum !== undefined && value < minimum) return `${value} is less than ${minimum}.`;
  return maximum !== undefined && value > maximum ? `${value} is greater than ${maximum}.` : undefined;
}

function textProblem(param: ParamFacts, value: unknown): string | undefined {
  if (typeof value !== "string") return `${kind(value)} stands where a text belongs.`;
  const { type, maxLength, pattern } = param;
  if (type === "date" && value !== "" && !isDate(value)) return `${excerpt(value)} is not a date, yyyy-mm-dd.`;
  if (maxLength !== undefined && value.length > maxLength) {
    const length = [...value].length;
    if (length > maxLength) return `It has ${length} characters, and at most ${maxLength} are allowed.`;
  }
  return pattern !== undefined && !patternOf(pattern).test(value) ? `${shown(param, value)} does not match ${pattern}.` : undefined;
}

/** A declared pattern as the expression that the whole of a text must match. */
export function patternOf(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, "u");
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
  return typeof value === "object" ? "A map" : typeof value === "string" ? "A text" : typeof value === "number" ? "A number" : "A word";
}

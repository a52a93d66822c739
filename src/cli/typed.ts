import { acceptedBy } from "../language/tables/value-kinds.ts";
import type { ParamType } from "../model/contract.ts";

/**
 * A text as a value of a parameter's type, where it is one: the digits of a number that JavaScript can hold, `true` or `TRUE` as Excel
 * writes it. Anything else stays a text, for the check to refuse.
 */
export function typed(type: ParamType | undefined, text: string): string | number | boolean {
  return typedAs(type)(text);
}

/** The same as a function of texts, since there are many of one column. */
export function typedAs(type: ParamType | undefined): (text: string) => string | number | boolean {
  const accepted = type === undefined ? [] : acceptedBy(type);
  if (accepted.includes("integer") || accepted.includes("number")) return numbered;
  return accepted.includes("boolean") ? decided : (text) => text;
}

function numbered(text: string): string | number {
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(text)) return text;
  const number = Number(text);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : text;
}

function decided(text: string): string | boolean {
  return /^(?:true|false|TRUE|FALSE)$/u.test(text) ? text.toLowerCase() === "true" : text;
}

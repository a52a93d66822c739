import { acceptedBy } from "../language/tables/value-kinds.ts";
import type { ParamType } from "../model/contract.ts";

/**
 * A text as a value of a parameter's type, where it is one: the digits of a number that JavaScript can hold, `true` or `TRUE` as Excel
 * writes it. Anything else stays a text, for the check to refuse.
 */
export function typed(type: ParamType | undefined, text: string): string | number | boolean {
  const accepted = type === undefined ? [] : acceptedBy(type);
  if ((accepted.includes("integer") || accepted.includes("number")) && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(text)) {
    const number = Number(text);
    return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : text;
  }
  if (accepted.includes("boolean") && /^(?:true|false|TRUE|FALSE)$/u.test(text)) return text.toLowerCase() === "true";
  return text;
}

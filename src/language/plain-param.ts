import { type ParamFacts, type ParamField, wholly } from "../checks/param.ts";
import type { Param } from "../model/contract.ts";
import { plainOf } from "./apply.ts";
import { isPattern } from "./names.ts";

/** A parameter as the plain data that `checks/param` judges by. */
export function plainParam(param: Param): ParamFacts {
  const { type, maxLength, pattern, minimum, maximum, values, minItems, maxItems, personal, items } = param;
  return {
    type,
    personal,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined || !isPattern(pattern) ? {} : { pattern, regExp: wholly(pattern) }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(values === undefined ? {} : { values }),
    ...(minItems === undefined ? {} : { minItems }),
    ...(maxItems === undefined ? {} : { maxItems }),
    ...(items === undefined
      ? {}
      : { items: items.kind === "fields" ? [...items.fields.values()].map(plainField) : plainParam(items.value) }),
  };
}

/** A parameter, or a field of items, with its name. */
export function plainField(param: Param): ParamField {
  const { name, optional, default: fallback } = param;
  const value = fallback && plainOf(fallback);
  return { name, optional: optional || fallback !== undefined, ...(value === undefined ? {} : { default: value }), is: plainParam(param) };
}

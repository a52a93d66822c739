import type { paramProblem } from "../checks/param.ts";
import type { Param } from "../model/contract.ts";

/** A parameter as the plain data that `checks/param` judges by. */
export function plainParam(param: Param): Parameters<typeof paramProblem>[0] {
  const { type, maxLength, pattern, minimum, maximum, values, minItems, maxItems, personal, items } = param;
  const inner =
    items?.kind === "fields"
      ? [...items.fields].map(([name, field]) => ({ name, optional: field.optional || field.default !== undefined, is: plainParam(field) }))
      : items && plainParam(items.value);
  return {
    type,
    personal,
    ...defined("maxLength", maxLength),
    ...defined("pattern", pattern),
    ...defined("minimum", minimum),
    ...defined("maximum", maximum),
    ...defined("values", values),
    ...defined("minItems", minItems),
    ...defined("maxItems", maxItems),
    ...defined("items", inner),
  };
}

/** A field of an object, left out where it has no value. */
export function defined<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: T });
}

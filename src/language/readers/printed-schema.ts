import { isObject, type Json } from "../../model/json.ts";

/**
 * A schema as it is published: it stands in the package, and is large, so that no line is broken within a definition, and each definition, key and
 * condition has a line of its own, which is what a change of it changes.
 */
export function printedSchema(schema: { readonly [key: string]: Json }): string {
  return `{\n${members(schema, (value) => listed(value)).join(",\n")}\n}\n`;
}

function listed(value: Json): string {
  if (Array.isArray(value) && value.some((item) => isObject(item)))
    return `[\n${value.map((item) => ` ${JSON.stringify(item)}`).join(",\n")}\n]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{\n${members(value, (inner) => JSON.stringify(inner))
    .map((line) => ` ${line}`)
    .join(",\n")}\n}`;
}

function members(object: { readonly [key: string]: Json }, text: (value: Json) => string): readonly string[] {
  return Object.entries(object).map(([key, value]) => `${JSON.stringify(key)}: ${text(value)}`);
}

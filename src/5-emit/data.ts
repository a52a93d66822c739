import { json, propertyKey } from "./names.ts";

/** Plain data as a literal; what `nameOf` names is printed by its name. */
export function dataCode(value: unknown, nameOf: (value: unknown) => string | undefined): string {
  const name = nameOf(value);
  if (name !== undefined) return name;
  if (Array.isArray(value)) return `[${value.map((each) => dataCode(each, nameOf)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return json(value);
  const members = Object.entries(value).map(([key, each]) => `${propertyKey(key)}: ${dataCode(each, nameOf)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

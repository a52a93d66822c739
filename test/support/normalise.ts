import { isObject } from "../../src/model/json.ts";

/**
 * A request without the differences that mean nothing to the service. These, and no others:
 * - members that are `""` or `[]` count as left out;
 * - `ComponentExtra` is the JSON that it holds, whatever its spacing and order, and `{}` counts as left out.
 */
export function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(
    ([name, member]) => [name, normalise(name === "ComponentExtra" ? parsed(member) : member)] as const,
  );
  return Object.fromEntries(members.filter(([name, member]) => !isEmpty(member) && !(name === "ComponentExtra" && isEmptyObject(member))));
}

function parsed(extra: unknown): unknown {
  return typeof extra === "string" && extra !== "" ? (JSON.parse(extra) as unknown) : extra;
}

function isEmpty(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

function isEmptyObject(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

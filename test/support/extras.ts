import { isObject } from "../../src/model/json.ts";

/** A request with the JSON that its `ComponentExtra` texts hold in their place: the one difference that an import may make is in how it is written. */
export function withReadExtras(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReadExtras);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === "ComponentExtra" && typeof member === "string" ? read(member) : withReadExtras(member),
    ]),
  );
}

function read(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? { json: withReadExtras(parsed) } : text;
  } catch {
    return text;
  }
}

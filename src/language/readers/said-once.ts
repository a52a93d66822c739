import { isObject, type Json } from "../../model/json.ts";
import type { Schema } from "./construct-schema.ts";

/** Keywords with one schema, with several of them, and with schemas by names. */
const single: ReadonlySet<string> = new Set(["items", "if", "then", "else", "not", "additionalProperties", "propertyNames"]);
const several: ReadonlySet<string> = new Set(["allOf", "anyOf", "prefixItems"]);
const named: ReadonlySet<string> = new Set(["properties", "$defs"]);

/** The least characters of a schema that is worth a definition of its own. */
const least = 60;

/**
 * A schema in which whatever is said more than once is a definition. It means the same, and is half as large: what differs between actions are
 * few keys of many.
 */
export function saidOnce(schema: Schema): Schema {
  const counts = new Map<string, number>();
  const count = (inner: Schema): Schema => {
    const text = JSON.stringify(inner);
    const known = counts.get(text) ?? 0;
    counts.set(text, known + 1);
    // What stands in a schema that is there twice stands in one place, that schema.
    if (known === 0) eachIn(inner, count);
    return inner;
  };
  eachIn(schema, count);

  const { $defs, ...whole } = schema;
  const own = new Map(
    Object.entries(isObject($defs) ? $defs : {}).flatMap(([name, inner]) => (isObject(inner) ? [[name, inner] as const] : [])),
  );
  const names = new Map([...own].map(([name, inner]) => [JSON.stringify(inner), name] as const).toReversed());
  const made = new Map<string, Schema>();
  const written = (inner: Schema, base: string): Schema => {
    const text = JSON.stringify(inner);
    const known = names.get(text);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    const isWorth = (counts.get(text) ?? 0) > 1 && text.length >= least;
    if (!isWorth) return eachIn(inner, written, base);
    const name = freeName(base, (each) => made.has(each) || own.has(each));
    names.set(text, name);
    made.set(name, {});
    made.set(name, eachIn(inner, written, base));
    return { $ref: `#/$defs/${name}` };
  };
  const body = eachIn(whole, written);
  for (const [name, inner] of own) made.set(name, eachIn(inner, written, name));
  return { ...body, $defs: Object.fromEntries([...made].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

/** A name of no other definition, which ends in a number: as the key that the schema is found at. */
function freeName(base: string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(`${base}.${number}`)) number += 1;
  return `${base}.${number}`;
}

/** A schema in which something is made of each schema that stands in it; `base` is the key that it stands at itself. */
function eachIn(schema: Schema, make: (inner: Schema, base: string) => Schema, base: string = "all"): Schema {
  const one = (value: Json, at: string): Json => (isObject(value) ? make(value, at) : value);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (single.has(keyword)) return [keyword, one(value, base)];
      if (several.has(keyword) && Array.isArray(value)) return [keyword, value.map((item: Json) => one(item, base))];
      if (!named.has(keyword) || !isObject(value)) return [keyword, value];
      return [keyword, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, one(inner, name)]))];
    }),
  );
}

import { isObject } from "../runtime/plain.ts";

/** A value that JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The leaves of {@link Json}. */
export type JsonScalar = string | number | boolean | null;

export { isObject };

/** Structural equality of two JSON values; the order of an object's keys does not count. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (Array.isArray(left)) {
    return Array.isArray(right) && left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]));
}

/**
 * Whether a text in some data has half of a surrogate pair, which escapes can write and no file can hold: written as JSON again, only such
 * a half is an escape.
 */
export function hasHalf(value: unknown): boolean {
  return /(?<!\\)(?:\\\\)*\\ud[89a-f]/u.test(JSON.stringify(value));
}

/** The data of a text of JSON; `undefined` where it is none. */
export function jsonData(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

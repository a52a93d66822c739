import { pointerTo } from "../model/document.ts";
import { isObject } from "../model/json.ts";

/** What is wrong in a value that came from outside, and where: an RFC 6901 pointer. */
export interface Problem {
  readonly pointer: string;
  /** What should be there: "a number of points". */
  readonly wants: string;
}

/** A value that was read, or what is wrong with it. */
export type Decoded<T> = { readonly value: T } | { readonly problem: Problem };

/** Reads a value of unknown shape that stands at a pointer. */
export type Decode<T> = (value: unknown, pointer: string) => Decoded<T>;

/** A value that a test accepts; `wants` says which ones it does. */
export function where<T>(wants: string, accepts: (value: unknown) => value is T): Decode<T> {
  return (value, pointer) => (accepts(value) ? { value } : { problem: { pointer, wants } });
}

/** One of some words or numbers. */
export function oneOf<T>(...allowed: readonly T[]): Decode<T> {
  const wants = `one of ${allowed.join(", ")}`;
  return where(wants, (value): value is T => allowed.some((each) => each === value));
}

/** A list of things of one kind. */
export function listOf<T>(item: Decode<T>): Decode<readonly T[]> {
  return (list, pointer) => {
    if (!Array.isArray(list)) return { problem: { pointer, wants: "a list" } };
    const values: T[] = [];
    for (const [index, each] of list.entries()) {
      const decoded = item(each, `${pointer}/${index}`);
      if ("problem" in decoded) return decoded;
      values.push(decoded.value);
    }
    return { value: values };
  };
}

/** A member that may be missing. */
export function optional<T>(decode: Decode<T>): Decode<T | undefined> {
  return (value, pointer) => (value === undefined ? { value } : decode(value, pointer));
}

/** A map with these members and no others. Members that are missing stay missing. */
export function record<T extends object>(members: { readonly [K in keyof Required<T>]: Decode<T[K]> }): Decode<T> {
  const names = Object.keys(members) as (keyof T & string)[]; // Object.keys knows only strings
  return (map, pointer) => {
    if (!isObject(map)) return { problem: { pointer, wants: "a map" } };
    const stranger = Object.keys(map).find((name) => !Object.hasOwn(members, name));
    if (stranger !== undefined) return { problem: { pointer: pointerTo(pointer, stranger), wants: `nothing, only ${names.join(", ")}` } };
    const made: Partial<T> = {};
    for (const name of names) {
      const decoded = members[name](Object.hasOwn(map, name) ? map[name] : undefined, `${pointer}/${name}`);
      if ("problem" in decoded) return decoded;
      if (decoded.value !== undefined) made[name] = decoded.value;
    }
    return { value: made as T }; // each member was read, or may be missing
  };
}

/** What comes of a value that was read. */
export function mapped<A, B>(decode: Decode<A>, make: (value: A) => B): Decode<B> {
  return (value, pointer) => {
    const decoded = decode(value, pointer);
    return "problem" in decoded ? decoded : { value: make(decoded.value) };
  };
}

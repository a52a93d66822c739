import { pointerTo } from "../model/document.ts";
import { isObject } from "../model/json.ts";
import type { MessageOf } from "../runtime/message.ts";

/** What is said of a file of facts that is none, where `path` is that of its PDF: what should stand at a pointer. */
export const formMessages = {
  "no-json": "The facts of {path} are broken: the file should be JSON.",
  "no-map-at-all": "The facts of {path} are broken: the file should be a map.",
  "no-map": "The facts of {path} are broken: {pointer} should be a map.",
  "no-list": "The facts of {path} are broken: {pointer} should be a list.",
  "no-flag": "The facts of {path} are broken: {pointer} should be true or false.",
  "no-text": "The facts of {path} are broken: {pointer} should be a text.",
  "no-hash": "The facts of {path} are broken: {pointer} should be 64 hexadecimal digits.",
  "no-count": "The facts of {path} are broken: {pointer} should be a whole number.",
  "no-page": "The facts of {path} are broken: {pointer} should be the number of a page.",
  "no-code-point": "The facts of {path} are broken: {pointer} should be a code point such as U+2F45.",
  "no-points": "The facts of {path} are broken: {pointer} should be a number of points, less than ten million.",
  "no-length": "The facts of {path} are broken: {pointer} should be a length in points, less than ten million.",
  "no-box": "The facts of {path} are broken: {pointer} should be a box: [x, y, width, height] in points, each less than ten million.",
  "no-among": "The facts of {path} are broken: {pointer} should be two whole numbers: which hit it is, and of how many.",
  "none-of": "The facts of {path} are broken: {pointer} should be one of {allowed:or}.",
  unknown: "The facts of {path} are broken: {pointer} should be nothing, only {names:and}.",
  "beyond-last-page": "The facts of {path} are broken: {pointer} should be a page from 1 to {count}.",
} as const;

/** What is wrong in a value that came from outside, and where: an RFC 6901 pointer. */
export type Problem = { readonly pointer: string } & MessageOf<typeof formMessages, "path" | "pointer">;

/** What is wrong in the facts of a PDF, as a finding says it. */
export function wrongIn(path: string, { pointer, message, data }: Problem): MessageOf<typeof formMessages> {
  const said = { message, data: { ...data, path, pointer } };
  // The message is the same, and what its data lacked is there.
  return said as MessageOf<typeof formMessages>;
}

/** What a value can lack of which nothing more is to be said. */
type Lack = {
  [Id in keyof typeof formMessages]: MessageOf<Pick<typeof formMessages, Id>, "path" | "pointer"> extends { readonly data?: never }
    ? Id
    : never;
}[keyof typeof formMessages];

/** A value that was read, or what is wrong with it. */
export type Decoded<T> = { readonly value: T } | { readonly problem: Problem };

/** Reads a value of unknown shape that stands at a pointer. */
export type Decode<T> = (value: unknown, pointer: string) => Decoded<T>;

/** A value that a test accepts; `lack` is what is wrong with others. */
export function where<T>(lack: Lack, accepts: (value: unknown) => value is T): Decode<T> {
  return (value, pointer) => (accepts(value) ? { value } : { problem: { pointer, message: lack } });
}

/** One of some words or numbers. */
export function oneOf<T>(...allowed: readonly T[]): Decode<T> {
  const isAllowed = (value: unknown): value is T => allowed.some((each) => each === value);
  const names = allowed.map(String);
  return (value, pointer) => (isAllowed(value) ? { value } : { problem: { pointer, message: "none-of", data: { allowed: names } } });
}

/** A list of things of one kind. */
export function listOf<T>(item: Decode<T>): Decode<readonly T[]> {
  return (list, pointer) => {
    if (!Array.isArray(list)) return { problem: { pointer, message: "no-list" } };
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
    if (!isObject(map)) return { problem: { pointer, message: pointer === "" ? "no-map-at-all" : "no-map" } };
    const stranger = Object.keys(map).find((name) => !Object.hasOwn(members, name));
    if (stranger !== undefined) return { problem: { pointer: pointerTo(pointer, stranger), message: "unknown", data: { names } } };
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

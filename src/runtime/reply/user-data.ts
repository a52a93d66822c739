import { textOfBase64 } from "../base64.ts";
import { hasOwn, isObject } from "../plain.ts";
import { provenanceOf, type ReturnedProvenance } from "../provenance.ts";

/**
 * What the user data of a contract look like: a map of shapes; a kind of value; the one value that it is; words; a text with open places
 * (`null`); something that may be absent from its map; one of several shapes; a list of which each element has one of these shapes.
 */
export type DataShape =
  | DataKind
  | { readonly $is: string | number | boolean | null }
  | { readonly $words: readonly string[] }
  | { readonly $text: readonly (string | null)[] }
  | { readonly $optional: DataShape }
  | { readonly $any: readonly DataShape[] }
  | { readonly $list: readonly DataShape[] }
  | { readonly $map: Readonly<Record<string, DataShape>> };

type DataKind = "string" | "number" | "boolean";

/** The user data of a contract, or why a text holds none: it is no base64 of a text, no JSON, or not what this contract sends. */
export type ReadUserData<Data> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly reason: "base64" | "json" | "other" };

/** Where the user data came from, beside what the contract says in them; `own` of it is what `data` are. */
type DataOrigin = Omit<ReturnedProvenance, "own">;

/**
 * The user data of a contract, and where they come from: a request that was made before contracts said so has nothing there. What is refused
 * may say where it comes from all the same: of another contract, or of another version.
 */
export type ReadTracedUserData<Data> =
  | { readonly ok: true; readonly data: Data; readonly from?: DataOrigin }
  | { readonly ok: false; readonly reason: "base64" | "json" | "other"; readonly from?: DataOrigin };

/** Reads what comes back in callbacks, given the shapes that a contract sends. Never throws. */
export function readUserData<Data>(base64: unknown, shapes: readonly DataShape[]): ReadUserData<Data> {
  const text = textOfBase64(base64);
  if (text === undefined) return { ok: false, reason: "base64" };
  let reason: "json" | "other" = "other";
  for (const shape of shapes) {
    const data = isMapShape(shape) ? jsonIn(text) : text;
    if (data === undefined) reason = "json";
    // The shape is made of the same contract as the type, and the value has it.
    else if (hasShape(data, shape)) return { ok: true, data: data as Data };
  }
  return { ok: false, reason };
}

/** The same where requests say in their user data which contract they are made by, in which version. Never throws. */
export function readTracedUserData<Data>(
  base64: unknown,
  shapes: readonly DataShape[],
  contract: string,
  descriptor: { readonly fingerprint: string },
): ReadTracedUserData<Data> {
  const said = provenanceOf(textOfBase64(base64), descriptor);
  if (said === undefined) return readUserData(base64, shapes);
  const { own, ...from } = said;
  const fits = shapes.length === 0 ? own === undefined : shapes.some((shape) => hasShape(own, shape));
  // The shapes are made of the same contract as the type, and the value has one of them.
  return fits && from.contract === contract ? { ok: true, data: own as Data, from } : { ok: false, reason: "other", from };
}

function isMapShape(shape: DataShape): boolean {
  return typeof shape === "object" && "$map" in shape;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value has a shape. */
function hasShape(value: unknown, shape: DataShape): boolean {
  if (typeof shape === "string") return typeof value === shape;
  if ("$is" in shape) return value === shape.$is;
  if ("$words" in shape) return typeof value === "string" && shape.$words.includes(value);
  if ("$text" in shape) return typeof value === "string" && hasParts(value, shape.$text);
  if ("$optional" in shape) return value === undefined || hasShape(value, shape.$optional);
  if ("$any" in shape) return shape.$any.some((one) => hasShape(value, one));
  if ("$list" in shape) return Array.isArray(value) && value.every((each) => shape.$list.some((one) => hasShape(each, one)));
  return isObject(value) && hasMembers(value, shape.$map);
}

function hasMembers(value: Readonly<Record<string, unknown>>, shapes: Readonly<Record<string, DataShape>>): boolean {
  const own = (name: string): unknown => (hasOwn(value, name) ? value[name] : undefined);
  return (
    Object.keys(value).every((name) => hasOwn(shapes, name)) && Object.entries(shapes).every(([name, shape]) => hasShape(own(name), shape))
  );
}

/** Whether a text has these parts one after the other, with anything at open places. */
function hasParts(text: string, parts: readonly (string | null)[]): boolean {
  let at = 0;
  let isOpen = false;
  for (const [index, part] of parts.entries()) {
    if (part === null) {
      isOpen = true;
      continue;
    }
    const isLast = index === parts.length - 1;
    const found = !isOpen ? at : isLast ? Math.max(at, text.length - part.length) : text.indexOf(part, at);
    if (found < 0 || !text.startsWith(part, found)) return false;
    at = found + part.length;
    isOpen = false;
  }
  return isOpen || at === text.length;
}

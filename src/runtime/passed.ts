/** Stands for what cannot be read: to read it throws, or gives what is no such value. */
export const unreadable: unique symbol = Symbol("unreadable");

type Unreadable = typeof unreadable;

/** How many items of a list are read: many times what any request holds. Of more, only how many there are is known. */
export const mostItems = 10_000;

/** Values by name that are nobody else's: they stay what they are, and may be changed. */
export type OwnValues = Record<string, unknown>;

/**
 * The values of a map as an application passes it, each read once: getters and proxies may answer otherwise the next time, so what is judged
 * and sent is this copy. It begins as one of `blank`, whose properties it has in any case, so that nothing that all objects have is taken for
 * one of them. A value that cannot be read is `unreadable`, and so is a map of which not even the names can be read; `undefined` is what is
 * no map.
 */
export function ownValues(passed: unknown, blank: Readonly<OwnValues>): OwnValues | Unreadable | undefined {
  if (typeof passed !== "object" || passed === null) return undefined;
  try {
    return isMap(passed) ? { ...blank, ...passed } : undefined;
  } catch {
    return readOneByOne(passed, blank);
  }
}

/** Bytes would have a name for each of millions of values, and nobody means them as a map. */
function isMap(passed: object): passed is OwnValues {
  return !Array.isArray(passed) && !ArrayBuffer.isView(passed);
}

function readOneByOne(passed: object, blank: Readonly<OwnValues>): OwnValues | Unreadable {
  const names = attempt(() => Object.keys(passed));
  if (names === unreadable) return unreadable;
  const values = names.map((name) => [name, attempt(() => Reflect.get(passed, name) as unknown)] as const);
  return { ...blank, ...Object.fromEntries(values) };
}

/** The items of a list, each read once, in the same way; of a list that is too long nothing but its length. */
export function ownItems(passed: object): unknown[] | Unreadable | undefined {
  const isList = attempt(() => Array.isArray(passed));
  if (isList !== true) return isList === unreadable ? unreadable : undefined;
  // It is a list, or a proxy of one, which may say of its length what it likes.
  const list = passed as readonly unknown[];
  const length: unknown = attempt(() => list.length);
  if (typeof length !== "number" || !Number.isInteger(length) || length < 0 || length >= 2 ** 32) return unreadable;
  const items: unknown[] = [];
  if (length > mostItems) items.length = length;
  else for (let index = 0; index < length; index += 1) items.push(attempt(() => list[index]));
  return items;
}

/** A value as it is judged: of a list its own items, of anything else what was passed. */
export function ownValue(passed: unknown): unknown {
  return typeof passed === "object" && passed !== null ? (ownItems(passed) ?? passed) : passed;
}

/** What a read gives; `unreadable` where it throws. */
export function attempt<T>(read: () => T): T | Unreadable {
  try {
    return read();
  } catch {
    return unreadable;
  }
}

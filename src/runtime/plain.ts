/*
 * What generated code may use is what JavaScript had in 2020: an application's TypeScript may know no more. What is shorter said by newer
 * functions is said here.
 */

/** Whether a value is a plain object, not a list and not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object has a property of its own. */
export function hasOwn(object: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, name);
}

/** The last item of a list. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}

/** A list in order; the list itself stays as it is. */
export function sortedBy<T>(list: readonly T[], order: (one: T, other: T) => number): readonly T[] {
  // oxlint-disable-next-line unicorn/no-array-sort -- it is a copy
  return list.slice().sort(order);
}

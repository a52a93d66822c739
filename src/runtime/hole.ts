/** Stands for a value that is not known yet: it depends on a parameter, or could not be read. It is never absent, empty or equal. */
export const hole: unique symbol = Symbol("hole");

export type Hole = typeof hole;

/**
 * Marks a construct that may be there or not, once or more often: `true` where it depends on a condition or is repeated itself, `false`
 * where it only stands in one that does.
 */
export const maybe: unique symbol = Symbol("maybe");

/** Whether a value says something: `""` and `[]` count as left out. What is not known counts as given. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** Whether a value is given and known. */
export function isConcrete<T>(value: T | Hole | undefined): value is T {
  return value !== hole && isPresent(value);
}

/** The constructs of a list that are there once and for certain; none of a list that is not known. */
export function certain<T extends object>(list: readonly T[] | Hole | undefined): readonly T[] {
  if (!isConcrete(list)) return [];
  return list.every(isCertain) ? list : list.filter(isCertain);
}

function isCertain(item: object): boolean {
  return !(maybe in item);
}

/** All constructs of a list, also those that may be there or not; none of a list that is not known. */
export function all<T extends object>(list: readonly T[] | Hole | undefined): readonly T[] {
  return isConcrete(list) ? list : [];
}

/** How many constructs a list has at the least; `exact` where it is also how many it has. */
export function countOf(list: readonly object[] | Hole | undefined): { readonly least: number; readonly exact: boolean } {
  if (list === hole) return { least: 0, exact: false };
  const least = certain(list).length;
  return { least, exact: least === all(list).length };
}

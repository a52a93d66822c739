/** Stands for a value that is not known yet: it depends on a parameter, or could not be read. It is never absent, empty or equal. */
export const hole: unique symbol = Symbol("hole");

export type Hole = typeof hole;

/** Whether a value says something: `""` and `[]` count as left out. What is not known counts as given. */
export function given(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** Whether a value is given and known. */
export function known<T>(value: T | Hole | undefined): value is T {
  return value !== hole && given(value);
}

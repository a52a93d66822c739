import { mostUnits } from "../../runtime/param.ts";
import { mostItems, ownItems, ownValues, unreadable } from "../../runtime/passed.ts";

/** How deep data may be, and how many values there may be in a row: more than any contract takes. */
const limits = { depth: 10, values: 20_000 } as const;

/** How many values of a row may still be read. */
interface Budget {
  left: number;
}

/**
 * Values by name as data that is nobody else's, read once: what is judged is what is sent, whatever answers a value may give. What cannot be
 * read, is no data, or is too much of it, becomes a value that nothing takes; of a list or a text that is too long one item or unit more than
 * may be is left.
 */
export function plainRow(row: readonly (readonly [string, unknown])[]): readonly (readonly [string, unknown])[] {
  // Nearly all rows are such, and there are many of them.
  if (row.every(([, value]) => isPlain(value))) return row;
  const budget = { left: limits.values };
  return row.map(([name, value]) => [name, plainData(value, 0, budget)] as const);
}

function isPlain(value: unknown): boolean {
  return isScalar(value) && !isTooLong(value);
}

function isTooLong(value: unknown): value is string {
  return typeof value === "string" && value.length > mostUnits;
}

function isScalar(value: unknown): boolean {
  return value === null || (typeof value !== "object" && typeof value !== "function");
}

function plainData(value: unknown, depth: number, budget: Budget): unknown {
  budget.left -= 1;
  if (isTooLong(value)) return value.slice(0, mostUnits + 1);
  if (isScalar(value)) return value;
  if (typeof value !== "object" || value === null || depth > limits.depth || budget.left < 0) return unreadable;
  const items = ownItems(value);
  if (Array.isArray(items)) return Array.from(items.slice(0, mostItems + 1), (item) => plainData(item, depth + 1, budget));
  const values = items === undefined ? ownValues(value, {}) : unreadable;
  if (typeof values !== "object") return unreadable;
  return Object.fromEntries(Object.entries(values).map(([name, each]) => [name, plainData(each, depth + 1, budget)]));
}

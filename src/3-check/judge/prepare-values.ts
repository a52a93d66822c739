import { typeFault } from "../../runtime/param-types.ts";
import { paramFault } from "../../runtime/param.ts";
import type { Value } from "../../language/trees/prepare.ts";
import type { Param } from "../../model/contract.ts";
import { isObject } from "../../model/json.ts";
import type { Tree } from "../../model/tree.ts";
import { plainParam } from "../../language/readers/plain-param.ts";

/** Values for parameters, read from outside; `undefined` where one is missing, unfit or of no parameter. */
export type ReadValues = (given: Iterable<readonly [string, unknown]>) => ReadonlyMap<string, Value> | undefined;

/** Reads one value; `undefined` where it is unfit. */
type ReadValue = (value: unknown) => Value | undefined;

/** What `readValues` lets through, as a function made once. What it refuses, `readValues` says a reason for. */
export function prepareValues(params: ReadonlyMap<string, Param>): ReadValues {
  const readers = new Map([...params].map(([name, param]) => [name, readerOf(param)]));
  const fallbacks = [...params].flatMap(([name, { default: fallback }]) => (fallback ? [[name, valueOf(fallback)] as const] : []));
  const needed = [...params.values()].filter((param) => !param.optional && param.default === undefined).map(({ name }) => name);
  return (given) => {
    const values = new Map<string, Value>();
    for (const [name, value] of given) {
      const read = readers.get(name);
      if (read === undefined && name !== "now") return undefined;
      const fit = read?.(value);
      if (read !== undefined && fit === undefined) return undefined;
      if (fit !== undefined) values.set(name, fit);
    }
    for (const [name, value] of fallbacks) if (!values.has(name)) values.set(name, value);
    return needed.every((name) => values.has(name)) ? values : undefined;
  };
}

/** Whether a value is none of the type that its parameter is declared with, as a function made once. */
export function prepareTypes(params: ReadonlyMap<string, Param>): (given: Iterable<readonly [string, unknown]>) => boolean {
  const tests = new Map([...params].map(([name, param]) => [name, foreignTo(param)]));
  return (given) => {
    for (const [name, value] of given) if (tests.get(name)?.(value)) return true;
    return false;
  };
}

function foreignTo({ type, items }: Param): (value: unknown) => boolean {
  if (items === undefined) return (value) => typeFault(type, value) !== undefined;
  const fields = items.kind === "fields" ? prepareTypes(items.fields) : undefined;
  const one = items.kind === "one" ? foreignTo(items.value) : undefined;
  const isForeign = (item: unknown): boolean => one?.(item) ?? (isObject(item) && (fields?.(Object.entries(item)) ?? false));
  return (value) => Array.isArray(value) && value.some(isForeign);
}

function readerOf(param: Param): ReadValue {
  const facts = plainParam(param);
  const isFit = (value: unknown): boolean => paramFault(facts, value) === undefined;
  const readItem = itemReader(param);
  // What is fit for a parameter other than a list is a scalar of JSON.
  if (readItem === undefined) return (value) => (isFit(value) ? (value as Value) : undefined);
  return (value) => {
    if (!isFit(value) || !Array.isArray(value)) return undefined;
    const items = value.map(readItem);
    return items.includes(undefined) ? undefined : items.flatMap((item) => (item === undefined ? [] : [item]));
  };
}

function itemReader({ items }: Param): ReadValue | undefined {
  if (items === undefined) return undefined;
  if (items.kind === "one") return readerOf(items.value);
  const read = prepareValues(items.fields);
  return (value) => (isObject(value) ? read(Object.entries(value)) : undefined);
}

/** A default as a value of its parameter. */
function valueOf(tree: Tree): Value {
  if (tree.kind === "list") return tree.items.map((item) => valueOf(item.value));
  if (tree.kind === "record") return new Map([...tree.fields].map(([name, field]) => [name, valueOf(field)]));
  return tree.kind === "literal" ? tree.value : null;
}

import { type Apply, type EncodingName, list, literal, type Origin, record, type Tree } from "../../model/tree.ts";
import { encodings } from "./encodings.ts";

/** Encodes plain data. */
export function call(fn: EncodingName, value: unknown, option?: unknown): unknown {
  return encodings[fn].to(value, option);
}

/**
 * An encoding applied to a tree: its result where the tree has no holes and the clock is not asked, else a node that applies it later. A
 * value without a translation stays as it is: the check has reported it.
 */
export function apply(fn: EncodingName, value: Tree, option?: unknown): Tree {
  return applied(fn, value, option);
}

/** A node applied again, once its value has been filled in; `now` is the clock, in Unix seconds. */
export function applyAgain({ fn, option }: Apply, value: Tree, now: number | undefined): Tree {
  return applied(fn, value, encodings[fn].asksClock ? now : option);
}

function applied(fn: EncodingName, value: Tree, option: unknown): Tree {
  const plain = plainOf(value);
  if (plain !== undefined) {
    const result = call(fn, plain, option);
    if (result !== undefined) return translated(treeOf(result, value.origin), fn, value);
    if (!isRelative(plain)) return value;
  }
  return { kind: "apply", fn, value, ...(option === undefined ? {} : { option }), origin: value.origin };
}

/** A result that tells how it was made, whether it is a code, and where its value came from. */
function translated(result: Tree, fn: EncodingName, source: Tree): Tree {
  if (result.kind !== "literal") return result;
  const given = givenOf(source);
  return { ...result, made: { fn, value: source }, ...(encodings[fn].isCode ? { coded: true as const } : {}), ...(given ? { given } : {}) };
}

/** Where a value was given that came through a parameter; of a list one of its values. */
function givenOf(tree: Tree): Origin | undefined {
  if (tree.kind === "literal") return tree.given;
  return tree.kind === "list" ? tree.items.map(({ value }) => givenOf(value)).find((given) => given !== undefined) : undefined;
}

/** A time that only a clock can resolve. */
function isRelative(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("+");
}

/** The data of a tree without holes, `undefined` where it has one. */
export function plainOf(tree: Tree): unknown {
  if (tree.kind === "literal") return tree.value;
  if (tree.kind === "record") {
    const entries: [string, unknown][] = [];
    for (const [name, value] of tree.fields) {
      const plain = plainOf(value);
      if (plain === undefined) return undefined;
      entries.push([name, plain]);
    }
    return Object.fromEntries(entries);
  }
  if (tree.kind === "list") {
    const values: unknown[] = [];
    for (const item of tree.items) {
      const plain = item.each || item.when ? undefined : plainOf(item.value);
      if (plain === undefined) return undefined;
      values.push(plain);
    }
    return values;
  }
  return undefined;
}

/** Plain data as a tree, all of it written at one place. */
export function treeOf(value: unknown, origin: Origin): Tree {
  if (Array.isArray(value))
    return list(
      value.map((item) => treeOf(item, origin)),
      origin,
    );
  if (typeof value === "object" && value !== null) {
    return record(
      Object.entries(value).map(([name, item]) => [name, treeOf(item, origin)] as const),
      origin,
    );
  }
  return literal(value as string | number | boolean | null, origin);
}

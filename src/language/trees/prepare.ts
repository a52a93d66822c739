import type { JsonScalar } from "../../model/json.ts";
import type { Condition, Item, Loop, Reference, Text, Tree } from "../../model/tree.ts";
import { call, plainOf } from "./apply.ts";
import { encodings } from "./encodings.ts";

/** A value of a parameter: a scalar, a list, or an item with named fields. */
export type Value = JsonScalar | readonly Value[] | ReadonlyMap<string, Value>;

/** What a prepared tree is filled in with. */
export interface Filling {
  /** Values of parameters by name, defaults among them; every parameter that needs one has one. */
  readonly params: ReadonlyMap<string, Value>;
  /** The clock, in Unix seconds. */
  readonly now: number;
  /** The items that repetitions are at, the outermost first. It changes while a tree is filled in. */
  readonly items: Value[];
}

/** The data that a tree becomes; `undefined` where an absent parameter alone would have held it. */
export type Fill = (filling: Filling) => unknown;

/** A tree made ready to be filled in many times: data, or a function that makes it. */
export type Prepared = { readonly kind: "constant"; readonly value: unknown } | { readonly kind: "fill"; readonly fill: Fill };

/** The repetitions that a place stands in, the outermost first. */
export type Scope = readonly Loop[];

/**
 * What `instantiate` and `plainOf` do to a tree, as a function made once. The tree is a part of a contract without errors, partly filled in
 * with the clock, so that nothing in it depends on more than parameters.
 */
export function prepare(tree: Tree, scope: Scope): Prepared {
  const value = plainOf(tree);
  return value === undefined ? { kind: "fill", fill: fillOf(tree, scope) } : { kind: "constant", value };
}

function fillOf(tree: Tree, scope: Scope): Fill {
  switch (tree.kind) {
    case "literal":
      return () => tree.value;
    case "unknown":
      return () => undefined;
    case "reference": {
      const read = prepareReference(tree, scope);
      return (filling) => plainValue(read(filling));
    }
    case "text":
      return textFill(tree, scope);
    case "apply": {
      const { fn, option } = tree;
      const { asksClock } = encodings[fn];
      const inner = fillOf(tree.value, scope);
      return (filling) => {
        const value = inner(filling);
        return value === undefined ? undefined : (call(fn, value, asksClock ? filling.now : option) ?? value);
      };
    }
    case "record": {
      const fields = [...tree.fields].map(([name, value]) => ({ name, fill: fillOf(value, scope) }));
      return (filling) => {
        const entries: [string, unknown][] = [];
        for (const { name, fill } of fields) {
          const value = fill(filling);
          if (value !== undefined) entries.push([name, value]);
        }
        return Object.fromEntries(entries);
      };
    }
    case "list": {
      const items = tree.items.map((item) => ({ ...prepareItem(item, scope), value: item.value }));
      const fills = items.map(({ repeat, scope: inner, value }) => ({ repeat, fill: fillOf(value, inner) }));
      return (filling) => {
        const values: unknown[] = [];
        for (const { repeat, fill } of fills) {
          repeat(filling, () => {
            const value = fill(filling);
            if (value !== undefined) values.push(value);
          });
        }
        return values;
      };
    }
  }
}

function textFill({ parts }: Text, scope: Scope): Fill {
  const fills = parts.map((part) => (part.kind === "literal" ? String(part.value) : prepareReference(part, scope)));
  return (filling) => {
    let text = "";
    for (const part of fills) text += typeof part === "string" ? part : written(part(filling));
    return text;
  };
}

/** A scalar as it stands in a text; nothing for what is absent. */
function written(value: Value | undefined): string {
  return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}

/** An element of a list, made ready: where its value stands, and what calls `emit` each time that it is there. */
export interface PreparedItem {
  readonly scope: Scope;
  readonly repeat: (filling: Filling, emit: () => void) => void;
}

/** The repetition and the condition of an element, made ready. */
export function prepareItem({ each, when }: Item, scope: Scope): PreparedItem {
  const inner = each === undefined ? scope : [...scope, each];
  const isThere = when && prepareCondition(when, inner);
  const once: PreparedItem["repeat"] = isThere ? (filling, emit) => void (isThere(filling) && emit()) : (_, emit) => emit();
  if (each === undefined) return { scope: inner, repeat: once };
  const list = prepareReference(each.list, scope);
  const repeat: PreparedItem["repeat"] = (filling, emit) => {
    const values = list(filling);
    if (!Array.isArray(values)) return;
    for (const value of values) {
      filling.items[scope.length] = value;
      once(filling, emit);
    }
  };
  return { scope: inner, repeat };
}

function prepareCondition({ value, negated }: Condition, scope: Scope): (filling: Filling) => boolean {
  const read = prepareReference(value, scope);
  return (filling) => (read(filling) === true) !== negated;
}

function prepareReference({ loop, name }: Reference, scope: Scope): (filling: Filling) => Value | undefined {
  if (loop === undefined) return ({ params }) => params.get(name ?? "");
  const depth = scope.indexOf(loop);
  if (name === undefined) return ({ items }) => items[depth];
  return ({ items }) => {
    const item = items[depth];
    return item instanceof Map ? item.get(name) : undefined;
  };
}

/** A parameter's value as JSON has it. */
function plainValue(value: Value | undefined): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, field]) => [name, plainValue(field)]));
  return Array.isArray(value) ? value.map(plainValue) : value;
}

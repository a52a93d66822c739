import {
  type Condition,
  field,
  isIndex,
  type Item,
  type ListTree,
  type Literal,
  literal,
  type Loop,
  type Origin,
  type RecordTree,
  type Reference,
  type Term,
  type Text,
  type TextPart,
  type Tree,
} from "../../model/tree.ts";
import { termHolds } from "../../runtime/condition.ts";
import { inText } from "../../runtime/decimal.ts";
import { applyAgain } from "./apply.ts";

/** What is known when a tree is filled in. */
export interface Bindings {
  /** Values of parameters, by name. */
  readonly params: ReadonlyMap<string, Tree>;
  /** Whether every parameter has its value: one without is then absent, otherwise it stays a hole. */
  readonly complete: boolean;
  /** The clock, in Unix seconds; without it relative times stay holes. */
  readonly now?: number;
  /** The items that enclosing repetitions are at, each with its number, from 1. */
  readonly items?: ReadonlyMap<Loop, { readonly value: Tree; readonly number: number }>;
}

/**
 * A tree with what is known filled in: references replaced, repetitions carried out, conditions decided. What an absent parameter
 * alone would have held is left out. Where bindings are not complete the rest keeps its holes. What nothing was filled into is the same tree as
 * before, so that what is known of it need not be found again.
 */
export function instantiate(tree: Tree, bindings: Bindings): Tree | undefined {
  switch (tree.kind) {
    case "literal":
    case "unknown":
      return tree;
    case "reference":
      return resolve(tree, bindings);
    case "text":
      return concatenate(tree, bindings);
    case "apply": {
      const value = instantiate(tree.value, bindings);
      if (value === undefined) return undefined;
      return applyAgain(tree, value, bindings.now);
    }
    case "record": {
      const fields = new Map<string, Tree>();
      let isSame = true;
      for (const [name, value] of tree.fields) {
        const filled = instantiate(value, bindings);
        isSame &&= filled === value;
        if (filled !== undefined) fields.set(name, filled);
      }
      return isSame ? tree : { ...tree, fields };
    }
    case "list": {
      const items = tree.items.flatMap((item) => expand(item, bindings));
      const isSame = items.length === tree.items.length && items.every((item, index) => item === tree.items[index]);
      return isSame ? tree : ({ ...tree, items } satisfies ListTree);
    }
  }
}

/** A contract or a request with the clock filled in, in Unix seconds, its parameters still open. */
export function atClock(tree: RecordTree, now: number): RecordTree {
  const filled = instantiate(tree, { params: new Map(), complete: false, now });
  return filled?.kind === "record" ? filled : tree;
}

function resolve(reference: Reference, bindings: Bindings): Tree | undefined {
  const item = reference.loop ? bindings.items?.get(reference.loop) : undefined;
  if (reference.loop && item === undefined) return reference;
  if (item && isIndex(reference)) return literal(item.number, reference.origin);
  const holder = item?.value;
  if (holder?.kind === "unknown") return holder;
  const value =
    holder === undefined
      ? bindings.params.get(reference.name ?? "")
      : reference.name === undefined
        ? holder
        : field(holder, reference.name);
  if (value !== undefined) return used(value, reference.origin);
  return bindings.complete || holder !== undefined ? undefined : reference;
}

/** A parameter's value at the place that uses it. */
function used(value: Tree, origin: Origin): Tree {
  if (value.kind === "literal") return { ...value, origin, given: value.given ?? value.origin };
  if (value.kind === "list") return { ...value, origin, items: value.items.map((item) => ({ ...item, value: used(item.value, origin) })) };
  if (value.kind === "record")
    return { ...value, origin, fields: new Map([...value.fields].map(([name, tree]) => [name, used(tree, origin)])) };
  return value;
}

function concatenate(text: Text, bindings: Bindings): Tree {
  const parts = text.parts.map((part) => instantiate(part, bindings));
  if (!parts.every((part): part is Literal | undefined => part === undefined || part.kind === "literal")) {
    return { ...text, parts: parts.flatMap((part) => (part !== undefined && isPart(part) ? [part] : [])) };
  }
  const given = parts.find((part) => part?.given !== undefined)?.given;
  const value = parts.map((part) => inText(part?.value)).join("");
  return { kind: "literal", value, origin: text.origin, ...(given ? { given } : {}) };
}

function isPart(part: Tree): part is TextPart {
  return part.kind === "literal" || part.kind === "reference" || part.kind === "apply";
}

function expand(item: Item, bindings: Bindings): readonly Item[] {
  const decided = item.when && isMet(item.when, bindings);
  if (decided === false) return [];
  const { when: _, ...unconditional } = item;
  const rest = decided === undefined ? item : unconditional;
  if (rest.each === undefined) return filled(rest, bindings);
  const loop = rest.each;
  const list = resolve(loop.list, bindings);
  if (list === undefined) return [];
  if (list.kind !== "list") return filled(rest, bindings);
  const { each: __, ...once } = rest;
  return list.items.flatMap(({ value }, index) => {
    const items = new Map([...(bindings.items ?? []), [loop, { value, number: index + 1 }]]);
    return expand(once, { ...bindings, items });
  });
}

function filled(item: Item, bindings: Bindings): readonly Item[] {
  const value = instantiate(item.value, bindings);
  return value === undefined ? [] : value === item.value ? [item] : [{ ...item, value }];
}

/**
 * Whether a condition holds of what is bound; `undefined` while that is not known: where no term is known not to hold, and of some it is not
 * known. {@link isTermMet} says it of one term.
 */
export function isMet(condition: Condition, bindings: Bindings): boolean | undefined {
  const met = condition.map((term) => isTermMet(term, bindings));
  return met.includes(false) ? false : met.includes(undefined) ? undefined : true;
}

/** Whether a term of a condition holds of what is bound; `undefined` while that is not known. */
export function isTermMet({ value: reference, word, negated }: Term, bindings: Bindings): boolean | undefined {
  const value = resolve(reference, bindings);
  if (value?.kind === "reference" || value?.kind === "unknown") return undefined;
  return termHolds(value && heldBy(value), word, negated);
}

/** What a value comes to for a condition: what holds something is there, whatever that is. */
function heldBy(value: Tree): unknown {
  if (value.kind === "literal") return value.value;
  return value.kind === "list" ? value.items : value;
}

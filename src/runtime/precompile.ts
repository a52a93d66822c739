import { termHolds } from "./condition.ts";
import { inText } from "./decimal.ts";
import { hole, maybe } from "./hole.ts";
import type { Facts } from "./law.ts";
import type { Values } from "./params.ts";
import type { Bindings, ConstructRecipe, Elements, JoinedText, MadeList, MadeRecord, Recipe } from "./recipe.ts";

/** The data that a recipe makes; `undefined` where an absent parameter alone would have held it. */
export type Fill = (bindings: Bindings) => unknown;

/** Bindings of values at a moment, in Unix seconds, for a recipe that has not been begun. */
export function bindingsOf(values: Values, now: number): Bindings {
  return { values, now, items: [], numbers: [], indexes: [], certain: true, constructs: [] };
}

/** Makes a function of a recipe, since it is filled in many times. `depth` is the number of repetitions that it stands in. */
export function precompile(recipe: Recipe, depth = 0): Fill {
  if (typeof recipe !== "object" || recipe === null) return () => recipe;
  switch (recipe.kind) {
    case "always": {
      const { value } = recipe;
      return ({ certain }) => (certain ? value : uncertain(value));
    }
    case "param": {
      const { name } = recipe;
      return ({ values }) => values[name];
    }
    case "item": {
      const { depth: at, name } = recipe;
      return name === undefined ? ({ items }) => items[at] : ({ items }) => fieldOfItem(items[at], name);
    }
    case "index": {
      const { depth: at } = recipe;
      return ({ numbers }) => numbers[at];
    }
    case "open":
      return () => hole;
    case "text":
      return joining(recipe.parts);
    case "encoded": {
      const { by, option, atClock } = recipe;
      const fill = precompile(recipe.value, depth);
      return (bindings) => {
        const value = fill(bindings);
        return value === hole || value === undefined ? value : (by(value, atClock ? bindings.now : option) ?? value);
      };
    }
    case "record":
      return recordFill(recipe, depth);
    case "list":
      return listFill(recipe, depth);
  }
}

/** Facts without parameters, as they are where they may be there or not. */
function uncertain(facts: unknown): unknown {
  if (Array.isArray(facts)) return facts.map(uncertain);
  if (typeof facts !== "object" || facts === null) return facts;
  return { ...Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, uncertain(value)])), [maybe]: true };
}

/** A field of an item; of one that is wrong nothing is known. */
function fieldOfItem(item: unknown, name: string): unknown {
  return typeof item === "object" && item !== null ? (item as Facts)[name] : hole;
}

function joining(parts: JoinedText["parts"]): Fill {
  const fills = parts.map((part) => (typeof part === "string" ? part : precompile(part)));
  return (bindings) => {
    let text = "";
    for (const part of fills) {
      const value = typeof part === "string" ? part : part(bindings);
      if (value === hole) return hole;
      text += inText(value);
    }
    return text;
  };
}

/** A text as one of some words; what is none of them is not known. */
export function wordAmong(value: unknown, words: unknown): unknown {
  return typeof value === "string" && value !== "" && !(words as readonly string[]).includes(value) ? hole : value;
}

/** Each record is a copy of one that has all the keys, so that all of them are laid out alike. */
function recordFill(recipe: MadeRecord, depth: number): Fill {
  const { fields } = recipe;
  const entries = Object.entries(fields);
  const blank: Facts = Object.fromEntries(entries.map(([name, field]) => [name, isConstant(field) ? field : undefined]));
  const open = entries.filter(([, field]) => !isConstant(field));
  const names = open.map(([name]) => name);
  const fills = open.map(([, field]) => precompile(field, depth));
  return (bindings) => {
    const facts: Record<string, unknown> = { ...blank };
    // This loop runs for every construct of every request: a counter is faster than an iterator over pairs.
    for (let index = 0; index < names.length; index += 1) facts[names[index] as string] = fills[index]?.(bindings);
    return isConstruct(recipe) ? noted(facts, recipe, bindings) : facts;
  };
}

function isConstant(recipe: Recipe): boolean {
  return typeof recipe !== "object" || recipe === null;
}

/** Whether the facts of a record are noted. */
export function isConstruct(recipe: MadeRecord): recipe is ConstructRecipe {
  return recipe.place !== undefined;
}

/** Notes a construct, and answers its facts. */
function noted(made: Facts, recipe: ConstructRecipe, { certain, constructs, indexes }: Bindings): Facts {
  const facts = certain ? made : { ...made, [maybe]: true };
  constructs.push({ recipe, facts, indexes });
  return facts;
}

function listFill({ items }: MadeList, depth: number): Fill {
  const fills = items.map((item) => {
    if (!isElements(item)) return { fill: precompile(item, depth) };
    return { fill: precompile(item.value, depthIn(item, depth)), repeat: repeater(item, depth) };
  });
  return (bindings) => {
    const list: unknown[] = [];
    for (const { fill, repeat } of fills) {
      if (repeat) repeat(bindings, () => addTo(list, fill(bindings)));
      else addTo(list, fill(bindings));
    }
    return list;
  };
}

function addTo(list: unknown[], value: unknown): void {
  if (value !== undefined) list.push(value);
}

/** Whether an item of a list is elements that may be there several times, or not at all. */
export function isElements(item: Recipe | Elements): item is Elements {
  return typeof item === "object" && item !== null && item.kind === "elements";
}

/** The number of repetitions that elements stand in. */
export function depthIn({ each }: Elements, depth: number): number {
  return each === undefined ? depth : depth + 1;
}

/** Calls `emit` each time that elements are there. */
export type Repeated = (bindings: Bindings, emit: () => void) => void;

/** Makes a function of how often elements are there. Where that depends on a value that is wrong, they are there once, and not for certain. */
export function repeater(elements: Elements, depth: number): Repeated {
  const { each } = elements;
  const once = conditional(elements);
  if (each === undefined) return once;
  const list = precompile(each);
  return (bindings, emit) => {
    const items = list(bindings);
    const { indexes } = bindings;
    if (Array.isArray(items)) {
      for (const [index, item] of items.entries()) {
        bindings.items[depth] = item;
        bindings.numbers[depth] = index + 1;
        bindings.indexes = [...indexes, index];
        once(bindings, emit);
      }
    } else if (items !== undefined) {
      bindings.items[depth] = hole;
      bindings.numbers[depth] = hole;
      bindings.indexes = [...indexes, 0];
      perhaps(bindings, () => once(bindings, emit));
    }
    bindings.indexes = indexes;
  };
}

function conditional({ when }: Elements): Repeated {
  if (when === undefined) return (_, emit) => emit();
  const terms = when.map(({ value, word, negated }) => ({ read: precompile(value), word, negated }));
  return (bindings, emit) => {
    let isKnown = true;
    for (const { read, word, negated } of terms) {
      const value = read(bindings);
      if (value === hole) isKnown = false;
      else if (!termHolds(value, word, negated)) return;
    }
    if (isKnown) emit();
    else perhaps(bindings, emit);
  };
}

/** What may stand there or not. */
function perhaps(bindings: Bindings, emit: () => void): void {
  const { certain } = bindings;
  bindings.certain = false;
  emit();
  bindings.certain = certain;
}

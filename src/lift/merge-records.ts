import type { Slot } from "../language/tables/construct.ts";
import type { Json } from "../model/json.ts";
import { type Item, type ListTree, literalOf, type Loop, type Tree } from "../model/tree.ts";
import { attempt, Different } from "./different.ts";
import { elementwise, type Merge, type MergePlace, nameFor } from "./merge-place.ts";
import { capital } from "../runtime/phrases.ts";
import { partyKind } from "./param-names.ts";
import { createScope, type Scope } from "./scope.ts";

type Records = Slot & { readonly kind: "records" };

/** Elements of one shape that follow each other: those of each list, in its order. */
interface Run {
  readonly parts: readonly (readonly Tree[])[];
}

/**
 * Lists of constructs as one: element by element where they are as long and alike; else what stands in them in different number is repeated
 * for the items of a list, and what only some of them have is there when a flag is set.
 * @throws Different where the elements of one do not follow each other as those of another.
 */
export function mergeRecords(lists: readonly ListTree[], slot: Records, place: MergePlace, scope: Scope, merge: Merge): Tree {
  const around = lists.map(({ origin }) => origin);
  const inner = { ...place, around };
  const elements = (use: Scope): Tree => namedElementwise(lists, slot, place, use, merge);
  const isAlike = attempt(() => elements(createScope(scope.loop))) !== undefined;
  if (isAlike) return elements(scope);
  const [first] = lists;
  if (first === undefined) throw new Error("nothing is merged");
  // What is as long and yet not alike is no matter of how often it is there.
  if (lists.every(({ items }) => items.length === first.items.length)) return elements(scope);
  const runs = runsOf(lists, (left, right) => isOneShape([left, right], slot, inner, merge));
  if (runs === undefined) {
    const other = lists.find(({ items }) => items.length !== first.items.length) ?? lists[1] ?? first;
    throw new Different("order", other.origin, first.origin);
  }
  const kinds = runs.map(({ parts }) => kindOf(parts.flat()[0], slot));
  const items = runs.flatMap((run, index) => mergeRun(run, slot, { ...inner, ...prefixOf(kinds, index, place) }, scope, merge));
  return { kind: "list", items, origin: first.origin };
}

/** What an approver's parameters are named after, numbered where there are several of its kind. */
function prefixOf(kinds: readonly (string | undefined)[], index: number, { prefix }: MergePlace): Pick<MergePlace, "prefix"> {
  const kind = kinds[index];
  if (kind === undefined) return { prefix };
  const isOnly = kinds.filter((each) => each === kind).length === 1;
  return { prefix: isOnly ? kind : `${kind}${kinds.slice(0, index + 1).filter((each) => each === kind).length}` };
}

function kindOf(tree: Tree | undefined, { construct }: Records): string | undefined {
  return construct.name === "approver" && tree?.kind === "record" ? partyKind(literalOf(tree.fields.get("type"))) : undefined;
}

function namedElementwise(lists: readonly ListTree[], slot: Records, place: MergePlace, scope: Scope, merge: Merge): Tree {
  const kinds = lists[0]?.items.map(({ value }) => kindOf(value, slot)) ?? [];
  const [first] = lists;
  if (kinds[0] === undefined || first === undefined) return elementwise(lists, () => single(slot), place, scope, merge);
  elementwiseLengths(lists, first);
  const around = lists.map(({ origin }) => origin);
  const items = first.items.map((_, index): Item => ({
    value: merge(
      lists.map((list) => list.items[index]?.value),
      single(slot),
      { ...place, around, ...(scope.loop ? {} : prefixOf(kinds, index, place)) },
      scope,
    ),
  }));
  return { kind: "list", items, origin: first.origin };
}

function elementwiseLengths(lists: readonly ListTree[], first: ListTree): void {
  const other = lists.find(({ items }) => items.length !== first.items.length);
  if (other) throw new Different("elements", other.origin, first.origin);
}

/** The slot of one element. */
function single({ construct }: Records): Slot {
  return { kind: "record", construct };
}

function isOneShape(trees: readonly Tree[], slot: Records, place: MergePlace, merge: Merge): boolean {
  const [first] = trees;
  const around = trees.map(({ origin }) => origin);
  if (first === undefined) return false;
  const loop: Loop = { name: "item", list: { kind: "reference", name: "", optional: false, origin: first.origin } };
  return attempt(() => merge(trees, single(slot), { ...place, around, prefix: undefined }, createScope(loop))) !== undefined;
}

function mergeRun({ parts }: Run, slot: Records, place: MergePlace, scope: Scope, merge: Merge): readonly Item[] {
  const counts = new Set(parts.map(({ length }) => length));
  const [count = 0] = counts;
  if (counts.size === 1) {
    return Array.from({ length: count }, (_, index) => ({
      value: merge(
        parts.map((part) => part[index]),
        single(slot),
        place,
        scope,
      ),
    }));
  }
  const all = parts.flat();
  const [first] = all;
  if (first === undefined) return [];
  const origin = first.origin;
  const around = parts.flatMap((part, index) => part.map(() => place.around[index] ?? origin));
  if (scope.loop)
    throw new Different(
      "nested",
      parts.find(({ length }) => length !== parts[0]?.length)?.[0]?.origin ?? origin,
      place.around[0] ?? origin,
    );
  const base = listName(place, kindOf(first, slot));
  const loop: Loop = { name: "item", list: { kind: "reference", name: base, optional: false, origin } };
  const fields = createScope(loop);
  const value = merge(all, single(slot), { ...place, around, prefix: undefined }, fields);
  if (fields.params.size === 0) return flagged(value, parts, base, scope);
  const named = [...fields.params.values()];
  let next = 0;
  const values = parts.map((part) => part.map(() => itemAt(named, next++)));
  const list = scope.declare({ name: base, type: "list", items: named.map(({ param }) => param) }, values, origin);
  return [{ value, each: { ...loop, list } }];
}

/** An element that is the same wherever it is there: as often as all have it, and then each with a flag. */
function flagged(value: Tree, parts: Run["parts"], base: string, scope: Scope): readonly Item[] {
  const most = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: most }, (_, index): Item => {
    const flags = parts.map(({ length }) => length > index);
    if (flags.every(Boolean)) return { value };
    const flag = scope.declare({ name: `has${capital(base)}`, type: "boolean" }, flags, value.origin);
    return { value, when: [{ value: flag, negated: false }] };
  });
}

function itemAt(
  fields: readonly { readonly param: { readonly name: string }; readonly values: readonly (Json | undefined)[] }[],
  index: number,
): Json {
  const entries = fields.flatMap(({ param, values }) => {
    const value = values[index];
    return value === undefined ? [] : [[param.name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** What a list of parties, or of other elements, is called. */
function listName(place: MergePlace, kind: string | undefined): string {
  const names: Readonly<Record<string, string>> = { signatory: "signatories", party: "parties" };
  if (kind !== undefined) return names[kind] ?? `${kind}s`;
  return place.key === "cc"
    ? "copies"
    : place.key.endsWith("s")
      ? place.key
      : nameFor({ ...place, prefix: undefined }) === "fileValue"
        ? "fields"
        : `${place.key}s`;
}

/** The elements of lists as runs of one shape, in an order that all of them keep; nothing where there is none. */
function runsOf(lists: readonly ListTree[], isOne: (left: Tree, right: Tree) => boolean): readonly Run[] | undefined {
  const shapes: Tree[] = [];
  const shapeOf = (tree: Tree): number => {
    const known = shapes.findIndex((shape) => isOne(shape, tree));
    return known >= 0 ? known : shapes.push(tree) - 1;
  };
  const sequences = lists.map(({ items }) => inRuns(items.map(({ value }) => ({ shape: shapeOf(value), value }))));
  const [first] = sequences;
  if (first === undefined) return undefined;
  const isAligned = sequences.every(
    (runs) => runs.length === first.length && runs.every(({ shape }, index) => shape === first[index]?.shape),
  );
  if (isAligned) return first.map((_, index) => ({ parts: sequences.map((runs) => runs[index]?.values ?? []) }));
  const order = commonOrder(sequences.map((runs) => runs.map(({ shape }) => shape)));
  return order?.map((shape) => ({ parts: sequences.map((runs) => runs.find((run) => run.shape === shape)?.values ?? []) }));
}

interface ShapeRun {
  readonly shape: number;
  readonly values: Tree[];
}

function inRuns(elements: readonly { readonly shape: number; readonly value: Tree }[]): readonly ShapeRun[] {
  const runs: ShapeRun[] = [];
  for (const { shape, value } of elements) {
    const last = runs.at(-1);
    if (last?.shape === shape) last.values.push(value);
    else runs.push({ shape, values: [value] });
  }
  return runs;
}

/** An order of numbers that all sequences keep, each of which has a number once at the most; nothing where there is none. */
function commonOrder(sequences: readonly (readonly number[])[]): readonly number[] | undefined {
  if (sequences.some((each) => new Set(each).size < each.length)) return undefined;
  const left = new Set(sequences.flat());
  const order: number[] = [];
  while (left.size > 0) {
    const next = [...left].find((one) =>
      sequences.every(
        (each) => !each.some((other) => left.has(other) && other !== one && each.includes(one) && each.indexOf(other) < each.indexOf(one)),
      ),
    );
    if (next === undefined) return undefined;
    order.push(next);
    left.delete(next);
  }
  return order;
}

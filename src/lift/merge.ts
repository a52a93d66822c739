import { type Construct, rowsOf, type ScalarSlot, type Slot, takesParam, type WordSlot } from "../language/tables/construct.ts";
import { plainOf } from "../language/trees/apply.ts";
import type { ParamType } from "../model/contract.ts";
import type { Json } from "../model/json.ts";
import { jsonTypeOf, type ListTree, literalOf, type Origin, record, type RecordTree, type Tree } from "../model/tree.ts";
import { typeFault } from "../runtime/param-types.ts";
import { Different, type Difference } from "./different.ts";
import { mergeRecords } from "./merge-records.ts";
import { elementwise, type MergePlace, nameFor, type Several, wordOf } from "./merge-place.ts";
import type { Scope } from "./scope.ts";

/**
 * Constructs that say the same beside their values, as one with parameters for the values that differ, and for those that identify people.
 * @throws Different where no parameter can stand for the difference.
 */
export function mergeConstructs(
  trees: readonly (RecordTree | undefined)[],
  of: Construct,
  place: Omit<MergePlace, "construct" | "key">,
  scope: Scope,
): RecordTree {
  const key = of.variants?.key;
  const typeSlot = key === undefined ? undefined : of.rows.get(key)?.slot;
  const first = trees.find((tree) => tree !== undefined);
  if (first === undefined) throw new Error("nothing is merged");
  const around = trees.map((tree, index) => tree?.origin ?? place.around[index] ?? first.origin);
  const types = trees.map((tree) => (key === undefined ? undefined : tree?.fields.get(key)));
  if (typeSlot && key !== undefined && types.some((type) => type !== undefined))
    mergeTrees(types, typeSlot, { ...place, construct: of, key, around }, scope);
  const rows = rowsOf(of, literalOf(types[0]));
  const names = new Set(trees.flatMap((tree) => [...(tree?.fields.keys() ?? [])]));
  const ordered = [...[...rows.keys()].filter((name) => names.has(name)), ...[...names].filter((name) => !rows.has(name))];
  const label = labelOf(trees);
  const merged = ordered.map((name): [string, Tree] => {
    const values = trees.map((tree) => tree?.fields.get(name));
    const slot: Slot = rows.get(name)?.slot ?? { kind: "data", accepts: "map" };
    const inner = { ...place, construct: of, key: name, around, ...(label === undefined ? {} : { label }) };
    return [name, name === "omit" ? unchanged(values, inner) : mergeTrees(values, slot, inner, scope)];
  });
  return record(merged, first.origin);
}

/** What all call a party alike. */
function labelOf(trees: readonly (RecordTree | undefined)[]): string | undefined {
  const labels = trees.map((tree) => literalOf(tree?.fields.get("role")) ?? literalOf(tree?.fields.get("organization")));
  const [first] = labels;
  return typeof first === "string" && first !== "" && labels.every((label) => label === first) ? first : undefined;
}

/** What stands at one place, as one tree. */
function mergeTrees(trees: Several, slot: Slot, place: MergePlace, scope: Scope): Tree {
  switch (slot.kind) {
    case "record":
      return mergeConstructs(allOf(trees, "record", place), slot.construct, place, scope);
    case "records":
      return mergeRecords(everywhere(allOf(trees, "list", place), place), slot, place, scope, mergeTrees);
    case "either": {
      const many = trees.find((tree) => tree !== undefined)?.kind === "list";
      return mergeTrees(trees, many ? slot.many : slot.one, place, scope);
    }
    case "list":
      return mergeList(allOf(trees, "list", place), slot, place, scope);
    case "tuple": {
      const lists = everywhere(allOf(trees, "list", place), place);
      return elementwise(lists, (index) => slot.items[index] ?? slot, place, scope, mergeTrees);
    }
    case "data":
    case "table-rows":
      return mergeData(trees, place, scope);
    case "word":
      return mergeWord(trees, slot, place, scope);
    case "scalar":
      return mergeScalar(trees, slot, place, scope);
  }
}

function mergeList(
  lists: readonly (ListTree | undefined)[],
  slot: Slot & { readonly kind: "list" },
  place: MergePlace,
  scope: Scope,
): Tree {
  const present = lists.filter((tree) => tree !== undefined);
  const [first] = present;
  const isEverywhere = present.length === lists.length;
  if (isEverywhere && present.every(({ items }) => items.length === first?.items.length))
    return elementwise(present, () => slot.item, place, scope, mergeTrees);
  if (!takesParam(slot) || slot.item.kind !== "scalar" || scope.loop)
    return elementwise(everywhere(lists, place), () => slot.item, place, scope, mergeTrees);
  const values = lists.map((tree) => tree && jsonOf(tree));
  const item = typeFor(
    slot.item,
    present.flatMap(({ items }) => items.map(({ value }) => jsonOf(value))),
    place,
  );
  return scope.declare({ name: nameFor(place), type: "list", items: item }, values, first?.origin ?? originOf(place));
}

function mergeWord(trees: Several, slot: WordSlot, place: MergePlace, scope: Scope): Tree {
  const same = sameAll(trees);
  if (same) return same;
  const values = valuesOf(trees, place);
  if (slot.fixed) throw differing("fixed", trees, place);
  const seen = new Set(values);
  return scope.declare(
    { name: nameFor(place), type: "enum", values: slot.words.filter((word) => seen.has(word)) },
    values,
    originIn(trees, place),
  );
}

function mergeScalar(trees: Several, slot: ScalarSlot, place: MergePlace, scope: Scope): Tree {
  const same = sameAll(trees);
  const identifies = slot.personal === true && typeof literalOf(same) === "string" && literalOf(same) !== "";
  if (same && !identifies) return same;
  const values = valuesOf(trees, place);
  if (slot.fixed) throw differing("fixed", trees, place);
  const type = typeFor(slot, values, place);
  // A text stands for pages that are a number alone, too.
  const given = values.map((value) => (type === "text" && typeof value === "number" ? String(value) : value));
  const pii = slot.personal && type !== slot.param ? { pii: true as const } : {};
  const label = place.label !== undefined && place.key === "name" ? { label: place.label } : {};
  return scope.declare({ name: nameFor(place), type, ...label, ...pii }, given, originIn(trees, place));
}

/** Data of the author's own, or members that no key says. */
function mergeData(trees: Several, place: MergePlace, scope: Scope): Tree {
  const same = sameAll(trees);
  if (same) return same;
  const kinds = new Set(trees.flatMap((tree) => (tree ? [jsonTypeOf(tree)] : [])));
  if (kinds.has("record")) {
    const records = allOf(trees, "record", place);
    const first = records.find((tree) => tree !== undefined);
    const around = records.map((tree, index) => tree?.origin ?? place.around[index] ?? originOf(place));
    const names = new Set(records.flatMap((tree) => [...(tree?.fields.keys() ?? [])]));
    const fields = [...names].map((key): [string, Tree] => [
      key,
      mergeData(
        records.map((tree) => tree?.fields.get(key)),
        { ...place, key, around },
        scope,
      ),
    ]);
    return record(fields, first?.origin ?? originOf(place));
  }
  if (kinds.has("list"))
    return elementwise(everywhere(allOf(trees, "list", place), place), () => ({ kind: "data", accepts: "map" }), place, scope, mergeTrees);
  const values = valuesOf(trees, place);
  const type = typeOfData(values);
  if (type === undefined) throw differing("built", trees, place);
  return scope.declare({ name: wordOf(place.key), type }, values, originIn(trees, place));
}

/** The type of values that no table knows. */
function typeOfData(values: readonly (Json | undefined)[]): ParamType | undefined {
  const present = values.filter((value) => value !== undefined);
  const types = new Set(present.map((value) => (value === null ? "null" : typeof value)));
  const [type] = types;
  if (types.size !== 1) return undefined;
  if (type === "string") return "text";
  if (type === "boolean") return "boolean";
  return type === "number" ? (present.every(Number.isInteger) ? "integer" : "number") : undefined;
}

/** The type of a slot, where its values are of it; else any text: the contract finds no more in them than the requests did. */
function typeFor({ param }: ScalarSlot, values: readonly (Json | undefined)[], { construct, key }: MergePlace): ParamType {
  const isJudged = construct.name === "approver" && (key === "name" || key === "mobile");
  return isJudged || values.every((value) => typeof value !== "string" || typeFault(param, value) === undefined) ? param : "text";
}

/** The tree that stands everywhere. */
function sameAll(trees: Several): Tree | undefined {
  const [first] = trees;
  if (first === undefined) return undefined;
  const text = JSON.stringify(jsonOf(first));
  return trees.every((tree) => tree !== undefined && JSON.stringify(jsonOf(tree)) === text) ? first : undefined;
}

/** What is left out of a request, which has to be the same everywhere. */
function unchanged(trees: Several, place: MergePlace): Tree {
  const same = sameAll(trees);
  if (same) return same;
  const paths = trees.map((tree) => (tree?.kind === "list" ? tree.items.map(({ value }) => String(literalOf(value))) : []));
  const path = paths.flat().find((each) => !paths.every((others) => others.includes(each))) ?? "";
  const at = (lacks: boolean): Origin => place.around[paths.findIndex((each) => each.includes(path) === lacks)] ?? originOf(place);
  throw new Different("missing", at(false), at(true), `/${path.replaceAll(".", "/")}`);
}

/** The values of leaves. */
function valuesOf(trees: Several, place: MergePlace): readonly (Json | undefined)[] {
  if (trees.some((tree) => tree !== undefined && tree.kind !== "literal")) throw differing("built", trees, place);
  return trees.map((tree) => tree && jsonOf(tree));
}

/** The data of a lifted request, which has no holes. */
function jsonOf(tree: Tree): Json {
  return plainOf(tree) as Json;
}

function allOf<Kind extends "record" | "list">(
  trees: Several,
  kind: Kind,
  place: MergePlace,
): readonly (Extract<Tree, { kind: Kind }> | undefined)[] {
  const isOfKind = (tree: Tree | undefined): tree is Extract<Tree, { kind: Kind }> | undefined => tree === undefined || tree.kind === kind;
  if (!trees.every(isOfKind)) throw differing("built", trees, place);
  return trees;
}

function everywhere<T extends Tree>(trees: readonly (T | undefined)[], place: MergePlace): readonly T[] {
  const present = trees.filter((tree) => tree !== undefined);
  if (present.length < trees.length) throw differing("missing", trees, place);
  return present;
}

/** The difference of the first that differs from the first. */
function differing(why: Difference, trees: Several, place: MergePlace): Different {
  const index = trees.findIndex((tree) => !sameAll([trees[0], tree]));
  const [other, found] = [trees[0], trees[index]];
  const at = (tree: Tree | undefined, which: number): Origin => tree?.origin ?? place.around[which] ?? originOf(place);
  return found === undefined || other === undefined
    ? new Different("missing", at(found ?? other, found ? index : 0), at(undefined, found ? 0 : index))
    : new Different(why, found.origin, other.origin);
}

function originIn(trees: Several, place: MergePlace): Origin {
  return trees.find((tree) => tree !== undefined)?.origin ?? originOf(place);
}

function originOf({ around: [first] }: MergePlace): Origin {
  if (first === undefined) throw new Error("nothing is merged");
  return first;
}

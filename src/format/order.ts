import { type Construct, rowsOf, type Slot } from "../language/tables/construct.ts";
import { wholeContract } from "../language/tables/contract.ts";
import { constructOfKeys } from "./construct-of-keys.ts";
import { declarationKeys, declaredKeys, elementKeys, overrideKeys, reuseKeys, topKeys } from "../language/tables/frame.ts";
import type { Collection, Entry, Piece } from "./tree.ts";

/** What says where a construct comes from, how often it is there, and what people call it. */
const firstKeys = ["<<", ...reuseKeys, ...elementKeys, "role"];

/**
 * A contract, or a file that contracts use, with the keys of each construct in the order of its table, lists of constructs behind the others. Data of
 * the author's own, and parameters, keep their order, and so do the keys of maps that are kept as they are.
 */
export function inOrder(root: Collection): Collection {
  const construct = constructOfKeys(root.entries.map(({ key }) => String(key?.value)));
  const before = construct === wholeContract ? topKeys : declaredKeys;
  return mapped(constructInOrder(root, construct, before), {
    params: declarations,
    samples: (samples) => each(samples, (sample) => sorted(sample, ["<<", "now"])),
  });
}

function constructInOrder(map: Collection, construct: Construct, before: readonly string[] = []): Collection {
  const rows = rowsOf(construct, construct.variants && wordAt(map, construct.variants.key));
  const inner = Object.fromEntries([...rows].map(([name, { slot }]) => [name, (value: Collection) => valueInOrder(value, slot)]));
  const isLong = (name: string): boolean => isLongSlot(rows.get(name)?.slot);
  const names = [...rows.keys()];
  const known = [...names.filter((name) => !isLong(name)), ...names.filter(isLong)];
  return mapped(sorted(map, [...before, ...firstKeys, ...known], overrideKeys), inner);
}

/** Whether what a key holds is a list of constructs that can take many lines. */
function isLongSlot(slot: Slot | undefined): boolean {
  return slot?.kind === "records" && slot.once !== true;
}

function valueInOrder(value: Collection, slot: Slot): Collection {
  if (!("construct" in slot) || slot.construct === undefined) return value;
  const { kind, construct } = slot;
  const isOne = kind === "record" || kind === "data" || (kind === "table-rows" && value.kind === "map");
  return isOne ? constructInOrder(value, construct) : each(value, (item) => constructInOrder(item, construct));
}

function declarations(params: Collection): Collection {
  return each(params, (declaration) => mapped(sorted(declaration, declarationKeys), { items: declarations }));
}

/** The entries of a map: those of `first` in that order, then others as they stand, then those of `last`. */
function sorted(map: Collection, first: readonly string[], last: readonly string[] = []): Collection {
  if (map.kind !== "map" || map.isKept) return map;
  const rank = ({ key }: Entry): number => {
    const name = String(key?.value);
    if (first.includes(name)) return first.indexOf(name) - first.length;
    return last.includes(name) ? last.indexOf(name) + 1 : 0;
  };
  return { ...map, entries: map.entries.toSorted((a, b) => rank(a) - rank(b)) };
}

/** A map with functions applied to the collections at some of its keys. */
function mapped(map: Collection, inner: Readonly<Record<string, (value: Collection) => Collection>>): Collection {
  const change = (entry: Entry): Piece => {
    const name = String(entry.key?.value);
    const by = Object.hasOwn(inner, name) ? inner[name] : undefined;
    return by && entry.value.kind !== "leaf" ? by(entry.value) : entry.value;
  };
  return { ...map, entries: map.entries.map((entry) => ({ ...entry, value: change(entry) })) };
}

/** A collection with a function applied to each collection in it. */
function each(collection: Collection, change: (value: Collection) => Collection): Collection {
  const entries = collection.entries.map((entry) => ({ ...entry, value: entry.value.kind === "leaf" ? entry.value : change(entry.value) }));
  return { ...collection, entries };
}

function wordAt(map: Collection, name: string): unknown {
  const value = map.entries.find(({ key }) => key?.value === name)?.value;
  return value?.kind === "leaf" ? value.value : undefined;
}

import type { Construct, Row } from "../../language/tables/construct.ts";
import { contract } from "../../language/tables/contract.ts";
import { flow } from "../../language/tables/flow.ts";

/** A key of the language, wherever its construct stands. */
export interface KeyEntry {
  readonly construct: Construct;
  readonly key: string;
  /** What it is: once, or once for each of the types of the construct that have a key of this name and mean something else by it. */
  readonly rows: readonly TypedRow[];
  /** The keys on the way to it from the top of a contract, without it; the shortest way first. */
  readonly ways: readonly (readonly string[])[];
}

/** A row of a table, and the types of its construct that have it; none where it does not depend on the type. */
export interface TypedRow {
  readonly types: readonly string[];
  readonly row: Row;
}

/** A construct, and the keys on the ways to it. */
export interface ConstructEntry {
  readonly construct: Construct;
  readonly ways: readonly (readonly string[])[];
}

let constructs: readonly ConstructEntry[] | undefined;
let keys: readonly KeyEntry[] | undefined;

/** Every construct of the language, the outer ones first; those of a contract that is the only one stand at its top. */
export function allConstructs(): readonly ConstructEntry[] {
  constructs ??= findConstructs();
  return constructs;
}

/** Every key of every construct, in the order of the tables. */
export function allKeys(): readonly KeyEntry[] {
  keys ??= allConstructs().flatMap(({ construct, ways }) =>
    [...typedRows(construct)].map(([key, rows]) => ({ construct, key, rows, ways })),
  );
  return keys;
}

let byPlace: ReadonlyMap<string, KeyEntry> | undefined;

/**
 * A key of a construct where it stands in a contract, with what it is for the types that have this row; `undefined` of a row that is none of the tables.
 * At the top of a contract the keys of a flow stand beside those of the contract.
 */
export function keyEntryOf(
  { name }: Pick<Construct, "name">,
  key: string,
  row: Row,
): { readonly entry: KeyEntry; readonly typed: TypedRow } | undefined {
  byPlace ??= new Map(allKeys().map((entry) => [`${entry.construct.name}.${entry.key}`, entry]));
  for (const holder of name === contract.name ? [flow.name, name] : [name]) {
    const entry = byPlace.get(`${holder}.${key}`);
    const typed = entry?.rows.find((each) => each.row === row) ?? entry?.rows.find((each) => isSame(each.row, row));
    if (entry && typed) return { entry, typed };
  }
  return undefined;
}

function findConstructs(): readonly ConstructEntry[] {
  const found = new Map<Construct, (readonly string[])[]>();
  const open: (readonly [Construct, readonly string[]])[] = [
    [contract, []],
    [flow, []],
  ];
  for (let next = open.shift(); next; next = open.shift()) {
    const [construct, way] = next;
    const ways = found.get(construct) ?? [];
    found.set(construct, [...ways, way]);
    for (const [key, rows] of typedRows(construct))
      for (const { row } of rows) if ("construct" in row.slot) open.push([row.slot.construct, [...way, key]]);
  }
  return [...found].map(([construct, ways]) => ({ construct, ways }));
}

/** The rows of a construct by key; those of several types that are the same, or say the same, once. */
function typedRows({ rows, variants }: Construct): ReadonlyMap<string, readonly TypedRow[]> {
  const found = new Map<string, TypedRow[]>([...rows].map(([key, row]) => [key, [{ types: [], row }]]));
  for (const [type, own] of variants?.rows ?? [])
    for (const [key, row] of own) {
      const known = found.get(key) ?? [];
      const same = known.findIndex((each) => each.types.length > 0 && isSame(each.row, row));
      const before = known[same];
      if (before) known[same] = { ...before, types: [...before.types, type] };
      else known.push({ types: [type], row });
      found.set(key, known);
    }
  return found;
}

function isSame(one: Row, other: Row): boolean {
  return one === other || (one.doc === other.doc && JSON.stringify(one.slot) === JSON.stringify(other.slot));
}

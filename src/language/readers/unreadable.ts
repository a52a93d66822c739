import { isPresent } from "../../runtime/hole.ts";
import { record, type Tree } from "../../model/tree.ts";
import type { Site } from "../tables/actions.ts";
import type { Construct, Read, Row } from "../tables/construct.ts";
import { innerOf, joined, targetOf } from "./lower.ts";

/** The fields with those as unknown whose members have values that no key can say: they are there, and reported as what they are. */
export function withUnreadable(
  fields: ReadonlyMap<string, Tree>,
  read: Read,
  rows: Construct["rows"],
  targets: readonly Site[],
): ReadonlyMap<string, Tree> {
  const all = new Map(fields);
  const taken = new Set([...rows].flatMap(([name, row]) => (fields.has(name) ? pathsOf(row, targets) : [])));
  for (const [name, row] of rows) {
    const inner = innerOf(row.columns, targets);
    if (inner && targetOf(row.columns, targets)?.column.codec.kind === "inline") {
      const known = fields.get(name);
      if (known !== undefined && known.kind !== "record") continue;
      const inside = withUnreadable(known?.fields ?? new Map(), read, inner.construct.rows, inner.targets);
      const [first] = inside.values();
      if (first) all.set(name, { ...(known ?? record([], first.origin)), fields: inside });
    } else if (!fields.has(name)) {
      const paths = pathsOf(row, targets);
      if (isPartial(row, targets, read)) continue;
      const value = paths.some((path) => taken.has(path))
        ? undefined
        : paths.map((path) => read(path)).find((tree) => tree && isGiven(tree));
      if (value) all.set(name, { kind: "unknown", origin: value.origin });
      if (value) for (const path of paths) taken.add(path);
    }
  }
  return all;
}

/** The members that a row writes. */
function pathsOf(row: Row, targets: readonly Site[]): readonly string[] {
  const found = targetOf(row.columns, targets);
  return found?.column.members.map((member) => joined(found.target.into, member)) ?? [];
}

/** Whether members that only mean something together are not all there. */
function isPartial(row: Row, targets: readonly Site[], read: Read): boolean {
  const codec = targetOf(row.columns, targets)?.column.codec;
  return codec?.kind === "members" && codec.whole === true && pathsOf(row, targets).some((path) => read(path) === undefined);
}

function isGiven(tree: Tree): boolean {
  return tree.kind !== "literal" || isPresent(tree.value);
}

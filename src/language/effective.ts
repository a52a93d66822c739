import { given } from "../checks/hole.ts";
import { at, type ListTree, literalOf, record, type RecordTree, type Tree } from "../model/tree.ts";
import type { Target } from "./actions.ts";
import { type Construct, type Row, rowsOf } from "./construct.ts";
import { expandJson, readConstruct } from "./lift.ts";
import { innerOf, joined, lowerConstruct, targetOf } from "./lower.ts";

/** The fields of a construct, those that `wire` or `omit` touch as they will be sent. */
export function effective(tree: RecordTree, construct: Construct, targets: readonly Target[]): ReadonlyMap<string, Tree> {
  if (construct.bare || !touched(tree, construct)) return tree.fields;
  const lowered = lowerConstruct(tree, construct, targets);
  const sent = readConstruct(lowered, construct, targets);
  const fields = new Map<string, Tree>();
  const word = construct.variants && (sent.get(construct.variants.key) ?? tree.fields.get(construct.variants.key));
  for (const [name, row] of rowsOf(construct, word?.kind === "literal" ? word.value : undefined)) {
    const written = tree.fields.get(name);
    const read = sent.get(name);
    const found = targetOf(row.columns, targets, written);
    const replaced = overridden(tree).has(found?.column.members[0]?.split(".")[0] ?? "");
    const value = written !== undefined && (found === undefined || (hasHoles(written) && !replaced)) ? written : read;
    if (value !== undefined) fields.set(name, replaced ? value : keepNested(written, value));
  }
  const members = expandJson(lowered, targets[0]?.structure ?? "") ?? lowered;
  return withUnreadable(fields, members, rowsOf(construct, word?.kind === "literal" ? word.value : undefined), targets);
}

/** The fields with those as unknown whose members have values that no key can say: they are there, and reported as what they are. */
function withUnreadable(
  fields: ReadonlyMap<string, Tree>,
  members: RecordTree,
  rows: Construct["rows"],
  targets: readonly Target[],
): ReadonlyMap<string, Tree> {
  const all = new Map(fields);
  const read = new Set([...rows].flatMap(([name, row]) => (fields.has(name) ? pathsOf(row, targets) : [])));
  for (const [name, row] of rows) {
    const inner = innerOf(row.columns, targets);
    if (inner && targetOf(row.columns, targets)?.column.codec.kind === "inline") {
      const known = fields.get(name);
      if (known !== undefined && known.kind !== "record") continue;
      const inside = withUnreadable(known?.fields ?? new Map(), members, inner.construct.rows, inner.targets);
      const [first] = inside.values();
      if (first) all.set(name, { ...(known ?? record([], first.origin)), fields: inside });
    } else if (!fields.has(name)) {
      const paths = pathsOf(row, targets);
      if (isPartial(row, targets, members)) continue;
      const value = paths.some((path) => read.has(path))
        ? undefined
        : paths.map((path) => at(members, path)).find((tree) => tree && isGiven(tree));
      if (value) all.set(name, { kind: "unknown", origin: value.origin });
      if (value) for (const path of paths) read.add(path);
    }
  }
  return all;
}

/** The members that a row writes. */
function pathsOf(row: Row, targets: readonly Target[]): readonly string[] {
  const found = targetOf(row.columns, targets);
  return found?.column.members.map((member) => joined(found.target.into, member)) ?? [];
}

/** Whether members that only mean something together are not all there. */
function isPartial(row: Row, targets: readonly Target[], members: RecordTree): boolean {
  const codec = targetOf(row.columns, targets)?.column.codec;
  return codec?.kind === "members" && codec.whole === true && pathsOf(row, targets).some((path) => at(members, path) === undefined);
}

function isGiven(tree: Tree): boolean {
  return tree.kind !== "literal" || given(tree.value);
}

/** The members that the construct's own `wire` sets, and those that it omits. */
function overridden(tree: RecordTree): ReadonlySet<string> {
  const wire = tree.fields.get("wire");
  const omit = tree.fields.get("omit");
  const omitted = omit?.kind === "list" ? omit.items.map(({ value }) => String(literalOf(value)).split(".")[0] ?? "") : [];
  return new Set([...(wire?.kind === "record" ? wire.fields.keys() : []), ...omitted]);
}

/** Whether the construct, or one that is written into the same structure, overrides members. */
function touched(tree: RecordTree, construct: Construct): boolean {
  if (tree.fields.has("wire") || tree.fields.has("omit")) return true;
  return [...construct.rows].some(([name, row]) => {
    const inner = tree.fields.get(name);
    return (
      row.slot.kind === "record" &&
      inner?.kind === "record" &&
      row.columns.some(({ codec }) => codec.kind === "inline") &&
      touched(inner, row.slot.construct)
    );
  });
}

/** A list of constructs is judged as it was written, item by item: each of them has its own overrides. */
function keepNested(written: Tree | undefined, read: Tree): Tree {
  return hasRecords(written) && hasRecords(read) && written.items.length === read.items.length ? written : read;
}

function hasRecords(tree: Tree | undefined): tree is ListTree {
  return tree?.kind === "list" && tree.items.some(({ value }) => value.kind === "record");
}

/** Whether a value depends on a parameter. */
function hasHoles(tree: Tree): boolean {
  if (tree.kind === "literal") return false;
  if (tree.kind === "record") return [...tree.fields.values()].some(hasHoles);
  return tree.kind === "list" ? tree.items.some((item) => (item.each ?? item.when) !== undefined || hasHoles(item.value)) : true;
}

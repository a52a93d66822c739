import { childrenOf, isExpression, type ListTree, literalOf, type RecordTree, type Tree } from "../../model/tree.ts";
import type { Site } from "../tables/actions.ts";
import { type Construct, rowsOf } from "../tables/construct.ts";
import { readConstruct } from "./lift.ts";
import { lowerConstruct, targetOf } from "./lower.ts";

/** The fields of a construct, those that `wire` or `omit` touch as they will be sent. */
export function asSent(tree: RecordTree, construct: Construct, targets: readonly Site[]): ReadonlyMap<string, Tree> {
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
    const isKept = written !== undefined && (found === undefined || (hasHoles(written) && !replaced));
    const value = isKept ? withOthers(written, read) : read;
    if (value !== undefined) fields.set(name, replaced ? value : keepNested(written, value));
  }
  return fields;
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
  for (const [name, inner] of tree.fields) {
    const row = inner.kind === "record" ? construct.rows.get(name) : undefined;
    if (inner.kind !== "record" || row?.slot.kind !== "record") continue;
    if (row.columns.some(({ codec }) => codec.kind === "inline") && touched(inner, row.slot.construct)) return true;
  }
  return false;
}

/** A list of constructs is judged as it was written, item by item: each of them has its own overrides. */
function keepNested(written: Tree | undefined, read: Tree): Tree {
  return hasRecords(written) && hasRecords(read) && written.items.length === read.items.length ? written : read;
}

function hasRecords(tree: Tree | undefined): tree is ListTree {
  return tree?.kind === "list" && tree.items.some(({ value }) => value.kind === "record");
}

/** A construct in the same structure as it was written, with the keys that only the `wire` beside it says. */
function withOthers(written: Tree, read: Tree | undefined): Tree {
  if (written.kind !== "record" || read?.kind !== "record") return written;
  const others = [...read.fields].filter(([name]) => !written.fields.has(name));
  return others.length === 0 ? written : { ...written, fields: new Map([...written.fields, ...others]) };
}

/** Whether a value depends on a parameter. */
function hasHoles(tree: Tree): boolean {
  if (isExpression(tree) || tree.kind === "unknown") return true;
  return childrenOf(tree).some(hasHoles) || (tree.kind === "list" && tree.items.some(({ each, when }) => (each ?? when) !== undefined));
}

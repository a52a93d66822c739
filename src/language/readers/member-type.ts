import { jsonTypeOf, type ListTree, literalOf, type RecordTree, type Tree } from "../../model/tree.ts";
import { isStructure, type MemberFacts, memberOf } from "../../wire/structures.ts";

/** Whether a value has the JSON type that the service declares, whatever is inside it. */
export function hasType(value: Tree, { json, list, type }: MemberFacts): boolean {
  if (jsonTypeOf(value) === undefined) return true;
  if (json && value.kind === "literal" && typeof value.value === "string") return true;
  if (list) return value.kind === "list";
  if (isStructure(type)) return value.kind === "record";
  if (type === "Values") return value.kind === "list" || isLeaf(value, "string");
  return isLeaf(value, type);
}

/** As {@link hasType}, for what is in a list too. */
export function hasTypeThroughout(value: Tree, facts: MemberFacts): boolean {
  if (!hasType(value, facts)) return false;
  return value.kind !== "list" || !facts.list || value.items.every((item) => hasType(item.value, { ...facts, list: false }));
}

function isLeaf(value: Tree, type: string): boolean {
  return type === "integer" ? Number.isInteger(literalOf(value)) : jsonTypeOf(value) === type;
}

/**
 * The member at a path of a structure, for judgement: unknown where it, or what holds it, is of a wrong type. Such a value is a finding
 * of its own; whether what it stands for is there and right, nobody knows.
 */
export function typedAt(wire: RecordTree, structure: string, path: string): Tree | undefined {
  let found: Tree = wire;
  let type = structure;
  for (const step of path.split(".")) {
    if (found.kind !== "record") return found.kind === "unknown" ? found : undefined;
    const value = found.fields.get(step);
    if (value === undefined) return undefined;
    const facts = memberOf(type, step);
    if (facts && !hasType(value, facts)) return unknown(value);
    found = facts?.list && value.kind === "list" ? withTypedItems(value, facts) : value;
    type = facts?.type ?? "";
  }
  return found;
}

function withTypedItems(list: ListTree, facts: MemberFacts): ListTree {
  const one = { ...facts, list: false };
  if (list.items.every(({ value }) => hasType(value, one))) return list;
  const items = list.items.map((item) => (hasType(item.value, one) ? item : { ...item, value: unknown(item.value) }));
  return { ...list, items };
}

function unknown({ origin }: Tree): Tree {
  return { kind: "unknown", origin };
}

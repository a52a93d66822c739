import { jsonTypeOf, literalOf, type RecordTree, type Tree } from "../../model/tree.ts";
import type { ScalarSlot, Slot } from "../tables/construct.ts";

/**
 * What of a lifted value its slot allows: the value, a record without the fields that are not allowed, or nothing. A request can hold
 * what no contract may say, such as half a page; that stays in `wire`.
 */
export function conforming(tree: Tree, slot: Slot): Tree | undefined {
  if (jsonTypeOf(tree) === undefined) return tree;
  switch (slot.kind) {
    case "scalar":
      return isScalar(tree, slot) ? tree : undefined;
    case "word":
      return slot.words.includes(String(literalOf(tree))) ? tree : undefined;
    case "list":
      return tree.kind === "list" && tree.items.every(({ value }) => conforming(value, slot.item) === value) ? tree : undefined;
    case "tuple":
      return tree.kind === "list" &&
        tree.items.length === slot.items.length &&
        tree.items.every(({ value }, index) => conforming(value, slot.items[index] ?? slot) === value)
        ? tree
        : undefined;
    case "either":
      return conforming(tree, tree.kind === "list" ? slot.many : slot.one);
    case "record":
      return tree.kind === "record" && slot.construct.bare ? conformingFields(tree, slot.construct.rows) : tree;
    case "data":
    case "table-rows":
    case "records":
      return tree;
  }
}

function conformingFields(tree: RecordTree, rows: ReadonlyMap<string, { readonly slot: Slot }>): RecordTree {
  const fields = [...tree.fields].flatMap(([name, value]): [string, Tree][] => {
    const row = rows.get(name);
    const allowed = row && conforming(value, row.slot);
    return allowed ? [[name, allowed]] : [];
  });
  return { ...tree, fields: new Map(fields) };
}

function isScalar(tree: Tree, { accepts }: ScalarSlot): boolean {
  const type = jsonTypeOf(tree);
  return accepts.some((accepted) => (accepted === "integer" ? Number.isInteger(literalOf(tree)) : accepted === type));
}

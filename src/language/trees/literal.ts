import type { DocumentNode, MapNode } from "../../model/document.ts";
import { list, literal, record, type RecordTree, type Tree } from "../../model/tree.ts";

/** A document's data as a tree without holes, each value where it was written; braces mean themselves. */
export function literalTree(node: DocumentNode): Tree {
  const origin = { span: node.span, pointer: node.pointer };
  if (node.kind === "scalar") return literal(node.value, origin);
  if (node.kind === "list") return list(node.items.map(literalTree), origin);
  return literalRecord(node);
}

/** A map's data as a record without holes. */
export function literalRecord(node: MapNode): RecordTree {
  return record(
    [...node.entries].map(([name, { key, value }]) => {
      const tree = literalTree(value);
      return [name, { ...tree, origin: { ...tree.origin, key } }] as const;
    }),
    { span: node.span, pointer: node.pointer },
  );
}

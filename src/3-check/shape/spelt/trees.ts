import { list, literal, type Origin, record, type Reference, type Tree } from "../../../model/tree.ts";
import { type DocumentNode, type Entry, movedTo, pointerTo } from "../../../model/document.ts";

/** The nodes that trees were made of, so that what is only moved is not written anew. */
const nodes = new WeakMap<Origin, DocumentNode>();

/** A text that is only a placeholder: whatever the parameter is, it is sent as it is. */
const placeholder = /^\{\{[^{}]+\}\}$/u;

/** A node as a tree that the tables read; a placeholder is a reference to what nobody looks up here. */
export function treeOfNode(node: DocumentNode): Tree {
  const origin: Origin = { span: node.span, pointer: node.pointer };
  nodes.set(origin, node);
  if (node.kind === "list") return list(node.items.map(treeOfNode), origin);
  if (node.kind === "map")
    return record(
      [...node.entries].map(([name, { value }]) => [name, treeOfNode(value)] as const),
      origin,
    );
  if (typeof node.value === "string" && placeholder.test(node.value)) return referenceTo(node.value, origin);
  return literal(node.value, origin);
}

function referenceTo(name: string, origin: Origin): Reference {
  return { kind: "reference", name, optional: false, origin };
}

/** A tree as a node of a document; `undefined` where it is no data that somebody could write. */
export function nodeOfTree(tree: Tree, pointer: string): DocumentNode | undefined {
  const { origin } = tree;
  const { span } = origin;
  const before = nodes.get(origin);
  if (tree.kind === "reference") return before && movedTo(before, pointer);
  if (tree.kind === "literal") {
    if (before?.kind === "scalar" && before.value === tree.value) return movedTo(before, pointer);
    return { kind: "scalar", span, pointer, value: tree.value, quoted: typeof tree.value === "string" };
  }
  if (tree.kind === "list") {
    const items = tree.items.map(({ value }, index) => nodeOfTree(value, pointerTo(pointer, index)));
    return items.every((item) => item !== undefined) ? { kind: "list", span, pointer, items } : undefined;
  }
  if (tree.kind !== "record") return undefined;
  const entries: [string, Entry][] = [];
  for (const [name, value] of tree.fields) {
    const node = nodeOfTree(value, pointerTo(pointer, name));
    if (node === undefined) return undefined;
    entries.push([name, { key: value.origin.key ?? value.origin.span, value: node }]);
  }
  return { kind: "map", span, pointer, entries: new Map(entries) };
}

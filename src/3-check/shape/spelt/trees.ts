import { plainOf } from "../../../language/trees/apply.ts";
import { sameJson } from "../../../model/json.ts";
import { list, literal, type Origin, record, type RecordTree, type Reference, type Tree } from "../../../model/tree.ts";
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

/** A value at a path of members, as the record that holds it. */
export function nested(path: string, value: Tree, origin: Origin): RecordTree {
  const [step = "", ...rest] = path.split(".");
  return record([[step, rest.length === 0 ? value : nested(rest.join("."), value, origin)]], origin);
}

/** Two records as one; of what both have, the second's. */
export function merge(one: RecordTree, other: RecordTree): RecordTree {
  const fields = new Map(one.fields);
  for (const [name, value] of other.fields) {
    const there = fields.get(name);
    fields.set(name, there?.kind === "record" && value.kind === "record" ? merge(there, value) : value);
  }
  return { ...one, fields };
}

/** Whether two trees say the same; a placeholder is the same as itself. */
export function isSame(one: Tree | undefined, other: Tree | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.kind === "reference" || other.kind === "reference")
    return one.kind === other.kind && "name" in one && "name" in other && one.name === other.name;
  const [plain, same] = [plainOf(one), plainOf(other)];
  if (plain !== undefined && same !== undefined) return sameJson(plain, same);
  if (one.kind === "list" && other.kind === "list")
    return one.items.length === other.items.length && one.items.every(({ value }, index) => isSame(value, other.items[index]?.value));
  return (
    one.kind === "record" && other.kind === "record" && [...one.fields].every(([name, value]) => isSame(value, other.fields.get(name)))
  );
}

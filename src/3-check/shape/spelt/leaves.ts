import { joined } from "../../../language/readers/lower.ts";
import { treeOf } from "../../../language/trees/apply.ts";
import { mapOf } from "../../../language/trees/decode.ts";
import type { DocumentNode, Entry } from "../../../model/document.ts";
import { isStructure, memberAt, membersOf } from "../../../wire/structures.ts";
import { folded } from "./members.ts";
import { nodeOfTree } from "./trees.ts";

/** A key of a map that is a member of the wire: its name as it is written, and the path of the member. */
export interface Stray {
  readonly name: string;
  readonly path: string;
  readonly node: DocumentNode;
}

/** A value of a stray, down to what is sent as it is or is a construct. */
export interface Leaf {
  readonly name: string;
  readonly path: string;
  readonly node: DocumentNode;
  /** Whether no member is called so. */
  readonly unknown?: true;
}

/** What a stray holds, member by member; a structure that a key stands for is one value. */
export function leavesOf(stray: Stray, structure: string, isConstruct: (path: string, node: DocumentNode) => boolean): readonly Leaf[] {
  const { name, path, node } = stray;
  const facts = memberAt(structure, path);
  if (facts === undefined) return [{ name, path, node, unknown: true }];
  if (isConstruct(path, node)) return [{ name, path, node }];
  const inText = facts.json && node.kind === "scalar" ? mapOf(node.value) : undefined;
  const read = inText && nodeOfTree(treeOf(inText, { span: node.span, pointer: node.pointer }), node.pointer);
  const map = read ?? node;
  if (map.kind === "list" && isStructure(facts.type))
    return [{ name, path, node: { ...map, items: map.items.map((item) => withMembers(item, facts.type)) } }];
  if (map.kind !== "map" || !isStructure(facts.type) || facts.list || map.entries.size === 0) return [{ name, path, node }];
  return [...map.entries].flatMap(([inner, { value }]): readonly Leaf[] => {
    const member = memberIn(facts.type, inner);
    if (member === undefined) return [{ name, path: joined(path, inner), node: value, unknown: true }];
    return leavesOf({ name, path: joined(path, member), node: value }, structure, isConstruct);
  });
}

/** The member of a structure that a name means. */
function memberIn(structure: string, name: string): string | undefined {
  const members = membersOf(structure);
  return members.includes(name) ? name : members.find((member) => folded(member) === folded(name));
}

/** A map whose names are spelt as the members of a structure are. */
function withMembers(node: DocumentNode, structure: string): DocumentNode {
  if (node.kind !== "map") return node;
  const entries = [...node.entries].map(([name, entry]): [string, Entry] => [memberIn(structure, name) ?? name, entry]);
  return { ...node, entries: new Map(entries) };
}

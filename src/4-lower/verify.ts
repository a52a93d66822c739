import { literalOf, type RecordTree, type Tree } from "../model/tree.ts";
import { isStructure, mayOmit, type MemberFacts, memberOf, membersOf } from "../wire/structures.ts";

/** Where a request differs from the service's definition: members it lacks or has too much, and types. Paths are those of the wire. */
export function* verify(tree: RecordTree, structure: string, path = ""): Generator<string> {
  for (const name of membersOf(structure)) {
    const missing = memberOf(structure, name)?.required && !tree.fields.has(name);
    if (missing && !mayOmit(structure, name, (other) => literalOf(tree.fields.get(other)))) yield `${path}/${name} is missing`;
  }
  for (const [name, value] of tree.fields) {
    const facts = memberOf(structure, name);
    if (facts === undefined) yield `${path}/${name} is no member of ${structure}`;
    else yield* verifyValue(value, facts, `${path}/${name}`);
  }
}

function* verifyValue(value: Tree, facts: MemberFacts, path: string): Generator<string> {
  if (value.kind === "reference" || value.kind === "apply" || value.kind === "unknown") return;
  if (facts.json) {
    if (!isText(value)) yield `${path} is not a text`;
  } else if (facts.list) {
    if (value.kind !== "list") yield `${path} is not a list`;
    else for (const [index, item] of value.items.entries()) yield* verifyValue(item.value, { ...facts, list: false }, `${path}/${index}`);
  } else if (isStructure(facts.type)) {
    if (value.kind !== "record") yield `${path} is not a structure`;
    else yield* verify(value, facts.type, path);
  } else if (!isLeaf(value, facts.type)) {
    yield `${path} is not of type ${facts.type}`;
  }
}

function isText(value: Tree): boolean {
  return value.kind === "text" || (value.kind === "literal" && typeof value.value === "string");
}

function isLeaf(value: Tree, type: string): boolean {
  if (type === "string") return isText(value);
  if (value.kind !== "literal") return false;
  return type === "integer" ? Number.isInteger(value.value) : typeof value.value === type;
}

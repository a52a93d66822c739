import { jsonTypeOf, literalOf, type RecordTree, type Tree } from "../model/tree.ts";
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
  const type = jsonTypeOf(value);
  if (type === undefined) return;
  if (facts.json) {
    if (type !== "string") yield `${path} is not a text`;
  } else if (facts.list) {
    if (value.kind !== "list") yield `${path} is not a list`;
    else for (const [index, item] of value.items.entries()) yield* verifyValue(item.value, { ...facts, list: false }, `${path}/${index}`);
  } else if (isStructure(facts.type)) {
    if (value.kind !== "record") yield `${path} is not a structure`;
    else yield* verify(value, facts.type, path);
  } else if (facts.type === "integer" ? !Number.isInteger(literalOf(value)) : facts.type !== type) {
    yield `${path} is not of type ${facts.type}`;
  }
}

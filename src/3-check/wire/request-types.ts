import { hasType } from "../../language/readers/member-type.ts";
import { joined } from "../../language/readers/lower.ts";
import type { RecordTree, Tree } from "../../model/tree.ts";
import { isStructure, type MemberFacts, memberOf } from "../../wire/structures.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import { wrongMemberType } from "./types.ts";

/**
 * A request body with every value of a wrong type made unknown, and reported where it stands: nobody knows what was meant there, and
 * everything else is judged as if it were not looked at.
 */
export function withTypes(body: RecordTree, structure: string, collector: Collector, path = ""): RecordTree {
  const fields = [...body.fields].map(([name, value]): [string, Tree] => {
    const facts = memberOf(structure, name);
    return [name, facts ? typed(value, facts, { structure, path: joined(path, name) }, collector, joined(path, name)) : value];
  });
  return { ...body, fields: new Map(fields) };
}

/** Where a value stands: the member that holds it, in its structure. */
interface Standing {
  readonly structure: string;
  readonly path: string;
}

/** `inside` is the path that members in the value go on from: an element of a list is a structure of its own. */
function typed(value: Tree, facts: MemberFacts, standing: Standing, collector: Collector, inside: string): Tree {
  // A contract writes the map itself and leaves it to the compiler to make the text; in a request only the text is right.
  if ((facts.json && value.kind === "record") || !hasType(value, facts)) {
    wrongMemberType({ value, facts, ...standing }, collector);
    return { kind: "unknown", origin: value.origin };
  }
  if (value.kind === "list" && facts.list) {
    const item = { ...facts, list: false };
    return { ...value, items: value.items.map((each) => ({ ...each, value: typed(each.value, item, standing, collector, "") })) };
  }
  return value.kind === "record" && isStructure(facts.type) ? withTypes(value, facts.type, collector, inside) : value;
}

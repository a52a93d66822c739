import { keyEntryOf } from "../../explain/tables/keys.ts";
import { keyName } from "../../explain/tables/members.ts";
import { keysTo } from "../../language/readers/place.ts";
import type { Contract } from "../../model/contract.ts";
import type { DocumentNode } from "../../model/document.ts";
import { type Reference, referencesIn } from "../../model/tree.ts";

/** Where a contract uses a parameter: a text that says it twice is one place, and so is what an alias brings again. */
interface Uses {
  readonly count: number;
  /** Of each place the pointer into the contract. */
  readonly pointers: readonly string[];
}

const found = new WeakMap<Contract, ReadonlyMap<string, Uses>>();

/** Where a contract uses each parameter and each field of items, by the path to it: `people.name`. */
export function usesOf(contract: Contract): ReadonlyMap<string, Uses> {
  const known = found.get(contract) ?? countUses(contract);
  found.set(contract, known);
  return known;
}

function countUses({ root, varied }: Contract): ReadonlyMap<string, Uses> {
  const places = new Map<string, Map<string, string>>();
  for (const reference of referencesIn(varied?.root ?? root)) {
    const path = pathOf(reference);
    const { span, pointer } = reference.origin;
    const known = places.get(path) ?? new Map<string, string>();
    places.set(path, known.set(`${span.source.path} ${span.start}`, pointer));
  }
  return new Map([...places].map(([path, own]) => [path, { count: own.size, pointers: [...own.values()] }]));
}

/** A reference as the path to what it means: `people.name` of a field of the items of `people`. */
function pathOf({ loop, name }: Reference): string {
  return [...(loop ? [pathOf(loop.list)] : []), ...(name === undefined ? [] : [name])].join(".");
}

/** The key of the tables that a place of a contract stands at: `approver.name`. */
export function keyAt(document: DocumentNode, pointer: string): string | undefined {
  const step = keysTo(document, pointer).keys.at(-1);
  const entry = step && keyEntryOf(step.construct, step.key, step.row)?.entry;
  return entry && keyName(entry);
}

import type { Contract, ListItems, Param } from "../model/contract.ts";
import { indexName } from "../model/tree.ts";
import { child, type DocumentNode, nodeAt, pointerTo, stepsOf } from "../model/document.ts";

/**
 * The declaration that a name means at a place: a parameter's, or that of a field of the item that an element is repeated for; of the number of an
 * item, that of the list.
 */
export function declaredAs(
  contract: Contract,
  document: DocumentNode,
  pointer: string,
  [name, field]: readonly [string, string?],
): Param | undefined {
  const isNumber = name === indexName && field === undefined;
  const list = listOf(document, pointer, isNumber ? undefined : name);
  if (list === undefined) return field === undefined ? contract.params.get(name) : undefined;
  if (isNumber || field === indexName) return declaredAs(contract, document, list.pointer, list.path);
  const items = declaredAs(contract, document, list.pointer, list.path)?.items;
  return items && itemOf(items, field);
}

function itemOf(items: ListItems<Param>, field: string | undefined): Param | undefined {
  return items.kind === "one" ? items.value : items.fields.get(field ?? "");
}

/** A list that a repetition goes through: what names it, and the place around the repetition, where that name has its meaning. */
interface RepeatedList {
  readonly pointer: string;
  readonly path: readonly [string, string?];
}

/** The list that the innermost repetition of a name around a place goes through, or of any name, and the place of that repetition. */
function listOf(document: DocumentNode, pointer: string, name: string | undefined): RepeatedList | undefined {
  const steps = stepsOf(pointer);
  for (let length = steps.length; length > 0; length--) {
    const around = steps.slice(0, length).reduce(pointerTo, "");
    const each = child(nodeAt(document, around), "each");
    const [[named, list] = []] =
      each?.kind === "map" ? [...each.entries].map(([key, { value }]) => [key, value] as const) : [["item", each] as const];
    if (name !== undefined && name !== named) continue;
    if (list?.kind !== "scalar") continue;
    const [first = "", second] = String(list.value).split(".");
    return { pointer: steps.slice(0, length - 1).reduce(pointerTo, ""), path: second === undefined ? [first] : [first, second] };
  }
  return undefined;
}

import { child, type DocumentNode, nodeAt, pointerTo, stepsOf } from "../model/document.ts";
import type { Contract, Param } from "../model/contract.ts";

/** Where a pointer leads among the declarations of a text. */
export interface InParams {
  /** The declaration that the place is in or is: the parameter, or a field of the items of one, from the outside in. */
  readonly path: readonly string[];
  /** The key of the declaration, where the place is in it. */
  readonly key?: string;
}

/** Where a pointer leads in `params`: `/params/people/items/name/type` to the key `type` of the field `name` of the items of `people`. */
export function inParams(document: DocumentNode, pointer: string): InParams | undefined {
  const [first, name, ...rest] = stepsOf(pointer);
  if (first !== "params" || name === undefined) return undefined;
  const path = [name];
  let at = pointerTo("/params", name);
  let left = rest;
  while (left.length > 0) {
    const [key = "", field, ...more] = left;
    const items = child(nodeAt(document, at), "items");
    if (key !== "items" || field === undefined || items?.kind !== "map") return { path, key };
    path.push(field);
    at = pointerTo(pointerTo(at, "items"), field);
    left = more;
  }
  return { path };
}

/** Where a pointer leads in `samples`. */
export interface InSamples {
  readonly sample: string;
  /** The parameter whose value the place is or is in, with the fields of items on the way; nothing for the sample itself. */
  readonly path: readonly string[];
}

/** Where a pointer leads in `samples`: `/samples/review/people/0/name` to the field `name` of the items of `people`. */
export function inSamples(pointer: string): InSamples | undefined {
  const [first, sample, ...rest] = stepsOf(pointer);
  return first !== "samples" || sample === undefined ? undefined : { sample, path: rest.filter((step) => !/^\d+$/u.test(step)) };
}

/** The declaration at a path: a parameter, or a field of its items. */
export function paramAt({ params }: Pick<Contract, "params">, [name = "", ...fields]: readonly string[]): Param | undefined {
  return fields.reduce<Param | undefined>(
    (param, field) => (param?.items?.kind === "fields" ? param.items.fields.get(field) : undefined),
    params.get(name),
  );
}

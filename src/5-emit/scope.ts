import type { Param } from "../model/contract.ts";
import type { Loop, Reference, Tree } from "../model/tree.ts";
import { itemName, property } from "./names.ts";

/** What references mean at a place of generated code. */
export interface Scope {
  readonly params: ReadonlyMap<string, Param>;
  /** Enclosing repetitions, the outermost first. */
  readonly loops: readonly Loop[];
}

/** The declared parameter, or field of an item, that a reference means. */
export function declared(reference: Reference, scope: Scope): Param {
  const { loop, name } = reference;
  const found = loop === undefined ? scope.params.get(name ?? "") : fieldOf(declared(loop.list, scope), name);
  if (found === undefined) throw new Error(`a reference to ${name ?? "an item"} that the check let through`);
  return found;
}

function fieldOf(list: Param, name: string | undefined): Param | undefined {
  const { items } = list;
  return items?.kind === "fields" ? items.fields.get(name ?? "") : items?.value;
}

/** The code that reads a reference, without its default. */
export function readExpression({ loop, name }: Reference, scope: Scope): string {
  const holder = loop === undefined ? "params" : itemName(scope.loops.indexOf(loop));
  return name === undefined ? holder : property(holder, name);
}

/** Whether a value is left out where a parameter is absent: the optional one that alone it holds. */
export function mayBeAbsent(tree: Tree, scope: Scope): boolean {
  if (tree.kind === "apply" && tree.fn !== "json") return mayBeAbsent(tree.value, scope);
  return tree.kind === "reference" && declared(tree, scope).optional;
}

/** Whether a value reads the item of a repetition: what declares a variable that nothing reads is refused by strict compilers. */
export function readsItem(tree: Tree, loop: Loop): boolean {
  switch (tree.kind) {
    case "literal":
    case "unknown":
      return false;
    case "reference":
      return tree.loop === loop || (tree.loop !== undefined && readsItem(tree.loop.list, loop));
    case "text":
      return tree.parts.some((part) => readsItem(part, loop));
    case "apply":
      return readsItem(tree.value, loop);
    case "record":
      return [...tree.fields.values()].some((value) => readsItem(value, loop));
    case "list":
      return tree.items.some(({ value, each, when }) => [value, each?.list, when?.value].some((part) => part && readsItem(part, loop)));
  }
}

/** The scope inside one more repetition. */
export function within(scope: Scope, loop: Loop): Scope {
  return { ...scope, loops: [...scope.loops, loop] };
}

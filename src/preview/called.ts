import type { Contract } from "../model/contract.ts";
import { referencesIn, type Tree } from "../model/tree.ts";
import type { Standing } from "../placement/standing.ts";
import { isConcrete } from "../runtime/hole.ts";
import { nameOf } from "./label.ts";
import type { PreviewSay } from "./say.ts";
import { text } from "./text.ts";

/** What parameters are called whose value a component shows, by the pointer of the component. */
export type ValueLabels = ReadonlyMap<string, string>;

/** Finds them in a contract as it is written. */
export function valueLabels({ root, params }: Contract): ValueLabels {
  const labels = new Map<string, string>();
  const visit = (tree: Tree): void => {
    if (tree.kind === "list") for (const { value } of tree.items) visit(value);
    if (tree.kind !== "record") return;
    const value = tree.fields.get("value");
    const named = value === undefined ? [] : [...referencesIn(value)].map(({ name = "" }) => params.get(name)?.label);
    if (named[0] !== undefined && named.length === 1) labels.set(tree.origin.pointer, named[0]);
    for (const field of tree.fields.values()) visit(field);
  };
  visit(root);
  return labels;
}

/** What a component is called: its own name, else what it shows, else the form field whose place it takes. */
export function calledOf({ component, part }: Standing, pointer: string, labels: ValueLabels, words: PreviewSay): string {
  const own = nameOf(part ?? component, words) || labels.get(pointer) || "";
  return own || (isConcrete(component.at) ? text(component.at.field, words) : "");
}

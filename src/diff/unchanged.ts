import { lower } from "../4-lower/lower.ts";
import type { Contract } from "../model/contract.ts";
import type { Origin, Tree } from "../model/tree.ts";
import { meaningOf } from "./plain.ts";

/** Two requests as far as they differ first: the member, and the values there. */
export interface Difference {
  /** The path of the member: `Approvers.1.ApproverType`; empty where it is the request itself. */
  readonly member: string;
  readonly before?: Tree;
  readonly after?: Tree;
  /** What is nearest to it on either side. */
  readonly near: { readonly before: Origin; readonly after: Origin };
}

/** Where the requests of two contracts differ first; nothing where they are the same. */
export function requestDifference(before: Contract, after: Contract): Difference | undefined {
  const [one, other] = [lower(before).root, lower(after).root];
  if (before.action === after.action && meaningOf(one) === meaningOf(other)) return undefined;
  return differenceIn(one, other, "");
}

function differenceIn(before: Tree, after: Tree, member: string): Difference {
  const near = { before: before.origin, after: after.origin };
  const inner = (name: string | number): string => (member === "" ? String(name) : `${member}.${name}`);
  if (before.kind === "record" && after.kind === "record") {
    for (const name of new Set([...before.fields.keys(), ...after.fields.keys()])) {
      const [one, other] = [before.fields.get(name), after.fields.get(name)];
      if (meaningOf(one) === meaningOf(other)) continue;
      if (one && other) return differenceIn(one, other, inner(name));
      return { member: inner(name), ...(one ? { before: one } : {}), ...(other ? { after: other } : {}), near };
    }
  }
  if (before.kind === "list" && after.kind === "list" && before.items.length === after.items.length) {
    for (const [index, { value: one }] of before.items.entries()) {
      const other = after.items[index]?.value;
      if (other && meaningOf(one) !== meaningOf(other)) return differenceIn(one, other, inner(index));
    }
  }
  return { member, before, after, near };
}

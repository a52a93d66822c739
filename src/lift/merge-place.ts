import type { Construct, Slot } from "../language/tables/construct.ts";
import { list, type ListTree, type Origin, type Tree } from "../model/tree.ts";
import { capital } from "../runtime/phrases.ts";
import { Different } from "./different.ts";
import { baseName } from "./param-names.ts";
import type { Scope } from "./scope.ts";

/** What is merged: what each of several contracts has at one place, `undefined` where one has nothing. */
export type Several = readonly (Tree | undefined)[];

/** Where trees stand that are merged. */
export interface MergePlace {
  readonly construct: Construct;
  readonly key: string;
  /** What the parameters of an approver are named after; none where its values are fields of an item. */
  readonly prefix: string | undefined;
  /** What is around each of them. */
  readonly around: readonly Origin[];
  /** What a party is called in the contract. */
  readonly label?: string;
}

/** How what stands at one place is merged: what lists are made with. */
export type Merge = (trees: Several, slot: Slot, place: MergePlace, scope: Scope) => Tree;

/** Lists of one length, element by element. */
export function elementwise(
  lists: readonly ListTree[],
  slotAt: (index: number) => Slot,
  place: MergePlace,
  scope: Scope,
  merge: Merge,
): Tree {
  const [first, ...others] = lists;
  if (first === undefined) throw new Error("nothing is merged");
  const longer = others.find(({ items }) => items.length !== first.items.length);
  if (longer) throw new Different("elements", longer.origin, first.origin);
  const around = lists.map(({ origin }) => origin);
  const merged = first.items.map((_, index) =>
    merge(
      lists.map(({ items }) => items[index]?.value),
      slotAt(index),
      { ...place, around },
      scope,
    ),
  );
  return list(merged, first.origin);
}

/** What a parameter for a value is to be called. */
export function nameFor({ construct, key, prefix }: Pick<MergePlace, "construct" | "key" | "prefix">): string {
  const base = baseName(construct.name, key, prefix);
  return base === "fileValue" && key !== "value" && key !== "image" ? key : base;
}

/** A member's name as a parameter's: `FlowName` as `flowName`. */
export function wordOf(member: string): string {
  const words = member.split(/[^A-Za-z0-9]+/u).filter((word) => word !== "");
  const name = words.map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() + word.slice(1) : capital(word))).join("");
  return /^[a-z]/iu.test(name) ? name : "given";
}

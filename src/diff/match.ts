import { type Listed, pairedItems } from "../compare/lists.ts";
import { sayingsIn } from "../language/readers/saying.ts";
import { asWritten } from "../language/trees/as-written.ts";
import type { SubjectStep } from "../model/change.ts";
import { at, type Item, type Tree } from "../model/tree.ts";
import { inLoop, type Loops, meaningOf } from "./plain.ts";

type By = SubjectStep["by"];

/** By which keys things in lists are known, by their constructs, the strongest first. */
const known: Readonly<Record<string, readonly (readonly [key: string, by: By])[]>> = {
  flow: [["title", "title"]],
  file: [
    ["pdf", "name"],
    ["id", "id"],
  ],
  approver: [
    ["role", "role"],
    ["recipientId", "id"],
    ["eitherSign", "id"],
    ["openId", "id"],
    ["userId", "id"],
    ["organization", "name"],
    ["organizationOpenId", "name"],
    ["organizationId", "name"],
    ["name", "name"],
    ["mobile", "name"],
  ],
  "sign-component": componentKeys(),
  "fill-component": componentKeys(),
  "sign-child": [["name", "name"]],
  "fill-child": [["name", "name"]],
  "form-field": [
    ["id", "id"],
    ["name", "name"],
  ],
  cc: [
    ["mobile", "id"],
    ["name", "name"],
    ["organization", "name"],
  ],
  addable: [["type", "kind"]],
  question: [["question", "name"]],
  "table-column": [["title", "title"]],
};

function componentKeys(): readonly (readonly [string, By])[] {
  return [
    ["id", "id"],
    ["name", "name"],
    ["template", "name"],
    ["template.id", "id"],
    ["template.name", "name"],
    ["at.keyword", "contents"],
    ["at.field", "contents"],
  ];
}

/** Keys that one thing may have taken over from another, which is then called as that was: it is the same if all else that it says is. */
const handedOver: Readonly<Record<string, readonly string[]>> = { flow: ["title"], approver: ["role", "recipientId"] };

function wordOf(tree: Tree, key: string): string {
  const value = at(tree, key);
  return (value && asWritten(value)) ?? "";
}

/** Two things that are the same, by their numbers from 0. */
export interface Couple {
  readonly before: number;
  readonly after: number;
}

/** Which item of one list is which of another: those that say the same; then by what they are known by; then those that say mostly the same. */
export function coupled(construct: string, before: readonly Item[], after: readonly Item[], loops: Sides<Loops>): readonly Couple[] {
  const keys = handedOver[construct] ?? [];
  const words = (items: readonly Item[]): readonly ReadonlySet<string>[] =>
    keys.map((key) => new Set(items.map(({ value }) => wordOf(value, key))));
  const [ours, theirs] = [words(before), words(after)];
  /** What an item says but for a word that the other version has, too; nothing where it has no such word. */
  const others = ({ value, ...item }: Item, side: Loops): readonly string[] =>
    keys.map((key, index) => {
      const word = wordOf(value, key);
      if (value.kind !== "record" || word === "" || ours[index]?.has(word) !== true || theirs[index]?.has(word) !== true) return "";
      return wholeMeaning({ ...item, value: { ...value, fields: new Map([...value.fields].filter(([name]) => name !== key)) } }, side);
    });
  const couples = pairedItems(
    before.map((item) => listed(construct, item, loops.before, others(item, loops.before))),
    after.map((item) => listed(construct, item, loops.after, others(item, loops.after))),
  );
  return couples.map(([one, other]) => ({ before: one, after: other }));
}

/** What there is of both versions. */
export interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

function wholeMeaning(item: Item, loops: Loops): string {
  return meaningOf({ kind: "list", items: [item], origin: item.value.origin }, loops);
}

function listed(construct: string, item: Item, loops: Loops, others: readonly string[]): Listed {
  const { value, each } = item;
  const meaning = meaningOf(value, inLoop(loops, each));
  return {
    names: [wholeMeaning(item, loops), ...others, ...(known[construct] ?? []).map(([key]) => wordOf(value, key)), meaning],
    says: new Set(sayingsIn(value)),
  };
}

/** By what two things of a construct are taken for the same. */
export function takenBy(construct: string, one: Tree, other: Tree, numbers: Sides<number>, counts: Sides<number>): By {
  for (const [key, by] of known[construct] ?? []) {
    const word = wordOf(one, key);
    if (word !== "" && word === wordOf(other, key)) return by;
  }
  if (counts.before === 1 && counts.after === 1) return "only";
  return numbers.before === numbers.after ? "place" : "contents";
}

/** By what a thing of a construct is told that only one version has. */
export function toldBy(construct: string, tree: Tree): By {
  return (known[construct] ?? []).find(([key]) => wordOf(tree, key) !== "")?.[1] ?? "place";
}

/** Whether things that stay have changed their places among each other. */
export function isReordered(couples: readonly Couple[]): boolean {
  const inOrder = couples.toSorted((one, other) => one.before - other.before);
  return inOrder.some(({ after }, index) => index > 0 && after < (inOrder[index - 1]?.after ?? 0));
}

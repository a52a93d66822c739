import type { Choice } from "../../language/tables/changes/order.ts";
import type { Param } from "../../model/contract.ts";
import { isOnce, type Tree } from "../../model/tree.ts";
import { plain } from "../plain.ts";
import { isAbsent, mayBe, mayBeAbsent, type Said, type Step } from "./said.ts";

/** Lists of which it counts what is in them: a step is where one holds all that the other holds, and more. */
export function stepOfChoice(choice: Choice, before: Said, after: Said): Step {
  const [first, second] = [heldBy(choice, before), heldBy(choice, after)];
  if (first === undefined || second === undefined) return "none";
  const growth = growthBy(isAmong, first, second) ?? growthBy(mayBeAmong, first, second);
  return growth === undefined ? "none" : (growth === "grows") === (choice.more === "many") ? "more" : "less";
}

/** What is in a list for the purpose of an order. */
type Held = ReadonlySet<string> | "all";

/** Whether one holds what the other holds, and more. */
function growthBy(isIn: (one: Held, other: Held) => boolean, first: Held, second: Held): "grows" | "shrinks" | undefined {
  const [grows, shrinks] = [isIn(first, second), isIn(second, first)];
  return grows === shrinks ? undefined : grows ? "grows" : "shrinks";
}

function isAmong(one: Held, other: Held): boolean {
  return other === "all" || (one !== "all" && [...one].every((each) => other.has(each)));
}

/** The same where what a parameter is may be any of them. */
function mayBeAmong(one: Held, other: Held): boolean {
  return isAmong(one, other) || (other !== "all" && other.has(anything) && one !== "all");
}

/** What is held; nothing where the list means nothing. */
function heldBy(choice: Choice, { value, record, around }: Said): Held | undefined {
  const beside = choice.idleBeside === undefined ? undefined : record.fields.get(choice.idleBeside);
  if (!isAbsent(beside)) return undefined;
  if (isAbsent(value) || (mayBeAbsent(value) && choice.more === "few")) return choice.absent === "all" ? "all" : new Set();
  return choice.more === "few" ? allowed(choice, value, around.params) : demanded(value);
}

/** All that may be allowed: by a parameter the words that it takes, or anything beside what it is called. */
function allowed({ contains = {} }: Choice, value: Tree | undefined, params: ReadonlyMap<string, Param>): Held {
  const items = value?.kind === "list" ? value.items.map((item) => item.value) : value === undefined ? [] : [value];
  return new Set(
    items.flatMap((item) => {
      const { values, others } = mayBe(item, params);
      const contained = values.flatMap((word) => contains[String(word)] ?? []);
      return [...[...values, ...contained].map((each) => JSON.stringify(each)), ...(others ? [anything, JSON.stringify(plain(item))] : [])];
    }),
  );
}

/** Stands for whatever a parameter may be: no text is written so. */
const anything = "*";

/** What is demanded for certain. */
function demanded(value: Tree | undefined): Held {
  const items = value?.kind === "list" ? value.items : [];
  return new Set(items.flatMap((item) => (isOnce(item) && !mayBeAbsent(item.value) ? [JSON.stringify(plain(item.value))] : [])));
}

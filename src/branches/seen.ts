import { instantiate, isMet, type Bindings } from "../language/trees/instantiate.ts";
import type { Contract, Sample } from "../model/contract.ts";
import { childrenOf, type Condition, type Item, type Loop, type Tree } from "../model/tree.ts";
import { keyOf, pathOf } from "./names.ts";

/** What stands around a place: whether it is there at all depends on these. */
export type Around = readonly (Condition | Loop)[];

/** A condition or a list that a contract asks, with what the samples answered. */
export interface Asked<T> {
  readonly of: T;
  readonly all: readonly T[];
  readonly around: Around;
  /** The answers, each with the first sample that gave it. */
  readonly answers: ReadonlyMap<string, string>;
  /** The first sample that came here. */
  readonly visitor?: string;
}

/** What the samples of a contract were seen to do. */
export interface Seen {
  readonly conditions: readonly Asked<Condition>[];
  readonly lists: readonly Asked<Loop>[];
}

/** Goes through a contract with the values of each of its samples: which conditions held, and how many items lists had. */
export function seenIn({ root, samples }: Pick<Contract, "root" | "samples">): Seen {
  const conditions = new Map<string, Writable<Condition>>();
  const lists = new Map<string, Writable<Loop>>();
  // Without a sample everything is asked, and nothing is answered.
  walk(root, [], { conditions, lists });
  for (const sample of samples) walk(root, [], { conditions, lists, sample, bindings: { params: sample.values, complete: true } });
  return { conditions: [...conditions.values()], lists: [...lists.values()] };
}

interface Writable<T> {
  readonly of: T;
  readonly all: T[];
  readonly around: Around;
  readonly answers: Map<string, string>;
  visitor?: string;
}

interface Walk {
  readonly conditions: Map<string, Writable<Condition>>;
  readonly lists: Map<string, Writable<Loop>>;
  readonly sample?: Sample;
  readonly bindings?: Bindings;
}

function walk(tree: Tree, around: Around, on: Walk): void {
  if (tree.kind === "list") for (const item of tree.items) walkItem(item, around, on);
  else for (const inner of childrenOf(tree)) walk(inner, around, on);
}

function walkItem({ each, when, value }: Item, around: Around, on: Walk): void {
  // A condition that asks the item is decided for each, one that does not, before.
  const met = when && on.bindings && isMet(when, on.bindings);
  const isOfItem = when !== undefined && each !== undefined && (on.bindings ? met === undefined : asksItem(when, each));
  if (when && !isOfItem) answer(on.conditions, keyOf(when), when, around, met === undefined ? undefined : wayOf(when, met), on);
  if (met === false) return;
  const here = when && !isOfItem ? [...around, when] : around;
  if (each === undefined) {
    walk(value, here, on);
    return;
  }
  const list = on.bindings && instantiate(each.list, on.bindings);
  const items = list?.kind === "list" ? list.items : [];
  const count = items.length === 0 ? "none" : items.length === 1 ? "one" : "several";
  answer(on.lists, pathOf(each.list), each, here, on.bindings && count, on);
  const inside = [...here, each];
  const rest: Item = { value, ...(isOfItem ? { when } : {}) };
  if (on.bindings === undefined) walkItem(rest, inside, on);
  for (const [index, item] of (on.bindings ? items : []).entries()) {
    const bound = new Map([...(on.bindings?.items ?? []), [each, { value: item.value, number: index + 1 }] as const]);
    walkItem(rest, inside, { ...on, bindings: { ...on.bindings, params: on.bindings?.params ?? new Map(), complete: true, items: bound } });
  }
}

function asksItem(condition: Condition, loop: Loop): boolean {
  return condition.some(({ value }) => value.loop === loop);
}

/** A single term and its opposite are one question. */
function wayOf(condition: Condition, met: boolean): "true" | "false" {
  const [only, ...more] = condition;
  return met !== (more.length === 0 && only?.negated === true) ? "true" : "false";
}

function answer<T>(into: Map<string, Writable<T>>, key: string, of: T, around: Around, way: string | undefined, { sample }: Walk): void {
  const asked = into.get(key) ?? { of, all: [], around, answers: new Map<string, string>() };
  into.set(key, asked);
  if (sample === undefined) asked.all.push(of);
  if (way === undefined || sample === undefined) return;
  asked.visitor ??= sample.name;
  if (!asked.answers.has(way)) asked.answers.set(way, sample.name);
}

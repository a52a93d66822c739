import { innerOf, targetOf } from "../../language/readers/lower.ts";
import type { Action, Site } from "../../language/tables/actions.ts";
import { type Construct, rowsOf, type ScalarSlot, type Slot } from "../../language/tables/construct.ts";
import { holdsSingle } from "../../language/tables/contract.ts";
import { flow } from "../../language/tables/flow.ts";
import { hole, maybe } from "../../runtime/hole.ts";
import type { Facts } from "../../runtime/law.ts";

/** Facts of a construct, and the constructs as which laws judge them. */
export interface AnyPlace {
  readonly constructs: readonly string[];
  readonly facts: Facts;
  /** Its key as the tables have it, `construct.key`; `undefined` of what is no key of it. */
  readonly named: (key: string) => string | undefined;
}

/** The next number of a fixed series, from 0 to less than 1: one seed always makes the same facts. */
export type Chance = () => number;

/** A series of numbers that look random (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The constructs of some contract of an action, the outermost first. They have any keys of theirs with any values of their kinds, which need make no sense together. */
export function anyPlaces(action: Action, chance: Chance): readonly AnyPlace[] {
  const making: Making = { chance, share: 0.2 + 0.7 * chance(), places: [] };
  const top = action.construct;
  anyConstruct(making, top, action.targets, holdsSingle(top) ? ["contract", "flow"] : ["contract"]);
  return making.places;
}

interface Making {
  readonly chance: Chance;
  /** How many of the keys are there. */
  readonly share: number;
  readonly places: AnyPlace[];
}

function anyConstruct(making: Making, construct: Construct, targets: readonly Site[], constructs: readonly string[]): Facts {
  const { chance, share, places } = making;
  const facts: Record<string | symbol, unknown> = chance() < 0.05 ? { [maybe]: chance() < 0.5 } : {};
  const [first = "", second = first] = constructs;
  const all = rowsOf(construct, undefined);
  places.push({ constructs, facts, named: (key) => (all.has(key) ? `${flow.rows.has(key) ? second : first}.${key}` : undefined) });
  const word = construct.variants && oneOf(making, [...construct.variants.rows.keys()]);
  for (const [name, { slot, columns }] of rowsOf(construct, word)) {
    if (columns.length > 0 && targetOf(columns, targets) === undefined) continue;
    if (name === construct.variants?.key) facts[name] = chance() < 0.02 ? hole : word;
    else if (chance() < (isWhole(slot) ? Math.max(share, 0.7) : share))
      facts[name] = anyValue(making, slot, innerOf(columns, targets)?.targets ?? targets);
  }
  return facts;
}

/** What holds other constructs is there more often: without it nothing in it is. */
function isWhole({ kind }: Slot): boolean {
  return kind === "record" || kind === "records";
}

function anyValue(making: Making, slot: Slot, targets: readonly Site[]): unknown {
  const { chance } = making;
  if (chance() < 0.04) return hole;
  switch (slot.kind) {
    case "scalar":
      return anyScalar(making, slot);
    case "word":
      return oneOf(making, slot.words);
    case "list":
      return some(making, () => anyValue(making, slot.item, targets));
    case "tuple":
      return slot.items.map((item) => anyValue(making, item, targets));
    case "either":
      return anyValue(making, chance() < 0.5 ? slot.one : slot.many, targets);
    case "data":
      return oneOf<unknown>(making, [{ orderNo: "A-1" }, "A-1", {}]);
    case "table-rows":
      return some(making, () => anyValue(making, slot.cells, targets));
    case "record":
      return anyConstruct(making, slot.construct, targets, [slot.construct.name]);
    case "records":
      if (slot.orNames && chance() < 0.5) return some(making, () => oneOf(making, texts));
      return some(making, () => anyConstruct(making, slot.construct, targets, [slot.construct.name]));
  }
}

/** Few texts and few numbers, so that many of them are equal. */
const texts: readonly string[] = [
  "",
  "甲方",
  "a",
  "b",
  "13200000000",
  "2026-03-01",
  "110101199003077598",
  "https://example.com/a",
  "员工 <1>\n(乙)🙂".repeat(45),
  "{签署方9姓名}",
];
const numbers: readonly number[] = [0, 1, 2, 5, 20, 100, 400, -1, 1_767_600_000, 1_999_999_999];

function anyScalar(making: Making, slot: ScalarSlot): unknown {
  if (slot.plain === "boolean") return making.chance() < 0.5;
  const isNumber = slot.plain === "number" || (slot.decode === undefined && slot.accepts.length > 1 && making.chance() < 0.5);
  if (isNumber) return oneOf(making, numbers);
  return oneOf(making, slot.example === undefined ? texts : [...texts, slot.example, slot.example]);
}

function some<T>({ chance }: Making, make: () => T): readonly T[] {
  return Array.from({ length: Math.floor(chance() * 3.5) }, make);
}

function oneOf<T>({ chance }: Making, choices: readonly T[]): T | undefined {
  return choices[Math.floor(chance() * choices.length)];
}

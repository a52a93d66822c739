import { actions } from "../../language/tables/actions.ts";
import type { Row, Slot } from "../../language/tables/construct.ts";
import { type ActionName, actionNames } from "../../model/contract.ts";
import type { Service } from "../../wire/actions.ts";
import type { Json } from "../../model/json.ts";
import type { KeyEntry, TypedRow } from "../tables/keys.ts";
import { type Beside, besides, wholes } from "./beside.ts";
import { type Data, minimalContract } from "./minimal.ts";
import { placedAt, rowsCalled, takes } from "./place.ts";
import { exampleValue } from "./values.ts";

/** A contract that says a key, and where in it the construct of the key stands: the keys on the way there from the top, of lists their first item. */
export interface KeyExample {
  readonly contract: Data;
  readonly action: ActionName;
  readonly way: readonly string[];
}

/** The contract of {@link placedExample} alone. */
export function keyExample(entry: KeyEntry, typed: TypedRow): Data | undefined {
  return placedExample(entry, typed)?.contract;
}

/**
 * A contract that says a key, of the first type that has it where it depends on types; `undefined` where no action, of a service if one is named, has
 * it, or where it is better left out.
 */
export function placedExample(
  { construct, key, ways }: KeyEntry,
  { row, types: [type] }: TypedRow,
  service?: Service,
): KeyExample | undefined {
  const names = [construct.name, `${construct.name}.${key}`].flatMap((name) => (type === undefined ? [name] : [name, `${name} ${type}`]));
  // What is put in is changed afterwards: it is a copy.
  const beside: Beside = structuredClone(Object.assign({}, ...names.map((name) => besides[name])));
  const found =
    beside.none === undefined ? placeOf(key, row, beside.way ? [beside.way] : ways, candidates(beside.action, service)) : undefined;
  if (found === undefined) return undefined;
  const { action, way } = found;
  const contract = minimalContract(action);
  const trail = opened(contract, action, way, beside.component);
  const into = trail.at(-1) ?? contract;
  if (type !== undefined) {
    for (const other of Object.keys(into)) delete into[other];
    Object.assign(into, { type }, structuredClone(wholes[`${construct.name} ${type}`] ?? wholes[construct.name]), { type });
  }
  if (beside.only) {
    for (const other of Object.keys(into)) delete into[other];
    Object.assign(into, beside.only);
  }
  Object.assign(into, { [key]: into[key] ?? newIn(row.slot) ?? exampleValue(row.slot) }, beside.keys);
  Object.assign(trail[way[0] === "flows" ? 1 : 0] ?? contract, beside.flow);
  const approver = trail[way.indexOf("approvers") + 1];
  if (way.includes("approvers")) Object.assign(approver ?? contract, beside.approver);
  const list = trail.at(-2)?.[way.at(-1) ?? ""];
  // Lists of examples are made above, item by item.
  if (Array.isArray(list) && beside.next) (list as Json[]).push(...beside.next);
  for (const one of trail) for (const name of beside.without ?? []) delete one[name];
  return { contract, action, way };
}

/** The actions that an example may be of: all of a service, or the one that is wanted and the action of the other service that does the same. */
function candidates(wanted: ActionName | undefined, service: Service | undefined): readonly ActionName[] {
  const same = actionNames.filter((name) => wanted === undefined || name.replace(/^Channel/u, "") === wanted.replace(/^Channel/u, ""));
  const all = wanted === undefined || service !== undefined ? same : [wanted];
  return all.filter((name) => service === undefined || actions[name].service === service);
}

/** The least of what a value holds that is a construct, or a list of them; `undefined` of any other. */
function newIn(slot: Slot): Json | undefined {
  if (!("construct" in slot) || slot.construct === undefined) return undefined;
  const whole = structuredClone(wholes[slot.construct.name] ?? {});
  return slot.kind === "records" || slot.kind === "table-rows" ? [whole] : whole;
}

interface Place {
  readonly action: ActionName;
  readonly way: readonly string[];
}

/** The first of some actions that has a key, and the first way to it there. */
function placeOf(key: string, row: Row, ways: KeyEntry["ways"], among: readonly ActionName[]): Place | undefined {
  for (const action of among) {
    for (const way of ways) {
      const placed = placedAt(actions[action], way);
      if (placed && rowsCalled(placed.construct, key).length > 0 && takes(row, placed.targets)) return { action, way };
    }
  }
  return undefined;
}

/** The maps on a way from the top of a contract, the top first; those that are not there are put there. */
function opened(contract: Data, action: ActionName, way: readonly string[], component: Data | undefined): readonly Data[] {
  const trail = [contract];
  const atComponent = way.findLastIndex((step) => step === "sign" || step === "fill");
  for (const [index, step] of way.entries()) {
    const here = trail[index] ?? contract;
    const there = placedAt(actions[action], way.slice(0, index));
    const made = there && rowsCalled(there.construct, step).map(({ slot }) => newIn(slot));
    const value = component !== undefined && index === atComponent ? [component] : (here[step] ?? made?.find((each) => each !== undefined));
    if (value === undefined) return trail;
    here[step] = value;
    // Whatever stands there was made here, and is a map of its own.
    trail.push((Array.isArray(value) ? value[0] : value) as Data);
  }
  return trail;
}

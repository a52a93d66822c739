import { type Json, sameJson } from "../../model/json.ts";
import type { Service } from "../../wire/actions.ts";
import { type KeyExample, placedExample } from "../examples/key.ts";
import { type Data, minimalContract } from "../examples/minimal.ts";
import { printPart } from "../examples/print.ts";
import type { KeyEntry, TypedRow } from "../tables/keys.ts";
import { sampledText } from "./sample.ts";

/** What a contract makes, given as the text of its definition with a sample, `shownSample`. */
export interface Made {
  /** Its body; none where it makes none. */
  readonly body?: Json;
  /** Whether it has no errors: else the body is what it would make all the same. */
  readonly isRight: boolean;
}

/** The whole way of a contract to its body. */
export type Make = (text: string) => Made;

/** A key in a contract of a service, and what it writes there. */
export interface KeyWriting {
  readonly action: string;
  /** The part of the contract around the key, as YAML. */
  readonly part: string;
  /** What of the body is there because of the key; `undefined` where it alone writes nothing. */
  readonly written?: Json;
}

/** A key in a contract of a service; `undefined` where no action of it has the key, the key is better left out, or the example has errors there. */
export function keyWriting(entry: KeyEntry, typed: TypedRow, service: Service, make: Make): KeyWriting | undefined {
  const example = placedExample(entry, typed, service);
  if (example === undefined) return undefined;
  const { action, contract, way } = example;
  const { body, isRight } = make(sampledText(contract));
  if (body === undefined || !isRight) return undefined;
  const written = changed(bodyWithout(example, entry.key, make), body);
  const part = printPart(partOf(contract, minimalContract(action), way, entry.key, way.length === 0));
  return { action, part, ...(written === undefined ? {} : { written }) };
}

/** The body of a contract without a key; without the construct that holds it where it cannot be without the key, and so on. */
function bodyWithout({ contract, way }: KeyExample, key: string, make: Make): Json {
  for (let path = [...way, key]; path.length > 0; path = path.slice(0, -1)) {
    const copy = structuredClone(contract);
    let holder = copy;
    // Examples are data that was made here: the first items of lists of maps are maps.
    for (const step of path.slice(0, -1)) holder = (Array.isArray(holder[step]) ? holder[step][0] : holder[step]) as Data;
    delete holder[path.at(-1) ?? ""];
    const { body } = make(sampledText(copy));
    if (body !== undefined) return body;
  }
  return {};
}

/** What of data is other than before: members of maps that are, and of lists the items. */
function changed(before: Json | undefined, after: Json): Json | undefined {
  if (before === undefined) return after;
  if (sameJson(before, after)) return undefined;
  if (Array.isArray(after) && Array.isArray(before)) {
    const [old, now]: readonly (readonly Json[])[] = [before, after];
    const items = (now ?? []).flatMap((item, index) => changed(old?.[index], item) ?? []);
    return items.length === 0 ? undefined : items;
  }
  if (!isMap(after) || !isMap(before)) return after;
  const members = Object.entries(after).flatMap(([name, value]) => {
    const part = changed(before[name], value);
    return part === undefined ? [] : [[name, part] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

function isMap(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * What of a contract shows a key: the maps on the way to it, its own whole unless it is the contract, and whatever else the least contract has not.
 */
function partOf(map: Data, least: Json | undefined, way: readonly string[], key: string, isTop: boolean): Data {
  const [step] = way;
  const known = least !== undefined && isMap(least) ? least : {};
  const isWhole = step === undefined && !isTop;
  const shown = Object.entries(map).flatMap(([name, value]): readonly (readonly [string, Json])[] => {
    if (name === step) return [[name, innerOf(value, known[name], way.slice(1), key)]];
    return isWhole || name === key || !sameJson(known[name], value) ? [[name, value]] : [];
  });
  return Object.fromEntries(shown);
}

function innerOf(value: Json, least: Json | undefined, way: readonly string[], key: string): Json {
  if (!Array.isArray(value)) return isMap(value) ? partOf(value, least, way, key, false) : value;
  const [first, ...others]: readonly Json[] = value;
  const known: readonly Json[] = Array.isArray(least) ? least : [];
  const more = others.filter((item) => !known.some((each) => sameJson(each, item)));
  return [...(first !== undefined && isMap(first) ? [partOf(first, known[0], way, key, false)] : []), ...more];
}

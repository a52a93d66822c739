import { type Hole, hole, maybe } from "./hole.ts";
import type { Facts, Law } from "./law.ts";

/** A law as one action has it. */
export interface Charge {
  readonly code: string;
  readonly severity: "error" | "warning";
  /** The codes with which the service refuses what breaks it. */
  readonly api: readonly string[];
  readonly inferred: readonly string[];
  readonly law: Law;
}

/** A construct of a contract that generated code judges: where it stands, which of its keys hold parameters, what it is judged by. */
export interface Place {
  /** RFC 6901 pointer into the contract definition. */
  readonly at: string;
  /** Where the construct, as `""`, and its keys are written first, when their lines are repeated here: pointers. */
  readonly aliases?: Readonly<Record<string, string>>;
  /**
   * The parameter in a key, in an item of its list (`sealIds/0`), or in the first of them that has one (`sealIds/`): `people[#0].name`,
   * where `#0` is the item of the outermost repetition.
   */
  readonly from?: Readonly<Record<string, string>>;
  /** Where a key is written, when that is not in the construct itself. */
  readonly pointers?: Readonly<Record<string, string>>;
  /** The laws, by the construct as which they judge it. */
  readonly judged?: readonly { readonly as: string; readonly by: readonly Charge[] }[];
}

/** A construct with its values. */
export interface Known {
  readonly place: Place;
  readonly facts: Facts;
  /** The items that the enclosing repetitions are at, the outermost first. */
  readonly indexes: readonly number[];
}

/** What is gathered while the facts of a contract are put together. */
export interface Gathering {
  /** Unix seconds. */
  readonly now: number;
  readonly constructs: Known[];
  indexes: readonly number[];
  /** Whether what is gathered is there for certain; not where a repetition or a condition depends on a value that is wrong. */
  certain: boolean;
}

/** Notes a construct, and answers its facts. */
export function gathered(gathering: Gathering, place: Place, facts: Facts): Facts {
  const noted = gathering.certain ? facts : { ...facts, [maybe]: true };
  gathering.constructs.push({ place, facts: noted, indexes: gathering.indexes });
  return noted;
}

/** Facts without parameters, as they are where they may be there or not. */
export function fixed(gathering: Gathering, facts: unknown): unknown {
  return gathering.certain ? facts : uncertain(facts);
}

function uncertain(facts: unknown): unknown {
  if (Array.isArray(facts)) return facts.map(uncertain);
  if (typeof facts !== "object" || facts === null) return facts;
  return { ...Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, uncertain(value)])), [maybe]: true };
}

/** What stands once for each item of a list. */
export function eachOf(gathering: Gathering, list: unknown, make: (item: unknown) => readonly unknown[]): readonly unknown[] {
  if (list === undefined) return [];
  const { indexes } = gathering;
  const items: readonly unknown[] | undefined = Array.isArray(list) ? list : undefined;
  const at = (item: unknown, index: number): readonly unknown[] => {
    gathering.indexes = [...indexes, index];
    return make(item);
  };
  const made = items ? items.flatMap(at) : perhaps(gathering, () => at(hole, 0));
  gathering.indexes = indexes;
  return made;
}

/** What stands there only where a condition is `wanted`. */
export function onlyIf(gathering: Gathering, condition: unknown, wanted: boolean, make: () => readonly unknown[]): readonly unknown[] {
  if (condition === hole) return perhaps(gathering, make);
  return (condition === true) === wanted ? make() : [];
}

/** What may stand there or not. */
function perhaps(gathering: Gathering, make: () => readonly unknown[]): readonly unknown[] {
  const { certain } = gathering;
  gathering.certain = false;
  const made = make();
  gathering.certain = certain;
  return made;
}

/** A field of an item. */
export function itemField(item: unknown, name: string): unknown {
  return typeof item === "object" && item !== null ? (item as Facts)[name] : hole;
}

/** A text of parts. */
export function joinedText(...parts: readonly unknown[]): string | Hole {
  return parts.includes(hole) ? hole : parts.join("");
}

/** A function of a value that may be absent, or not known. A value without a translation stays as it is. */
export function applied(fn: (value: unknown, option: unknown) => unknown, value: unknown, option?: unknown): unknown {
  return value === hole || value === undefined ? value : (fn(value, option) ?? value);
}

/** A list without what is absent. */
export function listOf(...values: readonly unknown[]): readonly unknown[] {
  return values.filter((value) => value !== undefined);
}

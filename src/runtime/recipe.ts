import type { Hole } from "./hole.ts";
import type { Facts, Law } from "./law.ts";
import type { Values } from "./params.ts";

/**
 * How data is made of the values of parameters: data itself, which `precompile` makes a function of. A scalar stands for itself, a hole
 * for what could not be read.
 */
export type Recipe = string | number | boolean | null | Hole | Always | Reading | JoinedText | Encoded | MadeRecord | MadeList;

/** Data without holes. */
interface Always {
  readonly kind: "always";
  readonly value: unknown;
}

/** The value of a parameter, or of the item that a repetition is at, or of a field of that. */
export type Reading =
  | { readonly kind: "param"; readonly name: string; readonly optional?: boolean }
  | { readonly kind: "item"; readonly depth: number; readonly name?: string; readonly optional?: boolean };

/** A text of parts; what is absent is left out of it. */
interface JoinedText {
  readonly kind: "text";
  readonly parts: readonly (string | Reading)[];
}

/** A function of a value: its second argument is fixed, or the clock. A value that it has no translation for stays as it is. */
interface Encoded {
  readonly kind: "encoded";
  readonly by: (value: unknown, option?: unknown) => unknown;
  readonly value: Recipe;
  readonly option?: unknown;
  readonly atClock?: boolean;
}

/** Fields by name; those of a construct are noted as its facts. */
export interface MadeRecord {
  readonly kind: "record";
  readonly fields: Readonly<Record<string, Recipe>>;
  readonly place?: JudgedConstruct;
}

/** Elements without those that are absent. */
export interface MadeList {
  readonly kind: "list";
  readonly items: readonly (Recipe | Elements)[];
}

/** Elements that are there once for each item of a list, or only where a condition holds, or only where it does not. */
export interface Elements {
  readonly kind: "elements";
  readonly value: Recipe;
  readonly each?: Reading;
  readonly when?: Reading;
  readonly unless?: Reading;
}

/** A law as one action has it. */
export interface Charge {
  readonly code: string;
  readonly severity: "error" | "warning";
  /** The codes with which the service refuses what breaks it. */
  readonly api: readonly string[];
  readonly inferred: readonly string[];
  readonly law: Law;
}

/** A construct of a contract that is judged: where it stands, which of its keys hold parameters, what it is judged by. */
export interface JudgedConstruct {
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
export interface FilledConstruct {
  readonly place: JudgedConstruct;
  readonly facts: Facts;
  /** The items that the enclosing repetitions are at, the outermost first. */
  readonly indexes: readonly number[];
}

/** What a recipe is filled in with, and what is noted while it is. */
export interface Bindings {
  /** Values of parameters, defaults among them; what is wrong as holes. */
  readonly values: Values;
  /** Unix seconds. */
  readonly now: number;
  /** The items that the enclosing repetitions are at, the outermost first, and which of their lists these are. */
  readonly items: unknown[];
  indexes: readonly number[];
  /** Whether what is made is there for certain; not where a repetition or a condition depends on a value that is wrong. */
  certain: boolean;
  /** The constructs that have been made, each after those in it. */
  readonly constructs: FilledConstruct[];
}

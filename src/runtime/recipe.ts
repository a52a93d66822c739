import type { Hole } from "./hole.ts";
import type { Facts } from "./law.ts";
import type { Values } from "./params.ts";

/**
 * How data is made of the values of parameters: data itself, which `precompile` makes a function of. A scalar stands for itself, a hole
 * for what could not be read.
 */
export type Recipe =
  string | number | boolean | null | Hole | Always | Reading | OpaqueValue | JoinedText | Encoded | MadeRecord | MadeList;

/** Data without holes. */
interface Always {
  readonly kind: "always";
  readonly value: unknown;
}

/** The value of a parameter, or of the item that a repetition is at, or of a field of that; or the number of that item, from 1. */
export type Reading =
  | { readonly kind: "index"; readonly depth: number }
  | { readonly kind: "param"; readonly name: string; readonly optional?: boolean }
  | { readonly kind: "item"; readonly depth: number; readonly name?: string; readonly optional?: boolean };

/** What is made of a parameter in a way of which nothing is known. */
interface OpaqueValue {
  readonly kind: "open";
  readonly of: Reading;
}

/** A text of parts, values and values in a format; what is absent is left out of it. */
export interface JoinedText {
  readonly kind: "text";
  readonly parts: readonly (string | Reading | Encoded)[];
}

/** A function of a value: its second argument is fixed, or the clock. A value that it has no translation for stays as it is. */
export interface Encoded {
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

/** Elements that are there once for each item of a list, or only where all terms of a condition hold. */
export interface Elements {
  readonly kind: "elements";
  readonly value: Recipe;
  readonly each?: Reading;
  readonly when?: readonly TermRecipe[];
}

/** A term of a condition: a value is true or given, or it is a word; or that is not so. */
export interface TermRecipe {
  readonly value: Reading;
  readonly word?: string;
  readonly negated: boolean;
}

/** A construct of a contract that is judged: what it is, and where it stands. */
export interface JudgedConstruct {
  /** Names of the constructs as which it is judged: the top of a single contract is both a contract and a flow. */
  readonly as: readonly string[];
  /** RFC 6901 pointer into the contract definition. */
  readonly at: string;
  /** The lists of the repetitions that it stands in, the outermost first. */
  readonly loops?: readonly Reading[];
  /** Where the construct, as `""`, and its keys are written first, when their lines are repeated here: pointers. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Where a key is written, when that is not in the construct itself. */
  readonly pointers?: Readonly<Record<string, string>>;
}

/** A record whose facts are noted when they are made. */
export type ConstructRecipe = MadeRecord & { readonly place: JudgedConstruct };

/** A construct with its values. */
export interface FilledConstruct {
  readonly recipe: ConstructRecipe;
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
  /** The items that the enclosing repetitions are at, the outermost first, with their numbers, from 1, and which of their lists these are. */
  readonly items: unknown[];
  readonly numbers: (number | Hole)[];
  indexes: readonly number[];
  /** Whether what is made is there for certain; not where a repetition or a condition depends on a value that is wrong. */
  certain: boolean;
  /** The constructs that have been made, each after those in it. */
  readonly constructs: FilledConstruct[];
}

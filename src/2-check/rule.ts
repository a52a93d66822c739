import type { ActionName } from "../model/contract.ts";
import type { Code } from "../model/diagnostic.ts";
import type { Facts, Place } from "../language/facts.ts";
import { given, hole } from "../checks/hole.ts";

/** What a rule is told beside the construct. */
export interface Context {
  readonly action: ActionName;
  readonly service: "ess" | "essbasic";
  /** The clock, in Unix seconds; absent where nothing may depend on it. */
  readonly now?: number;
}

/** What a rule finds: a sentence, and the key it is about. */
export interface Problem {
  /** The construct it is about, when that is one inside the judged construct. */
  readonly on?: Facts;
  /** The key; without one the construct as a whole. */
  readonly key?: string;
  /** Which item of a list. */
  readonly index?: number;
  readonly message: string;
  /** What to do, where the code's own advice is not exact enough. */
  readonly help?: string;
  /** Further places that matter. */
  readonly related?: readonly { readonly on: Facts; readonly key?: string; readonly message: string }[];
}

/** A law that contracts keep: one const each, documented by itself. */
export interface Rule extends Code {
  /** The constructs it judges. */
  readonly on: readonly string[];
  readonly judge: (facts: Facts, context: Context, place: Place) => Iterable<Problem>;
}

type Law = Pick<Code, "name" | "refusals" | "docs"> & { readonly severity?: Code["severity"] };

/** The keys that a value rule judges, by construct: `{ approver: ["name"], cc: ["name"] }`. */
type Keys = Readonly<Record<string, readonly string[]>>;

/** A rule on single values: its test answers what is wrong with one, in a sentence. Unknown, empty and absent values are no matter of it. */
function valueRule<T>(law: Law, on: Keys, is: (value: unknown) => value is T, test: (value: T, context: Context, facts: Facts) => string | undefined): Rule {
  return {
    severity: "error",
    ...law,
    on: Object.keys(on),
    *judge(facts, context, place) {
      for (const construct of place.constructs) {
        for (const key of on[construct] ?? []) {
          const value = facts[key];
          const message = given(value) && is(value) ? test(value, context, facts) : undefined;
          if (message !== undefined) yield { key, message };
        }
      }
    },
  };
}

export function textRule(law: Law, on: Keys, test: (value: string, context: Context, facts: Facts) => string | undefined): Rule {
  return valueRule(law, on, (value): value is string => typeof value === "string", test);
}

export function numberRule(law: Law, on: Keys, test: (value: number, context: Context, facts: Facts) => string | undefined): Rule {
  return valueRule(law, on, (value): value is number => typeof value === "number", test);
}

/** A rule on lists whose items are all known. */
export function listRule(law: Law, on: Keys, test: (value: readonly unknown[], context: Context, facts: Facts) => string | undefined): Rule {
  return valueRule(law, on, (value): value is readonly unknown[] => Array.isArray(value) && !value.includes(hole), test);
}

/** A rule on what stands together in one construct. */
export function constructRule(law: Law, on: readonly string[], judge: Rule["judge"]): Rule {
  return { severity: "error", ...law, on, judge };
}

/** A key that must say something. */
export function presenceRule(law: Law, construct: string, key: string, message: string, when: (facts: Facts, context: Context) => boolean = () => true): Rule {
  return constructRule(law, [construct], function* (facts, context) {
    if (!given(facts[key]) && when(facts, context)) yield { ...(key in facts ? { key } : {}), message };
  });
}

import type { FactsOf } from "../checks/facts.generated.ts";
import { given, hole, known } from "../checks/hole.ts";
import type { Context, Problem } from "../checks/problem.ts";
import type { Facts } from "../language/facts.ts";
import type { Mending } from "./fixes.ts";
import type { Code } from "../model/diagnostic.ts";
import type { PdfFacts } from "../model/pdf-facts.ts";

/** What a rule is told beside the facts of a contract. */
export interface RuleContext extends Context {
  /** The facts of PDFs, by the path that `pdf` gives; those that are known. */
  readonly pdfs?: ReadonlyMap<string, PdfFacts>;
}

/** A law that contracts keep: one const each, documented by itself. */
export interface Rule extends Code {
  /** The constructs it judges. */
  readonly on: readonly string[];
  /** `construct` is the one of `on` as which the facts are judged. */
  readonly judge: (facts: Facts, context: RuleContext, construct: string) => Iterable<Problem>;
  /** Whether values invented for a sample rightly break it, so that nobody takes them for real. */
  readonly inventable?: true;
  /** How a value that breaks it may be mended without asking. */
  readonly mending?: Mending;
}

/** What a rule says of itself. Its name states the law; `refusals` are the records of the catalogue that it predicts. */
export type Law = Pick<Code, "name" | "refusals" | "docs"> & { readonly severity?: Code["severity"] } & Pick<
    Rule,
    "inventable" | "mending"
  >;

type Name = keyof FactsOf;

/** The keys that a value rule judges, by construct: `{ approver: ["name"], cc: ["name"] }`. */
export type Keys = { readonly [K in Name]?: readonly (keyof FactsOf[K])[] };

/** Answers what is wrong with a value, as the rest of a sentence that begins with its key: `is not …`, `has …`. Nothing where it is right. */
export type Test<T> = (value: T, context: Context) => string | undefined;

function valueRule<T>(law: Law, on: Keys, is: (value: unknown) => value is T, test: Test<T>): Rule {
  const keys: Readonly<Record<string, readonly string[]>> = on;
  return {
    severity: "error",
    ...law,
    on: Object.keys(keys),
    *judge(facts, context, construct) {
      for (const key of keys[construct] ?? []) {
        const value = facts[key];
        const wrong = given(value) && is(value) ? test(value, context) : undefined;
        if (wrong !== undefined) yield { key, message: sentence(key, wrong) };
      }
    },
  };
}

/** A rule on single texts. Absent, empty and unknown values are no matter of it. */
export function textRule(law: Law, on: Keys, test: Test<string>): Rule {
  return valueRule(law, on, (value): value is string => typeof value === "string", test);
}

/** A rule on single numbers. */
export function numberRule(law: Law, on: Keys, test: Test<number>): Rule {
  return valueRule(law, on, (value): value is number => typeof value === "number", test);
}

/** A rule on lists of values that are all known. */
export function listRule(law: Law, on: Keys, test: Test<readonly unknown[]>): Rule {
  return valueRule(law, on, (value): value is readonly unknown[] => Array.isArray(value) && !value.includes(hole), test);
}

/** A rule on each text of lists. */
export function eachTextRule(law: Law, on: Keys, test: Test<string>): Rule {
  const keys: Readonly<Record<string, readonly string[]>> = on;
  return constructRule(law, Object.keys(keys) as Name[], function* (facts, context, construct) {
    for (const key of keys[construct] ?? []) {
      const values: unknown = (facts as Facts)[key];
      for (const [index, value] of Array.isArray(values) ? values.entries() : []) {
        const wrong = typeof value === "string" && known(value) ? test(value, context) : undefined;
        if (wrong !== undefined) yield { key, index, message: sentence(key, wrong) };
      }
    }
  });
}

function sentence(key: string, wrong: string): string {
  return `\`${key}\` ${wrong}.`;
}

/** A rule on what stands together in one construct, or in several inside it. */
export function constructRule<K extends Name>(
  law: Law,
  on: readonly K[],
  judge: (facts: FactsOf[K], context: Context, construct: K) => Iterable<Problem>,
): Rule {
  return { severity: "error", ...law, on, judge: (facts, context, construct) => judge(facts, context, construct as K) };
}

/** A rule that wants a key to say something, always or only `when`. */
export function presenceRule<K extends Name>(
  law: Law,
  construct: K,
  key: keyof FactsOf[K] & string,
  message: string,
  when: (facts: FactsOf[K], context: Context) => boolean = () => true,
): Rule {
  return constructRule(law, [construct], function* (facts, context) {
    if (!given(facts[key]) && when(facts, context)) yield { ...(facts[key] === undefined ? {} : { key }), message };
  });
}

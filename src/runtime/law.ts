import type { FactsOf } from "./facts.generated.ts";
import { given, hole, known } from "./hole.ts";
import { constantPartsOf } from "./open.ts";
import type { Context, Problem } from "./problem.ts";

/** A construct as plain data, by the keys of the language; what is not known as holes. */
export type Facts = Readonly<Record<string, unknown>>;

/** A law that contracts keep, without what is said about it. */
export interface Law {
  /** The constructs it judges. */
  readonly on: readonly string[];
  /** `construct` is the one of `on` as which the facts are judged. */
  readonly judge: (facts: Facts, context: Context, construct: string) => Iterable<Problem>;
}

type Name = keyof FactsOf;

/** The keys that a law on values judges, by construct: `{ approver: ["name"], cc: ["name"] }`. */
export type Keys = { readonly [K in Name]?: readonly (keyof FactsOf[K])[] };

/** Answers what is wrong with a value, as the rest of a sentence that begins with its key: `is not …`, `has …`. Nothing where it is right. */
export type Test<T> = (value: T, context: Context) => string | undefined;

const noKeys: readonly string[] = [];

/** A law on the keys of a construct, one by one. */
function lawOnKeys(on: Keys, judge: (key: string, value: unknown, context: Context, problems: Problem[], facts: Facts) => void): Law {
  const keys: Readonly<Record<string, readonly string[]>> = on;
  return {
    on: Object.keys(keys),
    judge: (facts, context, construct) => {
      const problems: Problem[] = [];
      for (const key of keys[construct] ?? noKeys) judge(key, facts[key], context, problems, facts);
      return problems;
    },
  };
}

function valueLaw<T>(on: Keys, is: (value: unknown) => value is T, test: Test<T>): Law {
  return lawOnKeys(on, (key, value, context, problems) => {
    const wrong = given(value) && is(value) ? test(value, context) : undefined;
    if (wrong !== undefined) problems.push({ key, message: sentence(key, wrong) });
  });
}

/**
 * A law on single texts. Absent, empty and unknown values are no matter of it; of a text that depends on parameters, `ofParts` judges what
 * stands around them, and finds only what is wrong whatever they are.
 */
export function textLaw(on: Keys, test: Test<string>, ofParts?: Test<readonly string[]>): Law {
  return lawOnKeys(on, (key, value, context, problems, facts) => {
    const wrong =
      value === hole
        ? ofParts?.(constantPartsOf(facts, key), context)
        : typeof value === "string" && given(value)
          ? test(value, context)
          : undefined;
    if (wrong !== undefined) problems.push({ key, message: sentence(key, wrong) });
  });
}

/** A law on single numbers. */
export function numberLaw(on: Keys, test: Test<number>): Law {
  return valueLaw(on, (value): value is number => typeof value === "number", test);
}

/** A law on lists of values that are all known. */
export function listLaw(on: Keys, test: Test<readonly unknown[]>): Law {
  return valueLaw(on, (value): value is readonly unknown[] => Array.isArray(value) && !value.includes(hole), test);
}

/** A law on each text of lists. */
export function eachTextLaw(on: Keys, test: Test<string>): Law {
  return lawOnKeys(on, (key, values, context, problems) => {
    for (const [index, value] of Array.isArray(values) ? values.entries() : []) {
      const wrong = typeof value === "string" && known(value) ? test(value, context) : undefined;
      if (wrong !== undefined) problems.push({ key, index, message: sentence(key, wrong) });
    }
  });
}

function sentence(key: string, wrong: string): string {
  return `\`${key}\` ${wrong}.`;
}

/** A law on what stands together in one construct, or in several inside it. */
export function constructLaw<K extends Name>(
  on: readonly K[],
  judge: (facts: FactsOf[K], context: Context, construct: K) => Iterable<Problem>,
): Law {
  // A law is asked about the constructs that it is on.
  return { on, judge: (facts, context, construct) => judge(facts, context, construct as K) };
}

/** A law that wants a key to say something, always or only `when`. */
export function presenceLaw<K extends Name>(
  construct: K,
  key: keyof FactsOf[K] & string,
  message: string,
  when: (facts: FactsOf[K], context: Context) => boolean = () => true,
): Law {
  return constructLaw([construct], (facts, context) =>
    given(facts[key]) || !when(facts, context) ? [] : [{ ...(facts[key] === undefined ? {} : { key }), message }],
  );
}

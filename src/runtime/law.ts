import type { LawText } from "./answers.ts";
import type { FactsOf } from "./facts.generated.ts";
import { isPresent, hole, isConcrete } from "./hole.ts";
import type { AnyMessage, Messages, Wrong } from "./message.ts";
import { constantPartsOf } from "./open.ts";
import { plainKinds } from "./text.ts";
import type { Context, Problem } from "./problem.ts";

/** A construct as plain data, by the keys of the language; what is not known as holes. */
export type Facts = Readonly<Record<string, unknown>>;

/** A law that contracts keep, without what is said about it. */
export interface Law extends LawText, Judging {}

/** How something judges. */
interface Judging {
  /** The constructs it judges. */
  readonly on: readonly string[];
  /** `construct` is the one of `on` as which the facts are judged. */
  readonly judge: (facts: Facts, context: Context, construct: string) => Iterable<Problem>;
  /** The same, made ready for a construct of which only some keys are ever there. */
  readonly narrowed?: (construct: string, isThere: (key: string) => boolean) => Judging["judge"];
  /** In what it finds nothing, so that it need not be asked. */
  readonly passes?: Passing;
}

type Name = keyof FactsOf;

/** The keys that a law on values judges, by construct: `{ approver: ["name"], cc: ["name"] }`. */
export type Keys = { readonly [K in Name]?: readonly (keyof FactsOf[K])[] };

/** Of a construct that has one of the keys: the law finds nothing where that is a text, not empty, of characters up to a kind, or is `soon`. */
export interface Passing {
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly kind: number;
}

/** Answers what is wrong with a value, as a message whose `{key:key}` is filled in with its key; nothing where it is right. */
export type Test<T, M extends Messages = Messages> = (value: T, context: Context) => Wrong<M>;

const noKeys: readonly string[] = [];

/** What laws find that find nothing, which is nearly always. */
const noProblems: readonly never[] = [];

/** A law on the keys of a construct, one by one. */
function lawOnKeys<T>(
  text: T,
  on: Keys,
  judge: (key: string, value: unknown, context: Context, facts: Facts) => readonly Problem[],
): T & Judging {
  const keys: Readonly<Record<string, readonly string[]>> = on;
  const judgeKeys: Judging["judge"] = (facts, context, construct) => {
    let problems: Problem[] | undefined;
    for (const key of keys[construct] ?? noKeys) {
      const value = facts[key];
      if (value === undefined) continue;
      const found = judge(key, value, context, facts);
      if (found.length > 0) (problems ??= []).push(...found);
    }
    return problems ?? noProblems;
  };
  const narrowed: Judging["narrowed"] = (construct, isThere) => {
    const [key, ...others] = (keys[construct] ?? noKeys).filter(isThere);
    if (key === undefined || others.length > 0) return judgeKeys;
    return (facts, context) => {
      const value = facts[key];
      return value === undefined ? noProblems : judge(key, value, context, facts);
    };
  };
  return { ...text, on: Object.keys(keys), judge: judgeKeys, narrowed };
}

function valueLaw<T, V>(text: T, on: Keys, is: (value: unknown) => value is V, test: Test<V>): T & Judging {
  return lawOnKeys(text, on, (key, value, context) => {
    const wrong = isPresent(value) && is(value) ? test(value, context) : undefined;
    return wrong === undefined ? noProblems : [{ key, ...withKey(key, wrong) }];
  });
}

/**
 * A law on single texts. Absent, empty and unknown values are no matter of it; of a text that depends on parameters, `ofParts` judges what
 * stands around them, and finds only what is wrong whatever they are. Of characters up to the kind `passes`, no text is wrong that is short.
 */
export function textLaw<T>(text: T, on: Keys, test: Test<string>, ofParts?: Test<readonly string[]>, passes?: number): T & Judging {
  const law = lawOnKeys(text, on, (key, value, context, facts) => {
    const wrong =
      value === hole
        ? ofParts?.(constantPartsOf(facts, key), context)
        : typeof value === "string" && value !== ""
          ? test(value, context)
          : undefined;
    return wrong === undefined ? noProblems : [{ key, ...withKey(key, wrong) }];
  });
  return passes === undefined ? law : { ...law, passes: { keys: on, kind: passes } };
}

/** A law on single numbers; by the kind `passes`, none that is a moment soon is wrong. */
export function numberLaw<T>(text: T, on: Keys, test: Test<number>, passes?: number): T & Judging {
  const law = valueLaw(text, on, (value): value is number => typeof value === "number", test);
  return passes === undefined ? law : { ...law, passes: { keys: on, kind: passes } };
}

/** A law on lists of values that are all known. */
export function listLaw<T>(text: T, on: Keys, test: Test<readonly unknown[]>): T & Judging {
  return valueLaw(text, on, (value): value is readonly unknown[] => Array.isArray(value) && !value.includes(hole), test);
}

/** A law on each text of lists. */
export function eachTextLaw<T>(text: T, on: Keys, test: Test<string>): T & Judging {
  return lawOnKeys(text, on, (key, values, context) => {
    const problems: Problem[] = [];
    for (const [index, value] of Array.isArray(values) ? values.entries() : []) {
      const wrong = typeof value === "string" && isConcrete(value) ? test(value, context) : undefined;
      if (wrong !== undefined) problems.push({ key, index, ...withKey(key, wrong) });
    }
    return problems;
  });
}

/** What a test answers, as what is wrong with the value of a key. */
export function withKey<W extends AnyMessage>(key: string, wrong: W): WithKey<W> {
  const said: AnyMessage = { message: wrong.message, data: { ...wrong.data, key } };
  // The message is the same, and its data have a key.
  return said as WithKey<W>;
}

/** An answer of a test with its key. */
export type WithKey<W> = W extends { readonly message: infer Id; readonly data: infer D }
  ? { readonly message: Id; readonly data: D & { readonly key: string } }
  : W extends { readonly message: infer Id }
    ? { readonly message: Id; readonly data: { readonly key: string } }
    : never;

/** A law on what stands together in one construct, or in several inside it. */
export function constructLaw<T, K extends Name>(
  text: T,
  on: readonly K[],
  judge: (facts: FactsOf[K], context: Context, construct: K) => Iterable<Problem>,
  passes?: Passing,
): T & Judging {
  // A law is asked about the constructs that it is on, and their facts are what facts say of them.
  return { ...text, on, judge: judge as unknown as Judging["judge"], ...(passes === undefined ? {} : { passes }) };
}

/** A law that wants a key to say something, always or only `when`. */
export function presenceLaw<T, K extends Name>(
  text: T,
  construct: K,
  key: keyof FactsOf[K] & string,
  message: string,
  when: (facts: FactsOf[K], context: Context) => boolean = () => true,
): T & Judging {
  return constructLaw(
    text,
    [construct],
    (facts, context) =>
      isPresent(facts[key]) || !when(facts, context) ? noProblems : [{ ...(facts[key] === undefined ? {} : { key }), message }],
    { keys: { [construct]: [key] }, kind: plainKinds.others },
  );
}

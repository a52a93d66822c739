import { sampleVariables } from "../../3-check/judge/fill.ts";
import { residual } from "../../3-check/judge/residual.ts";
import { plainOf } from "../../language/trees/apply.ts";
import { type Contract, type Param, withVariablesOpen } from "../../model/contract.ts";
import { problemsOfValues } from "../../runtime/judgement.ts";
import { compare } from "../../model/diagnostic.ts";
import { type ParamProblem, readOwnParams } from "../../runtime/params.ts";
import type { Tree } from "../../model/tree.ts";
import { exampleOf, filling, near } from "./examples.ts";

/** Values of parameters by name, as a caller passes them. */
type Given = Readonly<Record<string, unknown>>;

/** The laws by which a builder refuses values; nothing is told of values that are none of its parameters. */
type Refusals = (given: Given, now: number) => readonly string[] | undefined;

/** Laws by which values of a parameter are refused by one of two builders alone. */
export interface Refused {
  /** By the later one, of values that the former takes. */
  readonly added: ReadonlySet<string>;
  /** By the former one, of values that the later takes. */
  readonly removed: ReadonlySet<string>;
}

/** The moment of calls of contracts whose samples name none: that of no machine. */
const usualMoment = 1_767_600_000;

/** A whole call that others are made of, by another value in the place of one. */
interface Call {
  readonly given: Given;
  readonly now: number;
}

/**
 * Tries values with the builders of two versions: a law is believed to refuse a parameter where a value was found that shows it. It does not matter which version is the
 * former: the values are the same. Where the same laws look at the same parameter as before, its room alone may be another: `around` says how many characters are
 * around it in its places, and only texts of about the lengths that are left are tried.
 */
export function tryBoth(before: Contract, after: Contract): (param: string, around?: readonly number[]) => Refused {
  const [takes, takesStill] = [bearing(before), bearing(after)];
  const calls = callsOf(before, after);
  const isTaken = (refusals: Refusals, { given, now }: Call): boolean => refusals(given, now)?.length === 0;
  const good = calls.filter((call) => isTaken(takes, call) && isTaken(takesStill, call));
  // Where each call is refused by one of them, what it is refused by tells of parameters that the law looks at.
  const tried = good.length > 0 ? good : calls;
  return (name, around) => {
    const added = new Set<string>();
    const removed = new Set<string>();
    for (const { given, now } of around === undefined ? tried : tried.slice(0, 1)) {
      const declared = [before.params.get(name), after.params.get(name)];
      for (const value of around === undefined ? near(declared, given[name], Object.values(given)) : filling(around)) {
        const call = { ...given, [name]: value };
        const [former, latter] = [takes(call, now), takesStill(call, now)];
        if (former?.length === 0) for (const law of latter ?? []) added.add(law);
        if (latter?.length === 0) for (const law of former ?? []) removed.add(law);
      }
    }
    return { added, removed };
  };
}

/**
 * Versions are compared that have errors of their own, such as a number where a text belongs, of which no builder is made. Laws rely on what a check refuses: one that
 * cannot bear such a value shows nothing.
 */
function bearing(contract: Contract): Refusals {
  const born = <T>(judge: () => T): T | undefined => {
    try {
      return judge();
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  };
  const refusals = born(() => refusalsOf(contract));
  return (given, now) => refusals && born(() => refusals(given, now));
}

/** Judges values as the builder of a contract does, where its variables are those of an environment. */
function refusalsOf(contract: Contract): Refusals {
  const { judged } = residual(withVariablesOpen(contract));
  const fields = [...judged.params, ...(judged.vars ?? [])];
  const variables = plainValues(sampleVariables(contract).values);
  const names = fields.map(({ name }) => name);
  return (given, now) => {
    const wrong: ParamProblem[] = [];
    const own = Object.fromEntries(names.map((name) => [name, variables[name] ?? given[name]]));
    const values = readOwnParams(fields, own, wrong);
    if (wrong.length > 0) return undefined;
    return problemsOfValues(judged, values, wrong, now).flatMap(({ severity, code }) => (severity === "error" ? [code] : []));
  };
}

/** Calls that either version may take: its samples, and what is made up of the declarations. */
function callsOf(before: Contract, after: Contract): readonly Call[] {
  const samples = [...before.samples, ...after.samples];
  const moments = [...new Set(samples.flatMap(({ now }) => now ?? []))].toSorted((one, other) => one - other);
  const made = [true, false].map((flag) => {
    const all = new Map<string, readonly Param[]>();
    for (const { params } of [before, after])
      for (const param of params.values()) all.set(param.name, [...(all.get(param.name) ?? []), param]);
    return Object.fromEntries([...all].map(([name, params], place) => [name, exampleOf(params, { flag, place })]));
  });
  const [whole = {}] = made;
  const given = [...samples.map(({ values }) => ({ ...whole, ...plainValues(values) })), ...made];
  const calls = given.flatMap((each) => (moments.length === 0 ? [usualMoment] : moments).map((now) => ({ given: each, now })));
  // Each once, in an order that does not tell which version it is of: a few show as much as all.
  const different = new Map(
    calls.map((call) => [JSON.stringify([call.now, Object.entries(call.given).toSorted(([one], [other]) => compare(one, other))]), call]),
  );
  return [...different]
    .toSorted(([one], [other]) => compare(one, other))
    .slice(0, mostCalls)
    .map(([, call]) => call);
}

const mostCalls = 6;

function plainValues(values: ReadonlyMap<string, Tree>): Given {
  return Object.fromEntries([...values].map(([name, tree]) => [name, plainOf(tree)]));
}

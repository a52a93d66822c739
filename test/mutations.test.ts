import { describe, expect, test } from "vitest";
import { checkRequestSource } from "../src/requests.ts";
import { predictorsOf, unpredictedOf } from "../src/explain/predictions.ts";
import { type ActionName, actionNames } from "../src/model/contract.ts";
import type { Shown } from "../src/model/findings.ts";
import { refusalFor, refusalIds } from "../src/wire/refusals.ts";
import { approverMutations } from "./mutations/approver.ts";
import { componentMutations } from "./mutations/component.ts";
import { contractMutations } from "./mutations/contract.ts";
import { besides, exceptions } from "./mutations/exceptions.ts";
import { acceptedExamples, type Example } from "./support/examples.ts";
import { isFast, isLong } from "./support/long.ts";
import { keysIn } from "./support/keys-in.ts";
import type { Body, Mutations } from "./support/mutation.ts";

const mutations: Mutations = { ...contractMutations, ...approverMutations, ...componentMutations };
const examples = acceptedExamples();
const now = 1_600_000_000;

function check(body: Body, action: ActionName): readonly Shown[] {
  return checkRequestSource({ path: "request.json", text: JSON.stringify(body, null, 2) }, action, { now, guessed: false });
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

const key = ({ code, message, pointer }: Shown): string => `${code.name} ${pointer} ${message}`;

const before = new Map<Example, ReadonlySet<string>>();

/** What a mutated request yields beyond what it yielded before. */
function newFindings(example: Example, changed: Body): readonly Shown[] {
  const known = before.get(example) ?? new Set(check(example.body, example.action).map(key));
  before.set(example, known);
  return check(changed, example.action).filter((diagnostic) => !known.has(key(diagnostic)));
}

/** A request that a mutation breaks, and what it is then. */
interface Broken {
  readonly example: Example;
  readonly name: string;
  readonly changed: Body;
}

/** One constraint, and the requests that were tried as its ground. */
interface Trial {
  readonly id: string;
  readonly carried: readonly Broken[];
  /** How many requests of an action that has the constraint have no place for it. */
  readonly unfit: number;
  /** Names of requests that could carry it, but say nothing of it for a stated reason. */
  readonly excepted: readonly string[];
  /** Whether no documented request can carry it, so that it has a request of its own. */
  readonly ownBase: boolean;
}

const trials: readonly Trial[] = Object.entries(mutations).map(([id, mutation]) => {
  const ownBase = typeof mutation !== "function";
  const having = actionNames.filter((action) => refusalFor(id, action));
  const grounds: readonly Example[] = ownBase
    ? having.map((action) => ({ name: `own base for ${action}`, action, body: mutation.base(action) }))
    : examples.filter(({ action }) => having.includes(action));
  const mutate = ownBase ? mutation.mutate : mutation;
  const carried = grounds.flatMap((example) => {
    const changed: Body = structuredClone(example.body);
    return mutate(changed, example.action) ? [{ example, name: example.name, changed }] : [];
  });
  const isException = ({ name }: { readonly name: string }): boolean =>
    exceptions.some(({ example, ids }) => example === name && ids.includes(id));
  return {
    id,
    carried: carried.filter((each) => !isException(each)),
    unfit: grounds.length - carried.length,
    excepted: carried.filter(isException).map(({ name }) => name),
    ownBase,
  };
});

/**
 * The pairs of a constraint that are judged: all of them in `npm run test:long`. In `npm test` the first of each action, and every fourth of
 * the others, other requests for each constraint; in `npm run test:fast` every fiftieth.
 */
function judged({ carried }: Trial, position: number): readonly Broken[] {
  if (isLong) return carried;
  const isTurn = (index: number, every: number): boolean => (index + position) % every === 0;
  if (isFast) return carried.filter((_, index) => isTurn(index, 50));
  const firsts = new Map(carried.toReversed().map((broken) => [broken.example.action, broken]));
  return carried.filter((broken, index) => isTurn(index, 4) || firsts.get(broken.example.action) === broken);
}

describe("documented examples", () => {
  test.each(examples)("$name yields no error, and what is said speaks of its members", ({ body, action }) => {
    const found = check(body, action);
    expect(found.filter(({ severity }) => severity === "error").map(key)).toEqual([]);
    expect(keysIn(found)).toEqual([]);
  });
});

test.each(trials)("$id is carried by a request", ({ carried }) => {
  expect(carried.length).toBeGreaterThan(0);
});

const pairs = trials.flatMap((trial, position) => judged(trial, position).map((broken) => ({ ...broken, id: trial.id })));

describe("a broken constraint", () => {
  test.each(pairs)("$id is predicted in $name, in the words of the request, and nothing else is", ({ id, example, changed }) => {
    const found = newFindings(example, changed);
    const expected = refusalFor(id, example.action);
    const more = besides.filter(({ pairs }) => pairs[example.name]?.includes(id)).map(({ code }) => code);
    expect(unique(found.map(({ code }) => code.name).filter((name) => !predictorsOf(id).includes(name)))).toEqual(more);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ severity }) => severity)).toContain(expected?.severity);
    const { code } = expected?.claim ?? {};
    // Of what is filled in, the service does not say that it is a bad component to sign.
    const isFilled = code === "InvalidParameter.SignComponents" && found.some(({ pointer }) => /\/Components\/\d/u.test(pointer));
    if (code !== undefined && !isFilled) expect(found.flatMap(({ api }) => api)).toContain(code);
    expect(keysIn(found).filter((key) => !JSON.stringify(changed).includes(`"${key}"`))).toEqual([]);
  });
});

describe("coverage", () => {
  test("every constraint that a diagnostic predicts has a mutation", () => {
    // Each request of a deprecated action breaks this one as it stands.
    const unbroken = ["prepareflows-deprecated"];
    const judged = refusalIds().filter((id) => predictorsOf(id).length > 0 && unpredictedOf(id)?.state !== "pdf");
    expect(judged.filter((id) => !Object.hasOwn(mutations, id))).toEqual(unbroken);
    expect(Object.keys(mutations).filter((id) => !refusalIds().includes(id))).toEqual([]);
  });

  test("is counted: no request is passed over in silence", () => {
    const sum = (of: readonly Trial[], number: (trial: Trial) => number): number => of.reduce((total, trial) => total + number(trial), 0);
    const documented = trials.filter(({ ownBase }) => !ownBase);
    const own = trials.filter(({ ownBase }) => ownBase);
    const report = [
      `${documented.length} constraints broken in ${examples.length} documented requests: ${sum(documented, ({ carried }) => carried.length)} pairs;`,
      `${sum(trials, ({ unfit }) => unfit)} pairs have no place for the constraint;`,
      `${sum(documented, ({ excepted }) => excepted.length)} pairs are left out with a reason;`,
      `${own.length} constraints broken in requests of their own: ${sum(own, ({ carried }) => carried.length)} pairs;`,
      `${refusalIds().length - trials.length} constraints that no text can break, or that every request breaks.`,
    ].join("\n");
    process.stdout.write(`${report}\n`);
    const needed = trials.flatMap(({ id, excepted }) => excepted.map((name) => `${name} ${id}`));
    expect(exceptions.flatMap(({ example, ids }) => ids.map((id) => `${example} ${id}`)).toSorted()).toEqual(needed.toSorted());
  });
});

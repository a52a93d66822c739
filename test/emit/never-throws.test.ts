import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FlowspecParamsError, type ParamsProblem } from "../../generated/index.ts";
import type { CheckOptions } from "../../generated/runtime.ts";
import { type Builder, builderOf } from "../support/builders.ts";
import { hostileValue, hostileValues, throwing, withHostile } from "../support/hostile-values.ts";
import { importBuilder } from "../support/imported.ts";
import { runs } from "../support/long.ts";
import { paramsOf, specContracts } from "../support/specs.ts";

const path = "test/emit/contracts/everything.flow.yaml";
const now = 1_767_574_800;
const seed = 20_260_105;
const person = { name: "张三", mobile: "13200000000", places: [{ x: 1 }] };
const right = { fileId: "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk", operatorId: "u1", count: 2, kind: "周期", day: "2026-02-28", people: [person] };
const everything = await importBuilder({ path, text: readFileSync(path, "utf8") }, "everything");

const builders: readonly (readonly [Builder, unknown])[] = [
  [everything, right],
  ...specContracts().flatMap(({ name, samples }) => samples.map((sample): [Builder, unknown] => [builderOf(name), paramsOf(sample)])),
];

/** What a check says of something, which it has to say whatever that is. */
function said({ check }: Builder, params: unknown, options?: CheckOptions): readonly ParamsProblem[] {
  const problems = check(params, options);
  for (const { path: where, pointer, code, message, messageId } of problems)
    for (const each of [where, pointer, code, message, messageId]) expect(typeof each).toBe("string");
  return problems;
}

/** The body that a builder makes; what is wrong where it refuses, which it does in one way only. */
function built({ build }: Builder, params: unknown, options?: CheckOptions): unknown {
  try {
    return build(params, options);
  } catch (error) {
    // Each folder of generated code has a class of its own.
    if (!(error instanceof Error) || error.name !== FlowspecParamsError.name) throw error;
    return (error as FlowspecParamsError).problems;
  }
}

function isRefused(problems: unknown): boolean {
  return Array.isArray(problems) && problems.some(({ severity }: ParamsProblem) => severity === "error");
}

describe("a check says what is wrong, and a builder refuses, whatever they are given", () => {
  const cases = Object.entries(hostileValues);

  test.each(cases)("%s as parameters", (_, make) => {
    expect(isRefused(said(everything, make(), { now }))).toBe(true);
    expect(built(everything, make(), { now })).toEqual(said(everything, make(), { now }));
  });

  test.each(cases)("%s as a parameter", (_, make) => {
    for (const name of Object.keys(right)) {
      const problems = said(everything, { ...right, [name]: make() }, { now });
      expect(isRefused(problems)).toBe(true);
      expect(built(everything, { ...right, [name]: make() }, { now })).toEqual(problems);
    }
  });

  test.each(cases)("%s as an item, and in one", (_, make) => {
    for (const people of [
      [make()],
      [{ ...person, name: make() }],
      [{ ...person, places: make() }],
      [{ ...person, places: [{ x: make() }] }],
    ])
      expect(isRefused(said(everything, { ...right, people }, { now }))).toBe(isRefused(built(everything, { ...right, people }, { now })));
  });

  test.each(cases)("%s as options", (_, make) => {
    const isRead = !/proxy (?:whose|of a \w+ whose)|revoked/u.test(_);
    expect(isRefused(said(everything, right, make() as CheckOptions))).toBe(!isRead);
    expect(isRefused(built(everything, right, make() as CheckOptions))).toBe(!isRead);
  });

  const moments = ["nothing", "a date", "a date that throws", "a tiny number"];

  test.each(cases)("%s as the moment", (name, make) => {
    const problems = said(everything, right, { now: make() as Date });
    expect(problems.some(({ path: where, messageId }) => where === "now" && messageId === "no-moment")).toBe(!moments.includes(name));
    expect(isRefused(built(everything, right, { now: make() as Date }))).toBe(!moments.includes(name));
  });

  test("any of it at any place of any contract", () => {
    const any = fc
      .constantFrom(...builders)
      .chain(([builder, sample]) => fc.tuple(fc.constant(builder), withHostile(sample), hostileValue));
    fc.assert(
      fc.property(any, fc.boolean(), ([builder, make, moment], atMoment) => {
        const options = { now: atMoment ? now : (moment() as Date) };
        said(builder, make(), options);
        built(builder, make(), options);
      }),
      { numRuns: runs(150, 20_000), seed },
    );
  });
});

const unreadable = new Proxy({}, throwing);

/** A map in which a value cannot be read. */
function withUnreadable(map: object, name: string | number): object {
  return Object.defineProperty(Array.isArray(map) ? [...(map as unknown[])] : { ...map }, name, { get: throwing.get, enumerable: true });
}

test.each([
  [unreadable, ""],
  [withUnreadable(right, "count"), "count"],
  [{ ...right, people: new Proxy([], throwing) }, "people"],
  [{ ...right, people: [unreadable] }, "people[0]"],
  [{ ...right, people: withUnreadable([person], 0) }, "people[0]"],
  [{ ...right, people: [withUnreadable(person, "places")] }, "people[0].places"],
  [{ ...right, people: [{ ...person, places: [{ x: 1 }, withUnreadable({}, "x")] }] }, "people[0].places[1].x"],
])("what cannot be read is one problem at its place, case %#", (params, where) => {
  const found = said(everything, params, { now }).filter(({ severity }) => severity === "error");
  expect(found.map((problem) => [problem.path, problem.messageId])).toEqual([[where, "unreadable"]]);
});

describe("what is sent is what was checked", () => {
  /** A value that is right the first time, and something else each time after. */
  function changing<T extends object>(map: T, name: keyof T & string, after: unknown): { readonly map: T; readonly reads: () => number } {
    let count = 0;
    const get = (): unknown => (count++ === 0 ? map[name] : after);
    return { map: Object.defineProperty({ ...map }, name, { get, enumerable: true }), reads: () => count };
  }

  test("of a getter that answers otherwise the second time", () => {
    for (const name of ["fileId", "operatorId", "count", "kind", "day", "people"] as const) {
      const { map, reads } = changing(right, name, name === "people" ? [{ name: "<b>" }] : "<b>");
      expect(everything.build(map, { now })).toEqual(everything.build(right, { now }));
      expect(reads()).toBe(1);
    }
    const { map, reads } = changing(person, "name", "<b>");
    expect(everything.build({ ...right, people: [map] }, { now })).toEqual(everything.build(right, { now }));
    expect(reads()).toBe(1);
  });

  test("of a clock that goes on", () => {
    const { map, reads } = changing({ now }, "now", 0);
    expect(everything.build(right, map)).toEqual(everything.build(right, { now }));
    expect(reads()).toBe(1);
  });

  test("of any contract, at any place, by a proxy that gives each value once", () => {
    const once = (value: unknown): unknown => {
      if (typeof value !== "object" || value === null) return value;
      const target = Array.isArray(value) ? value.map(once) : Object.fromEntries(Object.entries(value).map(([k, each]) => [k, once(each)]));
      const given = new Set<string | symbol>();
      const get = (of: object, key: string | symbol): unknown => {
        if (given.has(key)) return "<b>";
        given.add(key);
        return Reflect.get(of, key) as unknown;
      };
      return new Proxy(target, { get });
    };
    for (const [builder, sample] of builders) expect(built(builder, once(sample), { now })).toEqual(built(builder, sample, { now }));
  });

  test("and what was passed stays as it is", () => {
    const people = Object.freeze([Object.freeze({ ...person, places: Object.freeze(person.places) })]);
    const params = Object.freeze({ ...right, people, seals: undefined });
    const before = JSON.stringify(params);
    everything.build(params, { now });
    everything.check({ ...params, count: "x" }, { now });
    expect(JSON.stringify(params)).toBe(before);
  });
});

describe("what all objects have is no parameter", () => {
  test.each(["toString", "constructor", "hasOwnProperty", "valueOf", "__proto__"])("%s", (name) => {
    const params = Object.defineProperty({ ...right }, name, { value: 1, enumerable: true });
    expect(said(everything, params, { now }).map(({ path: where, messageId }) => [where, messageId])).toContainEqual([name, "no-param"]);
  });

  test("not even where somebody gave it to them", () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const before = everything.build(right, { now });
    try {
      prototype["note"] = "<b>";
      prototype["operatorId"] = "u2";
      expect(everything.build(right, { now })).toEqual(before);
      const { operatorId: _, ...rest } = right;
      expect(said(everything, rest, { now }).map(({ path: where, messageId }) => [where, messageId])).toContainEqual([
        "operatorId",
        "no-value",
      ]);
    } finally {
      delete prototype["note"];
      delete prototype["operatorId"];
    }
  });
});

test("a text has at most 100,000 characters, whatever they are, where nothing says less", () => {
  const isTooLong = (note: string): boolean =>
    said(everything, { ...right, note }, { now }).some(({ path: where, messageId }) => where === "note" && messageId === "too-long");
  for (const character of ["a", "合", "👍"])
    expect([isTooLong(character.repeat(100_000)), isTooLong(character.repeat(100_001))]).toEqual([false, true]);
});

test("of thousands of problems some are told, and an error is one of them", () => {
  const people = Array.from({ length: 20_000 }, () => 1);
  expect(said(everything, { ...right, people }, { now }).map(({ messageId }) => messageId)).toContain("too-many");
  const unknown = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`p${index}`, 1]));
  const problems = said(everything, { ...right, ...unknown }, { now });
  expect(isRefused(problems)).toBe(true);
  expect(problems.length).toBeLessThan(2_100);
});

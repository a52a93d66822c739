import fc from "fast-check";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { FlowspecParamsError } from "../../generated/index.ts";
import * as generated from "../../generated/index.ts";
import type { Builder } from "../support/builders.ts";
import { builderOf } from "../support/builders.ts";
import { importBuilder } from "../support/imported.ts";
import { runs } from "../support/long.ts";

const path = "test/emit/contracts/everything.flow.yaml";
const now = 1_767_574_800;
const person = { name: "张三", mobile: "13200000000", places: [{ x: 1 }] };
const right = { fileId: "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk", operatorId: "u1", count: 2, kind: "周期", day: "2026-02-28", people: [person] };
let everything: Builder;

beforeAll(async () => {
  everything = await importBuilder({ path, text: readFileSync(path, "utf8") }, "everything");
});

/** What is wrong with parameters that differ from right ones, as lines `path code`. */
function wrong(params: object): readonly string[] {
  return everything
    .check({ ...right, ...params }, { now })
    .filter(({ severity }) => severity === "error")
    .map(({ path: where, code }) => `${where} ${code}`);
}

describe("problems name the parameter", () => {
  test.each([
    [{}, []],
    [{ count: undefined }, ["count sample-params"]],
    [{ count: null }, ["count param-values"]],
    [{ count: 1.5 }, ["count param-values"]],
    [{ count: 10 }, ["count param-values"]],
    [{ count: Number.NaN }, ["count param-values"]],
    [{ count: Number.POSITIVE_INFINITY }, ["count param-values"]],
    [{ count: 2n }, ["count param-values"]],
    [{ rate: -0 }, []],
    [{ operatorId: 7 }, ["operatorId quoted-digits"]],
    [{ operatorId: "\ud800" }, ["operatorId whole-characters"]],
    [{ kind: "好\udc00" }, ["kind whole-characters"]],
    [{ count: "\ud800" }, ["count whole-characters"]],
    [{ subject: "x".repeat(21) }, ["subject param-values"]],
    [{ subject: "好".repeat(20) }, []],
    [{ subject: "a/b" }, ["subject param-values"]],
    [{ kind: "toString" }, ["kind param-values"]],
    [{ kind: "__proto__" }, []],
    [{ day: "2026-02-30" }, ["day param-values"]],
    [{ by: "tomorrow" }, ["by param-values"]],
    [{ by: "2010-01-01T00:00:00+08:00" }, ["by approver-deadline-range", "by deadline-future"]],
    [{ people: [] }, ["people param-values"]],
    [{ people: [person, 1] }, ["people[1] param-values"]],
    [{ people: [{ ...person, mobile: "1" }] }, ["people[0].mobile approver-mobile-format"]],
    [{ people: [{ ...person, places: [{ x: 1 }, { x: "1" }] }] }, ["people[0].places[1].x param-values"]],
    [{ people: [{ ...person, nobody: 1 }] }, ["people[0].nobody sample-params"]],
    [{ seals: ["a", null] }, ["seals[1] param-values"]],
    [{ toString: 1 }, ["toString sample-params"]],
    [JSON.parse('{ "__proto__": 1 }') as object, ["__proto__ sample-params"]],
  ])("%o", (params, expected) => {
    expect(wrong(params)).toEqual(expected);
  });

  test.each([undefined, null, 1, "x", [], [right], () => right, Symbol("x")])("%o is no map of parameters", (params) => {
    const problems = everything.check(params, { now });
    expect(problems.map(({ path: where, code }) => [where, code])).toEqual([["", "param-values"]]);
    expect(() => everything.build(params, { now })).toThrow("Parameters are passed as a map");
  });

  test("without the parameter, the place of the contract is named", () => {
    const same = [person, { ...person, mobile: "15100000000" }, person];
    const problem = everything.check({ ...right, people: same }, { now }).find(({ code }) => code === "approver-duplicate");
    expect(problem).toMatchObject({ path: "", pointer: "/approvers/0", api: ["OperationDenied.ApproverRepeat"] });
  });
});

describe("a builder that refuses", () => {
  test("throws one error with all problems, warnings too, personal values masked", () => {
    const { build, check } = builderOf("labour-contract");
    const params = { employee: "张三&", employeeMobile: "+86 13200000000" };
    try {
      build(params, { now });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof FlowspecParamsError)) throw error;
      expect(error.problems).toEqual(check(params, { now }));
      expect(error.problems.length).toBeGreaterThan(3);
      expect(error.message).toContain("The parameters of labour-contract are refused.");
      expect(error.message).toContain("employeeMobile");
      expect(JSON.stringify([error.message, error.problems])).not.toContain("13200000000");
    }
  });

  test("builds unchecked when told so", () => {
    expect(everything.build({ ...right, subject: "a/b" }, { now, check: false })).toMatchObject({ FlowName: "2号a/b合同" });
  });

  test("takes the clock as a date or in seconds", () => {
    const seconds = everything.build(right, { now }) as { Deadline: number };
    const date = everything.build(right, { now: new Date(now * 1000) });
    expect(seconds.Deadline).toBe(now + 30 * 86_400);
    expect(date).toEqual(seconds);
  });
});

test("a check never throws, whatever it is given", () => {
  const values = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const extreme = fc.constantFrom("x".repeat(1_000_000), "\ud800".repeat(1000), 2 ** 53, 1e308, -1e308, 5e-324, Number.NaN);
  const records = fc.dictionary(fc.constantFrom(...Object.keys(right), "by", "remind", "rate", "__proto__"), fc.oneof(values, extreme));
  fc.assert(
    fc.property(
      fc.oneof(
        values,
        records,
        records.map((record) => ({ ...right, ...record })),
      ),
      fc.oneof(fc.integer(), fc.double()),
      (params, at) => {
        expect(Array.isArray(everything.check(params, { now: at }))).toBe(true);
      },
    ),
    { numRuns: runs(500, 50_000) },
  );
});

test("modules describe themselves", () => {
  expect(generated.SupplierFrameworkDescriptor).toEqual({
    action: "CreateFlowByFiles",
    service: "ess",
    version: "2020-11-11",
    spec: "specs/supplier-framework.flow.yaml",
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
  });
});

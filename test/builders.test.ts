import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRequestSource } from "../src/requests.ts";
import { hasErrors } from "../src/model/diagnostic.ts";
import { expectAgreement } from "./support/agreement.ts";
import { anyParams } from "./support/any-params.ts";
import { builderOf } from "./support/builders.ts";
import { runs } from "./support/long.ts";
import { paramsOf, specContracts } from "./support/specs.ts";

const contracts = specContracts();
const samples = contracts.flatMap((contract) =>
  contract.samples.map((sample) => ({ title: `${contract.name} ${sample.name}`, contract, sample, now: sample.now ?? 0 })),
);

describe("a builder makes what render makes, and says what it says", () => {
  test.each(samples)("of the sample $title", ({ contract, sample, now }) => {
    expectAgreement(contract, builderOf(contract.name), paramsOf(sample), now);
  });

  test.each(contracts.map((contract) => ({ title: contract.name, contract })))("of any parameters of $title", ({ contract }) => {
    const moments = fc.constantFrom(contract.samples[0]?.now ?? 0, 1_767_225_600, 1_900_000_000, 0);
    const agree = (params: unknown, now: number): void => expectAgreement(contract, builderOf(contract.name), params, now);
    fc.assert(fc.property(anyParams(contract), moments, agree), { numRuns: runs(20, 1_000) });
  });

  test("there are samples to tell by", () => {
    expect(samples.length).toBeGreaterThan(28);
  });
});

describe("what is built passes the check of requests if and only if the builder accepts it", () => {
  test.each(samples)("$title", ({ contract, sample, now }) => {
    const { build, check } = builderOf(contract.name);
    const params = paramsOf(sample);
    const text = JSON.stringify(build(params, { now, check: false }));
    const accepted = check(params, { now }).every(({ severity }) => severity !== "error");
    expect(!hasErrors(checkRequestSource({ path: "request.json", text }, contract.action, { now, guessed: false }))).toBe(accepted);
  });
});

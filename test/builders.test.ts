import { describe, expect, test } from "vitest";
import * as builders from "../generated/index.ts";
import { renderSample } from "../src/compile.ts";
import { typeName } from "../src/4-emit/names.ts";
import { paramsOf, specContracts } from "./support/specs.ts";

/** The builders of `generated/` by name, called without their types. */
const byName = builders as unknown as Readonly<Record<string, (params: object, options: object) => unknown>>;

const samples = specContracts().flatMap((contract) =>
  contract.samples.map((sample) => ({ title: `${contract.name} ${sample.name}`, contract, sample })),
);

describe("a builder makes what render makes", () => {
  test.each(samples)("$title", ({ contract, sample }) => {
    const build = byName[`build${typeName(contract.name)}`];
    const built = build?.(paramsOf(sample), { now: sample.now });
    expect(JSON.stringify(built)).toBe(JSON.stringify(renderSample(contract, sample.name)));
  });

  test("there are samples to tell by", () => {
    expect(samples.length).toBeGreaterThan(28);
  });
});

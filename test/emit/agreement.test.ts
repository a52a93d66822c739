import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/compile.ts";
import type { Source } from "../../src/model/source.ts";
import { expectAgreement } from "../support/agreement.ts";
import { anyParams } from "../support/any-params.ts";
import { importBuilder } from "../support/imported.ts";
import { runs } from "../support/long.ts";

const folder = new URL("contracts/", import.meta.url);

/** Contracts that use everything the language of values has, each at many places. */
const sources: readonly Source[] = readdirSync(folder).map((file) => ({
  path: `test/emit/contracts/${file}`,
  text: readFileSync(new URL(file, folder), "utf8"),
}));

describe.each(sources)("$path", (source) => {
  test("its builder says and makes what render says and makes, of any parameters", async () => {
    const { value: contract } = checkSource(source);
    if (contract === undefined) throw new Error(`${source.path} is no contract`);
    expect(contract.name).toBe(basename(source.path, ".flow.yaml"));
    const builder = await importBuilder(source, contract.name);
    const now = contract.samples[0]?.now ?? 0;
    let accepted = 0;
    const agree = (params: unknown): void => {
      expectAgreement(contract, builder, params, now);
      if (builder.check(params, { now }).every(({ severity }) => severity === "warning")) accepted += 1;
    };
    const tries = runs(120, 5_000);
    fc.assert(fc.property(anyParams(contract), agree), { numRuns: tries });
    expect(accepted).toBeGreaterThan(tries / 40);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FlowspecParamsError, type ParamsProblem } from "../generated/index.ts";
import { parse } from "../src/1-parse/parse.ts";
import { checkRequestSource, renderContract } from "../src/compile.ts";
import type { Contract } from "../src/model/contract.ts";
import { type Diagnostic, hasErrors } from "../src/model/diagnostic.ts";
import type { MapNode } from "../src/model/document.ts";
import { anyParams } from "./support/any-params.ts";
import { builderOf } from "./support/builders.ts";
import { paramsOf, specContracts } from "./support/specs.ts";

const contracts = specContracts();
const samples = contracts.flatMap((contract) =>
  contract.samples.map((sample) => ({ title: `${contract.name} ${sample.name}`, contract, sample, now: sample.now ?? 0 })),
);
const given = "params.json";

/** Parameters as `render --params` reads them. */
function read(params: unknown): MapNode {
  const { value } = parse({ path: given, text: JSON.stringify(params) });
  if (value?.kind !== "map") throw new Error("parameters are a map");
  return value;
}

type Said = Pick<ParamsProblem, "path" | "code" | "severity" | "api" | "message"> & { pointer?: string };

/** A finding of the command line as generated code says it: about a parameter, or about a place of the contract. */
function said({ code, severity, api, message, pointer, span }: Diagnostic): readonly Said[] {
  const common = { code: code.name, severity, api, message };
  const isGiven = span.source.path === given;
  const path = (isGiven ? pointer : (/^\/params\/(\w+)\/default/u.exec(pointer)?.[1] ?? "")).split("/");
  const [first = "", ...rest] = isGiven ? path.slice(1) : path;
  const steps = first + rest.map((step) => (/^\d+$/u.test(step) ? `[${step}]` : `.${step}`)).join("");
  // The command line says in one sentence what a builder says of each parameter.
  const missing = /^No value for (.*)\.$/u.exec(message)?.[1];
  if (missing === undefined) return [{ ...common, path: steps, ...(steps === "" ? { pointer } : {}) }];
  return [...missing.matchAll(/`(\w+)`/gu)].map(([word, name = ""]) => ({
    ...common,
    path: steps === "" ? name : `${steps}.${name}`,
    message: `No value for ${word}.`,
  }));
}

const comparable = (problems: readonly (Said | ParamsProblem)[]): readonly string[] =>
  problems
    .map(({ path, pointer, code, severity, api, message }) => JSON.stringify([path, path === "" ? pointer : "", code, severity, api, message]))
    .toSorted();

function rendered(contract: Contract, params: unknown, now: number): { body: unknown; problems: readonly string[]; refused: boolean } {
  const { value, diagnostics } = renderContract(contract, read(params), now);
  return { body: value, problems: comparable(diagnostics.flatMap(said)), refused: hasErrors(diagnostics) };
}

describe("a builder makes what render makes, and says what it says", () => {
  test.each(samples)("of the sample $title", ({ contract, sample, now }) => {
    const { build, check } = builderOf(contract.name);
    const params = paramsOf(sample);
    const { body, problems } = rendered(contract, params, now);
    expect(comparable(check(params, { now }))).toEqual(problems);
    expect(JSON.stringify(build(params, { now }))).toBe(JSON.stringify(body));
  });

  test.each(contracts.map((contract) => ({ title: contract.name, contract })))("of any parameters of $title", { timeout: 120_000 }, ({ contract }) => {
    const { build, check } = builderOf(contract.name);
    const moments = fc.constantFrom(contract.samples[0]?.now ?? 0, 1_767_225_600, 1_900_000_000, 0);
    fc.assert(
      fc.property(anyParams(contract), moments, (params, now) => {
        const { body, problems, refused } = rendered(contract, params, now);
        expect(comparable(check(params, { now }))).toEqual(problems);
        if (refused) expect(() => build(params, { now })).toThrow(FlowspecParamsError);
        else expect(JSON.stringify(build(params, { now }))).toBe(JSON.stringify(body));
        if (body !== undefined) expect(JSON.stringify(build(params, { now, check: false }))).toBe(JSON.stringify(body));
      }),
      { numRuns: Number(process.env["FLOWSPEC_RUNS"] ?? 40) },
    );
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

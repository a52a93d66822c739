import { expect } from "vitest";
import { FlowspecParamsError, type ParamsProblem } from "../../generated/index.ts";
import { parse } from "../../src/1-parse/parse.ts";
import { renderContract } from "../../src/compile.ts";
import type { Contract } from "../../src/model/contract.ts";
import { type Diagnostic, hasErrors } from "../../src/model/diagnostic.ts";
import type { MapNode } from "../../src/model/document.ts";
import type { Builder } from "./builders.ts";

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
    .map(({ path, pointer, code, severity, api, message }) =>
      JSON.stringify([path, path === "" ? pointer : "", code, severity, api, unquoted(message)]),
    )
    .toSorted();

/** A sentence without what it quotes: the command line masks a value that names somebody wherever it is quoted, a builder where it belongs. */
function unquoted(message: string): string {
  return message.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '"…"');
}

function rendered(contract: Contract, params: unknown, now: number): { body: unknown; problems: readonly string[]; refused: boolean } {
  const { value, diagnostics } = renderContract(contract, read(params), now);
  return { body: value, problems: comparable(diagnostics.flatMap(said)), refused: hasErrors(diagnostics) };
}

/** Holds that a builder says of parameters what `render` says, refuses what it refuses, and makes the very bytes that it makes. */
export function expectAgreement(contract: Contract, { build, check }: Builder, params: unknown, now: number): void {
  const { body, problems, refused } = rendered(contract, params, now);
  expect(comparable(check(params, { now }))).toEqual(problems);
  if (refused) expect(() => build(params, { now })).toThrow(expect.objectContaining({ name: FlowspecParamsError.name }));
  else expect(JSON.stringify(build(params, { now }))).toBe(JSON.stringify(body));
  if (body !== undefined) expect(JSON.stringify(build(params, { now, check: false }))).toBe(JSON.stringify(body));
}

import { expect } from "vitest";
import { FlowspecParamsError, type ParamsProblem } from "../../generated/index.ts";
import { renderContract } from "../../src/render.ts";
import type { Contract } from "../../src/model/contract.ts";
import { type Diagnostic, hasErrors } from "../../src/model/diagnostic.ts";
import { type DocumentNode, type Entry, type MapNode, mapOf } from "../../src/model/document.ts";
import { isObject } from "../../src/model/json.ts";
import { type Source, span } from "../../src/model/source.ts";
import type { Builder } from "./builders.ts";

const given = "params.json";

/** Parameters as data, since not all can be written: half of a character is refused where a text is read. */
function read(params: unknown): MapNode {
  if (!isObject(params)) throw new Error("parameters are a map");
  const source: Source = { path: given, text: " ".repeat(10_000) };
  let at = 0;
  // Each value has a place of its own, since a finding is said once of a place.
  const placed = (node: DocumentNode): DocumentNode => {
    const here = { span: span(source, at, ++at) };
    if (node.kind === "scalar") return { ...node, ...here };
    if (node.kind === "list") return { ...node, ...here, items: node.items.map(placed) };
    return placedMap(node);
  };
  const placedMap = (map: MapNode): MapNode => {
    const entries = [...map.entries].map(([name, { value }]): [string, Entry] => [
      name,
      { key: span(source, at, ++at), value: placed(value) },
    ]);
    return { ...map, span: span(source, at, ++at), entries: new Map(entries) };
  };
  return placedMap(mapOf(Object.entries(params), source));
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

/**
 * A sentence without what it quotes: the command line masks a value that names somebody wherever it is quoted, a builder where it belongs.
 * One that is a time from now it masks in the sentence that speaks of such times, too, and the year that is given for a number where that is a limit.
 */
function unquoted(message: string): string {
  return message
    .replaceAll(/"(?:[^"\\]|\\.)*"/gu, '"…"')
    .replaceAll(/\+(?:30d|\*+)/gu, "+…")
    .replaceAll(/\b2(?:026|\*{3})/gu, "2…");
}

function rendered(contract: Contract, params: unknown, now: number): { body: unknown; problems: readonly string[]; refused: boolean } {
  const { value, diagnostics } = renderContract(contract, read(params), now);
  return {
    body: value,
    problems: comparable(diagnostics.flatMap(said)),
    refused: hasErrors(diagnostics),
  };
}

/**
 * Holds that a builder says of parameters what `render` says, refuses what it refuses, and makes the very bytes that it makes.
 */
export function expectAgreement(contract: Contract, { build, check }: Builder, params: unknown, now: number): void {
  const { body, problems, refused } = rendered(contract, params, now);
  expect(comparable(check(params, { now }))).toEqual(problems);
  if (refused) expect(() => build(params, { now })).toThrow(expect.objectContaining({ name: FlowspecParamsError.name }));
  else expect(JSON.stringify(build(params, { now }))).toBe(JSON.stringify(body));
  if (body !== undefined) expect(JSON.stringify(build(params, { now, check: false }))).toBe(JSON.stringify(body));
}

import { filledIn, sampleVariables } from "./3-check/judge/fill.ts";
import { residual } from "./3-check/judge/residual.ts";
import { repeatedNames } from "./3-check/unique-names.ts";
import { assertDefined, lower } from "./4-lower/lower.ts";
import { render } from "./4-lower/render.ts";
import type { Compiled } from "./5-emit/compiled.ts";
import type { Emitter, Templates } from "./5-emit/emit.ts";
import { provenContract } from "./language/readers/provenance.ts";
import { leaving } from "./leave.ts";
import { meaning } from "./meaning.ts";
import type { Artifact } from "./model/artifact.ts";
import { allParams, type Contract, definitions, withVariablesOpen } from "./model/contract.ts";
import { compare, hasErrors } from "./model/diagnostic.ts";
import { defaultEmit, type EmitSettings } from "./model/emit-settings.ts";
import type { Checked } from "./model/findings.ts";
import type { Source } from "./model/source.ts";
import { unreadable } from "./personal.ts";
import { parser, resolve, type Settings } from "./resolve.ts";

/*
 * The pipeline, a function an arrow. `resolve`, `meaning` and `leaving` have files of their own, since a workspace goes the same way.
 *
 *     Source ─resolve─▶ Document ─meaning─▶ Contract ─compiled─▶ Request ─emitting─▶ Artifact[]
 *                          └──── found ────────┴─leaving─▶ Findings
 */

export type { Emitter };

/** What a compilation makes: what is generated, and the contracts by name, each with the path of its definition. */
export interface Compilation {
  readonly artifacts: readonly Artifact[];
  readonly contracts: ReadonlyMap<string, string>;
}

/** `Source ─▶ Document ─▶ Contract ─finish─▶`: parses and checks one contract definition. */
export function checkSource(source: Source, settings: Settings = {}): Checked<Contract> {
  const { value: [value] = [], ...found } = leaving([meaning(source, resolve(source, settings), settings)], [source], settings);
  return { ...found, ...(value ? { value } : {}) };
}

/**
 * The same for a set: each contract by itself, then together. Findings come in reading order, warnings as the project wants them; one in
 * a file that several contracts use is said once. A contract that needs files which are not at hand is not checked further.
 */
export function checkSources(sources: readonly Source[], settings: Settings = {}): Checked<readonly Contract[]> {
  const parsed = parser(settings);
  const results = sources.map((source) => {
    const resolved = resolve(source, settings, parsed);
    return resolved.needs ? unreadable<Contract>(source, resolved) : meaning(source, resolved, settings);
  });
  return leaving(results, sources, settings, repeatedNames(results.flatMap(({ value }) => value ?? [])));
}

/**
 * `Contract ─4-lower─▶ Request`, with the bodies of the samples and what parameters will decide; with its provenance, where requests say where
 * they come from.
 */
function compiled(whole: Contract, fingerprint: string, { provenance }: EmitSettings): Compiled {
  const contract = withVariablesOpen(whole);
  const meant = provenance ? provenContract(contract, fingerprint) : contract;
  const request = lower(meant);
  assertDefined(contract, request);
  const { values: known, environment } = sampleVariables(contract);
  const bodies = new Map(contract.samples.map(({ name, values, now }) => [name, render(request, new Map([...known, ...values]), now)]));
  const filled = contract.samples.map(({ name, values, now }) => {
    const root = filledIn(contract, { values: new Map([...known, ...values]), ...(now === undefined ? {} : { now }) });
    return { name, root, ...(now === undefined ? {} : { now }) };
  });
  const { judged } = residual(meant);
  const params = judged.params.filter(({ name }) => contract.params.has(name));
  const there = environment === undefined ? {} : { environment };
  return { contract, request, params: allParams(meant), judged: { ...judged, params }, bodies, filled, ...there };
}

/**
 * `Request ─5-emit─▶ Artifact[]`: makes everything that is generated from contracts without errors, each contract's when it is given, so that
 * a thousand need not be held at once; `settings` say in which shape, `hash` is that of the machine, where there is a faster one than
 * WebCrypto, and `written` says how the path of a definition is written in it.
 */
export async function emitting(
  templates: Templates,
  settings: EmitSettings = defaultEmit,
  hash?: (text: string) => string,
  written?: (path: string) => string,
): Promise<Emitter> {
  const { createEmitter } = await import("./5-emit/emit.ts");
  return createEmitter((contract, fingerprint) => compiled(contract, fingerprint, settings), templates, settings, hash, written);
}

/** The whole way, from a set of definitions to everything that is generated from them; to nothing while one of them has an error. */
export async function compile(
  sources: readonly Source[],
  templates: Templates = {},
  others: readonly string[] = [],
  settings: Settings = {},
  generated: EmitSettings = defaultEmit,
): Promise<Checked<Compilation>> {
  // What is emitted is sealed by facts, so those that are not at hand are none.
  const noted = { pdfs: new Map(), sealed: generated.sealed, provenance: generated.provenance };
  const { value: contracts = [], ...found } = checkSources(sources, { ...noted, ...settings });
  if (found.needs || hasErrors(found.diagnostics)) return found;
  const emitter = await emitting(templates, generated);
  const artifacts: Artifact[] = [];
  for (const contract of contracts) artifacts.push(...(await emitter.each(contract)));
  artifacts.push(...emitter.rest(new Map(others.map((name) => [name, undefined]))));
  return { value: { artifacts: artifacts.toSorted((a, b) => compare(a.path, b.path)), contracts: definitions(contracts) }, ...found };
}

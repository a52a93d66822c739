import { parse } from "./1-parse/parse.ts";
import { check, checkValues } from "./2-check/check.ts";
import { checkRequest } from "./2-check/check-request.ts";
import { uniqueContractNames } from "./2-check/codes/shape.ts";
import { undecided } from "./2-check/undecided.ts";
import { assertDefined, lower } from "./3-lower/lower.ts";
import { render } from "./3-lower/render.ts";
import type { Compiled } from "./4-emit/builder.ts";
import type { Templates } from "./4-emit/emit.ts";
import type { Artifact } from "./model/artifact.ts";
import type { Clock } from "./model/clock.ts";
import { type ActionName, actionNames, type Contract } from "./model/contract.ts";
import { type Diagnostic, diagnostic, hasErrors, type Result, sorted } from "./model/diagnostic.ts";
import type { MapNode } from "./model/document.ts";
import type { Source } from "./model/source.ts";

/** Parses and checks one contract definition. `clock` is the moment at which times that it fixes itself are judged; without one they are not. */
export function checkSource(source: Source, clock?: Clock): Result<Contract> {
  const { value: document, diagnostics } = parse(source);
  if (document === undefined) return { diagnostics };
  const checked = check(document, clock ? { clock } : {});
  return { ...checked, diagnostics: [...diagnostics, ...checked.diagnostics] };
}

/** What stands in the way of an action: the errors of a contract checked as if it were for that action. */
export interface TargetVerdict {
  readonly action: ActionName;
  readonly obstacles: readonly Diagnostic[];
}

/** For each of the nine actions what stands in its way; none where the contract compiles for it. */
export function checkTargets(source: Source): Result<readonly TargetVerdict[]> {
  const { value: document, diagnostics } = parse(source);
  if (document === undefined) return { diagnostics };
  const verdicts = actionNames.map((action) => ({
    action,
    obstacles: sorted(check(document, { target: action }).diagnostics.filter(({ severity }) => severity === "error")),
  }));
  return { value: verdicts, diagnostics };
}

/** Checks a request body, a text of JSON, as the request of an action that is sent at a moment. */
export function checkRequestSource(source: Source, action: ActionName, clock: Clock): readonly Diagnostic[] {
  const { value: document, diagnostics } = parse(source);
  return sorted(document === undefined ? diagnostics : [...diagnostics, ...checkRequest(document, action, clock)]);
}

/** A request body, a text of JSON, as the text of a contract definition whose sample `imported` renders to an equal body. */
export async function importSource(source: Source, name: string, action: ActionName): Promise<Result<string>> {
  const { value: document, diagnostics } = parse(source);
  if (document === undefined) return { diagnostics };
  const { importRequest } = await import("./lift/import.ts");
  const text = importRequest(document, name, action);
  return { ...(text === undefined ? {} : { value: text }), diagnostics };
}

/** Checks a set of contract definitions: each by itself, then together. Findings come in the order in which they are read. */
export function checkSources(sources: readonly Source[], clock?: Clock): Result<readonly Contract[]> {
  const results = sources.map((source) => checkSource(source, clock));
  const contracts = results.flatMap(({ value }) => value ?? []);
  const diagnostics = sorted([...results.flatMap((result) => result.diagnostics), ...repeatedNames(contracts)]);
  return { value: contracts, diagnostics };
}

/**
 * Compiles a set of contract definitions to everything that is generated from them; to nothing while one of them has an error.
 * `others` are contracts compiled before, which the index goes on to name.
 */
export async function compile(
  sources: readonly Source[],
  templates: Templates,
  others: readonly string[] = [],
  clock?: Clock,
): Promise<Result<Compilation>> {
  const { value: contracts = [], diagnostics } = checkSources(sources, clock);
  if (hasErrors(diagnostics)) return { diagnostics };
  const { emit } = await import("./4-emit/emit.ts");
  const origins = new Map(contracts.map(({ name, origin }) => [name, origin.span.source.path]));
  return { value: { artifacts: emit(contracts.map(compiled), templates, others), contracts: origins }, diagnostics };
}

/** What a compilation makes. */
export interface Compilation {
  readonly artifacts: readonly Artifact[];
  /** The contracts by name, each with the path of its definition. */
  readonly contracts: ReadonlyMap<string, string>;
}

/** The body that a sample makes; `undefined` where there is no such sample, or a value it needs is not known. */
export function renderSample(contract: Contract, name: string): unknown {
  const sample = contract.samples.find((each) => each.name === name);
  return sample && render(lower(contract), sample.values, sample.now);
}

/** The body of a contract with values from outside, at a moment in Unix seconds; none where a value it needs is not known. */
export function renderContract(contract: Contract, given: MapNode, now: number): Result<unknown> {
  const { value: values, diagnostics } = checkValues(contract, given, now);
  const body = values && render(lower(contract), values, now);
  return { ...(body === undefined ? {} : { value: body }), diagnostics };
}

function compiled(contract: Contract): Compiled {
  const request = lower(contract);
  assertDefined(contract, request);
  return {
    contract,
    request,
    undecided: undecided(contract),
    bodies: new Map(contract.samples.map(({ name, values, now }) => [name, render(request, values, now)])),
  };
}

/** Contracts whose outputs would have the same names. */
function repeatedNames(contracts: readonly Contract[]): readonly Diagnostic[] {
  const first = new Map<string, Contract>();
  return contracts.flatMap((contract) => {
    const name = contract.name.replaceAll("-", "");
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, contract);
      return [];
    }
    const { span, pointer } = contract.origin;
    return [
      diagnostic(uniqueContractNames, {
        message: `The name \`${contract.name}\` makes the same outputs as that of another contract.`,
        help: "Rename one of the two.",
        span,
        pointer,
        related: [{ span: other.origin.span, message: "the other" }],
      }),
    ];
  });
}

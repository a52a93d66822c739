import { parseJson } from "./1-parse/json.ts";
import { parse } from "./1-parse/parse.ts";
import { requestForm } from "./1-parse/request-form.ts";
import { check, type CheckOptions, checkValues } from "./2-check/check.ts";
import { checkRequest } from "./2-check/check-request.ts";
import { uniqueContractNames } from "./2-check/codes/shape.ts";
import { givenSpans, lookingPersonal, masked, personalSpans } from "./2-check/personal-spans.ts";
import { pdfRules } from "./2-check/rules/pdf/index.ts";
import { undecided } from "./2-check/undecided.ts";
import { assertDefined, lower } from "./3-lower/lower.ts";
import { render } from "./3-lower/render.ts";
import type { Compiled } from "./4-emit/builder.ts";
import type { Templates } from "./4-emit/emit.ts";
import type { Artifact } from "./model/artifact.ts";
import type { Clock } from "./model/clock.ts";
import { outputName } from "./language/names.ts";
import { type ActionName, actionNames, type Contract } from "./model/contract.ts";
import { compare, type Diagnostic, diagnostic, hasErrors, once, type Result, sorted, type Suppressed } from "./model/diagnostic.ts";
import type { DocumentNode, MapNode } from "./model/document.ts";
import type { Source, Span } from "./model/source.ts";
import { parser, resolve, type Resolved, type Settings } from "./resolve.ts";
import { withSeverities } from "./severities/apply.ts";
import { suppress, type Suppressing } from "./suppress/suppress.ts";

/** What a check found, and which warnings comments in the definitions suppressed. */
export interface Checked<T> extends Result<T> {
  readonly suppressed: readonly Suppressed[];
}

/** Parses and checks one contract definition. */
export function checkSource(source: Source, settings: Settings = {}): Checked<Contract> {
  const { diagnostics, ...checked } = checkResolved(resolve(source, settings), settings);
  const left = withoutSuppressed([source], diagnostics, settings);
  return { ...checked, ...left, diagnostics: sorted(left.diagnostics) };
}

function checkResolved({ value: document, diagnostics, uses, open, needs }: Resolved, settings: Settings): Result<Contract> {
  if (document === undefined) return { diagnostics: masked(diagnostics, []) };
  const { clock, strictPii = false } = settings;
  const pdfs = settings.pdfs?.get(document.span.source.path);
  const options = { uses, strictPii, ...(open ? { open } : {}), ...(clock ? { clock } : {}), ...(pdfs ? { pdfs } : {}) };
  const checked = check(document, options);
  const found = [...diagnostics, ...checked.diagnostics];
  const personal = checked.value && found.length > 0 ? personalSpans(checked.value) : [];
  return { ...checked, diagnostics: masked(found, personal), ...(needs ? { needs } : {}) };
}

/** Where a definition holds personal values, as far as it can be read: what is shown of its text has these masked. */
export function personalIn(source: Source): readonly Span[] {
  const { value: document } = parse(source);
  const contract = document && check(document).value;
  return [...(contract ? personalSpans(contract) : []), ...lookingPersonal(source)];
}

/** What is judged only where the facts of PDFs are known. */
const pdfCodes: ReadonlySet<string> = new Set(pdfRules.map(({ name }) => name));

function withoutSuppressed(sources: readonly Source[], diagnostics: readonly Diagnostic[], settings: Settings): Suppressing {
  if (settings.noSuppressions) return { diagnostics, suppressed: [] };
  return suppress(sources, diagnostics, (code, { path }) => !pdfCodes.has(code) || (settings.pdfs?.has(path) ?? false));
}

/** What stands in the way of an action: the errors of a contract checked as if it were for that action. */
export interface TargetVerdict {
  readonly action: ActionName;
  readonly obstacles: readonly Diagnostic[];
}

/** For each of the nine actions what stands in its way; none where the contract compiles for it. */
export function checkTargets(source: Source, settings: Settings = {}): Result<readonly TargetVerdict[]> {
  const { value: document, diagnostics, uses, needs } = resolve(source, settings);
  if (document === undefined || hasErrors(diagnostics)) return { diagnostics, ...(needs ? { needs } : {}) };
  const pdfs = settings.pdfs?.get(source.path);
  const verdicts = actionNames.map((action) => ({
    action,
    obstacles: obstaclesFor(document, action, { uses, ...(pdfs ? { pdfs } : {}) }),
  }));
  return { value: verdicts, diagnostics };
}

function obstaclesFor(document: DocumentNode, target: ActionName, known: Pick<CheckOptions, "uses" | "pdfs">): readonly Diagnostic[] {
  const { value, diagnostics } = check(document, { target, ...known });
  const errors = sorted(diagnostics.filter(({ severity }) => severity === "error"));
  return masked(errors, value ? personalSpans(value) : []);
}

/** Checks a request body, a text of JSON, as the request of an action that is sent at a moment. */
export function checkRequestSource(source: Source, action: ActionName, clock: Clock): readonly Diagnostic[] {
  const { value: document, diagnostics } = readRequest(source, action);
  if (document === undefined) return masked(sorted(diagnostics), []);
  const { diagnostics: found, personal } = checkRequest(document, action, clock);
  return masked(sorted([...diagnostics, ...found]), personal);
}

/** The body of a request, a text of JSON, as far as it can be read. */
function readRequest(source: Source, action: ActionName): Result<MapNode> {
  const { value, diagnostics } = parseJson(source);
  if (value === undefined) return { diagnostics };
  const body = requestForm(value, action);
  return { ...body, diagnostics: [...diagnostics, ...body.diagnostics] };
}

/**
 * A request body, a text of JSON, as the text of a contract definition whose sample `imported` renders to an equal body. There is none
 * where the body cannot be read as it was meant: what is wrong with it would be lost.
 */
export async function importSource(source: Source, name: string, action: ActionName): Promise<Result<string>> {
  const { value: document, diagnostics } = readRequest(source, action);
  if (document === undefined || hasErrors(diagnostics)) return { diagnostics: masked(sorted(diagnostics), []) };
  const [{ importRequest }, { formatSource }] = await Promise.all([import("./lift/import.ts"), import("./format/format.ts")]);
  const text = importRequest(document, name, action);
  // One printer lays out what is imported and what is written by hand.
  return { value: formatSource({ path: source.path, text }).value ?? text, diagnostics };
}

/**
 * Checks a set of contract definitions: each by itself, then together. Findings come in the order in which they are read, warnings as
 * the project wants them; one in a file that several contracts use is said once. A contract that needs files which are not at hand is not
 * checked further.
 */
export function checkSources(sources: readonly Source[], settings: Settings = {}): Checked<readonly Contract[]> {
  const { severities = new Map() } = settings;
  const parsed = parser(settings);
  const resolved = sources.map((source) => resolve(source, settings, parsed));
  const needs = resolved.flatMap((each) => each.needs ?? []);
  const results = resolved.map((each): Result<Contract> =>
    each.needs ? { diagnostics: masked(each.diagnostics, []) } : checkResolved(each, settings),
  );
  const contracts = results.flatMap(({ value }) => value ?? []);
  const found = once([...results.flatMap((result) => result.diagnostics), ...repeatedNames(contracts)]);
  const { diagnostics, suppressed } = withoutSuppressed(sources, found, settings);
  const wanted = needs.length > 0 ? { needs } : {};
  return { value: contracts, diagnostics: withSeverities(sorted(diagnostics), severities), suppressed, ...wanted };
}

/**
 * Compiles a set of contract definitions to everything that is generated from them; to nothing while one of them has an error.
 * `others` are contracts compiled before, which the index goes on to name.
 */
export async function compile(
  sources: readonly Source[],
  templates: Templates,
  others: readonly string[] = [],
  settings: Settings = {},
): Promise<Checked<Compilation>> {
  const { value: contracts = [], ...found } = checkSources(sources, settings);
  if (found.needs || hasErrors(found.diagnostics)) return found;
  const artifacts = [...(await emitContracts(contracts, templates, others))].toSorted((a, b) => compare(a.path, b.path));
  return { value: { artifacts, contracts: definitions(contracts) }, ...found };
}

/**
 * Everything that is generated from contracts without errors, each contract's when it is asked for: the outputs of a thousand contracts
 * need not be held at once. `others` are contracts compiled before, which the index goes on to name.
 */
export async function emitContracts(
  contracts: readonly Contract[],
  templates: Templates,
  others: readonly string[],
): Promise<Iterable<Artifact>> {
  const { emit } = await import("./4-emit/emit.ts");
  return emit(contracts, compiled, templates, others);
}

/** Contracts by name, each with the path of its definition. */
export function definitions(contracts: readonly Contract[]): ReadonlyMap<string, string> {
  return new Map(contracts.map(({ name, origin }) => [name, origin.span.source.path]));
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
  return { ...(body === undefined ? {} : { value: body }), diagnostics: masked(diagnostics, givenSpans(contract.params, given)) };
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
    const name = outputName(contract.name);
    if (name === "") return []; // a name that is missing is reported as that
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

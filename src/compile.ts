import { parseJson } from "./1-parse/json.ts";
import { parse } from "./1-parse/parse.ts";
import { requestForm } from "./1-parse/request-form.ts";
import { check, type CheckOptions, checkValues } from "./3-check/check.ts";
import { checkRequest } from "./3-check/check-request.ts";
import { uniqueContractNames } from "./codes/shape.ts";
import { allKnown, knowledgeOf } from "./3-check/personal/document.ts";
import { personalParams } from "./3-check/personal/keys.ts";
import { givenSpans, type PersonalKnowledge, personalSpans } from "./3-check/personal/spans.ts";
import { undecided } from "./3-check/judge/undecided.ts";
import { assertDefined, lower } from "./4-lower/lower.ts";
import { render } from "./4-lower/render.ts";
import type { Compiled } from "./5-emit/builder.ts";
import type { Templates } from "./5-emit/emit.ts";
import type { Artifact } from "./model/artifact.ts";
import type { Clock } from "./model/clock.ts";
import { outputName } from "./language/tables/names.ts";
import { type ActionName, actionNames, type Contract } from "./model/contract.ts";
import { finish, only } from "./finish.ts";
import { shownDocument } from "./finish/data.ts";
import { compare, type Diagnostic, diagnostic, hasErrors, type Result } from "./model/diagnostic.ts";
import type { DocumentNode, MapNode } from "./model/document.ts";
import type { Checked, Findings, Shown } from "./model/findings.ts";
import type { Source, Span } from "./model/source.ts";
import { type OpenWaiver, openWaivers, waivers } from "./suppress/waive.ts";
import { parser, resolve, type Resolved, type Settings } from "./resolve.ts";

/** Parses and checks one contract definition. */
export function checkSource(source: Source, settings: Settings = {}): Checked<Contract> {
  const { diagnostics, personal, ...checked } = checkResolved(resolve(source, settings), settings);
  const found = [...diagnostics, ...(settings.found ?? [])];
  const open = checked.value ? openIn(checked.value, diagnostics, settings) : [];
  const findings = finish(found, [source], withOpen(settings, open), found.length > 0 ? personal() : undefined);
  return { ...checked, ...(checked.value ? { value: waiving(checked.value, found, findings, open) } : {}), ...findings };
}

/** What a check found, and where the texts that it is about hold personal values. */
interface Found<T> extends Result<T> {
  /** Found out only where something is to be shown. */
  readonly personal: () => PersonalKnowledge;
}

function checkResolved({ value: document, diagnostics, uses, open, needs }: Resolved, settings: Settings): Found<Contract> {
  if (document === undefined) return { diagnostics, personal: () => allKnown([]) };
  const { clock, strictPii = false } = settings;
  const pdfs = settings.pdfs?.get(document.span.source.path);
  const options = { uses, strictPii, ...(open ? { open } : {}), ...(clock ? { clock } : {}), ...(pdfs ? { pdfs } : {}) };
  const checked = check(document, options);
  const found = [...diagnostics, ...checked.diagnostics];
  const personal = (): PersonalKnowledge => knowledgeOf(document, checked.value, !hasErrors(diagnostics));
  return { ...checked, diagnostics: found, personal, ...(needs ? { needs } : {}) };
}

/** Where a definition holds personal values, as far as it can be read: what is shown of its text has these masked. */
export function personalKnowledge(source: Source): PersonalKnowledge {
  const { value: document, diagnostics } = parse(source);
  return document ? knowledgeOf(document, check(document).value, !hasErrors(diagnostics)) : allKnown([]);
}

/** The values of a contract that name somebody: those that it is written with, and those of its samples. */
export function personalValues(contract: Contract): readonly string[] {
  return personalSpans(contract).map(({ value }) => value);
}

/** A contract with its files and variables in place, as it may be shown. */
export function shownResolved(document: DocumentNode): DocumentNode {
  return shownDocument(document, knowledgeOf(document, check(document).value, false));
}

/** What is known of the personal values of a contract and of the document that it was read from. */
export function contractKnowledge(contract: Contract, document: DocumentNode): PersonalKnowledge {
  return knowledgeOf(document, contract, false);
}

/** What stands in the way of an action: the errors of a contract checked as if it were for that action. */
export interface TargetVerdict {
  readonly action: ActionName;
  readonly obstacles: readonly Shown[];
}

/** For each of the nine actions what stands in its way; none where the contract compiles for it. */
export function checkTargets(source: Source, settings: Settings = {}): Checked<readonly TargetVerdict[]> {
  const { value: document, diagnostics, uses, needs } = resolve(source, settings);
  const found = finish(diagnostics, [], settings);
  if (document === undefined || hasErrors(diagnostics)) return { ...found, ...(needs ? { needs } : {}) };
  const pdfs = settings.pdfs?.get(source.path);
  const known = { uses, ...(pdfs ? { pdfs } : {}) };
  const verdicts = actionNames.map((action) => ({ action, obstacles: obstaclesFor(document, action, known, settings) }));
  return { value: verdicts, ...found };
}

function obstaclesFor(
  document: DocumentNode,
  target: ActionName,
  known: Pick<CheckOptions, "uses" | "pdfs">,
  settings: Settings,
): readonly Shown[] {
  const { value, diagnostics } = check(document, { target, ...known });
  const findings = finish(diagnostics, [], settings, knowledgeOf(document, value, true));
  return only(findings, ({ severity }) => severity === "error").diagnostics;
}

/** Checks a request body, a text of JSON, as the request of an action that is sent at a moment. */
export function checkRequestSource(source: Source, action: ActionName, clock: Clock, settings: Settings = {}): readonly Shown[] {
  return requestFindings([source], action, clock, settings).diagnostics;
}

/** What is wrong with request bodies, texts of JSON, as requests of an action that are sent at a moment. */
export function requestFindings(sources: readonly Source[], action: ActionName, clock: Clock, settings: Settings): Findings {
  const results = sources.map((source): Found<unknown> => {
    const { value: document, diagnostics } = readRequest(source, action);
    if (document === undefined) return { diagnostics, personal: () => allKnown([]) };
    const { diagnostics: found, personal } = checkRequest(document, action, clock);
    const known = (): PersonalKnowledge =>
      allKnown([{ places: personal, read: [] }, knowledgeOf(document, undefined, !hasErrors(diagnostics))]);
    return { diagnostics: [...diagnostics, ...found], personal: known };
  });
  const found = results.flatMap(({ diagnostics }) => diagnostics);
  return finish(found, [], settings, knownWhere(found, sources, results));
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
export async function importSource(source: Source, name: string, action: ActionName, settings: Settings = {}): Promise<Checked<string>> {
  const { value: document, diagnostics } = readRequest(source, action);
  const found = finish(diagnostics, [], settings);
  if (document === undefined || hasErrors(diagnostics)) return found;
  const [{ importRequest }, { formatSource }] = await Promise.all([import("./lift/import.ts"), import("./format/format.ts")]);
  const text = importRequest(document, name, action);
  // One printer lays out what is imported and what is written by hand.
  return { value: formatSource({ path: source.path, text }).value ?? text, ...found };
}

/**
 * Checks a set of contract definitions: each by itself, then together. Findings come in the order in which they are read, warnings as
 * the project wants them; one in a file that several contracts use is said once. A contract that needs files which are not at hand is not
 * checked further.
 */
export function checkSources(sources: readonly Source[], settings: Settings = {}): Checked<readonly Contract[]> {
  const parsed = parser(settings);
  const resolved = sources.map((source) => resolve(source, settings, parsed));
  const needs = resolved.flatMap((each) => each.needs ?? []);
  const results = resolved.map((each): Found<Contract> =>
    each.needs ? { diagnostics: each.diagnostics, personal: () => allKnown([]) } : checkResolved(each, settings),
  );
  const contracts = results.flatMap(({ value }) => value ?? []);
  const found = [...results.flatMap((result) => result.diagnostics), ...repeatedNames(contracts), ...(settings.found ?? [])];
  const wanted = needs.length > 0 ? { needs } : {};
  const open = new Map(
    results.flatMap(({ value, diagnostics }) => (value ? [[value, openIn(value, diagnostics, settings)] as const] : [])),
  );
  const findings = finish(found, sources, withOpen(settings, [...open.values()].flat()), knownWhere(found, sources, results));
  const value = results.flatMap((result) =>
    result.value ? [waiving(result.value, [...result.diagnostics, ...(settings.found ?? [])], findings, open.get(result.value) ?? [])] : [],
  );
  return { value, ...findings, ...wanted };
}

function openIn(contract: Contract, found: readonly Diagnostic[], { noSuppressions }: Settings): readonly OpenWaiver[] {
  return noSuppressions ? [] : openWaivers(contract, found);
}

function withOpen(settings: Settings, open: readonly OpenWaiver[]): Settings & { readonly open: readonly Span[] } {
  return { ...settings, open: open.map(({ comment }) => comment) };
}

/** A contract without the laws that its comments answer. */
function waiving(contract: Contract, found: readonly Diagnostic[], { suppressed }: Findings, open: readonly OpenWaiver[]): Contract {
  const waived = waivers(
    found,
    suppressed,
    open.flatMap((each) => each.waived),
  );
  return waived.length > 0 ? { ...contract, waived } : contract;
}

const none: Source = { path: "", text: "" };

/** What is known of the sources that findings are about; of others nothing is shown. `results` are those of the sources. */
function knownWhere(found: readonly Diagnostic[], sources: readonly Source[], results: readonly Found<unknown>[]): PersonalKnowledge {
  const shown = new Set(found.flatMap(({ span, related }) => [span, ...related.map((other) => other.span)]).map(({ source }) => source));
  const asked = results.filter(({ diagnostics }, index) => diagnostics.length > 0 || shown.has(sources[index] ?? none));
  return allKnown(asked.map(({ personal }) => personal()));
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
  const { emit } = await import("./5-emit/emit.ts");
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

/** A text of values for the parameters of a contract. */
export function readValues(source: Source, { params }: Contract, settings: Settings = {}): Checked<DocumentNode> {
  const { value, diagnostics } = parse(source);
  return { ...(value ? { value } : {}), ...finish(diagnostics, [], settings, { places: [], read: [], params: personalParams(params) }) };
}

/** The body of a contract with values from outside, at a moment in Unix seconds; none where a value it needs is not known. */
export function renderContract(contract: Contract, given: MapNode, now: number, settings: Settings = {}): Checked<unknown> {
  const { value: values, diagnostics } = checkValues(contract, given, now);
  const body = values && render(lower(contract), values, now);
  const personal = { places: [...personalSpans(contract), ...givenSpans(contract.params, given)], read: [] };
  return { ...(body === undefined ? {} : { value: body }), ...finish(diagnostics, [], settings, personal) };
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

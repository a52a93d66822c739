import { type Action, actions } from "../language/tables/actions.ts";
import { factsOf } from "../language/readers/facts.ts";
import type { Clock } from "../model/clock.ts";
import { type ActionName, actionNames, allParams, type Contract, type Param, type Sample } from "../model/contract.ts";
import type { Diagnostic, Result } from "../model/diagnostic.ts";
import { child, dataOf, type DocumentNode, type MapNode } from "../model/document.ts";
import type { Environment } from "../model/environment.ts";
import type { Use } from "../model/files.ts";
import type { Origin, Tree } from "../model/tree.ts";
import { countFromTop, type Pdfs } from "../placement/from-top.ts";
import { bindContract, isForOtherShape, isOpen } from "./bind/bind.ts";
import { judgeContractName } from "./shape/contract-name.ts";
import { type Declaration, readDeclarations } from "./bind/declarations.ts";
import { filledIn, valuesIn } from "./judge/fill.ts";
import { judge, type Judgement, type Reported } from "./judge/judge.ts";
import { judgeFreeProvenance } from "./judge/provenance.ts";
import { judgeFileIds } from "./judge/file-ids.ts";
import { judgeReminders } from "./judge/reminder.ts";
import { judgeSeals } from "./judge/sealed.ts";
import { judgeOverrides } from "./wire/overrides.ts";
import { judgePersonal } from "./personal/personal.ts";
import { unknownFingerprint, withProvenance } from "../language/readers/provenance.ts";
import { settleParams } from "./bind/param-types.ts";
import { declaredVariables, judgePlaces, settleVariables } from "./bind/variables.ts";
import type { Collector } from "../diagnostics/collector.ts";
import { lawsOf } from "./judge/laws.ts";
import { tellingOrigins, tellingUsers } from "../diagnostics/origins.ts";
import { hasFixedTimes, judgeSampleClock } from "./bind/sample-clock.ts";
import { readSamples, readValues } from "./bind/samples.ts";
import { checkShape } from "./shape/shape.ts";
import { judgeValueTypes } from "./bind/value-types.ts";

/** What a check may be told beside the document. */
export interface CheckOptions {
  readonly target?: ActionName;
  readonly clock?: Clock;
  /** The facts of the PDFs that the document names, by the path as it names them; those that are known. */
  readonly pdfs?: Pdfs;
  /** The files that the document's keys came from beside its own. */
  readonly uses?: readonly Use[];
  /** Whether a used file could not be read: it may hold any key. */
  readonly open?: true;
  /** Whether personal data in the definition is an error. */
  readonly strictPii?: boolean;
  /** Whether the configuration seals files that were reviewed. */
  readonly sealed?: boolean;
  /** Whether user data are judged with what they will say of where a request comes from. */
  readonly provenance?: boolean;
  /** The variables that the document may leave open, each where the configuration names it. */
  readonly vars?: ReadonlyMap<string, Origin>;
}

/**
 * The meaning of a document, and everything that is wrong with it: its shape, its parameters, its samples, and the laws that
 * contracts keep, judged on what is known and again with the values of each sample, at the sample's own moment. It goes on after each error; without a known
 * action there is no contract. `target` is an action to check for in place of the document's own; `clock` the moment at which times that the contract itself fixes are judged.
 */
export function check(document: DocumentNode, options: CheckOptions = {}): Result<Contract> {
  const { value, diagnostics } = checkDocument(document, options);
  return { ...(value ? { value } : {}), diagnostics: tellingOrigins(diagnostics, document, options.uses ?? []) };
}

/** What a document means, with what is wrong with how it is written: nothing is judged, and no sample is filled in. */
export function bind(document: DocumentNode, options: CheckOptions): Result<Contract> {
  const collector: Collector = { diagnostics: [] };
  const { contract } = read(document, options, collector) ?? {};
  return { ...(contract ? { value: contract } : {}), diagnostics: collector.diagnostics };
}

/** Whether a contract may be judged otherwise at another moment: it fixes times itself, or has a sample that says no moment of its own. */
export function asksClock({ root, samples }: Contract): boolean {
  return hasFixedTimes(root) || samples.some(({ now }) => now === undefined);
}

/**
 * What a document means with its variables left open, which was checked with their values in each environment; nothing is judged but whether
 * variables stand where they can be open.
 */
export function bindOpen(document: DocumentNode, options: CheckOptions): Result<Contract> {
  const { contract, variables } = read(document, options, { diagnostics: [] }) ?? {};
  if (contract === undefined || variables === undefined) return { diagnostics: [] };
  const collector: Collector = { diagnostics: [] };
  judgePlaces(contract.root, variables, collector);
  return { value: contract, diagnostics: tellingOrigins(collector.diagnostics, document, options.uses ?? []) };
}

/** What is wrong with the values of an environment for the variables of a contract, beside what was `found` wrong with their use. */
export function checkVariables(
  vars: ReadonlyMap<string, Param>,
  environment: Environment,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  const collector: Collector = { diagnostics: [] };
  judgeValueTypes(valuesIn(environment), vars, found, collector);
  return collector.diagnostics;
}

function checkDocument(written: DocumentNode, options: CheckOptions): Result<Contract> {
  const { clock, pdfs, strictPii = false } = options;
  const collector: Collector = { diagnostics: [] };
  const { contract, action, document } = read(written, options, collector) ?? {};
  if (contract === undefined || action === undefined || document === undefined) return { diagnostics: collector.diagnostics };
  const judging: Collector = { diagnostics: collector.diagnostics, action: action.name };
  if (isForOtherShape(document, action) || isOpen(document)) return { value: contract, diagnostics: collector.diagnostics };
  const { root, samples } = contract;
  judgeOverrides(root, action.construct, action.targets, judging);
  judgeSeals(contract, options, judging);
  judgeFileIds(root, action.construct, judging);
  judgeReminders(contract, judging);
  if (options.provenance) judgeFreeProvenance(contract, judging);
  judgePersonal(document, () => factsOf(root, action.construct, action.targets), strictPii, judging);
  const said: Reported = new Set();
  const laws = lawsOf(action.name);
  const sent = options.provenance
    ? { ...contract, root: withProvenance(root, { contract: contract.name, fingerprint: unknownFingerprint }) }
    : contract;
  const known = { root: sent.root, action, ...(pdfs ? { pdfs } : {}) };
  const judged = judge(known, laws, judging, said);
  if (clock && hasFixedTimes(root)) {
    const before = judging.diagnostics.length;
    judge({ ...known, clock }, laws, judging, said, judged);
    for (const found of judging.diagnostics.splice(before)) judging.diagnostics.push({ ...found, byClock: true });
  }
  for (const sample of samples) judgeSample(sent, sample, true, options, judging, said, judged);
  return { value: contract, diagnostics: collector.diagnostics };
}

/** What was read of a document. */
interface Read {
  readonly contract: Contract;
  readonly action: Action;
  /** What was read, all of it spelt as it is written here. */
  readonly document: MapNode;
  /** The variables that may be open, with the places that use them. */
  readonly variables: ReadonlyMap<string, Declaration>;
}

/** What a document means, and the action that it is for; nothing without a known action. What cannot be read is reported to `gathering`. */
function read(
  written: DocumentNode,
  { target, pdfs, uses = [], open, vars = new Map() }: CheckOptions,
  gathering: Collector,
): Read | undefined {
  const word = child(written, "action");
  const name = target ?? actionNames.find((each) => word && each === dataOf(word));
  const action = name && actions[name];
  const collector: Collector = { ...gathering, ...(action ? { action: action.name } : {}) };
  const shape = checkShape(written, collector, action);
  const { document } = shape;
  if (document.kind !== "map" || action === undefined) return undefined;

  judgeContractName(document, collector);
  const declarations = readDeclarations(child(document, "params"), collector);
  const variables = declaredVariables(vars);
  const home = document.span.source.path;
  const isDeclared = !shape.broken.has("/params");
  const scope = { params: isDeclared ? declarations : undefined, vars: variables, home, loops: [] };
  const bound = bindContract(document, { ...scope, collector, shape, action });
  const params = settleParams(declarations, collector, { open: open === true, home, samples: child(document, "samples") });
  const idle = new Set([...declarations.keys()].filter((name) => !params.has(name)));
  const samples = !isDeclared ? [] : readSamples(child(document, "samples"), { params, idle, home }, shape, collector);
  const summary = textAt(document, "summary");
  const origin = child(document, "name") ?? document;
  const used = settleVariables(variables);
  const contract: Contract = {
    name: textAt(document, "name") ?? "",
    action: action.name,
    ...(summary === undefined ? {} : { summary }),
    params,
    samples,
    root: pdfs ? countFromTop(bound, pdfs) : bound,
    uses,
    ...(pdfs ? { pdfs } : {}),
    ...(used.size > 0 ? { vars: used } : {}),
    origin: { span: origin.span, pointer: origin.pointer },
  };
  return { contract, action, document, variables };
}

function textAt(document: DocumentNode, key: string): string | undefined {
  const node = child(document, key);
  return node?.kind === "scalar" ? String(node.value) : undefined;
}

/**
 * Judges a contract with values that came from outside: reads them as a sample is read, and looks for what only they show, or the facts of the
 * `pdfs` that it is sent with. Without `now`, in Unix seconds, nothing that depends on the clock is judged.
 */
export function checkValues(contract: Contract, given: MapNode, now?: number, pdfs?: Pdfs): Result<ReadonlyMap<string, Tree>> {
  const collector: Collector = { diagnostics: [], action: contract.action };
  const values = readValues(given, allParams(contract), { span: given.span, pointer: given.pointer }, collector);
  const { root, action } = contract;
  const said: Reported = new Set();
  const judged = judge({ root, action: actions[action] }, lawsOf(action), { diagnostics: [], action }, said);
  const moment = now === undefined ? {} : { now };
  judgeSample(
    pdfs ? { ...contract, root: countFromTop(root, pdfs) } : contract,
    { name: "given", ...moment, values, node: given, origin: { span: given.span, pointer: given.pointer } },
    false,
    pdfs ? { pdfs } : {},
    collector,
    said,
    judged,
  );
  return { value: values, diagnostics: tellingUsers(collector.diagnostics, contract.uses) };
}

function judgeSample(
  contract: Contract,
  sample: Sample,
  invented: boolean,
  { clock, pdfs }: CheckOptions,
  collector: Collector,
  said: Reported,
  judged: Judgement,
): void {
  const filled = filledIn(contract, sample);
  const { now } = sample;
  const before = collector.diagnostics.length;
  judgeSampleClock(sample, filled, clock, collector);
  const left = contract.waived ? { waived: contract.waived } : {};
  const moment = now === undefined ? {} : { clock: { now, guessed: false } };
  judge(
    { ...left, root: filled, action: actions[contract.action], sample, invented, ...moment, ...(pdfs ? { pdfs } : {}) },
    lawsOf(contract.action),
    collector,
    said,
    judged,
  );
  judgeValueTypes(sample.values, allParams(contract), collector.diagnostics.slice(before), collector);
}

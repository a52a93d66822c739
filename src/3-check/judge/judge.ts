import type { Action } from "../../language/tables/actions.ts";
import { factsOf, type ConstructFacts } from "../../language/readers/facts.ts";
import { horizonOf } from "../../language/readers/horizon.ts";
import type { Clock } from "../../model/clock.ts";
import { span } from "../../model/source.ts";
import { type Finding, identityOf, type Related, type RelatedNote } from "../../model/diagnostic.ts";
import type { Origin, RecordTree, Tree } from "../../model/tree.ts";
import { isWaived, type Waiver } from "../../model/waiver.ts";
import type { Laws } from "./laws.ts";
import { fixOfValue } from "../../diagnostics/fixes.ts";
import { membersAround } from "./member-words.ts";
import { addAny, type Collector } from "../../diagnostics/collector.ts";
import type { AnyMessage } from "../../runtime/message.ts";
import type { Problem } from "../../runtime/problem.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import type { Rule, RuleContext } from "../../rules/base/rule.ts";

/** What is judged: a contract as far as it is known, or filled in with the values of a sample. */
export interface Subject {
  readonly root: RecordTree;
  readonly action: Action;
  /** The moment of sending; without one nothing that depends on it is judged. */
  readonly clock?: Clock;
  /** Whether it was lifted from a request body, whose author speaks of members, not of keys. */
  readonly raw?: true;
  /** The facts of PDFs, by the path that `pdf` gives. */
  readonly pdfs?: ReadonlyMap<string, PdfFacts>;
  /** The sample whose values fill it in. */
  readonly sample?: { readonly name: string; readonly origin: Origin };
  /** The laws that are left out. */
  readonly waived?: readonly Waiver[];
  /** Whether those values stand for nobody. */
  readonly invented?: boolean;
}

/** What has been found so far, so that each finding is reported once, not once a sample. */
export type Reported = Set<string>;

/** A law, and the construct as which it judges a place. */
interface Asking {
  readonly rule: Rule;
  readonly construct: string;
}

/** What a judgement leaves to another of the same contract, with more of it known. */
export interface Judgement {
  /** All constructs, each with the laws that looked at more than its facts: at the clock, or at facts of PDFs. */
  readonly asked: ReadonlyMap<ConstructFacts, readonly Asking[]>;
}

/**
 * Judges a contract by the laws of its action. What a rule has said of a place of the contract, it does not say again of the samples that fill it in,
 * nor at the clock. So constructs of an earlier judgement, `before`, into which nothing was filled, are judged only by the laws that looked at more
 * than them: a sample is judged in a third of the time.
 */
export function judge(judged: Subject, laws: Laws, collector: Collector, said: Reported, before?: Judgement): Judgement {
  const { root, action, clock, sample, pdfs } = judged;
  let looked = false;
  const known: RuleContext = { action: action.name, service: action.service };
  const beside = (value: unknown): PropertyDescriptor => ({ get: () => ((looked = true), value) });
  const context = Object.defineProperties(known, { now: beside(clock?.now), pdfs: beside(pdfs) });
  const places = factsOf(root, action.construct, action.targets, before && [...before.asked.keys()]);
  // Nearly always nothing is said, and nobody needs it.
  let byFacts: ReadonlyMap<object, ConstructFacts> | undefined;
  const say = (rule: Rule, problem: Problem, place: ConstructFacts): void => {
    byFacts ??= new Map(places.map((each) => [each.facts, each]));
    // An element that could not be read is no construct: what it lacks is not known.
    if (problem.on && !byFacts.has(problem.on)) return;
    const about = (problem.on && byFacts.get(problem.on)) ?? place;
    // Nor is it known what is wrong with a value that could not be read: that it could not is said already.
    if (treeOf(about, problem.key, problem.index)?.kind === "unknown") return;
    const { written, given, finding } = locate(rule, problem, place, byFacts, sample);
    if (given && judged.invented && rule.inventable) return;
    const id = `${rule.name} ${finding.span.source.path} ${finding.span.start} ${identityOf(problem)}`;
    const ofPlace = `${rule.name} ${written.span.source.path} ${written.pointer}`;
    if (said.has(id) || (sample && said.has(ofPlace))) return;
    const severity = clock?.guessed ? ({ severity: "warning" } as const) : {};
    const help = finding.fixes?.some(({ title }) => title === "straight-quotes") ? "straight-quotes" : (problem.help ?? "fix");
    const spell = judged.raw ? { spell: membersAround(about, action) } : {};
    addAny(collector, rule, { help, ...spell, ...finding, ...severity }, [], about.origin.pointer);
    said.add(id);
    if (!sample) said.add(ofPlace);
  };
  // Only who wants to know has it found out.
  clock?.answered?.(
    root.origin.span.source.path,
    horizonOf(
      places.map(({ facts }) => facts),
      clock.now,
    ),
  );
  const asked = new Map<ConstructFacts, readonly Asking[]>();
  for (const place of places) {
    const asking: Asking[] = [];
    const ask = (rule: Rule, construct: string): void => {
      if (judged.waived && isWaived(judged.waived, rule.name, place.origin.pointer)) return;
      looked = false;
      for (const problem of rule.judge(place.facts, context, construct)) say(rule, problem, place);
      if (looked) asking.push({ rule, construct });
    };
    const earlier = before?.asked.get(place);
    if (earlier) for (const { rule, construct } of earlier) ask(rule, construct);
    else for (const construct of place.constructs) for (const rule of laws.get(construct) ?? []) ask(rule, construct);
    asked.set(place, asking);
  }
  return { asked };
}

/** Where a problem is: at the sample's value where one came through a parameter, else where the contract says it. */
function locate(
  rule: Rule,
  problem: Problem,
  place: ConstructFacts,
  byFacts: ReadonlyMap<object, ConstructFacts>,
  sample: Subject["sample"],
): { finding: Finding; written: Origin; given: boolean } {
  const about = (problem.on && byFacts.get(problem.on)) ?? place;
  const tree = treeOf(about, problem.key, problem.index);
  const origin = tree?.origin ?? about.origin;
  const source = tree && givenIn(tree);
  const related: Related[] = [];
  if (source) related.push({ span: origin.span, message: "used-here" });
  else if (sample) related.push({ span: sample.origin.key ?? sample.origin.span, message: "with-sample" });
  for (const other of problem.related ?? []) {
    const there = byFacts.get(other.on);
    const where = there && (treeOf(there, other.key)?.origin ?? there.origin);
    // A test holds that laws say notes that there are; what is shipped of them does not know the notes.
    if (where) related.push({ ...(saidBy(other) as RelatedNote), span: where.span });
  }
  const { span, pointer } = source ?? origin;
  const fixes = tree?.kind === "literal" && rule.valueFix ? fixOfValue(rule.valueFix, tree, about.fields) : [];
  const finding = { ...saidBy(problem), span: tree || source ? span : headOf(about), pointer, related, fixes };
  return { finding, written: origin, given: source !== undefined };
}

function saidBy({ message, data }: AnyMessage): AnyMessage {
  return { message, ...(data === undefined ? {} : { data }) };
}

function treeOf(place: ConstructFacts, key: string | undefined, index?: number): Tree | undefined {
  const tree = key === undefined ? undefined : place.fields.get(key);
  return index !== undefined && tree?.kind === "list" ? (tree.items[index]?.value ?? tree) : tree;
}

/** Where a value itself was written, when it came through a parameter. */
function givenIn(tree: Tree): Origin | undefined {
  if (tree.kind === "literal") return tree.given;
  if (tree.kind === "list")
    return tree.items.map(({ value }) => (value.kind === "literal" ? value.given : undefined)).find((origin) => origin !== undefined);
  return undefined;
}

/** The first key of a construct, of a whole contract its action: the whole of it can be a page long. */
function headOf(place: ConstructFacts): Finding["span"] {
  const { span: whole, pointer, key } = place.origin;
  if (pointer === "" && key !== undefined) return key;
  if (pointer === "")
    return span(
      whole.source,
      whole.start,
      whole.start + (/^\S+/u.exec(whole.source.text.slice(whole.start))?.[0].replace(/:$/u, "").length ?? 0),
    );
  const keys = [...place.fields.values()].flatMap(({ origin }) =>
    origin.key && origin.key.source === place.origin.span.source ? [origin.key] : [],
  );
  return keys.toSorted((a, b) => a.start - b.start).find(({ start }) => start >= place.origin.span.start) ?? place.origin.span;
}

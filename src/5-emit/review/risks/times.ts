import { durationOf } from "../../../runtime/durations.ts";
import { field, literalOf, type RecordTree, type Tree } from "../../../model/tree.ts";
import { valueInWords } from "../../../telling/values.ts";
import { elements } from "../../../telling/records.ts";
import { momentInWords } from "../../../telling/times.ts";
import { ofFlow, ofParty, type About, type Risk } from "../risk.ts";
import type { ReadFlow, Reading, ReadParty } from "../reading.ts";
import { whole } from "./beside.ts";

/** A contract as a sample makes it, and the moment at which it is sent. */
export interface FilledSample {
  readonly name: string;
  readonly root: RecordTree;
  readonly now?: number;
}

/** A time that can be compared with others of its kind: a moment, or so many seconds after sending. */
interface Moment {
  readonly kind: "at" | "after";
  readonly seconds: number;
}

/** What has passed too early, or never passes. */
export function timeRisks(samples: readonly FilledSample[]): (reading: Reading) => Iterable<Risk> {
  return function* (reading) {
    const ofGroup = reading.top("group")?.fields.get("deadline");
    yield* ofFixed(ofGroup, whole(reading), reading);
    for (const flow of reading.flows) {
      const deadline = flow.place.fields.get("deadline");
      const about = ofFlow(flow, reading);
      if (isUnset(deadline) && ofGroup === undefined && flow.facts.draft === undefined)
        yield { name: "deadline-default", text: reading.speech.risk("deadline-default"), about };
      yield* ofFixed(deadline, about, reading);
      for (const party of flow.parties) yield* ofFixed(party.place.fields.get("deadline"), ofParty(party, reading), reading);
      yield* inSamples(flow, samples, reading);
      for (const root of [reading.contract.root, ...samples.map((sample) => sample.root)]) yield* beforeOthers(flow, root, reading);
    }
  };
}

function isUnset(tree: Tree | undefined): boolean {
  return tree === undefined || literalOf(tree) === 0;
}

/** A moment that stands in the definition itself, so that it is the same for all that is sent. */
function* ofFixed(tree: Tree | undefined, about: About, reading: Reading): Iterable<Risk> {
  const moment = momentOf(tree);
  const isOfParam = tree?.kind === "literal" && tree.given !== undefined;
  if (moment?.kind === "at" && !isOfParam)
    yield { name: "deadline-fixed", text: reading.speech.risk("deadline-fixed", { time: valueInWords("deadline", tree, reading) }), about };
}

/** Deadlines that have passed by the time at which a sample is sent. */
function* inSamples(flow: ReadFlow, samples: readonly FilledSample[], reading: Reading): Iterable<Risk> {
  for (const { name, root, now } of samples) {
    const filled = flowIn(root, flow);
    const ofFlowItself = { tree: filled, about: ofFlow(flow, reading) };
    const ofParties = flow.parties.flatMap((party) => partiesIn(filled, party).map((tree) => ({ tree, about: ofParty(party, reading) })));
    for (const { tree, about } of [ofFlowItself, ...ofParties]) {
      const moment = momentOf(field(tree, "deadline"));
      if (now === undefined || moment?.kind !== "at" || moment.seconds > now) continue;
      const time = momentInWords(moment.seconds, reading.speech);
      yield { name: "deadline-past", text: reading.speech.risk("deadline-past", { sample: name, time }), about };
    }
  }
}

/** Deadlines of parties that end before those of parties who sign first, or after that of the contract. */
function* beforeOthers(flow: ReadFlow, root: RecordTree, reading: Reading): Iterable<Risk> {
  const filled = flowIn(root, flow);
  const { risk } = reading.speech;
  const whole = momentOf(field(filled, "deadline"));
  const own = flow.parties.map((party) => partiesIn(filled, party).flatMap((tree) => momentOf(field(tree, "deadline")) ?? []));
  for (const party of flow.parties) {
    const about = ofParty(party, reading);
    const mine = own[party.index] ?? [];
    if (mine.some((moment) => isAfter(moment, whole)))
      yield { name: "deadline-after-contract", text: risk("deadline-after-contract"), about };
    if (flow.facts.order === "parallel") continue;
    const first = flow.parties
      .slice(0, party.index)
      .find(({ index }) => (own[index] ?? []).some((other) => mine.some((moment) => isAfter(other, moment))));
    if (first) yield { name: "deadline-before", text: risk("deadline-before", { party: party.called, other: first.called }), about };
  }
}

function isAfter(moment: Moment, other: Moment | undefined): boolean {
  return other !== undefined && moment.kind === other.kind && moment.seconds > other.seconds;
}

/** A contract of a filled one, as the definition has it in the same place. */
function flowIn(root: RecordTree, { place }: ReadFlow): RecordTree | undefined {
  const pointer = place.origin.pointer;
  return [root, ...elements(root.fields.get("flows")).map(({ value }) => value)].find(({ origin }) => origin.pointer === pointer);
}

/** The parties that one of the definition becomes. */
function partiesIn(flow: RecordTree | undefined, { place }: ReadParty): readonly RecordTree[] {
  return elements(field(flow, "approvers")).flatMap(({ value }) => (value.origin.pointer === place.origin.pointer ? [value] : []));
}

function momentOf(tree: Tree | undefined): Moment | undefined {
  const value = literalOf(tree?.kind === "apply" ? tree.value : tree);
  if (typeof value === "number") return value > 0 ? { kind: "at", seconds: value } : undefined;
  const duration = typeof value === "string" ? durationOf(value) : undefined;
  return duration && { kind: "after", seconds: duration.count * duration.unit.seconds };
}

import { changeOf, type RowChange, type ThingsChange } from "../language/tables/changes.ts";
import { type Audience, type ChangeKind, kindFacts } from "../model/change-kinds.ts";
import type { RecordTree, Tree } from "../model/tree.ts";
import { stepOf } from "./strength.ts";
import type { Around, Step } from "./strength/said.ts";

/** What a change is. */
export interface Judgement {
  readonly kind: ChangeKind;
  /** Whether it may lower protection. */
  readonly lowers: boolean;
  /** Whom it concerns: that of the kind or of the key, and `lowers` where it may lower protection. */
  readonly audience: Audience;
  /** Which way it goes along the order of the key. */
  readonly step: Step;
}

/** The records that have the key in either version, and what stands around them. */
export interface Beside {
  readonly before: RecordTree;
  readonly after: RecordTree;
  readonly around?: { readonly before: Around; readonly after: Around };
}

const nothingAround: Around = { records: [], params: new Map() };

/** What it is that a key has another value, or that one of the things came or went that it holds; `undefined` where a version says nothing. */
export function judge(construct: string, key: string, before: Tree | undefined, after: Tree | undefined, beside: Beside): Judgement {
  const change = changeOf(construct, key);
  const { added, removed, changed } = change.kinds;
  const plainly = before === undefined ? added : after === undefined ? removed : changed;
  switch (change.take) {
    case "record":
      return judgement(change, plainly, "none");
    case "things":
      return judgement(change, plainly, protection(change, before === undefined ? "more" : after === undefined ? "less" : "none"));
    case "value": {
      const { order, unsure } = change;
      if (order === undefined) return judgement(change, plainly, unsure === undefined ? "none" : "unsure");
      const { around = { before: nothingAround, after: nothingAround } } = beside;
      const step = stepOf(
        order.by,
        { key, value: before, record: beside.before, around: around.before },
        { key, value: after, record: beside.after, around: around.after },
      );
      return judgement(change, step === "less" || step === "more" ? order[step] : plainly, step);
    }
  }
}

/** What it is that one of the things is there under another condition: the terms of both, as texts that are the same where they mean the same. */
export function judgeCondition(construct: string, key: string, before: ReadonlySet<string>, after: ReadonlySet<string>): Judgement {
  const change = thingsOf(construct, key);
  return judgement(change, change.condition, protection(change, stepOfTerms(before, after)));
}

/** A term more makes a thing rarer, a term less more frequent. Where terms came and went nobody knows. */
function stepOfTerms(before: ReadonlySet<string>, after: ReadonlySet<string>): Step {
  const allStay = [...before].every((term) => after.has(term));
  const noneCame = [...after].every((term) => before.has(term));
  return allStay ? (noneCame ? "none" : "less") : noneCame ? "more" : "unsure";
}

/** What it is that one of the things is repeated otherwise. */
export function judgeRepetition(construct: string, key: string): Judgement {
  const change = thingsOf(construct, key);
  return judgement(change, change.repetition, "none");
}

/** What it is that the same things stand in another order. */
export function judgeOrder(construct: string, key: string): Judgement {
  const change = thingsOf(construct, key);
  return judgement(change, change.reordered, "none");
}

function thingsOf(construct: string, key: string): ThingsChange {
  const change = changeOf(construct, key);
  if (change.take !== "things") throw new Error(`${construct}.${key} holds no things that could be told from one another.`);
  return change;
}

/** How much of a thing there is, as a step of how much is protected. */
function protection({ presence }: ThingsChange, step: Step): Step {
  return presence === "protects" ? step : presence === "exposes" ? opposites[step] : "none";
}

const opposites: Readonly<Record<Step, Step>> = { less: "more", more: "less", none: "none", unsure: "unsure" };

function judgement({ audience }: RowChange, kind: ChangeKind, step: Step): Judgement {
  const facts = kindFacts(kind);
  const lowers = facts.lowers === "always" || (facts.lowers === "judged" && (step === "less" || step === "unsure"));
  return { kind, lowers, audience: lowers ? "lowers" : (audience ?? facts.audience), step };
}

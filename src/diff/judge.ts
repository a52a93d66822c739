import { changeOf, type RowChange } from "../language/tables/changes.ts";
import { type Audience, type ChangeKind, kindFacts } from "../model/change-kinds.ts";
import type { Condition, Item, RecordTree, Tree } from "../model/tree.ts";
import { plain } from "./plain.ts";
import { stepOf } from "./strength.ts";
import type { Around, Step } from "./strength/said.ts";

export type { Around } from "./strength/said.ts";

/** What a change is. */
export interface Judgement {
  readonly kind: ChangeKind;
  /** Whether it may lower protection. */
  readonly lowers: boolean;
  /** Whom it concerns: that of the kind or of the key, and `lowers` where it may lower protection. */
  readonly audience: Audience;
}

/** The records that have the key in either version, and what stands around them. */
export interface Beside {
  readonly before: RecordTree;
  readonly after: RecordTree;
  readonly around?: { readonly before: Around; readonly after: Around };
}

const nothingAround: Around = { records: [], params: new Map() };

/** What it is that a key has another value; `undefined` where a version does not say it. */
export function judge(construct: string, key: string, before: Tree | undefined, after: Tree | undefined, beside: Beside): Judgement {
  const change = changeOf(construct, key);
  const { added, removed, changed } = change.kinds;
  const plainly = before === undefined ? added : after === undefined ? removed : changed;
  if (change.take !== "value") return judgement(change, plainly, "none");
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

/** What can happen to one of several things. */
export type Happening = "added" | "removed" | "condition" | "repetition" | "reordered";

/** What it is that one of the things of a list came, went, or is there under another condition, repeated otherwise, or at another place. */
export function judgeThing(
  construct: string,
  key: string,
  happening: Happening,
  before: Item | undefined,
  after: Item | undefined,
): Judgement {
  const change = changeOf(construct, key);
  if (change.take !== "things") throw new Error(`${construct}.${key} holds no things that could be told from one another.`);
  const kind = happening === "added" || happening === "removed" ? change.kinds[happening] : change[happening];
  const step = happening === "condition" ? stepOfCondition(before?.when, after?.when) : steps[happening];
  return judgement(change, kind, change.presence === "protects" ? step : change.presence === "exposes" ? opposites[step] : "none");
}

/** What happens to a thing as a step of how much of it there is. */
const steps = { added: "more", removed: "less", repetition: "none", reordered: "none" } as const;

const opposites: Readonly<Record<Step, Step>> = { less: "more", more: "less", none: "none", unsure: "unsure" };

/** A condition more is less of the thing, a condition less is more of it. Of two that neither hold each other nobody knows. */
function stepOfCondition(before: Condition = [], after: Condition = []): Step {
  const [first, second] = [termsOf(before), termsOf(after)];
  const [hasMore, hasLess] = [[...first].every((term) => second.has(term)), [...second].every((term) => first.has(term))];
  return hasMore && hasLess ? "none" : hasMore ? "less" : hasLess ? "more" : "unsure";
}

function termsOf(condition: Condition): ReadonlySet<string> {
  return new Set(condition.map(({ value, word, negated }) => JSON.stringify([plain(value), word, negated])));
}

function judgement({ audience }: RowChange, kind: ChangeKind, step: Step): Judgement {
  const facts = kindFacts(kind);
  const lowers = facts.lowers === "always" || (facts.lowers === "judged" && (step === "less" || step === "unsure"));
  return { kind, lowers, audience: lowers ? "lowers" : (audience ?? facts.audience) };
}

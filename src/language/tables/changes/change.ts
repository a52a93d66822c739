import type { ChangeKind } from "../../../model/change-kinds.ts";
import type { FactsOf } from "../../../runtime/facts.generated.ts";
import type { Order } from "./order.ts";

/** What a change of one key is: how its value is walked, and which kinds of changes it makes. */
export type RowChange = ValueChange | RecordChange | ThingsChange;

/** What is so of every key. */
interface Common {
  /** What its value makes as a whole: where only the later version says something, where only the former does, and where both do. */
  readonly kinds: Kinds;
  /** Whom it concerns, where that is not whom others of these kinds concern. */
  readonly audience?: "signer" | "builder" | "payload";
}

/** A kind for each thing that can happen to a value. */
export interface Kinds {
  readonly added: ChangeKind;
  readonly removed: ChangeKind;
  readonly changed: ChangeKind;
}

/** A key whose value is taken as one. */
export interface ValueChange extends Common {
  readonly take: "value";
  /** Which values protect more than others, and what a change along that order is; `kinds` say what any other change is. */
  readonly order?: { readonly by: Order; readonly less: ChangeKind; readonly more: ChangeKind };
  /** Why any change of it may lower protection, as far as anybody knows. */
  readonly unsure?: string;
}

/** A key that holds one record, of which each key is told apart. */
export interface RecordChange extends Common {
  readonly take: "record";
}

/** A key that holds a list of things that are told from one another: `added` and `removed` are about one of them, `changed` about what is no such list. */
export interface ThingsChange extends Common {
  readonly take: "things";
  /** One of them under another condition, one of them repeated otherwise, and the same things in another order. */
  readonly condition: ChangeKind;
  readonly repetition: ChangeKind;
  readonly reordered: ChangeKind;
  /** What it means that one of them is there: it protects, it exposes, or neither. */
  readonly presence: "protects" | "exposes" | "neither";
}

/** What changes of the keys of a construct are. A key without an answer does not compile. */
export type ChangesOf<Name extends keyof FactsOf> = Readonly<Record<keyof FactsOf[Name], RowChange>>;

/** The same kind whatever happened. */
function always(kind: ChangeKind): Kinds {
  return { added: kind, removed: kind, changed: kind };
}

/** A value without an order: one kind, or one for each thing that can happen. */
export function value(kinds: ChangeKind | Kinds, more: Pick<ValueChange, "audience" | "unsure"> = {}): ValueChange {
  return { take: "value", kinds: typeof kinds === "string" ? always(kinds) : kinds, ...more };
}

/** A value with an order: what a step down is, what a step up is, and any other change. */
export function ordered(by: Order, less: ChangeKind, more: ChangeKind, otherwise: ChangeKind): ValueChange {
  return { take: "value", kinds: always(otherwise), order: { by, less, more } };
}

/** The same where all of these are of one kind, of which the order says whether protection is lowered. */
export function judged(by: Order, kind: ChangeKind): ValueChange {
  return ordered(by, kind, kind, kind);
}

/** A record, each key of which is told by itself where both versions have it. */
export function keysOf(kinds: ChangeKind | Kinds): RecordChange {
  return { take: "record", kinds: typeof kinds === "string" ? always(kinds) : kinds };
}

/** Things that are told from one another. */
export function things(
  presence: ThingsChange["presence"],
  kinds: ChangeKind | Kinds,
  more: Partial<Pick<ThingsChange, "condition" | "repetition" | "reordered" | "audience">> = {},
): ThingsChange {
  const all = typeof kinds === "string" ? always(kinds) : kinds;
  return { take: "things", kinds: all, condition: all.changed, repetition: all.changed, reordered: all.changed, presence, ...more };
}

import type { AnyMessage, MessageOf, Messages, NoHelps, WordingOf } from "./message.ts";
import type { Service } from "./facts.generated.ts";

/** What a judgement is told beside the values. */
export interface Context {
  /** The action whose request is judged. */
  readonly action: string;
  readonly service: Service;
  /** The clock, in Unix seconds; absent where nothing may depend on it. */
  readonly now?: number;
}

/** Where a problem is. */
interface ProblemPlace<H extends Messages> {
  /** The construct it is about, when that is another than the judged one. */
  readonly on?: object;
  /** The key; without one the construct as a whole. */
  readonly key?: string;
  /** Which item of the key's list. */
  readonly index?: number;
  /** What to do, where the law's own advice is not exact enough: one of the rule's `helps`. */
  readonly help?: WordingOf<H>;
  /** Further places that matter, each with one of the notes. */
  readonly related?: readonly RelatedProblem[];
}

/** A further place of a problem. */
interface RelatedProblem extends AnyMessage {
  readonly on: object;
  readonly key?: string;
}

/**
 * What a judgement finds: one of its messages, by its id and with plain values, personal ones masked, and the key it is about. `Problem`
 * without messages is any of them.
 */
export type Problem<M extends Messages = Messages, H extends Messages = NoHelps<M>> = ProblemPlace<H> & MessageOf<M>;

import type { SaidData } from "../runtime/message.ts";
import type { Audience, ChangeKind } from "./change-kinds.ts";
import type { Json } from "./json.ts";
import type { ShownSpan } from "./findings.ts";
import type { Span } from "./source.ts";
import type { Tree } from "./tree.ts";

/** One step of the way to what a change is about: a thing in a list, or a record. */
export interface SubjectStep {
  /** Of the tables of the language, such as `approver`, or `param`. */
  readonly construct: string;
  /** By what it is told from its neighbours, and by what the two were taken for the same. */
  readonly by: "role" | "id" | "name" | "title" | "contents" | "kind" | "place" | "only";
  /** What it is called, as the later version says it; of what is gone, as the former did. Empty where it has only a place. */
  readonly name: string;
  /** Its place in its list, from 1, in the same version. */
  readonly number: number;
  /** The word of its `type` in the same version, such as `seal`: what it is where it has no name. No identity: it may change. */
  readonly type?: string;
}

/** Why something changed of which the contract's own text may say the same as before. */
export type Cause =
  | { readonly kind: "used-file"; readonly path: string }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "pdf"; readonly path: string };

/** One change of one thing between two versions of a contract. Plain data: it holds no sentence, and it did not pass the gate. */
export interface Change {
  readonly kind: ChangeKind;
  /** That of its kind, or `lowers` where this change may lower protection. */
  readonly audience: Audience;
  /** The way from the contract to it; empty where it is about the contract as a whole. */
  readonly subject: readonly SubjectStep[];
  /** The key of the language that changed, with the construct that has it; none where no single key did. */
  readonly key?: { readonly construct: string; readonly name: string };
  /** What was said before and what is said now, as plain data with placeholders as they are written; none where nothing was said. */
  readonly before?: Json;
  readonly after?: Json;
  /** The same as trees, for whoever puts them in words. */
  readonly trees?: { readonly before?: Tree; readonly after?: Tree };
  /** What else its sentence is made of. */
  readonly data?: SaidData;
  /** Where either version says it. */
  readonly places: { readonly before?: Span; readonly after?: Span };
  /** The environments in which it is so, where that is not all of them. */
  readonly environments?: readonly string[];
  readonly causes: readonly Cause[];
}

declare const shown: unique symbol;

/**
 * How an approval came into the project: by another author than the change, by the same, not committed yet; or nobody knows, as without git.
 */
export type Authorship = "independent" | "same-author" | "uncommitted" | "unknown";

/** How a change stands to the approvals of the project. */
export type ApprovalState =
  /** Nobody has approved it. */
  | { readonly kind: "none" }
  /** An approval that fits it has lapsed. */
  | { readonly kind: "lapsed"; readonly until: string }
  /** Somebody has approved it. It counts, unless the project wants approvals by another author, and this is none. */
  | {
      readonly kind: "approved";
      readonly reason: string;
      readonly by: string;
      readonly until?: string;
      readonly authorship: Authorship;
      readonly counts: boolean;
    };

/** What is said of the approvals of a project as a whole, whether or not a change of this run needs them. */
export interface LiveApprovals {
  /** How many hold today. */
  readonly count: number;
  /** The next day that is the last of some of them, and of how many it is. */
  readonly next?: { readonly until: string; readonly count: number };
}

/** A change as it may leave: in words, masked. Made only by `differences.ts`; whatever reports takes nothing else. */
export interface ShownChange {
  /** What an approval names: 32 hexadecimal digits of contract, kind, subject, key, before, after and environments, and of no sentence. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly audience: Audience;
  /** Whether code that calls the builder breaks. */
  readonly breaks: boolean;
  /** What it is about, in words: `party 供方`; empty where it is the contract. */
  readonly subject: string;
  /** The change in words, without its subject: `signing order: sequential → parallel`. */
  readonly says: string;
  readonly key?: string;
  readonly before?: Json;
  readonly after?: Json;
  /** Where the later version says it; where it says nothing, the place nearest to it. */
  readonly place?: ShownSpan;
  /** Where the former said it. */
  readonly former?: ShownSpan;
  readonly environments?: readonly string[];
  /** In words, each a clause: `by specs/parties/acme.yaml`. */
  readonly causes: readonly string[];
  /** What it means for contracts that are on their way, in words; none where it means nothing. */
  readonly inFlight?: string;
  /** By what the things that it is about were taken for the same, step by step. */
  readonly matched: readonly SubjectStep["by"][];
  readonly [shown]: true;
}

/** The differences of one contract, as they may leave. */
export interface ShownContract {
  readonly name: string;
  /** Its file in either version, as that version writes the path. */
  readonly paths: { readonly before?: string; readonly after?: string };
  /** The gravest first: by audience, then by group, then by place. */
  readonly changes: readonly ShownChange[];
  readonly [shown]: true;
}

import type { Severity } from "../../model/diagnostic.ts";
import type { ActionSet } from "../actions.ts";
import type { List, MemberPath } from "../place.ts";
import type { ServiceCodeName } from "./code-lists.ts";

/**
 * One documented constraint: where it holds, how bad its breach is, and the codes with which actions refuse it.
 *
 * It holds in every action whose request has one of its places; an action that has one and no code answers the breach with none that is
 * known. `but` names the actions that have the place and not the constraint.
 */
export interface RefusalRow extends Readonly<Partial<Record<ClaimState, Codes>>> {
  readonly severity: Severity;
  /** Structures, or members of structures; or whatever a request has. */
  readonly on: readonly MemberPath[] | "anything";
  /** The lists of components in which it holds, where it does not hold in all. */
  readonly lists?: readonly List[];
  /** The actions that have one of the places and not the constraint, each with the reason. */
  readonly but?: Exceptions;
}

/** Actions, and in a sentence why a constraint does not hold there. */
export type Exceptions = Readonly<Partial<Record<ActionSet, string>>>;

/**
 * What is known of a claim, that an action answers the breach of a constraint with a code: `documented` by a reply or a stated sentence,
 * `inferred` from names and neighbours, `observed` at the service itself, or `contradicted` there.
 */
export type ClaimState = (typeof claimStates)[number];

/** The states of claims, what was seen before what was read: it goes before where a row says both of an action. */
export const claimStates = ["contradicted", "observed", "documented", "inferred"] as const;

/** How a state is marked behind a code, in what is derived from the rows. */
export const claimMarks: Readonly<Record<ClaimState, string>> = { documented: "", inferred: "?", observed: "!", contradicted: "~" };

/** Codes of the service, each with the actions that answer it. A set means those of its actions whose documents list the code. */
type Codes = Readonly<Partial<Record<ServiceCodeName, readonly ActionSet[]>>>;

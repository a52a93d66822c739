import type { Severity } from "../../model/diagnostic.ts";

/**
 * One documented constraint: how bad its breach is, and the code with which the service refuses it. Actions are named by digits, their
 * places in `actionNames`:
 *
 *     1 CreateFlowByFiles         2 CreateFlowGroupByFiles         3 CreatePrepareFlow         4 CreatePrepareFlowGroup
 *     5 ChannelCreateFlowByFiles  6 ChannelCreateFlowGroupByFiles  7 ChannelCreatePrepareFlow  8 ChannelCreatePrepareFlowGroup
 *     9 PrepareFlows
 */
export interface RefusalRow {
  readonly severity: Severity;
  /** Codes of the service, each with the actions that answer it. */
  readonly codes: Readonly<Record<string, string>>;
  /** Actions that have the constraint without a documented code. */
  readonly uncoded?: string;
  /** Actions whose code no documented reply and no stated sentence ties to the breach: it follows from names and neighbours. */
  readonly inferred?: string;
  /** Actions that were seen to answer with it. */
  readonly observed?: string;
  /** Actions that were seen to answer otherwise: nothing is said of the code then. */
  readonly contradicted?: string;
  /** Why other actions that use the same structure do not have the constraint, where some do not. */
  readonly elsewhere?: string;
}

/**
 * What is known of a claim, that an action answers the breach of a constraint with a code: `documented` by a reply or a stated sentence,
 * `inferred` from names and neighbours, `observed` at the service itself, or `contradicted` there.
 */
export type ClaimState = "documented" | "inferred" | "observed" | "contradicted";

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
  /** Actions whose code does not stand in the documents in so many words, but follows from them. */
  readonly inferred?: string;
  /** Why other actions that use the same structure do not have the constraint, where some do not. */
  readonly elsewhere?: string;
}

import { approvalAgrees, approvalCurrent, approvalUsed } from "../codes/approvals.ts";
import { add, at, type Collector } from "../diagnostics/collector.ts";
import type { ApprovalState, Authorship, LiveApprovals, ShownChange } from "../model/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { child } from "../model/document.ts";
import { chinaTime } from "../runtime/moments.ts";
import type { Approval } from "./approval.ts";

/** What of a change an approval is judged by. */
export interface JudgedChange extends Pick<ShownChange, "id" | "kind"> {
  readonly contract: string;
}

/** What a run knows beside the changes and the approvals. */
export interface Judging {
  /** The day of the run, by {@link dayOf}. */
  readonly today: string;
  /** Whether all changes of a contract, by its name, are among those given: of others nobody knows which approvals are used. Default: of all. */
  readonly isCompared?: (contract: string) => boolean;
  /** Ids that were approved in the former version already: what of them is not used any more has been merged. */
  readonly former?: ReadonlySet<string>;
  /** How an approval came into the project; without it nobody knows. */
  readonly authorship?: (approval: Approval) => Authorship;
  /** Whether only approvals count that came by another author than the change. */
  readonly independent?: boolean;
}

/** How changes stand to the approvals of a project. */
export interface Judged {
  /** By the id of the change; of each of those given. */
  readonly states: ReadonlyMap<string, ApprovalState>;
  /** Approvals that fit no change of a contract that was compared, and have not lapsed. */
  readonly unused: readonly Approval[];
  readonly lapsed: readonly Approval[];
  readonly live: LiveApprovals;
  /** What is to be said of the file: approvals that disagree with their change, that are unused, that have lapsed. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The day of a moment in seconds since 1970, `yyyy-mm-dd`, as clocks in China have it. */
export function dayOf(now: number): string {
  return chinaTime(now).slice(0, 10);
}

/** Joins changes with approvals by the ids alone: neither the wording of a change nor what an approval `says` is looked at. */
export function judgeApprovals(changes: readonly JudgedChange[], approvals: readonly Approval[], judging: Judging): Judged {
  const { today, isCompared = () => true } = judging;
  const collector: Collector = { diagnostics: [] };
  const byId = new Map(changes.map((change) => [change.id, change]));
  const states = new Map<string, ApprovalState>(changes.map(({ id }) => [id, { kind: "none" }]));
  const [unused, lapsed]: [Approval[], Approval[]] = [[], []];
  for (const approval of approvals) {
    const change = byId.get(approval.change);
    const agrees = change !== undefined && agreesWith(approval, change, collector);
    if (approval.until !== undefined && approval.until < today) {
      lapsed.push(approval);
      add(collector, approvalCurrent, { message: "lapsed", data: { until: approval.until }, help: "again", ...placeOf(approval, "until") });
      if (agrees) states.set(change.id, { kind: "lapsed", until: approval.until });
    } else if (agrees) states.set(change.id, stateOf(approval, judging));
    else if (change === undefined && isCompared(approval.contract)) {
      unused.push(approval);
      const isSpent = judging.former?.has(approval.change) ?? false;
      const data = { contract: approval.contract };
      if (isSpent) add(collector, approvalUsed, { message: "spent", data, help: "prune", ...placeOf(approval, "change") });
      else add(collector, approvalUsed, { message: "unused", data, help: "stale", ...placeOf(approval, "change") });
    }
  }
  return { states, unused, lapsed, live: liveOf(approvals, today), diagnostics: collector.diagnostics };
}

function stateOf(approval: Approval, { authorship, independent = false }: Judging): ApprovalState {
  const { reason, by, until } = approval;
  const how = authorship?.(approval) ?? "unknown";
  return {
    kind: "approved",
    reason,
    by,
    ...(until === undefined ? {} : { until }),
    authorship: how,
    counts: !independent || how === "independent",
  };
}

/** Whether what people read in an approval is the change that its id names; what is not so is reported. */
function agreesWith(approval: Approval, change: JudgedChange, collector: Collector): boolean {
  const { contract, kind } = approval;
  const isOther = contract !== change.contract;
  if (isOther) {
    const data = { contract, actual: change.contract };
    const help = { message: "look", data: { actual: change.contract } } as const;
    add(collector, approvalAgrees, { message: "other-contract", data, help, ...placeOf(approval, "contract") });
  }
  if (kind === undefined || kind === change.kind) return !isOther;
  const help = { message: "look", data: { actual: change.kind } } as const;
  add(collector, approvalAgrees, { message: "other-kind", data: { kind, actual: change.kind }, help, ...placeOf(approval, "kind") });
  return false;
}

function placeOf({ node }: Approval, key: "change" | "contract" | "kind" | "until"): ReturnType<typeof at> {
  return at(child(node, key) ?? node);
}

function liveOf(approvals: readonly Approval[], today: string): LiveApprovals {
  const live = approvals.filter(({ until }) => until === undefined || until >= today);
  const days = live.flatMap(({ until }) => until ?? []).toSorted();
  const [next] = days;
  return {
    count: live.length,
    ...(next === undefined ? {} : { next: { until: next, count: days.filter((day) => day === next).length } }),
  };
}

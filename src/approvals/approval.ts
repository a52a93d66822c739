import type { ChangeKind } from "../model/change-kinds.ts";
import type { MapNode } from "../model/document.ts";

/** The file of a project that approves changes; it stands beside flowspec.config.yaml. */
export const approvalsName = "flowspec.approvals.yaml";

/** The keys of an approval, in the order in which they are written. */
export const approvalKeys = ["change", "contract", "kind", "says", "reason", "by", "until"] as const;

export type ApprovalKey = (typeof approvalKeys)[number];

/** One entry of the file that has nothing wrong with it. */
export interface Approval {
  /** The whole id of the change. It alone says what is approved; contract and kind have to agree with it. */
  readonly change: string;
  readonly contract: string;
  readonly kind?: ChangeKind;
  /** The change in words, for whoever reads the file. It is compared with nothing. */
  readonly says?: string;
  readonly reason: string;
  /** Who approves, as the file says. Nobody knows whether it is so. */
  readonly by: string;
  /** The last day on which it holds, `yyyy-mm-dd`, as clocks in China have it. */
  readonly until?: string;
  /** Where it stands. */
  readonly node: MapNode;
}

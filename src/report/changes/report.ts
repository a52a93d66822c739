import type { ApprovalState, ShownChange, ShownContract } from "../../model/change.ts";
import type { ReportedApprovals } from "./approvals.ts";
import { type Audience, audiences } from "../../model/change-kinds.ts";
import type { Findings } from "../../model/findings.ts";
import type { Language } from "../../words/language.ts";
import type { Report } from "../report.ts";

/** What headings count: the audiences, and among what concerns callers of builders that which breaks them. */
export const concerns = ["lowers", "signer", "breaks", "builder", "payload"] as const;

export type Concern = (typeof concerns)[number];

/** How many changes there are of each. */
export type Counts = Readonly<Record<Concern, number>>;

/** A change, with how it stands to approvals. */
export interface ReportedChange {
  readonly change: ShownChange;
  readonly approval: ApprovalState;
  /** Whether it is of those that need an approval, as `--fail-on` says. */
  readonly matters: boolean;
  /** Whether it needs one and has none that counts: the run fails by it. */
  readonly open: boolean;
}

/** The differences of one contract. */
export interface ReportedContract extends Pick<ShownContract, "name" | "paths"> {
  /** Those that are to be shown, the gravest first. */
  readonly changes: readonly ReportedChange[];
  /** Of all of them. */
  readonly counts: Counts;
  /** Lines of what a sample sends that differ, as a unified diff; none where nobody asked, or none differ. */
  readonly payload?: readonly string[];
}

/** A contract that was not compared, since one of its versions is not complete. */
export interface ReportedIncomplete {
  readonly which: "before" | "after";
  readonly path: string;
  readonly findings: Findings;
}

/** Where a reader is led from a comment: paths are as the working directory sees them. */
export interface Leads {
  /** The address of a line of a file in either version; of the file, where no line is said. Nothing where nobody knows one. */
  readonly addressOf: (path: string, line?: number, which?: "before" | "after") => string | undefined;
  /** The committed review sheets, by the name of the contract. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The pages of pictures that were made, by the name of the contract. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The page that has all changes, where it was made. */
  readonly page?: string;
}

/** What differs between two versions of a project, as every format takes it. */
export interface ChangeReport extends Pick<Report, "folder"> {
  /** What the versions are called: `git:main (3f2a91c)`, `../before`. */
  readonly sides: { readonly before: string; readonly after: string };
  /** By name; one without any difference is not among them. */
  readonly contracts: readonly ReportedContract[];
  readonly incomplete: readonly ReportedIncomplete[];
  /** Of all contracts, shown or not. */
  readonly counts: Counts;
  /** How many changes need an approval and have none that counts, shown or not. */
  readonly open: number;
  /** Where approvals stand, as the working directory sees it. */
  readonly approvals: string;
  /** What is known of all approvals of the project. */
  readonly held?: ReportedApprovals;
  /** The language of the report, in which its changes speak. */
  readonly language: Language;
  /** Where comments lead to; nowhere where it is not said. */
  readonly leads?: Leads;
}

/** What a change counts as. */
export function concernOf({ audience, breaks }: Pick<ShownChange, "audience" | "breaks">): Concern {
  return audience === "builder" && breaks ? "breaks" : audience;
}

/** How many changes there are of each concern. */
export function countsOf(changes: readonly Pick<ShownChange, "audience" | "breaks">[]): Counts {
  const counts = { lowers: 0, signer: 0, breaks: 0, builder: 0, payload: 0 };
  for (const change of changes) counts[concernOf(change)]++;
  return counts;
}

/** Several counts as one. */
export function summed(all: readonly Counts[]): Counts {
  const counts = { lowers: 0, signer: 0, breaks: 0, builder: 0, payload: 0 };
  for (const each of all) for (const concern of concerns) counts[concern] += each[concern];
  return counts;
}

/** Changes by whom they concern, the gravest first; an audience without any is not there. */
export function byAudience(changes: readonly ReportedChange[]): readonly (readonly [Audience, readonly ReportedChange[]])[] {
  return audiences.flatMap((audience) => {
    const own = changes.filter(({ change }) => change.audience === audience);
    return own.length > 0 ? [[audience, own] as const] : [];
  });
}

/** How many digits of ids are shown: eight, or as many as it takes that no two of the report begin alike. */
export function digitsOf({ contracts }: Pick<ChangeReport, "contracts">): number {
  const ids = [...new Set(contracts.flatMap(({ changes }) => changes.map(({ change }) => change.id)))].toSorted();
  const shared = ids.map((id, index) => {
    const next = ids[index + 1] ?? "";
    let alike = 0;
    while (alike < id.length && id[alike] === next[alike]) alike++;
    return alike;
  });
  return shared.reduce((most, alike) => Math.max(most, alike + 1), 8);
}

/** The command that approves a change, by the beginning of its id. */
export function approveCommand(id: string, by: string, reason: string): string {
  return `flowspec diff --approve ${id} --by "${by}" --reason "${reason}"`;
}

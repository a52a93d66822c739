import type { ApprovalState, LiveApprovals } from "../../model/change.ts";
import { approvalsMessages } from "../../words/en/approvals.ts";
import type { Language } from "../../words/language.ts";
import { saying } from "../../words/saying.ts";

/** The approvals of a project as a report tells of them. */
export interface ReportedApprovals extends LiveApprovals {
  /** The file, as the working directory sees it. */
  readonly path: string;
  /** Whether CODEOWNERS sets somebody to review the file, in the version that changes go to; nothing where nobody knows, as without a repository. */
  readonly isReviewed?: boolean;
  /** The same once the later version is merged. */
  readonly willBeReviewed?: boolean;
  /** Whether the later version takes back that only approvals by another author than the change count: for its own changes it holds. */
  readonly isLoosened?: boolean;
}

/** What is said of the approvals of a project as a whole, each a sentence; nothing where it has none and what guards them stays. `before` is what the former version is called. */
export function approvalLines(held: ReportedApprovals, before: string, language: Language): readonly string[] {
  const { path, count, next } = held;
  const guards = guardLines(held, before, language);
  if (count === 0) return guards;
  const say = saying("approvals", approvalsMessages, language);
  const { until = "", count: lapsing = 0 } = next ?? {};
  const said =
    lapsing === 0
      ? say("holding", { path, count })
      : lapsing === 1
        ? say("holding-until", { path, count, until })
        : say("several-until", { path, count, lapsing, until });
  return [said, ...guards];
}

/** What is wrong with what guards approvals, be it that nobody guards them or that a change takes it away. */
export function guardLines(held: ReportedApprovals, before: string, language: Language): readonly string[] {
  const { path, count, isReviewed, willBeReviewed, isLoosened = false } = held;
  const say = saying("approvals", approvalsMessages, language);
  const review =
    isReviewed === true && willBeReviewed === false
      ? [say("unreviewed-from-now", { path })]
      : count === 0 || isReviewed !== false
        ? []
        : [say(willBeReviewed === true ? "unreviewed-yet" : "unreviewed", { path, before })];
  return [...review, ...(isLoosened ? [say("loosened", { before })] : [])];
}

/** How an approval came into the project, as a clause behind it: why it does not count, where it does not. Nothing where it counts and nobody knows. */
export function authorshipText(state: ApprovalState, language: Language): string | undefined {
  if (state.kind !== "approved") return undefined;
  const say = saying("approvals", approvalsMessages, language);
  const { authorship, counts } = state;
  if (authorship === "independent") return say("independent");
  if (!counts) return say(`${authorship}-refused`);
  return authorship === "unknown" ? undefined : say(authorship);
}

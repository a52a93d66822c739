import type { ApprovalState, LiveApprovals } from "../../model/change.ts";
import { approvalsMessages } from "../../words/en/approvals.ts";
import type { Language } from "../../words/language.ts";
import { saying } from "../../words/saying.ts";

/** The approvals of a project as a report tells of them. */
export interface ReportedApprovals extends LiveApprovals {
  /** The file, as the working directory sees it. */
  readonly path: string;
  /** Whether CODEOWNERS sets somebody to review the file; nothing where nobody knows, as without a repository. */
  readonly isReviewed?: boolean;
}

/** What is said of the approvals of a project as a whole, each a sentence; nothing where it has none. */
export function approvalLines({ path, count, next, isReviewed }: ReportedApprovals, language: Language): readonly string[] {
  if (count === 0) return [];
  const say = saying("approvals", approvalsMessages, language);
  const { until = "", count: lapsing = 0 } = next ?? {};
  const held =
    lapsing === 0
      ? say("holding", { path, count })
      : lapsing === 1
        ? say("holding-until", { path, count, until })
        : say("several-until", { path, count, lapsing, until });
  return isReviewed === false ? [held, say("unreviewed", { path })] : [held];
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

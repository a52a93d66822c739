import type { ApprovalState, ShownChange } from "../../model/change.ts";
import { changeReportMessages } from "../../words/en/change-report.ts";
import type { Language } from "../../words/language.ts";
import { type Say, saying } from "../../words/saying.ts";
import { authorshipText } from "./approvals.ts";
import { concerns, type Counts } from "./report.ts";

/** Says what reports of changes say, in a language. */
export function changesIn(language: Language): Say<typeof changeReportMessages> {
  return saying("changeReport", changeReportMessages, language);
}

/** A change as one sentence, with what it is about. */
export function toldIn({ subject, says }: Pick<ShownChange, "subject" | "says">, language: Language): string {
  return subject === "" ? says : changesIn(language)("told", { subject, says });
}

/** How many changes concern whom, those that there are. */
export function countsIn(counts: Counts, language: Language): readonly string[] {
  const say = changesIn(language);
  return concerns.flatMap((concern) => (counts[concern] > 0 ? [say(`count-${concern}`, { count: counts[concern] })] : []));
}

/** Why and where it is so, and what it means for contracts that are on their way, each a clause. */
export function besideIn({ causes, environments, inFlight }: ShownChange, language: Language): readonly string[] {
  const say = changesIn(language);
  return [
    ...causes,
    ...(environments === undefined ? [] : [say("in-environments", { names: environments })]),
    ...(inFlight === undefined ? [] : [inFlight]),
  ];
}

/** How a change stands to approvals, in words; nothing where nobody approved it. */
export function approvalIn(approval: ApprovalState, language: Language): string | undefined {
  const say = changesIn(language);
  if (approval.kind === "none") return undefined;
  if (approval.kind === "lapsed") return say("lapsed", { until: approval.until });
  const { by, reason, until } = approval;
  const said = until === undefined ? say("approved", { by, reason }) : say("approved-until", { by, until, reason });
  const how = authorshipText(approval, language);
  return how === undefined ? said : say("approved-how", { said, how });
}

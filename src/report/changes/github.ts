import { annotationOf } from "../github.ts";
import { onOneLine } from "./prose.ts";
import type { ChangeReport, ReportedChange } from "./report.ts";
import { approvalIn, besideIn, toldIn } from "./words.ts";

/** Changes as commands of a GitHub workflow, one a line, at the lines of the later version: an error is what still needs an approval. */
export function github(report: ChangeReport): string {
  return report.contracts.flatMap(({ changes }) => changes.map((each) => annotation(each, report))).join("");
}

function annotation({ change, approval, open }: ReportedChange, report: ChangeReport): string {
  const { language } = report;
  const approved = approvalIn(approval, language);
  const lines = [toldIn(change, language), ...besideIn(change, language), ...(approved === undefined ? [] : [approved]), change.id].map(
    onOneLine,
  );
  return annotationOf(open ? "error" : "notice", change.kind, change.place, lines.join("\n"), report);
}

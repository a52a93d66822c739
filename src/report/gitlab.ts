import type { Shown } from "../model/findings.ts";
import { marksOf } from "./marks.ts";
import { endOf, startOf } from "./position.ts";
import { inRepository, languageOf, type Report } from "./report.ts";
import { sentences } from "./words.ts";

/**
 * Findings as GitLab's report of code quality, which it shows in a merge request beside their lines. All findings are in it, however many are to be
 * shown: GitLab compares the reports of two branches, and would call solved what was left out. Those that a comment suppresses are not.
 */
export function gitlab(report: Report): string {
  const marks = marksOf(report.diagnostics, report);
  return `${JSON.stringify(
    report.diagnostics.map((diagnostic) => entry(diagnostic, marks.get(diagnostic), report)),
    null,
    2,
  )}\n`;
}

function entry(diagnostic: Shown, fingerprint: string | undefined, report: Report): unknown {
  const { code, severity, span } = diagnostic;
  return {
    description: sentences(diagnostic, languageOf(report)).join("\n"),
    check_name: code.name,
    fingerprint,
    // GitLab has five severities. What the service refuses is critical; what it takes, and somebody may regret, is minor.
    severity: severity === "error" ? "critical" : "minor",
    location: { path: inRepository(span.source.path, report), lines: { begin: startOf(span).line, end: endOf(span).line } },
  };
}

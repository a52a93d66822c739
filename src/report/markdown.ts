import type { Shown } from "../model/findings.ts";
import { escapeMarkdown } from "../model/markdown.ts";
import type { Language } from "../words/language.ts";
import { countByCode, manyFindings } from "./by-code.ts";
import { plainPaint } from "./paint.ts";
import { languageOf, type Report } from "./report.ts";
import { summaryText } from "./summary.ts";
import { place, reportIn, sentences } from "./words.ts";

/** Findings as Markdown, for the summary of a pipeline or a comment: a table of them, and of how often each kind was made. */
export function markdown(report: Report): string {
  const { diagnostics, shown, summary } = report;
  const language = languageOf(report);
  const say = reportIn(language);
  const head = ["", say("head-place"), say("head-finding"), say("head-code")];
  const more = diagnostics.length - shown.length;
  return [
    say("markdown-summary", { summary: summaryText(summary, plainPaint, language).trimEnd() }),
    ...(shown.length === 0
      ? []
      : table(
          head,
          shown.map((each) => row(each, language)),
        )),
    ...(more > 0 ? ["", say("more-unlisted", { count: more })] : []),
    ...(diagnostics.length > manyFindings ? byCode(diagnostics, say) : []),
    "",
  ].join("\n");
}

function row(diagnostic: Shown, language: Language): readonly string[] {
  const { severity, span, code } = diagnostic;
  return [
    reportIn(language)(severity),
    escapeMarkdown(place(span)),
    sentences(diagnostic, language).map(escapeMarkdown).join("<br>"),
    `\`${code.name}\``,
  ];
}

function byCode(diagnostics: readonly Shown[], say: ReturnType<typeof reportIn>): readonly string[] {
  const head = [say("head-code"), say("head-severity"), say("head-findings"), say("head-files")];
  const counts = countByCode(diagnostics);
  return table(
    head,
    counts.map(({ code, severity, findings, files }) => [`\`${code}\``, say(severity), `${findings}`, `${files}`]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return ["", line(head), line(head.map(() => "---")), ...rows.map(line)];
}

import { counted } from "../runtime/phrases.ts";
import type { Shown } from "../model/findings.ts";
import { escapeMarkdown } from "../model/markdown.ts";
import { countByCode, manyFindings } from "./by-code.ts";
import { plainPaint } from "./paint.ts";
import type { Report } from "./report.ts";
import { summaryText } from "./summary.ts";
import { place, sentences } from "./words.ts";

/** Findings as Markdown, for the summary of a pipeline or a comment: a table of them, and of how often each kind was made. */
export function markdown({ diagnostics, shown, summary }: Report): string {
  const more = diagnostics.length - shown.length;
  return [
    `**flowspec**: ${summaryText(summary, plainPaint).trimEnd()}`,
    ...(shown.length === 0 ? [] : table(["", "Place", "Finding", "Code"], shown.map(row))),
    ...(more > 0 ? ["", `${counted(more, "more finding")} not shown.`] : []),
    ...(diagnostics.length > manyFindings ? byCode(diagnostics) : []),
    "",
  ].join("\n");
}

function row(diagnostic: Shown): readonly string[] {
  const { severity, span, code } = diagnostic;
  return [severity, escapeMarkdown(place(span)), sentences(diagnostic).map(escapeMarkdown).join("<br>"), `\`${code.name}\``];
}

function byCode(diagnostics: readonly Shown[]): readonly string[] {
  const rows = countByCode(diagnostics).map(({ code, severity, findings, files }) => [`\`${code}\``, severity, `${findings}`, `${files}`]);
  return table(["Code", "Severity", "Findings", "Files"], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return ["", line(head), line(head.map(() => "---")), ...rows.map(line)];
}

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Span } from "../model/source.ts";
import type { Paint } from "./paint.ts";
import { endOf, lineText, startOf } from "./position.ts";
import { summaryText, type Summary } from "./summary.ts";
import { width } from "./width.ts";

/** Findings for people: a frame with carets under the right columns, what to do, and what the service would answer. */
export function pretty(diagnostics: readonly Diagnostic[], summary: Summary, paint: Paint): string {
  const blocks = diagnostics.map((diagnostic) => block(diagnostic, paint));
  return [...blocks, summaryText(summary, paint)].join("\n");
}

function block(diagnostic: Diagnostic, paint: Paint): string {
  const { severity, code, message, help, span, api, related } = diagnostic;
  const { line, column } = startOf(span);
  const gutter = " ".repeat(String(line).length);
  const colour = severity === "error" ? "red" : "yellow";
  const lines = [
    `${paint(`${severity}[${code.name}]`, colour)}: ${paint(message, "bold")}`,
    `${gutter}${paint("-->", "blue")} ${span.source.path}:${line}:${column}`,
    ...frame(diagnostic, gutter, (text) => paint(text, colour), paint),
    ...(help === undefined ? [] : [`${gutter} ${paint("=", "blue")} help: ${help}`]),
    ...(api.length === 0
      ? []
      : [`${gutter} ${paint("=", "blue")} the service ${severity === "error" ? "answers" : "may answer"} ${api.join(" or ")}`]),
    ...related.map((other) => `${gutter} ${paint("=", "blue")} ${place(other.span)}: ${other.message}`),
  ];
  return `${lines.join("\n")}\n`;
}

function place(span: Span): string {
  const { line, column } = startOf(span);
  return `${span.source.path}:${line}:${column}`;
}

const tab = "  ";

/** The line of a span with its stretch underlined; of a span over several lines, the first. */
function frame({ span, personal }: Diagnostic, gutter: string, mark: (text: string) => string, paint: Paint): readonly string[] {
  const start = startOf(span);
  const end = endOf(span);
  const text = lineText(span.source, start.line, personal);
  const from = Math.min(start.column - 1, text.length);
  const to = end.line === start.line ? Math.min(end.column - 1, text.length) : text.length;
  const { shown, before, marked } = cut(text, from, to);
  const bar = paint("|", "blue");
  return [
    `${gutter} ${bar}`,
    `${paint(String(start.line), "blue")} ${bar} ${shown}`,
    `${gutter} ${bar} ${" ".repeat(width(before))}${mark("^".repeat(Math.max(1, width(marked))))}`,
  ];
}

/** A long line is cut around its stretch, so that the carets stay in sight. */
function cut(text: string, from: number, to: number): { shown: string; before: string; marked: string } {
  const limit = 100;
  const head = from > limit ? Math.max(0, from - limit / 2) : 0;
  const tail = Math.min(text.length, Math.max(head + limit * 1.5, Math.min(to, head + limit * 2)));
  const ellipsis = head > 0 ? "…" : "";
  const before = ellipsis + printable(text.slice(head, from));
  const marked = printable(text.slice(from, Math.min(to, tail)));
  return { shown: `${before}${marked}${printable(text.slice(Math.min(to, tail), tail))}${tail < text.length ? "…" : ""}`, before, marked };
}

/** A text as a terminal shows it: tabs as spaces, other control characters as a sign of their own. */
function printable(text: string): string {
  return text.replaceAll("\t", tab).replaceAll(/\p{Cc}/gu, "�");
}

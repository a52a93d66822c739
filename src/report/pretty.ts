import type { Severity } from "../model/diagnostic.ts";
import type { Shown } from "../model/findings.ts";
import { printable } from "../model/printable.ts";
import { english } from "../words/english.ts";
import type { Language } from "../words/language.ts";
import { countByCode, manyFindings } from "./by-code.ts";
import type { Paint } from "./paint.ts";
import { endOf, lineText, startOf } from "./position.ts";
import { firstOf } from "./report.ts";
import { summaryText, type Summary } from "./summary.ts";
import { width } from "./width.ts";
import { answer, place, reportIn } from "./words.ts";

/**
 * Findings for people: a frame with carets under the right columns, what to do, and what the service would answer. Of more than `limit`
 * the first are shown, errors before warnings; many are counted by code at the end, where a terminal stands still.
 */
export function pretty(
  diagnostics: readonly Shown[],
  summary: Summary,
  paint: Paint,
  limit: number = Number.POSITIVE_INFINITY,
  language: Language = english,
): string {
  const shown = firstOf(diagnostics, limit);
  const more = diagnostics.length - shown.length;
  return [
    ...shown.map((diagnostic) => block(diagnostic, paint, language)),
    ...(more > 0 ? [`${reportIn(language)("more", { count: more })}\n`] : []),
    ...(diagnostics.length > manyFindings ? [overview(diagnostics, paint, language)] : []),
    summaryText(summary, paint, language),
  ].join("\n");
}

function overview(diagnostics: readonly Shown[], paint: Paint, language: Language): string {
  const say = reportIn(language);
  const counts = countByCode(diagnostics);
  const digits = String(Math.max(...counts.map(({ findings }) => findings))).length;
  const widest = Math.max(...counts.map(({ code }) => code.length));
  const broadest = Math.max(...(["of-errors", "of-warnings"] as const).map((noun) => width(say(noun, { count: 2 }))));
  const lines = counts.map(({ code, severity, findings, files }) => {
    const noun = say(`of-${severity}s`, { count: findings });
    const words = `${String(findings).padStart(digits)} ${noun}${" ".repeat(broadest - width(noun))}`;
    return `  ${paint(words, colourOf(severity))}  ${code.padEnd(widest)}  ${say("in-files", { files })}`;
  });
  return `${lines.join("\n")}\n`;
}

function colourOf(severity: Severity): "red" | "yellow" {
  return severity === "error" ? "red" : "yellow";
}

function block(diagnostic: Shown, paint: Paint, language: Language): string {
  const say = reportIn(language);
  const { severity, code, message, help, span, related } = diagnostic;
  const gutter = " ".repeat(String(startOf(span).line).length);
  const colour = colourOf(severity);
  const note = (text: string): string => `${gutter} ${paint("=", "blue")} ${text}`;
  const said = answer(diagnostic, language);
  const lines = [
    say("heading", { mark: paint(`${say(severity)}[${code.name}]`, colour), message: paint(message, "bold") }),
    `${gutter}${paint("-->", "blue")} ${place(span)}`,
    ...frame(diagnostic, gutter, (text) => paint(text, colour), paint),
    ...(help === undefined ? [] : [note(say("help", { help }))]),
    ...(said === undefined ? [] : [note(said)]),
    ...related.map((other) => note(say("note", { place: place(other.span), note: other.message }))),
  ];
  return `${lines.join("\n")}\n`;
}

const tab = "  ";

/** The line of a span with its stretch underlined; of a span over several lines, the first. */
function frame({ span }: Shown, gutter: string, mark: (text: string) => string, paint: Paint): readonly string[] {
  const start = startOf(span);
  const end = endOf(span);
  const text = lineText(span.source, start.line);
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
  const before = ellipsis + terminal(text.slice(head, from));
  const marked = terminal(text.slice(from, Math.min(to, tail)));
  return { shown: `${before}${marked}${terminal(text.slice(Math.min(to, tail), tail))}${tail < text.length ? "…" : ""}`, before, marked };
}

/** A part of a line as a terminal shows it. */
function terminal(text: string): string {
  return printable(text.replaceAll("\t", tab));
}

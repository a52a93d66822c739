import type { Shown, ShownSpan } from "../model/findings.ts";
import { endOf, startOf } from "./position.ts";
import { inRepository, languageOf, type Report } from "./report.ts";
import { sentences } from "./words.ts";

/** Findings as commands of a GitHub workflow, one a line: GitHub shows each beside its line of the pull request. */
export function github(report: Report): string {
  return report.shown.map((each) => annotation(each, report)).join("");
}

function annotation(diagnostic: Shown, report: Report): string {
  const { severity, code, span } = diagnostic;
  return annotationOf(severity, code.name, span, sentences(diagnostic, languageOf(report)).join("\n"), report);
}

/** A command of a GitHub workflow that shows a text, beside the line where it has a place. */
export function annotationOf(
  level: "error" | "warning" | "notice",
  title: string,
  span: ShownSpan | undefined,
  text: string,
  report: Pick<Report, "folder">,
): string {
  const properties: Readonly<Record<string, string | number>> = { title, ...(span ? placeOf(span, report) : {}) };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${list.join(",")}::${data(text)}\n`;
}

function placeOf(span: ShownSpan, report: Pick<Report, "folder">): Readonly<Record<string, string | number>> {
  const start = startOf(span);
  const end = endOf(span);
  return {
    file: inRepository(span.source.path, report),
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only of a stretch that lies in one line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
  };
}

/** A text after the second `::`, where a line break would end the command. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The value of a property, which a colon or a comma would end too. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

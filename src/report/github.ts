import type { Shown } from "../model/findings.ts";
import { endOf, startOf } from "./position.ts";
import { inRepository, languageOf, type Report } from "./report.ts";
import { sentences } from "./words.ts";

/** Findings as commands of a GitHub workflow, one a line: GitHub shows each beside its line of the pull request. */
export function github(report: Report): string {
  return report.shown.map((each) => annotation(each, report)).join("");
}

function annotation(diagnostic: Shown, report: Report): string {
  const { severity, code, span } = diagnostic;
  const start = startOf(span);
  const end = endOf(span);
  const properties = {
    title: code.name,
    file: inRepository(span.source.path, report),
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only of a stretch that lies in one line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${list.join(",")}::${data(sentences(diagnostic, languageOf(report)).join("\n"))}\n`;
}

/** A text after the second `::`, where a line break would end the command. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The value of a property, which a colon or a comma would end too. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

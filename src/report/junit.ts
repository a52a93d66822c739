import type { Shown } from "../model/findings.ts";
import { escapeXml } from "../model/xml.ts";
import type { Language } from "../words/language.ts";
import { groupBy } from "./group.ts";
import { startOf } from "./position.ts";
import { languageOf, type Report } from "./report.ts";
import { reportIn, sentences } from "./words.ts";

/**
 * Findings as JUnit XML: a suite a file and a case a finding, which fails where it is an error. A warning is a case that passes with
 * output, since the format has no word for it; a file without findings is one case that passes. All findings are in it, however many
 * are to be shown: with some left out, files would seem to pass.
 */
export function junit(report: Report): string {
  const { files, diagnostics, summary } = report;
  const language = languageOf(report);
  const found = groupBy(diagnostics, ({ span }) => span.source.path);
  const paths = [...new Set([...files, ...found.keys()])];
  const suites = paths.map((path) => suite(path, found.get(path) ?? [], language));
  const tests = paths.reduce((total, path) => total + Math.max(1, found.get(path)?.length ?? 0), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="flowspec" tests="${tests}" failures="${summary.errors}">`,
    ...suites.flat(),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(path: string, diagnostics: readonly Shown[], language: Language): readonly string[] {
  const failures = diagnostics.filter(({ severity }) => severity === "error").length;
  return [
    `  <testsuite name="${escapeXml(path)}" tests="${Math.max(1, diagnostics.length)}" failures="${failures}">`,
    ...(diagnostics.length === 0
      ? [`    <testcase classname="${escapeXml(path)}" name="${escapeXml(reportIn(language)("case-none"))}"/>`]
      : diagnostics.flatMap((each) => testCase(each, language))),
    "  </testsuite>",
  ];
}

function testCase(diagnostic: Shown, language: Language): readonly string[] {
  const { severity, code, message, span } = diagnostic;
  const { line, column } = startOf(span);
  const path = escapeXml(span.source.path);
  const name = reportIn(language)("case-at", { code: code.name, line, column });
  const text = escapeXml([`${span.source.path}:${line}:${column}`, ...sentences(diagnostic, language)].join("\n"));
  return [
    `    <testcase classname="${path}" name="${escapeXml(name)}" file="${path}" line="${line}">`,
    severity === "error"
      ? `      <failure type="${escapeXml(code.name)}" message="${escapeXml(message)}">${text}</failure>`
      : `      <system-out>${text}</system-out>`,
    "    </testcase>",
  ];
}

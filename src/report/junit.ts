import type { Shown } from "../model/findings.ts";
import { escapeXml } from "../model/xml.ts";
import { groupBy } from "./group.ts";
import { startOf } from "./position.ts";
import type { Report } from "./report.ts";
import { sentences } from "./words.ts";

/**
 * Findings as JUnit XML: a suite a file and a case a finding, which fails where it is an error. A warning is a case that passes with
 * output, since the format has no word for it; a file without findings is one case that passes. All findings are in it, however many
 * are to be shown: with some left out, files would seem to pass.
 */
export function junit({ files, diagnostics, summary }: Report): string {
  const found = groupBy(diagnostics, ({ span }) => span.source.path);
  const paths = [...new Set([...files, ...found.keys()])];
  const suites = paths.map((path) => suite(path, found.get(path) ?? []));
  const tests = paths.reduce((total, path) => total + Math.max(1, found.get(path)?.length ?? 0), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="flowspec" tests="${tests}" failures="${summary.errors}">`,
    ...suites.flat(),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(path: string, diagnostics: readonly Shown[]): readonly string[] {
  const failures = diagnostics.filter(({ severity }) => severity === "error").length;
  return [
    `  <testsuite name="${escapeXml(path)}" tests="${Math.max(1, diagnostics.length)}" failures="${failures}">`,
    ...(diagnostics.length === 0 ? [`    <testcase classname="${escapeXml(path)}" name="no findings"/>`] : diagnostics.flatMap(testCase)),
    "  </testsuite>",
  ];
}

function testCase(diagnostic: Shown): readonly string[] {
  const { severity, code, message, span } = diagnostic;
  const { line, column } = startOf(span);
  const path = escapeXml(span.source.path);
  const text = escapeXml([`${span.source.path}:${line}:${column}`, ...sentences(diagnostic)].join("\n"));
  return [
    `    <testcase classname="${path}" name="${escapeXml(`${code.name} at ${line}:${column}`)}" file="${path}" line="${line}">`,
    severity === "error"
      ? `      <failure type="${escapeXml(code.name)}" message="${escapeXml(message)}">${text}</failure>`
      : `      <system-out>${text}</system-out>`,
    "    </testcase>",
  ];
}

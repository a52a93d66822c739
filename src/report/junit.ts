import type { Shown } from "../model/findings.ts";
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
    `  <testsuite name="${xml(path)}" tests="${Math.max(1, diagnostics.length)}" failures="${failures}">`,
    ...(diagnostics.length === 0 ? [`    <testcase classname="${xml(path)}" name="no findings"/>`] : diagnostics.flatMap(testCase)),
    "  </testsuite>",
  ];
}

function testCase(diagnostic: Shown): readonly string[] {
  const { severity, code, message, span } = diagnostic;
  const { line, column } = startOf(span);
  const path = xml(span.source.path);
  const text = xml([`${span.source.path}:${line}:${column}`, ...sentences(diagnostic)].join("\n"));
  return [
    `    <testcase classname="${path}" name="${xml(`${code.name} at ${line}:${column}`)}" file="${path}" line="${line}">`,
    severity === "error"
      ? `      <failure type="${xml(code.name)}" message="${xml(message)}">${text}</failure>`
      : `      <system-out>${text}</system-out>`,
    "    </testcase>",
  ];
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as the content of an element or an attribute; characters that XML cannot hold become a sign of their own. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "�")
    .replaceAll(/[&<>"]/gu, (character) => entities[character] ?? character)
    .replaceAll(/[\t\n\r]/gu, (character) => `&#${character.codePointAt(0)};`);
}

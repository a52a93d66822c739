import { DiagnosticSeverity, type Diagnostic, type Range } from "vscode-languageserver/node";
import type { Location, Log } from "sarif";
import { flowspec } from "../cli.ts";

/** A finding, whoever said it: all that its reader sees, places by line and column from 0. */
export interface SaidFinding {
  readonly range: Range;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly related: readonly { readonly path: string; readonly range: Range; readonly message: string }[];
}

/** What `check` finds, by file, for paths of a folder. Where the configuration has errors, what it tells people of these, and nothing else. */
export async function checkedFindings(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly SaidFinding[]> | { readonly told: string }> {
  const { stdout, stderr } = await flowspec(folder, ["check", "--format", "sarif", ...paths]);
  if (!stdout.startsWith("{")) return { told: stderr };
  const results = (JSON.parse(stdout) as Log).runs
    .flatMap((run) => run.results ?? [])
    .filter(({ suppressions = [] }) => suppressions.length === 0);
  const byFile = new Map<string, SaidFinding[]>();
  for (const { locations = [], relatedLocations = [], level, ruleId, message } of results) {
    const [path, range] = placeOf(locations[0]);
    const related = relatedLocations.map((other) => {
      const [path, range] = placeOf(other);
      return { path, range, message: other.message?.text ?? "" };
    });
    const found = byFile.get(path) ?? [];
    byFile.set(path, found);
    found.push({ range, severity: level ?? "", code: ruleId ?? "", message: message.text ?? "", related });
  }
  return byFile;
}

function placeOf(location: Location | undefined): [string, Range] {
  const { artifactLocation, region } = location?.physicalLocation ?? {};
  const { startLine = 1, startColumn = 1, endLine = startLine, endColumn = startColumn } = region ?? {};
  const range = {
    start: { line: startLine - 1, character: startColumn - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
  return [decodeURIComponent(artifactLocation?.uri ?? ""), range];
}

/** The same of findings that a server published; `pathOf` makes paths of addresses. */
export function publishedFindings(diagnostics: readonly Diagnostic[], pathOf: (uri: string) => string): readonly SaidFinding[] {
  return diagnostics.map(({ range, severity, code, message, relatedInformation = [] }) => ({
    range,
    severity:
      severity === DiagnosticSeverity.Error ? "error" : severity === DiagnosticSeverity.Warning ? "warning" : `severity ${severity}`,
    code: String(code),
    message: typeof message === "string" ? message : message.value,
    related: relatedInformation.map((each) => ({ path: pathOf(each.location.uri), range: each.location.range, message: each.message })),
  }));
}

/** As an editor underlines it: of a stretch over several lines the first. */
export function underlined(findings: readonly SaidFinding[], text: string): readonly SaidFinding[] {
  const lines = text.split(/\r\n|\r|\n/u);
  return findings.map((each) => {
    const { start, end } = each.range;
    if (start.line === end.line) return each;
    return { ...each, range: { start, end: { line: start.line, character: lines[start.line]?.length ?? 0 } } };
  });
}

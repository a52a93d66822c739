import type { Fix as SarifFix, Location, Log, PhysicalLocation, Region, ReportingDescriptor, Result } from "sarif";
import type { Code, Edit } from "../model/diagnostic.ts";
import type { Shown, ShownFix, ShownRelated } from "../model/findings.ts";
import type { Span } from "../model/source.ts";
import { docsOf } from "./code-docs.ts";
import { groupBy } from "./group.ts";
import { endOf, startOf } from "./position.ts";
import type { Report } from "./report.ts";
import { sentences } from "./words.ts";

/** Findings as a SARIF 2.1.0 log with one run: for code scanning and editors. Paths are relative to the working directory. */
export function sarif({ shown, suppressed }: Report): string {
  const reasons = new Map(suppressed.map(({ diagnostic, reason }) => [diagnostic, reason]));
  const diagnostics = [...shown, ...reasons.keys()];
  const codes = [...groupBy(diagnostics, ({ code }) => code.name).values()].flatMap(([first]) => first?.code ?? []);
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "flowspec", rules: codes.map(rule) } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [base]: { description: { text: "The working directory of flowspec." } } },
        results: results(diagnostics, codes, reasons),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What the paths of all places are relative to. */
const base = "WORKDIR";

function rule({ name, severity, docs: { fix } }: Code): ReportingDescriptor {
  const docs = docsOf(name);
  const example = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\``;
  return {
    id: name,
    shortDescription: { text: docs.what },
    fullDescription: { text: docs.why },
    help: {
      text: `${docs.why}\n${fix}`,
      markdown: `${docs.why}\n\n${fix}\n\nWrong:\n\n${example(docs.wrong)}\n\nRight:\n\n${example(docs.right)}`,
    },
    defaultConfiguration: { level: severity },
  };
}

/** Results in the order of the findings; one that has a reason is suppressed by a comment in its source. */
function results(diagnostics: readonly Shown[], codes: readonly Code[], reasons: ReadonlyMap<Shown, string>): Result[] {
  const indexes = new Map(codes.map(({ name }, index) => [name, index]));
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { code, severity, api, inferred, messageId, data, span, pointer, related, fixes } = diagnostic;
    const mark = `${code.name}:${span.source.path}#${pointer}`;
    // A fix whose text has to be masked cannot be made from here.
    const whole = fixes.filter(({ edits }) => edits.every(({ masked }) => masked === undefined));
    const reason = reasons.get(diagnostic);
    const times = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, times);
    return {
      ruleId: code.name,
      ruleIndex: indexes.get(code.name) ?? -1,
      level: severity,
      message: { text: sentences(diagnostic).join("\n") },
      locations: [{ ...location(span), logicalLocations: [{ fullyQualifiedName: pointer }] }],
      ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
      // The same finding has the same mark after lines were added above it.
      partialFingerprints: { "codeAndPointer/v1": `${mark}:${times}` },
      ...(whole.length === 0 ? {} : { fixes: whole.map(fix) }),
      ...(reason === undefined ? {} : { suppressions: [{ kind: "inSource" as const, justification: reason }] }),
      properties: { api, inferred, messageId, data },
    };
  });
}

function relatedLocation({ span, message }: ShownRelated, id: number): Location {
  return { id, ...location(span), message: { text: message } };
}

function location(span: Span): Location {
  return { physicalLocation: { artifactLocation: artifact(span.source.path), region: region(span) } };
}

function artifact(path: string): NonNullable<PhysicalLocation["artifactLocation"]> {
  return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: base };
}

function region(span: Span): Region {
  const start = startOf(span);
  const end = endOf(span);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fix({ title, edits }: ShownFix): SarifFix {
  const files = groupBy(edits, ({ span }) => span.source.path);
  const replacement = ({ span, text }: Edit): { deletedRegion: Region; insertedContent: { text: string } } => ({
    deletedRegion: region(span),
    insertedContent: { text },
  });
  return {
    description: { text: title },
    artifactChanges: [...files].map(([path, inFile]) => ({ artifactLocation: artifact(path), replacements: inFile.map(replacement) })),
  };
}

import type { Fix as SarifFix, Location, Log, PhysicalLocation, Region, ReportingDescriptor, Result, Run } from "sarif";
import type { Code, Edit } from "../model/diagnostic.ts";
import type { Shown, ShownFix, ShownRelated } from "../model/findings.ts";
import type { Span } from "../model/source.ts";
import type { Language } from "../words/language.ts";
import { docsOf } from "./code-docs.ts";
import { groupBy } from "./group.ts";
import { marksOf } from "./marks.ts";
import { endOf, startOf } from "./position.ts";
import { inRepository, languageOf, type Report } from "./report.ts";
import { reportIn, sentences } from "./words.ts";

/**
 * Findings as a SARIF 2.1.0 log with one run: for code scanning and editors. Paths are relative to the root of the repository where a pipeline says
 * which that is, else to the working directory. What rules are about is said in a language whose pages are loaded (`loadPages`), else in English.
 */
export function sarif(report: Report): string {
  const { shown, suppressed } = report;
  const language = languageOf(report);
  const reasons = new Map(suppressed.map(({ diagnostic, reason }) => [diagnostic, reason]));
  const diagnostics = [...shown, ...reasons.keys()];
  const codes = [...groupBy(diagnostics, ({ code }) => code.name).values()].flatMap(([first]) => first?.code ?? []);
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "flowspec", rules: codes.map((code) => rule(code, language)) } },
        // What is not said is `en-US`.
        ...(language.name === "en" ? {} : { language: language.name }),
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: baseIds(report),
        results: results(diagnostics, codes, reasons, report),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What the paths of all places are relative to, by name: the root of the repository where somebody says which that is, else where the run began. */
function baseOf({ folder }: Pick<Report, "folder">): "REPOSITORY" | "WORKDIR" {
  return folder === undefined ? "WORKDIR" : "REPOSITORY";
}

/** The same as the log says it. */
export function baseIds(report: Pick<Report, "folder" | "language">): NonNullable<Run["originalUriBaseIds"]> {
  const { folder } = report;
  return { [baseOf(report)]: folder === undefined ? { description: { text: reportIn(languageOf(report))("working-directory") } } : {} };
}

function rule({ name, severity, docs: { fix: english } }: Code, language: Language): ReportingDescriptor {
  const say = reportIn(language);
  const { what, why, wrong, right } = docsOf(name, language);
  const fix = language.codes[name]?.docs.fix ?? english;
  const example = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\``;
  return {
    id: name,
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: {
      text: `${why}\n${fix}`,
      markdown: [why, fix, say("example-wrong"), example(wrong), say("example-right"), example(right)].join("\n\n"),
    },
    defaultConfiguration: { level: severity },
  };
}

/** Results in the order of the findings; one that has a reason is suppressed by a comment in its source. */
function results(diagnostics: readonly Shown[], codes: readonly Code[], reasons: ReadonlyMap<Shown, string>, report: Report): Result[] {
  const language = languageOf(report);
  const indexes = new Map(codes.map(({ name }, index) => [name, index]));
  const marks = marksOf(diagnostics, report);
  return diagnostics.map((diagnostic) => {
    const { code, severity, api, inferred, messageId, data, span, pointer, related, fixes } = diagnostic;
    // A fix whose text has to be masked cannot be made from here.
    const whole = fixes.filter(({ edits }) => edits.every(({ masked }) => masked === undefined));
    const reason = reasons.get(diagnostic);
    return {
      ruleId: code.name,
      ruleIndex: indexes.get(code.name) ?? -1,
      level: severity,
      message: { text: sentences(diagnostic, language).join("\n") },
      locations: [{ ...location(span, report), logicalLocations: [{ fullyQualifiedName: pointer }] }],
      ...(related.length === 0 ? {} : { relatedLocations: related.map((other, id) => relatedLocation(other, id, report)) }),
      partialFingerprints: { "codeAndPointer/v1": marks.get(diagnostic) ?? "" },
      ...(whole.length === 0 ? {} : { fixes: whole.map((each) => fix(each, report)) }),
      ...(reason === undefined ? {} : { suppressions: [{ kind: "inSource" as const, justification: reason }] }),
      properties: { api, inferred, messageId, data },
    };
  });
}

function relatedLocation({ span, message }: ShownRelated, id: number, report: Report): Location {
  return { id, ...location(span, report), message: { text: message } };
}

/** A place of a log. */
export function location(span: Span, report: Pick<Report, "folder">): Location {
  return { physicalLocation: { artifactLocation: artifact(span.source.path, report), region: region(span) } };
}

function artifact(path: string, report: Pick<Report, "folder">): NonNullable<PhysicalLocation["artifactLocation"]> {
  return { uri: inRepository(path, report).split("/").map(encodeURIComponent).join("/"), uriBaseId: baseOf(report) };
}

function region(span: Span): Region {
  const start = startOf(span);
  const end = endOf(span);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fix({ title, edits }: ShownFix, report: Report): SarifFix {
  const files = groupBy(edits, ({ span }) => span.source.path);
  const replacement = ({ span, text }: Edit): { deletedRegion: Region; insertedContent: { text: string } } => ({
    deletedRegion: region(span),
    insertedContent: { text },
  });
  return {
    description: { text: title },
    artifactChanges: [...files].map(([path, inFile]) => ({
      artifactLocation: artifact(path, report),
      replacements: inFile.map(replacement),
    })),
  };
}

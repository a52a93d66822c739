import type { Log, ReportingDescriptor, Result } from "sarif";
import type { ChangeKind } from "../../model/change-kinds.ts";
import type { Language } from "../../words/language.ts";
import { baseIds, location } from "../sarif.ts";
import type { ChangeReport, ReportedChange } from "./report.ts";
import { besideIn, changesIn, toldIn } from "./words.ts";

/** Changes as a SARIF 2.1.0 log with one run: its rules are their kinds, and a change keeps its mark as long as it is the same. Paths are relative to the working directory. */
export function sarif(report: ChangeReport): string {
  const { contracts, language } = report;
  const changes = contracts.flatMap((contract) => contract.changes.map((each) => ({ each, contract: contract.name })));
  const kinds = [...new Map(changes.map(({ each: { change } }) => [change.kind, rule(change.kind, change.audience, language)]))];
  const indexes = new Map(kinds.map(([kind], index) => [kind, index]));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "flowspec", rules: kinds.map(([, described]) => described) } },
        ...(language.name === "en" ? {} : { language: language.name }),
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: baseIds(report),
        results: changes.map(({ each, contract }) => result(each, contract, indexes, report)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(kind: ChangeKind, audience: ReportedChange["change"]["audience"], language: Language): ReportingDescriptor {
  return { id: kind, shortDescription: { text: changesIn(language)(audience) }, defaultConfiguration: { level: "note" } };
}

function result(
  { change, approval, open }: ReportedChange,
  contract: string,
  indexes: ReadonlyMap<ChangeKind, number>,
  report: ChangeReport,
): Result {
  const { language } = report;
  const { id, kind, audience, place, former } = change;
  // Code scanning takes no result without a place: what is gone is shown where it was.
  const shown = place ?? former;
  return {
    ruleId: kind,
    ruleIndex: indexes.get(kind) ?? -1,
    level: open ? "error" : "note",
    message: { text: [toldIn(change, language), ...besideIn(change, language)].join("\n") },
    ...(shown === undefined ? {} : { locations: [{ ...location(shown, report), logicalLocations: [{ fullyQualifiedName: contract }] }] }),
    ...(place === undefined || former === undefined ? {} : { relatedLocations: [{ id: 0, ...location(former, report) }] }),
    partialFingerprints: { "changeId/v1": id },
    ...(approval.kind === "approved" && approval.counts
      ? { suppressions: [{ kind: "external" as const, justification: approval.reason }] }
      : {}),
    properties: { audience, contract },
  };
}

import type { ShownChange } from "../../src/model/change.ts";
import type { ShownSpan } from "../../src/model/findings.ts";
import { type ChangeReport, countsOf, type ReportedChange, type ReportedContract, summed } from "../../src/report/changes/report.ts";
import { english } from "../../src/words/english.ts";

/** A place in a file, as if it had left by the gate. */
export function placeAt(path: string, line: number): ShownSpan {
  const text = "\n".repeat(line);
  return { source: { path, text }, start: line - 1, end: line - 1 } as unknown as ShownSpan;
}

/** A change as a format takes it; what is not said is usual. */
export function reported(change: Partial<ShownChange>, state: Partial<Omit<ReportedChange, "change">> = {}): ReportedChange {
  const shown = {
    id: "3b39872f0c1d4e5f60718293a4b5c6d7",
    kind: "title-changed",
    audience: "signer",
    breaks: false,
    subject: "",
    says: "title: 采购合同 → 采购框架合同",
    causes: [],
    matched: [],
    ...change,
  };
  return { change: shown as unknown as ShownChange, approval: { kind: "none" }, matters: false, open: false, ...state };
}

/** A contract with its changes. */
export function contractWith(name: string, changes: readonly ReportedChange[], more: Partial<ReportedContract> = {}): ReportedContract {
  const path = `specs/${name}.flow.yaml`;
  return { name, paths: { before: path, after: path }, changes, counts: countsOf(changes.map(({ change }) => change)), ...more };
}

/** A report of contracts; what is not said is usual. */
export function reportOf(contracts: readonly ReportedContract[], more: Partial<ChangeReport> = {}): ChangeReport {
  return {
    sides: { before: "git:main (3f2a91c)", after: "." },
    contracts,
    incomplete: [],
    counts: summed(contracts.map(({ counts }) => counts)),
    open: contracts.flatMap(({ changes }) => changes).filter(({ open }) => open).length,
    approvals: "flowspec.approvals.yaml",
    language: english,
    ...more,
  };
}

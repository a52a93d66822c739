import { compare, type Severity } from "../model/diagnostic.ts";
import type { Shown } from "../model/findings.ts";
import { groupBy } from "./group.ts";

/** How often one kind of finding was made. */
export interface CodeCount {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly files: number;
}

/** A report of more findings than these counts them by code too. */
export const manyFindings = 20;

/** The kinds of findings: errors first, then the most frequent first, then by name. */
export function countByCode(diagnostics: readonly Shown[]): readonly CodeCount[] {
  const groups = groupBy(diagnostics, ({ severity, code }) => `${severity} ${code.name}`);
  return [...groups.values()]
    .flatMap((group): CodeCount[] => {
      const [first] = group;
      if (first === undefined) return [];
      const files = new Set(group.map(({ span }) => span.source.path)).size;
      return [{ code: first.code.name, severity: first.severity, findings: group.length, files }];
    })
    .toSorted((a, b) => compare(a.severity, b.severity) || b.findings - a.findings || compare(a.code, b.code));
}

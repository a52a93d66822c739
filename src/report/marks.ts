import type { Shown } from "../model/findings.ts";
import { inRepository, type Report } from "./report.ts";

/**
 * What each finding is known by from one run to the next: its code, its file, the place of the value in the data, and the how manyth of those it is. So
 * the same finding has the same mark after lines were added above it, and in whatever words and language it is said.
 */
export function marksOf(diagnostics: readonly Shown[], report: Pick<Report, "folder">): ReadonlyMap<Shown, string> {
  const seen = new Map<string, number>();
  return new Map(
    diagnostics.map((diagnostic) => {
      const { code, span, pointer } = diagnostic;
      const mark = `${code.name}:${inRepository(span.source.path, report)}#${pointer}`;
      const times = (seen.get(mark) ?? 0) + 1;
      seen.set(mark, times);
      return [diagnostic, `${mark}:${times}`];
    }),
  );
}

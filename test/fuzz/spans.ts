import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Span } from "../../src/model/source.ts";

/** A range of a finding that ends before it begins, or lies outside its text. */
export function unsoundSpan(diagnostics: readonly Diagnostic[]): string | undefined {
  for (const { code, span, related, fixes } of diagnostics) {
    const edits = fixes.flatMap((fix) => fix.edits.map((edit) => edit.span));
    const spans = [span, ...related.map((each) => each.span), ...edits];
    const wrong = spans.find(isUnsound);
    if (wrong) return `a range that is none\n${code.name}: ${wrong.start}-${wrong.end} of ${wrong.source.text.length}`;
  }
  return undefined;
}

function isUnsound({ source, start, end }: Span): boolean {
  return !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= source.text.length);
}

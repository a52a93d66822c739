import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { DocumentNode } from "../../src/model/document.ts";
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

/** A value, or a key in it, that stands nowhere in its text. */
export function unsoundValue(node: DocumentNode): string | undefined {
  const keys = node.kind === "map" ? [...node.entries.values()].map(({ key }) => key) : [];
  const wrong = [node.span, ...keys].find(isUnsound);
  return wrong && `a value outside the text\n${node.pointer}: ${wrong.start}-${wrong.end} of ${wrong.source.text.length}`;
}

function isUnsound({ source, start, end }: Span): boolean {
  return !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= source.text.length);
}

import type { Shown } from "../model/findings.ts";
import type { Span } from "../model/source.ts";
import { endOf, startOf } from "./position.ts";
import type { Summary } from "./summary.ts";

/** Findings as one JSON document, version 1: the contract that other programs rely on; behind them what was asked for beside. */
export function json(diagnostics: readonly Shown[], summary: Summary, beside: Readonly<Record<string, unknown>> = {}): string {
  return `${JSON.stringify({ version: 1, summary, diagnostics: diagnostics.map(entry), ...beside }, null, 2)}\n`;
}

/** One finding as it stands in the document. */
export function entry({ code, severity, message, messageId, data, help, span, pointer, api, inferred, related, fixes }: Shown): unknown {
  return {
    code: code.name,
    severity,
    message,
    messageId,
    data,
    ...(help === undefined ? {} : { help }),
    file: span.source.path,
    range: rangeOf(span),
    pointer,
    api,
    inferred,
    related: related.map((other) => ({ file: other.span.source.path, range: rangeOf(other.span), message: other.message })),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({
        file: edit.span.source.path,
        range: rangeOf(edit.span),
        text: edit.text,
        ...(edit.masked ? { masked: true } : {}),
      })),
    })),
    docs: `docs/diagnostics/${code.name}.md`,
  };
}

function rangeOf(span: Span): unknown {
  return { start: startOf(span), end: endOf(span) };
}

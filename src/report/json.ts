import type { Shown } from "../model/findings.ts";
import type { Span } from "../model/source.ts";
import { english } from "../words/english.ts";
import type { Language } from "../words/language.ts";
import { endOf, startOf } from "./position.ts";
import type { Summary } from "./summary.ts";

/**
 * Findings as one JSON document, version 1: the contract that other programs rely on; behind them what was asked for beside. The language is that of
 * the pages on codes which it names.
 */
export function json(
  diagnostics: readonly Shown[],
  summary: Summary,
  beside: Readonly<Record<string, unknown>> = {},
  language: Language = english,
): string {
  return `${JSON.stringify({ version: 1, summary, diagnostics: diagnostics.map((each) => entry(each, language)), ...beside }, null, 2)}\n`;
}

/** One finding as it stands in the document. */
export function entry(shown: Shown, language: Language): unknown {
  const { code, severity, message, messageId, data, help, span, pointer, api, inferred, related, fixes } = shown;
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
    docs: `docs/diagnostics/${code.name}${language.name === "en" ? "" : `.${language.name}`}.md`,
  };
}

function rangeOf(span: Span): unknown {
  return { start: startOf(span), end: endOf(span) };
}

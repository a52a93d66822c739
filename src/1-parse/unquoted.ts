import { type Diagnostic, diagnostic, type Edit } from "../model/diagnostic.ts";
import { type Source, type Span, span } from "../model/source.ts";
import { quotedPlaceholder } from "../codes/yaml.ts";
import { filled, type Line, unquoted } from "./line.ts";

/** The first value of a line that holds a placeholder and has no quotes, where that breaks YAML; `undefined` where none does. */
export function unquotedPlaceholder(source: Source, line: Line): Span | undefined {
  const plain = unquoted(line.text);
  const masked = plain.replaceAll(/\{\{[^{}]*\}\}/gu, filled);
  for (const { index } of [...plain.matchAll(/\{\{[^{}]*\}\}/gu)].slice(0, enough)) {
    const before = masked.slice(0, index);
    const isFlow = before.replaceAll(/[^[{]/gu, "").length > before.replaceAll(/[^\]}]/gu, "").length;
    const text = isFlow ? inFlow(before, masked) : inBlock(before, plain);
    if (text) return span(source, line.start + text.from, line.start + text.to);
  }
  return undefined;
}

/** In so many placeholders of a line it is found, if at all. */
const enough = 100;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Inside brackets a text ends at a comma or a closing bracket, and braces are never part of it. */
function inFlow(before: string, masked: string): Stretch {
  const entry = /(?<![^[\]{},])[^[\]{},]*$/u.exec(before)?.[0] ?? "";
  const from = before.length - entry.replace(/^.*:\s/u, "").trimStart().length;
  const after = masked.slice(from).search(/[[\]{},]/u);
  const end = after < 0 ? masked.length : from + after;
  return { from, to: masked.slice(0, end).trimEnd().length };
}

/** Outside brackets braces are a map only at the beginning of a value, which takes the rest of the line. */
function inBlock(before: string, plain: string): Stretch | undefined {
  if (!/^\s*(?:- +)*(?:[^\s:]+ *: +)?$/u.test(before)) return undefined;
  return { from: before.length, to: plain.trimEnd().length };
}

/** The finding for a value that has a placeholder and no quotes, with the fix that quotes it. */
export function placeholderDiagnostic(at: Span, pointer: string): Diagnostic {
  const value = at.source.text.slice(at.start, at.end);
  return diagnostic(quotedPlaceholder, {
    message: "read-as-map",
    data: { value: value.length > longest ? `${value.slice(0, longest)}…` : value },
    help: value.length > longest ? "whole" : { message: "write", data: { text: JSON.stringify(value) } },
    span: at,
    pointer,
    fixes: [{ title: "quote-value", safe: true, edits: quoting(at, value) }],
  });
}

/** Up to so many units a value is quoted in full. */
const longest = 200;

/** Quotes around a value; the whole of it anew where it holds what needs a backslash. */
function quoting(at: Span, value: string): readonly Edit[] {
  if (/["\\]/u.test(value)) return [{ span: at, text: JSON.stringify(value) }];
  return [at.start, at.end].map((offset) => ({ span: span(at.source, offset, offset), text: '"' }));
}

import type { ErrorCode } from "yaml";
import { type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import { type Source, type Span, span } from "../model/source.ts";
import { yamlEscapes, yamlIndentation, yamlStructure, yamlTabs, yamlTags, yamlUnclosed } from "../codes/yaml.ts";
import { indentOf, type Line, lineAt, lineBefore, lineBelow, openBracket, openQuote } from "./line.ts";
import { placeholderDiagnostic, unquotedPlaceholder } from "./unquoted.ts";

/** What the library says of a mistake. */
interface SyntaxError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [start: number, end: number];
}

/** What is wrong, in our words; at a place of its own, or where the library stumbled. */
type Problem = (stumbled: Span) => Diagnostic;

const pointer = "";
const tag: Problem = (span) => negation(span) ?? diagnostic(yamlTags, { message: "tag", help: "tag", span, pointer });

/** `when: !flag`, where YAML takes for a tag what is meant as a negation. */
function negation(at: Span): Diagnostic | undefined {
  const { source, start, end } = at;
  const name = source.text.slice(start + 1, end);
  const before = source.text.slice(Math.max(0, start - 40), start);
  if (!/(?:^|[^\w-])when["']?:[ \t]*$/u.test(before) || !/^[A-Za-z][\w.]*$/u.test(name)) return undefined;
  const edits = [{ span: span(source, start, start + 1), text: "not " }];
  const fixes = [{ title: { message: "write-code", data: { text: `not ${name}` } }, safe: true, edits }] as const;
  return diagnostic(yamlTags, { message: "tag", help: { message: "not", data: { name } }, fixes, span: at, pointer });
}
const comma: Problem = (span) => diagnostic(yamlUnclosed, { message: "no-comma", help: "comma", span, pointer });
const structure: Problem = (span) => diagnostic(yamlStructure, { message: "nothing-known", help: "quotes", span, pointer });

function indentation(at: Span): Problem {
  return () => diagnostic(yamlIndentation, { message: "column", help: "align", span: at, pointer });
}

/** The library's errors whose code says enough; its own wording is not shown. */
const kinds: Readonly<Partial<Record<ErrorCode, Problem>>> = {
  TAB_AS_INDENT: (span) => diagnostic(yamlTabs, { message: "tab", help: "spaces", span, pointer }),
  BAD_DQ_ESCAPE: (span) => diagnostic(yamlEscapes, { message: "unknown", help: "two", span, pointer }),
  TAG_RESOLVE_FAILED: tag,
  BAD_COLLECTION_TYPE: tag,
  MULTIPLE_TAGS: tag,
  MULTIPLE_ANCHORS: (span) => diagnostic(yamlTags, { message: "anchors", help: "anchors", span, pointer }),
  BAD_DIRECTIVE: (span) => diagnostic(yamlTags, { message: "directive", help: "directive", span, pointer }),
  BLOCK_IN_FLOW: comma,
  BAD_SCALAR_START: (span) => diagnostic(yamlStructure, { message: "sign", help: "quote-text", span, pointer }),
};

/**
 * What the YAML library found first, in our words. `text` is the source with earlier mistakes mended: it has the same length and
 * the same lines.
 */
export function syntaxDiagnostic(source: Source, text: string, error: SyntaxError): Diagnostic {
  const start = Math.min(error.pos[0], text.length);
  const line = lineAt(text, start);
  const placeholder = unquotedPlaceholder(source, line);
  if (placeholder) return placeholderDiagnostic(placeholder, "");
  const problem = kinds[error.code] ?? explained(source, text, line, error) ?? structure;
  return problem(span(source, start, Math.max(start, Math.min(error.pos[1], line.end))));
}

/** An error whose place or cause is not where the library stumbles. */
function explained(source: Source, text: string, line: Line, { code, message, pos }: SyntaxError): Problem | undefined {
  if (message.startsWith("Missing closing")) return unclosed(source, text, line, "quote", openQuote);
  if (/must.* end with a/u.test(message)) {
    const isNextLine = pos[0] <= line.start + indentOf(line);
    return unclosed(source, text, (isNextLine ? lineBefore(text, line) : undefined) ?? line, "bracket", openBracket);
  }
  if (message.startsWith("Missing ,")) return comma;
  if (/Unexpected flow-(?:map|seq)-end/u.test(message))
    return (span) => diagnostic(yamlStructure, { message: "closes-nothing", help: "bracket", span, pointer });
  if (/^Unexpected .* at node end$/u.test(message))
    return (span) => diagnostic(yamlStructure, { message: "ended", help: "one-pair", span, pointer });
  if (code === "MULTILINE_IMPLICIT_KEY") return withoutColon(source, line);
  if (code === "BLOCK_AS_IMPLICIT_KEY" && message.startsWith("Nested")) return nested(source, text, line, pos[0]);
  const before = lineBefore(text, line);
  if (before && isDashWithoutSpace(before)) return dash(source, before);
  if (code === "BAD_INDENT" || code === "BLOCK_AS_IMPLICIT_KEY" || message.startsWith("Sequence item without"))
    return indentation(wordsOf(source, isBlank(line) ? (lineBelow(text, line) ?? line) : line));
  return undefined;
}

/** The sign that opens what is never closed stands on this line, or on one before it. */
function unclosed(source: Source, text: string, from: Line, sign: "quote" | "bracket", find: (line: Line) => number | undefined): Problem {
  const at = (span: Span): Diagnostic => diagnostic(yamlUnclosed, { message: sign, help: sign, span, pointer });
  for (let line: Line | undefined = from; line; line = lineBefore(text, line)) {
    const start = find(line);
    if (start !== undefined) return () => at(span(source, start, line.end));
  }
  return at;
}

function withoutColon(source: Source, line: Line): Problem | undefined {
  if (isDashWithoutSpace(line)) return dash(source, line);
  if (/:(?:\s|$)/u.test(line.text)) return undefined;
  const at = wordsOf(source, line);
  return () => diagnostic(yamlStructure, { message: "no-colon", help: "colon", span: at, pointer });
}

/** The library may stumble over the blank line before the one that is wrong. */
function isBlank({ text }: Line): boolean {
  return text.trim() === "";
}

/** `-type: person`. */
function isDashWithoutSpace({ text }: Line): boolean {
  return /^\s*-[^\s-]/u.test(text);
}

function dash(source: Source, line: Line): Problem {
  return () => diagnostic(yamlStructure, { message: "dash", help: "dash", span: wordsOf(source, line), pointer });
}

/** A value that goes on as a map: two keys on one line, or a next line that is indented too far. */
function nested(source: Source, text: string, line: Line, from: number): Problem | undefined {
  if (isDashWithoutSpace(line)) return dash(source, line);
  const below = lineBelow(text, line);
  if (/:(?:\s|$)/u.test(text.slice(from, line.end)))
    return () => diagnostic(yamlStructure, { message: "second-colon", help: "own-line", span: span(source, from, line.end), pointer });
  return below ? indentation(wordsOf(source, below)) : undefined;
}

/** A line without its indentation; the whole of one that is blank. */
function wordsOf(source: Source, line: Line): Span {
  if (isBlank(line)) return span(source, line.start, line.end);
  return span(source, line.start + indentOf(line), line.start + line.text.trimEnd().length);
}

import type { ErrorCode, YAMLParseError, YAMLWarning } from "yaml";
import { type Code, type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import { type Source, type Span, span } from "../model/source.ts";
import { yamlEscapes, yamlIndentation, yamlStructure, yamlTabs, yamlTags, yamlUnclosed } from "../codes/text.ts";
import { indentOf, type Line, lineAt, lineBefore, lineBelow, openBracket, openQuote } from "./line.ts";
import { placeholderDiagnostic, unquotedPlaceholder } from "./unquoted.ts";

type SyntaxError = YAMLParseError | YAMLWarning;

/** What is wrong, in our words, and where. */
interface Problem {
  readonly code: Code;
  readonly message: string;
  readonly help: string;
  readonly at?: Span;
}

const tag: Problem = { code: yamlTags, message: "This tag means nothing in a contract.", help: "Remove the tag." };
const comma: Problem = {
  code: yamlUnclosed,
  message: "Two entries stand here without a comma between them.",
  help: "Add a comma; text that holds `: ` needs quotes.",
};
const indentation: Problem = {
  code: yamlIndentation,
  message: "This line does not stand in the column of its siblings.",
  help: "Align it with the other keys or items that it belongs to.",
};
const structure: Problem = {
  code: yamlStructure,
  message: "This is neither a key with a value, nor an item of a list, nor the end of one.",
  help: "Put quotes around text that holds `: `, `#`, braces or brackets, and each key on a line of its own.",
};

/** The library's errors whose code says enough; its own wording is not shown. */
const kinds: Readonly<Partial<Record<ErrorCode, Problem>>> = {
  TAB_AS_INDENT: { code: yamlTabs, message: "A tab indents this line.", help: "Use spaces." },
  BAD_DQ_ESCAPE: {
    code: yamlEscapes,
    message: "A backslash in double quotes begins an escape that YAML does not know.",
    help: "Write two backslashes, or use single quotes.",
  },
  TAG_RESOLVE_FAILED: tag,
  BAD_COLLECTION_TYPE: tag,
  MULTIPLE_TAGS: tag,
  MULTIPLE_ANCHORS: { code: yamlTags, message: "A value has two anchors.", help: "Keep one." },
  BAD_DIRECTIVE: { code: yamlTags, message: "A contract has no YAML directives.", help: "Remove the line that begins with `%`." },
  BLOCK_IN_FLOW: comma,
  BAD_SCALAR_START: { code: yamlStructure, message: "A text does not begin with this sign.", help: "Put the text in quotes." },
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
  const { code, message, help, at } = kinds[error.code] ?? explained(source, text, line, error) ?? structure;
  const end = Math.max(start, Math.min(error.pos[1], line.end));
  return diagnostic(code, { message, help, span: at ?? span(source, start, end), pointer: "" });
}

/** A key behind which a Chinese keyboard has put its own colon. */
const fullWidthKey = /^\s*(?:- +)*\w+：/u;

/** An error whose place or cause is not where the library stumbles. */
function explained(source: Source, text: string, line: Line, { code, message, pos }: SyntaxError): Problem | undefined {
  if (fullWidthKey.test(line.text)) return withoutColon(source, line);
  if (message.startsWith("Missing closing")) return unclosed(source, text, line, "quote", openQuote);
  if (/must.* end with a/u.test(message)) {
    const isNextLine = pos[0] <= line.start + indentOf(line);
    return unclosed(source, text, (isNextLine ? lineBefore(text, line) : undefined) ?? line, "bracket", openBracket);
  }
  if (message.startsWith("Missing ,")) return comma;
  if (/Unexpected flow-(?:map|seq)-end/u.test(message))
    return { code: yamlStructure, message: "This bracket closes nothing.", help: "Remove it, or add the one that it closes." };
  if (/^Unexpected .* at node end$/u.test(message))
    return { code: yamlStructure, message: "The value before this has ended.", help: "Put the whole value in one pair of quotes." };
  if (code === "MULTILINE_IMPLICIT_KEY") return withoutColon(source, line);
  if (code === "BLOCK_AS_IMPLICIT_KEY" && message.startsWith("Nested")) return nested(source, text, line, pos[0]);
  const before = lineBefore(text, line);
  if (before && isDashWithoutSpace(before)) return dash(source, before);
  if (code === "BAD_INDENT" || code === "BLOCK_AS_IMPLICIT_KEY" || message.startsWith("Sequence item without"))
    return { ...indentation, at: wordsOf(source, isBlank(line) ? (lineBelow(text, line) ?? line) : line) };
  return undefined;
}

/** The sign that opens what is never closed stands on this line, or on one before it. */
function unclosed(source: Source, text: string, from: Line, noun: string, find: (line: Line) => number | undefined): Problem {
  const problem = { code: yamlUnclosed, message: `This ${noun} is never closed.`, help: `Add the closing ${noun} where it ends.` };
  for (let line: Line | undefined = from; line; line = lineBefore(text, line)) {
    const start = find(line);
    if (start !== undefined) return { ...problem, at: span(source, start, line.end) };
  }
  return problem;
}

function withoutColon(source: Source, line: Line): Problem | undefined {
  if (isDashWithoutSpace(line)) return dash(source, line);
  const isFullWidth = fullWidthKey.test(line.text);
  if (!isFullWidth && /:(?:\s|$)/u.test(line.text)) return undefined;
  const at = wordsOf(source, line);
  const help = isFullWidth ? "The colon is full-width: write `: `, with a space." : "Write `key: value`, with a space.";
  return { code: yamlStructure, message: "This line has no `: `, so it is no key with a value.", help, at };
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
  const message = "A dash begins an item only with a space behind it.";
  return { code: yamlStructure, message, help: "Write `- `.", at: wordsOf(source, line) };
}

/** A value that goes on as a map: two keys on one line, or a next line that is indented too far. */
function nested(source: Source, text: string, line: Line, from: number): Problem | undefined {
  if (isDashWithoutSpace(line)) return dash(source, line);
  const below = lineBelow(text, line);
  if (/:(?:\s|$)/u.test(text.slice(from, line.end)))
    return {
      code: yamlStructure,
      message: "A second `: ` stands on this line.",
      help: "Put the value in quotes, or each key on a line of its own.",
      at: span(source, from, line.end),
    };
  return below ? { ...indentation, at: wordsOf(source, below) } : undefined;
}

/** A line without its indentation; the whole of one that is blank. */
function wordsOf(source: Source, line: Line): Span {
  if (isBlank(line)) return span(source, line.start, line.end);
  return span(source, line.start + indentOf(line), line.start + line.text.trimEnd().length);
}

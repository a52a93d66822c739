import type { Document as YamlDocument, ErrorCode } from "yaml";
import { type Code, type Diagnostic, diagnostic, type Edit } from "../model/diagnostic.ts";
import { type Source, type Span, span } from "../model/source.ts";
import { quotedPlaceholder, yamlEscapes, yamlIndentation, yamlStructure, yamlTabs, yamlTags, yamlUnclosed } from "./codes.ts";

/** The sentence for each kind of syntax error; the library's own wording is not shown. */
const kinds: Readonly<Partial<Record<ErrorCode, { code: Code; message: string; help: string }>>> = {
  TAB_AS_INDENT: { code: yamlTabs, message: "A tab indents this line.", help: "Use spaces." },
  BAD_INDENT: {
    code: yamlIndentation,
    message: "This line does not stand in the column of its siblings.",
    help: "Align it with the other keys or items of the same list, or close the bracket before it.",
  },
  MISSING_CHAR: {
    code: yamlUnclosed,
    message: "Something is not closed or separated here: a quote, a bracket, a comma or the `:` of a key.",
    help: "Add the sign that is missing.",
  },
  BAD_DQ_ESCAPE: {
    code: yamlEscapes,
    message: "A backslash in double quotes begins an escape that YAML does not know.",
    help: "Write two backslashes, or use single quotes.",
  },
  TAG_RESOLVE_FAILED: { code: yamlTags, message: "This tag means nothing in a contract.", help: "Remove the tag." },
  BAD_COLLECTION_TYPE: { code: yamlTags, message: "This tag means nothing in a contract.", help: "Remove the tag." },
  MULTIPLE_TAGS: { code: yamlTags, message: "This tag means nothing in a contract.", help: "Remove the tag." },
  MULTIPLE_ANCHORS: { code: yamlTags, message: "A value has two anchors.", help: "Keep one." },
  BAD_DIRECTIVE: { code: yamlTags, message: "A contract has no YAML directives.", help: "Remove the line that begins with `%`." },
};

const structure = {
  code: yamlStructure,
  message: "This is neither a key with a value, nor an item of a list, nor the end of one.",
  help: "Put quotes around text that holds `: `, `#`, braces or brackets, and each key on a line of its own.",
};

/**
 * What the YAML library found, in our words: one finding a line, since the first error of a line causes the others.
 * Unresolved tags, warnings of the library, are errors here: a tag would be dropped silently.
 */
export function* syntaxDiagnostics(source: Source, document: YamlDocument.Parsed): Generator<Diagnostic> {
  let reportedTo = -1;
  for (const { code, pos } of [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.min(pos[0], source.text.length);
    if (start <= reportedTo) continue;
    const line = lineAround(source.text, start);
    reportedTo = line.end;
    yield unquotedPlaceholder(source, line) ?? syntaxDiagnostic(source, kinds[code] ?? structure, start, pos[1]);
  }
}

function syntaxDiagnostic(source: Source, kind: typeof structure, start: number, end: number): Diagnostic {
  const { code, message, help } = kind;
  const { text } = source;
  const lineEnd = lineAround(text, start).end;
  const at =
    start < text.length
      ? span(source, start, Math.max(start, Math.min(end, lineEnd)))
      : span(source, text.trimEnd().length, text.trimEnd().length);
  return diagnostic(code, { message, help, span: at, pointer: "" });
}

/** `title: {{name}}合同`: the braces began a YAML map and the rest of the line broke it. */
function unquotedPlaceholder(source: Source, line: Line): Diagnostic | undefined {
  const match = /^(\s*(?:- +)*(?:[\w-]+ *: +)?)(\{\{ *[\w.]+ *\}\}.*?)( +#.*)?$/u.exec(source.text.slice(line.start, line.end));
  const [, before, value] = match ?? [];
  if (before === undefined || value === undefined) return undefined;
  const at = span(source, line.start + before.length, line.start + before.length + value.trimEnd().length);
  return placeholderDiagnostic(at, "");
}

/** The finding for a value that begins with unquoted braces, with the fix that quotes it. */
export function placeholderDiagnostic(at: ReturnType<typeof span>, pointer: string): Diagnostic {
  const value = at.source.text.slice(at.start, at.end);
  return diagnostic(quotedPlaceholder, {
    message: `Without quotes YAML reads ${value} as a map.`,
    help: `Write ${JSON.stringify(value)}.`,
    span: at,
    pointer,
    fixes: [{ title: "Put the value in quotes", safe: true, edits: quoting(at, value) }],
  });
}

/** Quotes around a value; the whole of it anew where it holds what needs a backslash. */
function quoting(at: Span, value: string): readonly Edit[] {
  if (/["\\]/u.test(value)) return [{ span: at, text: JSON.stringify(value) }];
  return [at.start, at.end].map((offset) => ({ span: span(at.source, offset, offset), text: '"' }));
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function lineAround(text: string, offset: number): Line {
  const next = text.indexOf("\n", offset);
  const end = next < 0 ? text.length : next;
  return { start: text.lastIndexOf("\n", offset - 1) + 1, end: text[end - 1] === "\r" ? end - 1 : end };
}

import type { CST } from "yaml";
import { type Source, type Span, span } from "../model/source.ts";
import { tokenize } from "./parse.ts";

/** A comment `# flowspec-ignore <code>: <reason>`. Code and reason are empty where the comment lacks them. */
export interface Suppression {
  readonly code: string;
  readonly reason: string;
  /** The comment itself. */
  readonly span: Span;
  /** Where its code stands; the end of the comment's keyword where there is none. */
  readonly codeSpan: Span;
  /** The line it speaks of: the next one that holds more than a comment. `undefined` at the end of a file, and behind a value. */
  readonly line?: Span;
}

const keyword = "flowspec-ignore";

/** The suppressing comments of a text, in its order. What looks like one inside a string is none. */
export function readSuppressions(source: Source): readonly Suppression[] {
  if (!source.text.includes(keyword)) return [];
  const comments = (tokenize(source.text) ?? []).flatMap((token) => [...commentsIn(token)]).toSorted((a, b) => a.offset - b.offset);
  const starts = new Set(comments.map(({ offset }) => offset));
  return comments.flatMap((comment) => suppressionIn(source, comment, starts) ?? []);
}

function suppressionIn(source: Source, { offset, source: text }: CST.SourceToken, comments: ReadonlySet<number>): Suppression | undefined {
  const match = /^#\s*flowspec-ignore(?![\w-])([:\s]*)([\w-]*)\s*(?::\s*(.*))?$/u.exec(text.trimEnd());
  if (match === null) return undefined;
  const [, gap = "", code = "", reason = ""] = match;
  const start = offset + text.indexOf(keyword) + keyword.length + gap.length;
  const line = lineBelow(source, offset, comments);
  return {
    code,
    reason: reason.trim(),
    span: span(source, offset, offset + text.trimEnd().length),
    codeSpan: span(source, start, start + code.length),
    ...(line === undefined ? {} : { line }),
  };
}

/** The first line below a comment that is neither blank nor a comment; none for a comment that does not begin its line. */
function lineBelow(source: Source, offset: number, comments: ReadonlySet<number>): Span | undefined {
  const { text } = source;
  if (text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).trim() !== "") return undefined;
  for (let start = nextLine(text, offset); start < text.length; start = nextLine(text, start)) {
    const end = nextLine(text, start);
    const first = start + (/\S/u.exec(text.slice(start, end))?.index ?? end - start);
    if (first < end && !comments.has(first)) return span(source, start, end);
  }
  return undefined;
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** All comments in a token; it goes by a list of its own, since a text may nest deeper than the stack. */
function* commentsIn(top: CST.Token): Generator<CST.SourceToken> {
  const open: unknown[] = [top];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) open.push(...(next as readonly unknown[]));
    else if (typeof next === "object" && next !== null) {
      if ("type" in next && next.type === "comment") yield next as CST.SourceToken;
      else open.push(...Object.values(next));
    }
  }
}

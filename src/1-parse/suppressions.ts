import { type Source, type Span, span } from "../model/source.ts";
import { commentsOf } from "./comments.ts";

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
  const comments = commentsOf(source);
  const starts = new Set(comments.map(({ start }) => start));
  return comments.flatMap((comment) => suppressionIn(comment, starts) ?? []);
}

function suppressionIn(comment: Span, comments: ReadonlySet<number>): Suppression | undefined {
  const { source, start, end } = comment;
  const text = source.text.slice(start, end);
  const match = /^#\s*flowspec-ignore(?![\w-])([:：\s]*)([\w-]*)(.*)$/u.exec(text);
  if (match === null) return undefined;
  const [, gap = "", code = "", rest = ""] = match;
  const reason = /^\s*[:：](.*)$/u.exec(rest)?.[1] ?? "";
  const at = start + text.indexOf(keyword) + keyword.length + gap.length;
  const line = lineBelow(source, start, comments);
  return {
    code,
    reason: reason.trim(),
    span: comment,
    codeSpan: span(source, at, at + code.length),
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

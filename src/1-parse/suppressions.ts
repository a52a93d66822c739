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
  const known = read.get(source) ?? suppressionsOf(source);
  read.set(source, known);
  return known;
}

const read = new WeakMap<Source, readonly Suppression[]>();

function suppressionsOf(source: Source): readonly Suppression[] {
  const comments = commentsOf(source);
  const starts = new Set(comments.map(({ start }) => start));
  // From the last to the first, so that of comments below each other each finds where the next one led to.
  const below = new Map<number, Span | undefined>();
  return comments
    .toReversed()
    .flatMap((comment) => suppressionIn(comment, starts, below) ?? [])
    .toReversed();
}

function suppressionIn(comment: Span, comments: ReadonlySet<number>, below: Map<number, Span | undefined>): Suppression | undefined {
  const { source, start, end } = comment;
  const text = source.text.slice(start, end);
  const match = /^#\s*flowspec-ignore(?![\w-])([:：\s]*)([\w-]*)([\s\S]*)$/u.exec(text);
  if (match === null) return undefined;
  const [, gap = "", code = "", rest = ""] = match;
  const reason = /^\s*[:：]([\s\S]*)$/u.exec(rest)?.[1] ?? "";
  const at = start + text.indexOf(keyword) + keyword.length + gap.length;
  const line = lineBelow(source, start, comments, below);
  return {
    code,
    reason: reason.trim(),
    span: comment,
    codeSpan: span(source, at, at + code.length),
    ...(line === undefined ? {} : { line }),
  };
}

/** The first line below a comment that is neither blank nor a comment; none for a comment that does not begin its line. */
function lineBelow(source: Source, offset: number, comments: ReadonlySet<number>, below: Map<number, Span | undefined>): Span | undefined {
  const { text } = source;
  if (text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).trim() !== "") return undefined;
  const next = nextLine(text, offset);
  let found: Span | undefined;
  for (let start = next; start < text.length && found === undefined; start = nextLine(text, start)) {
    if (below.has(start)) {
      found = below.get(start);
      break;
    }
    const end = nextLine(text, start);
    const first = start + (/\S/u.exec(text.slice(start, end))?.index ?? end - start);
    if (first < end && !comments.has(first)) found = span(source, start, end);
  }
  below.set(next, found);
  return found;
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

import { type Source, type Span, span } from "../model/source.ts";
import type { Subject } from "./subject.ts";

/**
 * The lines below a mistake of syntax that read as they did before it was made: what they mean is told by the last readable text, whose places are as
 * many units away.
 */
export interface Tail {
  /** The text as it could last be read, to be asked about instead. */
  readonly subject: Subject;
  /** Where those lines begin, in the present text. */
  readonly start: number;
  /** A place of the present text in the other one. */
  readonly there: (offset: number) => number;
  /** A stretch of the other text in the present one. */
  readonly here: (stretch: Span) => Span;
}

/** The tail of a text with a mistake of syntax; nothing of one that is whole, and of one that never was. */
export function tailOf(subject: Subject): Tail | undefined {
  const { source, readable, isCut, document } = subject;
  const before = readable?.document.span.source;
  if (readable === undefined || before === undefined || before === source || (!isCut && document !== undefined)) return undefined;
  const same = sameLinesBelow(before, source);
  const shift = source.text.length - before.text.length;
  return {
    subject: { ...subject, source: before, document: readable.document, isCut: false },
    start: source.text.length - same,
    there: (offset) => offset - shift,
    here: ({ start, end }) => span(source, start + shift, end + shift),
  };
}

/** How much of two texts is the same at their ends, in whole lines. */
function sameLinesBelow({ text: one }: Source, { text: other }: Source): number {
  let same = 0;
  const most = Math.min(one.length, other.length);
  while (same < most && one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same)) same += 1;
  if (same === other.length) return same;
  const start = other.indexOf("\n", other.length - same) + 1;
  return start === 0 ? 0 : other.length - start;
}

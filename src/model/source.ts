/** A text to compile and the name diagnostics call it by. */
export interface Source {
  /** Path relative to the project, with `/`. */
  readonly path: string;
  /** The whole text, without a byte order mark. */
  readonly text: string;
}

/** A stretch of a source: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Makes a span; lines and columns are computed only where a report is printed. */
export function span(source: Source, start: number, end: number): Span {
  return { source, start, end };
}

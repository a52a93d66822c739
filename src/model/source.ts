/** A text to compile and the name diagnostics call it by. */
export interface Source {
  /** Path relative to the project, with `/`. */
  readonly path: string;
  /** The whole text, without a byte order mark. */
  readonly text: string;
  /** Where its bytes end to be UTF-8, if they do: what stands from there on is a guess, for people to recognise it by. */
  readonly foreign?: Foreign;
}

/** The place from which on a text is not UTF-8. */
export interface Foreign {
  /** The offset of the first bad byte in the text, in UTF-16 units. */
  readonly at: number;
  /** What the bytes look like; none where nothing is known. */
  readonly looks?: Look;
}

/** An encoding, or another kind of file, that bytes look like. */
export type Look = NamedLook | OtherLook;

/** An encoding that is told by its name: alone, or with the order of its bytes. */
interface NamedLook {
  readonly kind: "encoding" | "little" | "big";
  /** What `iconv` calls it. */
  readonly iconv: string;
  /** What people call it. */
  readonly encoding: string;
}

/** What a sentence of its own tells. */
interface OtherLook {
  readonly kind: "latin" | "broken" | "halves" | "gbk" | "pdf" | "zip" | "office" | "gzip" | "png" | "jpeg";
  /** Of an encoding: what `iconv` calls it. */
  readonly iconv?: string;
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

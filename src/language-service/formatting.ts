import { formatSource } from "../format/format.ts";
import type { Edit } from "../model/diagnostic.ts";
import { type Source, type Span, span } from "../model/source.ts";
import { editsTo, withEdits } from "./edits.ts";
import type { EditorProject } from "./project.ts";
import type { Subject } from "./subject.ts";

/** What lays a text out, or that it keeps its layout: it cannot be read, or another layout would not say the same. */
export type Formatting = { readonly edits: readonly Edit[] } | { readonly refused: true };

/** The edits that make of a contract, or of a file that contracts use, what `flowspec fmt` would write: none where it is laid out already. */
export function formattingOf({ kind, source }: Subject, _project: EditorProject): Formatting {
  // A configuration is no contract: its layout is its author's.
  if (kind === "configuration") return { edits: [] };
  const text = laidOut(source);
  return text === undefined ? { refused: true } : { edits: editsTo(source, text) };
}

/**
 * Those of them that are about the lines of a span and leave all others as they are: all of these, or where lines change places with lines
 * elsewhere, what each of them needs by itself. Nothing where that is not how the whole would be laid out.
 */
export function formattingIn({ kind, source }: Subject, asked: Span, _project: EditorProject): Formatting {
  if (kind === "configuration") return { edits: [] };
  const text = laidOut(source);
  if (text === undefined) return { refused: true };
  const lines = linesAround(asked);
  // What is inserted where the next line begins is about that.
  const isBehind = ({ start }: Span): boolean => start === lines.end && start < source.text.length;
  const within = editsTo(source, text).filter(({ span: at }) => lines.start <= at.start && at.end <= lines.end && !isBehind(at));
  const onLines = within.filter(({ span: at, text: by }) => !(source.text.slice(at.start, at.end) + by).includes("\n"));
  const edits = [within, onLines].find((some) => laidOut({ ...source, text: withEdits(source.text, some) }) === text);
  return edits ? { edits } : { refused: true };
}

function laidOut(source: Source): string | undefined {
  const { value, diagnostics } = formatSource(source);
  return diagnostics.length > 0 ? undefined : value;
}

/** The lines that a span touches, as a whole. */
function linesAround({ source, start, end }: Span): Span {
  const { text } = source;
  const next = text.indexOf("\n", Math.max(start, end - 1));
  return span(source, text.lastIndexOf("\n", start - 1) + 1, next < 0 ? text.length : next + 1);
}

import type { Position } from "vscode-languageserver";
import type { Source } from "../../../model/source.ts";

/** What of a source tells where its lines begin. */
type Text = Pick<Source, "text">;

const starts = new WeakMap<Text, readonly number[]>();

/** The offsets at which the lines of a text begin, as editors count them: a line ends with LF, CR LF or CR. */
function lineStarts(source: Text): readonly number[] {
  const known = starts.get(source);
  if (known) return known;
  const { text } = source;
  const found = [0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === lineFeed || (unit === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) found.push(at + 1);
  }
  starts.set(source, found);
  return found;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Where an offset of a text is, in UTF-16 units as both count; one behind its end is its end. */
export function positionOf(source: Text, offset: number): Position {
  const lines = lineStarts(source);
  const within = Math.max(0, Math.min(offset, source.text.length));
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= within) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: within - (lines[low] ?? 0) };
}

/** The offset of a place in a text. What lies behind the end of a line is its end, behind the end of the text that. */
export function offsetOf(source: Text, { line, character }: Position): number {
  const lines = lineStarts(source);
  const { text } = source;
  const start = lines[line];
  if (line < 0) return 0;
  if (start === undefined) return text.length;
  let end = lines[line + 1] ?? text.length;
  while (end > start && isLineEnd(text.charCodeAt(end - 1))) end -= 1;
  return Math.max(start, Math.min(start + character, end));
}

function isLineEnd(unit: number): boolean {
  return unit === lineFeed || unit === carriageReturn;
}

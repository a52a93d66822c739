import type { ShownSource } from "../model/findings.ts";
import type { Source, Span } from "../model/source.ts";

/** A place as people count: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const starts = new WeakMap<Source, readonly number[]>();

/** The offsets at which the lines of a source begin. */
function lineStarts(source: Source): readonly number[] {
  const known = starts.get(source);
  if (known) return known;
  const found = [0];
  for (let at = source.text.indexOf("\n"); at >= 0; at = source.text.indexOf("\n", at + 1)) found.push(at + 1);
  starts.set(source, found);
  return found;
}

function positionOf(source: Source, offset: number): Position {
  const lines = lineStarts(source);
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

export function startOf({ source, start }: Span): Position {
  return positionOf(source, start);
}

export function endOf({ source, end }: Span): Position {
  return positionOf(source, end);
}

/** The text of a line, without its end. */
export function lineText(source: ShownSource, line: number): string {
  const lines = lineStarts(source);
  const start = lines[line - 1] ?? source.text.length;
  const end = lines[line] === undefined ? source.text.length : lines[line] - 1;
  return source.text.slice(start, end).replace(/\r$/u, "");
}

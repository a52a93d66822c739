import type { Location, Position, Range } from "vscode-languageserver";
import type { Source, Span } from "../../../model/source.ts";
import { offsetOf, positionOf } from "./places.ts";

/** How places of a project are written for an editor, and read. */
export interface Conversion {
  /** The stretch of a text: by the text that the span is of, whatever the file says by now. */
  readonly rangeOf: (span: Span) => Range;
  readonly positionOf: (source: Source, offset: number) => Position;
  readonly offsetOf: (source: Source, position: Position) => number;
  readonly spanOf: (source: Source, range: Range) => Span;
  readonly locationOf: (span: Span) => Location;
  /** The address of a file by its path as sources have it. */
  readonly addressOf: (path: string) => string;
}

/**
 * Conversion in a project. `isMarked` says which texts begin, in the editor, with a byte order mark: those of sources have none, so that places on
 * the first line are one unit apart.
 */
export function conversion(addressOf: (path: string) => string, isMarked: (path: string) => boolean): Conversion {
  const moved = (source: Source, position: Position, by: 1 | -1): Position =>
    position.line === 0 && isMarked(source.path) ? { line: 0, character: Math.max(0, position.character + by) } : position;
  const place = (source: Source, offset: number): Position => moved(source, positionOf(source, offset), 1);
  const offset = (source: Source, position: Position): number => offsetOf(source, moved(source, position, -1));
  const rangeOf = ({ source, start, end }: Span): Range => ({ start: place(source, start), end: place(source, end) });
  return {
    rangeOf,
    positionOf: place,
    offsetOf: offset,
    spanOf: (source, { start, end }) => ({ source, start: offset(source, start), end: offset(source, end) }),
    locationOf: (span) => ({ uri: addressOf(span.source.path), range: rangeOf(span) }),
    addressOf,
  };
}

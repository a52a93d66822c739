import { compose, identity, type Matrix } from "./matrix.ts";

/** What a font says about its characters, in parts of its size. */
export interface FontFacts {
  readonly ascent: number;
  readonly descent: number;
  /** Whether each glyph is a drawing of its own (type 3): the size of such a font may say nothing of the size of its letters. */
  readonly isDrawn: boolean;
  /** One unit of a glyph's width. */
  readonly unit: number;
  /** Whether its lines run downwards. */
  readonly vertical: boolean;
}

/** What PDF calls the text state, and the map from the page's contents to the page as seen. Operations change it: a page has tens of thousands. */
export interface TextState {
  page: Matrix;
  font: FontFacts | undefined;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling; 1 is none. */
  scale: number;
  leading: number;
  rise: number;
}

/** Where the next text goes: the text matrix, the beginning of the line and the point reached, in its space. */
export interface Cursor {
  matrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
  /** What was last found out of text at this matrix. */
  frame: Frame | undefined;
}

/** How text stands on the page: what all runs of one text matrix have in common. */
export interface Frame {
  /** The map from the page's contents that it was found out for, and whether lines run downwards. */
  readonly page: Matrix;
  readonly vertical: boolean;
  /** The map from the space of text to the page as seen. */
  readonly matrix: Matrix;
  /** One step along the line: its length, and its direction in degrees clockwise, forwards and backwards. */
  readonly step: number;
  readonly forwards: number;
  readonly backwards: number;
  /** One step across the line; nothing where a line has no length. */
  readonly across: number;
}

/** The state at the beginning of a page. */
export function initialState(page: Matrix): TextState {
  return { page, font: undefined, size: 0, characterSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
}

/** A state as it is now. Its members are named, which is many times faster than to spread them. */
export function copyOf({ page, font, size, characterSpacing, wordSpacing, scale, leading, rise }: TextState): TextState {
  return { page, font, size, characterSpacing, wordSpacing, scale, leading, rise };
}

/** The cursor at a new text matrix. */
export function cursorAt(matrix: Matrix = identity): Cursor {
  return { matrix, lineX: 0, lineY: 0, x: 0, y: 0, frame: undefined };
}

/** Moves a cursor to the beginning of a line that is shifted against that of the last. */
export function moveLine(cursor: Cursor, x: number, y: number): void {
  cursor.lineX += x;
  cursor.lineY += y;
  cursor.x = cursor.lineX;
  cursor.y = cursor.lineY;
}

/** How text at a cursor stands on the page. Many runs share it, so it is found out once. */
export function frameOf(cursor: Cursor, page: Matrix, vertical: boolean): Frame {
  const known = cursor.frame;
  if (known?.page === page && known.vertical === vertical) return known;
  const matrix = compose(page, cursor.matrix);
  const [a, b, c, d] = matrix;
  const [x, y] = vertical ? [-c, -d] : [a, b];
  const step = Math.hypot(x, y);
  const across = step === 0 ? 0 : Math.abs(a * d - b * c) / step;
  cursor.frame = { page, vertical, matrix, step, forwards: degrees(x, y), backwards: degrees(-x, -y), across };
  return cursor.frame;
}

/** A direction as degrees clockwise to a hundredth, from 0 to below 360. */
function degrees(x: number, y: number): number {
  const angle = Math.round((Math.atan2(y, x) * 18_000) / Math.PI) / 100;
  return angle < 0 ? angle + 360 : angle + 0;
}

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

/** What PDF calls the text state, and the map from the page's contents to the page as seen. */
export interface TextState {
  readonly page: Matrix;
  readonly font?: FontFacts;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  /** Horizontal scaling; 1 is none. */
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

/** Where the next text goes: the text matrix, the beginning of the line and the point reached, in its space. */
export interface Cursor {
  readonly matrix: Matrix;
  readonly lineX: number;
  readonly lineY: number;
  readonly x: number;
  readonly y: number;
}

/** The state at the beginning of a page. */
export function initialState(page: Matrix): TextState {
  return { page, size: 0, characterSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
}

/** The cursor at a new text matrix. */
export function cursorAt(matrix: Matrix = identity): Cursor {
  return { matrix, lineX: 0, lineY: 0, x: 0, y: 0 };
}

/** The cursor at the beginning of a line that is shifted against that of the last. */
export function nextLine({ matrix, lineX, lineY }: Cursor, x: number, y: number): Cursor {
  return { matrix, lineX: lineX + x, lineY: lineY + y, x: lineX + x, y: lineY + y };
}

/** The map from the space of text to the page as seen. */
export function textMatrix(state: TextState, cursor: Cursor): Matrix {
  return compose(state.page, cursor.matrix);
}

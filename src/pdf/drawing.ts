import type { Box } from "../model/box.ts";
import type { PathMark, TextMark } from "../model/mark.ts";

/** What is drawn upon the pages of a PDF, or upon plain sheets. Lengths are points. */
export interface Drawing {
  readonly pages: readonly DrawnPage[];
  /** Pixels for a point. */
  readonly scale: number;
}

/** A page with what is drawn upon it, one layer over the other. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  /** Which page of the PDF lies below, counted from 1; a plain sheet where none does. */
  readonly paper?: number;
  /** The height of the strip below the page, which belongs to the picture and not to the page; none where there is none. */
  readonly foot?: number;
  readonly layers: readonly Layer[];
}

/** What is drawn at once. */
export interface Layer {
  /** What leaves it is cut off; nothing is, where there is none. */
  readonly clip?: Box;
  /** Whether it lies over the print as ink that lets it through: what is dark below stays as dark. */
  readonly isGlaze: boolean;
  readonly paths: readonly DrawnPath[];
  readonly texts: readonly TextMark[];
}

/** A line or an area. */
export interface DrawnPath extends PathMark {
  /** Lengths of the dashes and of the gaps between them; a line without gaps where there are none. */
  readonly dashes?: readonly number[];
}

import type { Box } from "../model/box.ts";

/** What is drawn upon the pages of a PDF, or upon plain sheets where there is no PDF. Lengths are points. */
export interface Drawing {
  readonly pages: readonly DrawnPage[];
  /** Pixels for a point. */
  readonly scale: number;
}

/** A page with what is drawn upon it. */
interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
}

/** A component's box. */
export interface DrawnBox extends Box {
  /** `#rrggbb` */
  readonly colour: string;
  readonly label: string;
  readonly value: string;
  readonly fontSize: number;
  readonly isFaulty: boolean;
}

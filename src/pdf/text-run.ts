import type { Finite } from "./finite.ts";

/** A stretch of text drawn by one operation along one baseline. All its numbers were tested where it was made: none is NaN or infinite. */
export interface TextRun {
  readonly text: string;
  /** Where its baseline begins. */
  readonly x: Finite;
  readonly y: Finite;
  /** The direction of its baseline: degrees clockwise, 0 is to the right. */
  readonly angle: Finite;
  /** The size of its font on the page, in points. */
  readonly size: Finite;
  /** How far it reaches over and under its baseline, in points. */
  readonly ascent: Finite;
  readonly descent: Finite;
  /** Where each character (code point) begins and ends on the baseline: two distances from the beginning of the run for each. */
  readonly edges: readonly Finite[];
  /** Where it belongs to, if not to what the page itself shows. */
  readonly apart?: "hidden" | "annotation" | undefined;
  /** The number of the marked content in which it stands, which may say that another text stands for it. */
  readonly mark?: number | undefined;
}

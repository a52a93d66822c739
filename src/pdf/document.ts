import type { Point } from "../model/box.ts";
import type { Finite } from "./finite.ts";
import type { Damage, FieldFacts, Rotation } from "../model/pdf-facts.ts";

/** A PDF as plain data: what was read of it, before anybody asks for a keyword. Lengths and places as in `PdfFacts`, but not rounded. */
export interface PdfDocument {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Whether it is encrypted, though it opens without a password. */
  readonly encrypted: boolean;
  /** How many digital signatures it has already. */
  readonly signatures: number;
  /** What is broken in the file, though it could be read. */
  readonly damage?: Damage;
  /** The texts that are said to stand for what is drawn (ActualText), anywhere in the file. */
  readonly replacements?: readonly string[];
  readonly pages: readonly PdfPage[];
  /** By name, in the order in which they first come up. */
  readonly fields: readonly PdfField[];
}

/** One page as it is seen: cropped and turned. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** How far it is turned clockwise when shown. */
  readonly rotation: Rotation;
  /** Where the top-left corner of what is seen lies on the whole sheet, as stored; only where the sheet is larger. */
  readonly crop?: Point;
  /** Whether something is drawn on it. */
  readonly drawn: boolean;
  /** In the order in which they were drawn. */
  readonly runs: readonly TextRun[];
  /** How many times text was shown that could not be read, since its font could not be loaded. */
  readonly lost?: number;
  /** The size of its unit in points, only where it is another one (UserUnit); all lengths here are in points. */
  readonly unit?: number;
}

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
  readonly apart?: "hidden" | "annotation";
  /** The number of the marked content in which it stands, which may say that another text stands for it. */
  readonly mark?: number;
  /** Whether the file says that another text stands for it (ActualText). */
  readonly isReplaced?: true;
}

/** A field of the PDF's form. */
export interface PdfField extends FieldFacts {
  /** The text it holds, if any. */
  readonly value?: string;
}

import type { Point } from "../model/box.ts";
import type { Damage, DoubtfulText, FieldFacts, PageContent, Rotation } from "../model/pdf-facts.ts";
import type { PackedLines } from "./packed-lines.ts";

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
  /** The size of its unit in points, only where it is another one (UserUnit); all lengths here are in points. */
  readonly unit?: number;
  readonly content: PageContent;
  /** Kinds of text on it that the service may read in another way, or not at all. */
  readonly doubtful: readonly DoubtfulText[];
  readonly lines: PageLines;
}

/** The lines of a page by where they belong to, each list in reading order. A kind that a page has none of is left out. */
export interface PageLines {
  /** What the page itself shows. */
  readonly seen?: PackedLines;
  /** What is beside the visible page. */
  readonly outside?: PackedLines;
  /** What is in a layer that is not shown, and what annotations show; either on the visible page. */
  readonly hidden?: PackedLines;
  readonly annotation?: PackedLines;
}

/** A field of the PDF's form. */
export interface PdfField extends FieldFacts {
  /** The text it holds, if any. */
  readonly value?: string;
}

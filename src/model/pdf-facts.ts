import type { Box, Point } from "./box.ts";
import type { Moved } from "./pdf-moved.ts";

/**
 * What a contract needs to know of its PDF: everything that checks and previews decide by, and not the text of the document. It is kept
 * beside the PDF in a file of its own, so that neither the PDF nor the package that reads it is needed later. All lengths are in
 * points, to a tenth; places count from the top-left corner of the page as it is seen; pages count from 1.
 */
export interface PdfFacts {
  /** SHA-256 of the PDF's bytes, in hexadecimal: facts of other bytes are stale. */
  readonly sha256: string;
  /** Whether it is encrypted, though it opens without a password. */
  readonly encrypted: boolean;
  /** How many digital signatures it has already. */
  readonly signatures: number;
  /** What is broken in the file, though it could be read. */
  readonly damage?: Damage;
  /** The pages in order: the first one is page 1. */
  readonly pages: readonly PageFacts[];
  /** All fields of the PDF's form, in the order in which they first come up. */
  readonly fields: readonly FieldFacts[];
  /** The printed words that may be keywords of something to sign, in reading order; where it is missing they were never looked for. */
  readonly labels?: readonly LabelFacts[];
  /** What was found for each keyword that was asked for, ordered by keyword; one that is not here was never looked for. */
  readonly keywords: readonly KeywordFacts[];
  /** What its committed facts said of keywords; only where it was read anew beside them. No file holds it. */
  readonly earlier?: EarlierFacts;
}

/** What the committed facts of a PDF say that was read anew. */
interface EarlierFacts extends Pick<PdfFacts, "keywords"> {
  /** Whether they stay as they are: what they do not tell is then told as it is where no PDF is read. */
  readonly stay: boolean;
  /** What changed in where a keyword's component stands; nothing where nothing did. Who reads PDFs brings it, and nobody else loads it. */
  readonly moved: (keyword: string, before: ChosenHits, now: ChosenHits) => Moved | undefined;
}

/** Hits of a keyword, and those of them that get a component. */
export interface ChosenHits {
  readonly eligible: readonly Hit[];
  readonly chosen: readonly Hit[];
}

/** Stands for the path of a PDF that a contract does not name: one that is made for each person. */
export const unnamedPdf = "";

/** `truncated`: the file's end is missing. `xref`: the table of its objects is not where the file says. */
export type Damage = (typeof damages)[number];

/** All kinds of damage. */
export const damages = ["truncated", "xref"] as const;

/** One page as it is seen: cropped and turned. */
export interface PageFacts {
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise that it is turned by when shown; width and height are those of the turned page. */
  readonly rotation: Rotation;
  /** Where the top-left corner of what is seen lies on the whole sheet, as the page is stored; only where the sheet is larger. */
  readonly crop?: Point;
  /** How many points its unit is, only where that is not one (UserUnit); the numbers here are in points. */
  readonly unit?: number;
  readonly content: PageContent;
  /** Kinds of text on it that the service may read in another way, or not at all; only where there are some. */
  readonly doubtful?: readonly DoubtfulText[];
  /** Boxes of the text that is printed on it, a box for each stretch of a line. Blanks to write on, such as underscores, are left out. */
  readonly print: readonly Box[];
}

/** Degrees clockwise. */
export type Rotation = (typeof rotations)[number];

/** All rotations that a page may have. */
export const rotations = [0, 90, 180, 270] as const;

/**
 * What a page holds. `text`: text, perhaps among other things. `unreadable`: text whose font does not say which characters it shows.
 * `image`: something that is no text, such as a scan. `blank`: nothing.
 */
export type PageContent = (typeof pageContents)[number];

/** All kinds of pages. */
export const pageContents = ["text", "unreadable", "image", "blank"] as const;

/**
 * `hidden`: text in a layer that is not shown. `annotation`: text that an annotation shows. `replaced`: text for which another one stands
 * (ActualText). `unreadable`: text whose font could not be loaded.
 */
export type DoubtfulText = (typeof doubtfulTexts)[number];

/** All kinds of doubtful text. */
export const doubtfulTexts = ["hidden", "annotation", "replaced", "unreadable"] as const;

/** A field of the PDF's form. */
export interface FieldFacts {
  /** Its full name: the names of a hierarchy are joined by dots. */
  readonly name: string;
  readonly type: FieldType;
  /** Whether it is a signature that was given already. */
  readonly signed?: true;
  /** Where it stands, at least one place; a field may stand in several. */
  readonly places: readonly PageBox[];
}

/** The kind of a field. */
export type FieldType = (typeof fieldTypes)[number];

/** All kinds of fields. */
export const fieldTypes = ["text", "multiline-text", "checkbox", "radio", "button", "choice", "signature"] as const;

/** A box on a page. */
export interface PageBox {
  readonly page: number;
  readonly box: Box;
}

/** Words that something is signed at: usual ones and those for parties, never a name of somebody. */
export interface LabelFacts extends PageBox {
  /** The words as they are printed: as a keyword they are found here. */
  readonly text: string;
  /** Which of the hits of the words it is, from 0, and how many there are; only where they stand in several places. */
  readonly among?: readonly [index: number, hits: number];
}

/** What was found for a keyword. */
export interface KeywordFacts {
  /** The keyword as it was asked for. */
  readonly keyword: string;
  /** In reading order: by page, from top to bottom, from left to right. */
  readonly hits: readonly Hit[];
  /** Where the keyword is though that is no hit; what is only `similar` is told where there is nothing better. */
  readonly misses: readonly Miss[];
}

/** A place where a keyword is printed on one line. */
export interface Hit extends PageBox {
  /** Whether the text has the keyword's own characters with no space between them; otherwise it is the same but for spaces or widths of characters. */
  readonly exact: boolean;
  /** The code points (`U+2F45`) that are compared as others for it to be a hit: radicals, full-width forms. Only where there are some. */
  readonly folded?: readonly string[];
  /** Whether the file says that another text stands for some of it (ActualText). */
  readonly replaced?: true;
  /** Whether it stands in running text, such as a clause; only where its line shows that. Facts from before do not tell. */
  readonly inText?: true;
  readonly neighbours: Neighbours;
}

/** What stands beside a hit on its line. `touching`: another character. `spaced`: something after a space or a gap. `none`: nothing. */
export type Neighbours = (typeof neighbourKinds)[number];

/** All kinds of neighbours, the nearest first. */
export const neighbourKinds = ["touching", "spaced", "none"] as const;

/**
 * Where a keyword is though that is no hit. `broken`: over two or more lines, beginning at the place. `outside`: beside the visible part
 * of the page. `value`: in the value of a form's field. `hidden`: in a layer that is not shown. `annotation`: in what an annotation
 * shows. `replacement`: only in a text that is said to stand for what is drawn (ActualText). `similar`: a text that is nearly the same.
 */
export type Miss =
  | ({ readonly kind: "broken" } & PageBox)
  | { readonly kind: "outside"; readonly page: number }
  | { readonly kind: "value"; readonly field: string }
  | ({ readonly kind: "hidden" | "annotation" } & PageBox)
  | { readonly kind: "replacement" }
  | ({ readonly kind: "similar"; readonly text: string } & PageBox);

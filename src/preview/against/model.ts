import type { Box } from "../../model/box.ts";
import type { Marks } from "../../model/mark.ts";
import type { BoxView, FindingView } from "../model.ts";
import type { Tag } from "../tags.ts";

/** Two versions of a contract over one another, as plain data: what the template shows. Lengths are points. */
export interface AgainstView {
  /** The tag of the language that it speaks. */
  readonly language: string;
  readonly words: Readonly<Record<AgainstWord, string>>;
  readonly title: string;
  /** What the later contract is called. */
  readonly name: string;
  /** The former file and the later one; one of them alone where the contract is new or gone. */
  readonly sides: readonly SideView[];
  readonly flows: readonly AgainstFlow[];
  /** Whether there are several contracts. */
  readonly isGroup: boolean;
  /** Whether it says what was found in both. */
  readonly isJudged: boolean;
  /** Those in which something was found, the later first. */
  readonly found: readonly SideView[];
}

/** Sentences that stand on each such page, by their ids. */
export const againstWords = [
  "changes",
  "legend",
  "legend-same",
  "legend-optional",
  "legend-before",
  "legend-after",
  "legend-arrow",
  "legend-print-before",
  "legend-print-after",
  "findings",
  "no-findings",
  "sideways",
] as const;

export type AgainstWord = (typeof againstWords)[number];

/** One of the two files. */
export interface SideView {
  readonly side: Side;
  /** `before`, or `after`. */
  readonly label: string;
  readonly name: string;
  readonly path: string;
  /** The sample whose values are shown, or that it is shown as it is written. */
  readonly shown: string;
  /** What stands above its findings. */
  readonly heading: string;
  readonly findings: readonly FindingView[];
}

/** One contract, of which a group has several. */
export interface AgainstFlow {
  readonly id: string;
  readonly heading: string;
  /** How much is different, as one line. */
  readonly glance: string;
  /** What is different beside components: PDFs, pages, parties. */
  readonly notes: readonly string[];
  /** Components that are different, the weightiest first. */
  readonly changes: readonly ChangeView[];
  readonly pages: readonly AgainstPage[];
  /** Whether an arrow is drawn on any, and whether their print differs anywhere. */
  readonly hasArrows: boolean;
  readonly hasPrint: boolean;
  /** Whether any box is drawn as one that may be left empty. */
  readonly hasOptional: boolean;
  /** The PDFs of both, as the contracts give their paths; empty where there is none. */
  readonly pdfBefore: string;
  readonly pdfAfter: string;
}

/** A component that is different. */
export interface ChangeView {
  readonly id: string;
  readonly name: string;
  readonly sentences: readonly string[];
  /** Its places before and after. */
  readonly links: readonly { readonly id: string; readonly name: string; readonly side: Side }[];
}

export type Side = "before" | "after";

/** A page of the later version, with the page of the former that lies over it; or one of either alone. */
export interface AgainstPage {
  readonly id: string;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  /** Its number in the PDF that is shown, and whose that is. */
  readonly paper: number;
  readonly side: Side;
  /** Whether nothing at all is different on it, wherever in its document it stands. */
  readonly isSame: boolean;
  /** The page itself as a `data:` address; empty where it is not to be had. */
  readonly picture: string;
  /** The size of that page, where the other is larger. */
  readonly sheetWidth: number;
  readonly sheetHeight: number;
  readonly print: PrintView;
  readonly boxes: readonly AgainstBox[];
  readonly arrows: readonly ArrowView[];
}

/** Printed text as boxes: what is printed on both, and what on one of them alone. */
export interface PrintView {
  readonly same: readonly Box[];
  readonly before: readonly Box[];
  readonly after: readonly Box[];
}

/** A component at one of its places. */
export interface AgainstBox extends BoxView {
  /** `same` where it is no different; then it is drawn once. */
  readonly state: Side | "same";
  /** What it is, whose, of which version, and where the other is if that is on another page; at length, and at the box. */
  readonly description: string;
  readonly tag: Tag;
  /** What is drawn in it. */
  readonly marks: Marks;
  /** Of the change that it is about; empty where it is the same. */
  readonly change: string;
  /** What was found about it in either version, by the ids of findings. */
  readonly about: readonly string[];
}

/** From where a component stood to where it stands. */
export interface ArrowView {
  /** As SVG writes paths. */
  readonly line: string;
  readonly head: string;
}

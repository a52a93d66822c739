import type { Box } from "../model/box.ts";
import type { Colour } from "../model/party-colours.ts";
import type { Drawable } from "./marks.ts";

/** A preview as plain data, made of a contract and its PDF; what is drawn of it is in `drawn.ts`. Lengths are points, lines count from 1. */
export interface PreviewView {
  /** The tag of the language that it speaks. */
  readonly language: string;
  /** What stands on it whatever the contract is, as sentences. */
  readonly words: PageWords;
  readonly title: string;
  readonly name: string;
  readonly action: string;
  /** The sample whose values are shown, or that the contract is shown as it is written. */
  readonly shown: string;
  /** How many findings, parties and pages there are, as one line. */
  readonly glance: string;
  readonly summary: string;
  /** What the contract is called where people see it; its name where it is not called anything. */
  readonly heading: string;
  readonly isGroup: boolean;
  /** That what names somebody is masked; empty where nothing is. */
  readonly masked: readonly TextPiece[];
  readonly flows: readonly FlowView[];
  readonly findings: readonly FindingView[];
  readonly source: readonly LineView[];
  readonly path: string;
  readonly colours: readonly Colour[];
}

/** The sentences that stand on each preview, by their ids. */
export const pageWords = [
  "definition",
  "findings",
  "none",
  "pages",
  "legend",
  "legend-required",
  "legend-optional",
  "legend-error",
  "legend-warning",
  "legend-keyword",
  "legend-label",
  "legend-print",
  "print-definition",
  "scrolls",
  "copies",
  "close",
  "skip",
  "spot",
  "spot-hint",
  "spot-corner",
  "spot-keyword",
  "spot-middle",
  "copy",
  "copied",
] as const;

export type PageWords = Readonly<Record<(typeof pageWords)[number] | "spot-at", string>>;

/** One contract, of which a group has several. */
export interface FlowView {
  readonly id: string;
  readonly number: number;
  readonly heading: string;
  readonly pdf: string;
  /** Why there are no pages; none where there are. */
  readonly missing: readonly TextPiece[];
  readonly pages: readonly PageView[];
  /** Whether the pages themselves are seen, and not bars where they have text. */
  readonly hasPictures: boolean;
  /** In the order in which they come: the initiator first, which fills in before anybody signs. */
  readonly parties: readonly PartyView[];
  /** Whose they are, and in which order they sign. */
  readonly order: string;
  readonly isInOrder: boolean;
  /** Until when it can be signed; empty where nobody knows. */
  readonly deadline: string;
  /** Who gets a copy, and what each may do with it. */
  readonly copies: readonly string[];
}

/** A page to scale. */
export interface PageView {
  readonly id: string;
  readonly number: number;
  /** `Page 3`, and with how many there are and its size. */
  readonly name: string;
  readonly caption: string;
  /** Its name, with the parties that have something on it. */
  readonly thumb: string;
  readonly width: number;
  readonly height: number;
  /** The page itself as a `data:` address; empty where it is not to be had. */
  readonly picture: string;
  /** Printed text, as boxes. */
  readonly print: readonly Box[];
  readonly hits: readonly HitView[];
  /** In the order in which the parties come. */
  readonly boxes: readonly BoxView[];
  /** What lies over the whole page. */
  readonly watermarks: readonly Drawable[];
}

/** A hit of a keyword, or a label that could be one. */
export interface HitView extends Box {
  readonly page: number;
  readonly keyword: string;
  /** Whether the contract has it as a keyword. */
  readonly isUsed: boolean;
  /** Its keyword and which hit it is, as keys of `at`; the keyword is as it is in the PDF. Empty where nothing should be placed by it. */
  readonly at: string;
}

/** A component at one of its places; `marksOf` says what is drawn of it. */
export interface BoxView extends Drawable {
  readonly id: string;
  readonly page: number;
  readonly party: string;
  readonly who: string;
  /** As short as its party can be called. */
  readonly shortWho: string;
  /** The sign of its party: its number in signing order, or the letter of the initiator. No colour says more than it. */
  readonly number: string;
  /** The class that gives it the colour of its party. */
  readonly colour: string;
  readonly type: string;
  /** What `type` is called. */
  readonly kind: string;
  /** What the contract calls it: its name, its id or its form field; empty where it has none. */
  readonly fieldName: string;
  readonly need: Need;
  /** Whether it may stay empty. */
  readonly isOptional: boolean;
  /** Its kind and what it is called. */
  readonly label: string;
  /** Kind, party, page, whether it is required, and its place: all that a box is, in words. */
  readonly title: string;
  readonly value: string;
  readonly by: string;
  /** The line of the contract that has it, or that brings in the file that has it; 0 where there is none. */
  readonly line: number;
  /** Where it was written, in words. */
  readonly place: string;
  /** What was found about it. */
  readonly findings: readonly FindingLink[];
  readonly fault: string;
  readonly isError: boolean;
  readonly isFaulty: boolean;
  readonly isFrame: boolean;
}

/** Whether nobody gets past a component (it is signed, or must be filled in), it may stay empty, or it has its value already. */
export type Need = "required" | "optional" | "given";

/** A finding where it is only pointed at. */
export interface FindingLink {
  readonly id: string;
  readonly number: number;
  /** `Finding 1`. */
  readonly name: string;
  readonly severity: string;
}

/** A place where it is only pointed at. */
export interface PlaceLink {
  /** Of a box, or of a party. */
  readonly id: string;
  readonly name: string;
}

/** A party with what it signs and fills in. */
export interface PartyView {
  readonly name: string;
  readonly colour: string;
  readonly number: string;
  /** When it is its turn, where the number does not say so. */
  readonly turn: string;
  /** What binds it beside what it signs; empty where the contract says nothing of it. */
  readonly terms: string;
  /** Whether it is the first that signs. */
  readonly isFirst: boolean;
  readonly id: string;
  /** What was found about it and all that it signs. */
  readonly findings: readonly FindingLink[];
  /** Its components that stand on pages. */
  readonly items: readonly ItemView[];
  /** Components that stand nowhere, each as a sentence. */
  readonly missing: readonly string[];
  /** Components whose page is not known, since the PDF is not, each with where the contract puts it and where it was written. */
  readonly unplaced: readonly { readonly label: string; readonly where: string; readonly line: number; readonly place: string }[];
  /** What is said where nothing of it is shown; nothing where something is. */
  readonly empty: string;
}

/** A component with its places. */
export interface ItemView {
  readonly kind: string;
  /** What the contract calls it; empty where it has no name. */
  readonly name: string;
  /** Whether it must be done, in words; empty where nobody does anything. */
  readonly need: string;
  /** The first of them, and the last where they are many. */
  readonly places: readonly PlaceLink[];
  /** How many there are where not all are shown. */
  readonly more: string;
}

/** A part of a sentence: words, or what stands in code quotes. */
export type TextPiece = { readonly text: string; readonly code?: never } | { readonly code: string; readonly text?: never };

/** A finding about the contract or its PDF. */
export interface FindingView extends FindingLink {
  readonly code: string;
  /** The severity in words. */
  readonly label: string;
  /** What is wrong, what to do, and what the service would say. */
  readonly sentences: readonly (readonly TextPiece[])[];
  /** As a box has them. */
  readonly line: number;
  readonly place: string;
  /** The boxes that it is about; where it is about none the party. */
  readonly places: readonly PlaceLink[];
  readonly more: string;
}

/** A line of the definition, with the boxes that it makes and what was found there. */
export interface LineView {
  readonly number: number;
  readonly text: string;
  readonly places: readonly PlaceLink[];
  readonly findings: readonly FindingLink[];
  readonly isFaulty: boolean;
}

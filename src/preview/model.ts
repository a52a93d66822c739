import type { Box } from "../model/box.ts";
import type { Colour } from "../model/party-colours.ts";
import type { Drawable } from "./marks.ts";

/** A preview as plain data: what the template shows. Lengths are points, lines count from 1. */
export interface PreviewView {
  /** The tag of the language that it speaks. */
  readonly language: string;
  /** What stands on it whatever the contract is, as sentences. */
  readonly words: Readonly<Record<"title" | "parties" | "findings" | "none" | "definition", string>>;
  readonly name: string;
  readonly action: string;
  /** The sample whose values are shown, or that the contract is shown as it is written. */
  readonly shown: string;
  readonly summary: string;
  readonly flows: readonly FlowView[];
  readonly findings: readonly FindingView[];
  readonly source: readonly LineView[];
  readonly path: string;
  readonly colours: readonly Colour[];
}

/** One contract, of which a group has several. */
export interface FlowView {
  readonly number: number;
  readonly heading: string;
  readonly pdf: string;
  /** Why there are no pages; none where there are. */
  readonly missing: readonly TextPiece[];
  readonly pages: readonly PageView[];
  readonly parties: readonly PartyView[];
  /** Whose they are, and in which order they sign. */
  readonly order: string;
}

/** A page to scale. */
export interface PageView {
  readonly id: string;
  /** `Page 3`, and with how many there are and its size. */
  readonly name: string;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  /** The page itself as a `data:` address; empty where it is not to be had. */
  readonly picture: string;
  /** Printed text, as boxes; none where there is a picture. */
  readonly print: readonly Box[];
  readonly hits: readonly (Box & { readonly keyword: string })[];
  readonly boxes: readonly BoxView[];
}

/** A component at one of its places; `marksOf` says what is drawn of it. */
export interface BoxView extends Drawable {
  readonly id: string;
  readonly page: number;
  readonly party: string;
  readonly who: string;
  /** The sign of its party: its number in signing order, or the letter of the initiator. No colour says more than it. */
  readonly number: string;
  /** The class that gives it the colour of its party. */
  readonly colour: string;
  /** Where its label begins, or ends, at the right rim of the page. */
  readonly labelX: number;
  readonly anchor: "start" | "end";
  readonly type: string;
  readonly name: string;
  /** What the contract calls it: its name, its id or its form field; empty where it has none. */
  readonly fieldName: string;
  /** Whether nobody gets past it: it is signed, or must be filled in. */
  readonly isRequired: boolean;
  readonly label: string;
  /** The label with the page. */
  readonly link: string;
  readonly value: string;
  readonly by: string;
  readonly line: number;
  /** The line in words. */
  readonly lineLabel: string;
  readonly fault: string;
  readonly isError: boolean;
  readonly isFaulty: boolean;
  readonly isFrame: boolean;
  /** The first finding about it; empty where there is none. */
  readonly finding: string;
}

/** A party with its boxes. */
export interface PartyView {
  readonly name: string;
  readonly colour: string;
  readonly number: string;
  readonly boxes: readonly Pick<BoxView, "id" | "link">[];
  /** Components that stand nowhere, each as a sentence. */
  readonly missing: readonly string[];
  /** Components whose page is not known, since the PDF is not, each with where the contract puts it and its line there. */
  readonly unplaced: readonly { readonly label: string; readonly where: string; readonly line: number }[];
  /** What is said where nothing of it is shown; nothing where something is. */
  readonly empty: string;
}

/** A part of a sentence: words, or what stands in code quotes. */
export type TextPiece = { readonly text: string; readonly code?: never } | { readonly code: string; readonly text?: never };

/** A finding about the contract or its PDF. */
export interface FindingView {
  readonly id: string;
  readonly code: string;
  readonly severity: string;
  /** The severity in words. */
  readonly label: string;
  /** What is wrong, what to do, and what the service would say. */
  readonly sentences: readonly (readonly TextPiece[])[];
  readonly line: number;
  /** Its line in words, and the file where that is another. */
  readonly place: string;
  /** Whether it stands in the contract itself, not in a file that it uses. */
  readonly isHere: boolean;
}

/** A line of the definition, with the boxes that it makes. */
export interface LineView {
  readonly number: number;
  readonly text: string;
  readonly boxes: readonly string[];
  readonly isFaulty: boolean;
}

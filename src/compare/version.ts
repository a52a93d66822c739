import type { Box } from "../model/box.ts";

/** One version of a contract as far as it stands on pages: what two of are compared. Plain data, with no words of a language. */
export interface Version {
  /** The parties in signing order; a party's number is its index. */
  readonly parties: readonly PartyOf[];
  /** The pages of its PDF; none where that is not known. */
  readonly pages: readonly Sheet[];
  /** Every component once, whether it stands somewhere or not. */
  readonly components: readonly Placed[];
}

/** What a party is known by, as texts with the placeholders of what depends on parameters; empty where the contract says nothing. */
export interface PartyOf {
  readonly role: string;
  /** The role of the template that it takes, or what the application knows it by. */
  readonly id: string;
  /** The company or the person. */
  readonly name: string;
}

/** A page as its print lies on it, in points. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly print: readonly Box[];
}

/** A component, or a part of a combination, with all its places. */
export interface Placed {
  /** The number of its party; none where the initiator fills it in. */
  readonly party: number | undefined;
  /** Whether a party signs it, and does not only fill it in. */
  readonly isSigned: boolean;
  /** Its type; empty where it is open. */
  readonly kind: string;
  readonly id: string;
  /** What its signer or the application calls it. */
  readonly name: string;
  readonly anchor: Anchor;
  readonly required: boolean;
  /** What it is filled with beforehand; empty where that is nothing. */
  readonly value: string;
  readonly boxes: readonly PlacedBox[];
}

/** What decides where a component stands. */
export interface Anchor {
  readonly by: "keyword" | "field" | "position" | "edge" | "nothing";
  /** The keyword, or the name of the field; empty where it is neither. */
  readonly word: string;
  /** Which hits of the keyword are meant, as a text to be compared. */
  readonly which: string;
  /** All that the contract says of the place, its size with it, as a text to be compared: where two are equal, the contract says the same. */
  readonly at: string;
  /** How many hits of the keyword there are to choose from. */
  readonly hits: number;
}

/** A place on a page, which is counted from 1; lengths are points. */
export interface PlacedBox extends Box {
  readonly page: number;
}

import type { PageBox } from "../../model/pdf-facts.ts";
import type { Use } from "./usual.ts";

/** What a PDF seems to want: the parties that it names, and the components that they sign and fill in. */
export interface Proposed {
  /** In the order in which the document names them. */
  readonly parties: readonly ProposedParty[];
  /** Those at fields of the form first, then in reading order. */
  readonly proposals: readonly Proposal[];
}

/** A party as a document names it. */
export interface ProposedParty {
  /** Its own word for the party (`甲方`), which proposals name it by. */
  readonly name: string;
  /** Whether it is a company or a person, as far as the document shows. */
  readonly kind?: "company" | "person";
  /** The name that is printed for it, as it is compared: it tells whose a component is, and is never shown. */
  readonly printed?: string;
}

/** A component that a PDF seems to want. */
export interface Proposal {
  /** Whom it seems to belong to, in the document's own word; nothing where that cannot be told. */
  readonly party?: string;
  readonly list: "sign" | "fill";
  /** The component in the words of the language. */
  readonly component: Readonly<Record<string, unknown>>;
  /** Where it would stand: for a keyword the words, for anything else the blank or the field. */
  readonly place: PageBox;
  readonly certainty: Certainty;
  readonly reason: Reason;
}

/**
 * How sure a proposal is. `sure`: the document says what it is and whose. `likely`: one of the two is read from where it stands.
 * `perhaps`: an offer that nothing in the document asks for, such as a paging seal.
 */
export type Certainty = "sure" | "likely" | "perhaps";

/** Why a component is proposed: what there is for it, on which pages. */
export interface Reason {
  readonly use: Use;
  /** The words that are it, or those that stand before it. */
  readonly words?: { readonly stand: "there" | "before"; readonly printed: string };
  readonly pages: readonly number[];
}

import type { Use } from "./usual.ts";

/** A component that a PDF seems to want. */
export interface Proposal {
  /** Whom it seems to belong to, in the document's own word. */
  readonly party?: string;
  readonly list: "sign" | "fill";
  /** The component in the words of the language. */
  readonly component: Readonly<Record<string, unknown>>;
  readonly reason: Reason;
}

/** Why a component is proposed: what there is for it, on which pages. */
export interface Reason {
  readonly use: Use;
  /** The words that are it, or those that stand before it. */
  readonly words?: { readonly stand: "there" | "before"; readonly printed: string };
  readonly pages: readonly number[];
}

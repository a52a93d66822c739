/** A component that a PDF seems to want. */
export interface Proposal {
  /** Whom it seems to belong to, in the document's own word. */
  readonly party?: string;
  readonly list: "sign" | "fill";
  /** The component in the words of the language. */
  readonly component: Readonly<Record<string, unknown>>;
  /** Why it is proposed, on one line. */
  readonly reason: string;
}

import type { PlacedBox } from "./version.ts";

/** Two versions of a contract over one another. */
export interface Comparison {
  /** Every page of both, once, in the order in which they are read. */
  readonly pages: readonly Pair<number>[];
  /** Parties by their numbers, every one of both once. */
  readonly parties: readonly Pair<number>[];
  /** Every component of both, once, in the order of the later version; what is gone stands where it stood. */
  readonly components: readonly Change[];
}

/** What there is of one thing before and after, at least one of them. Pages count from 1, everything else from 0. */
export interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

/** A component before and after, by its number in its version. */
export interface Change extends Pair<number> {
  /** In what it differs, in the order in which it is told; nothing where it is the same. */
  readonly kinds: readonly ChangeKind[];
  /** Its places; a pair where one stands for the other. */
  readonly boxes: readonly BoxChange[];
  /** What took it along, where it moved and the contract did not move it. */
  readonly along?: Along;
}

/**
 * How a component may differ. `places`: it stands in more places, or in fewer. `anchor`: it stands where it stood, or nobody knows where, and the contract
 * says that in another way.
 */
export type ChangeKind = "added" | "removed" | "kind" | "party" | "moved" | "resized" | "places" | "anchor" | "required" | "value";

/**
 * `keyword`, `field`: the placement is as it was, and what it is bound to stands elsewhere in the PDF. `another-hit`: so it is, but the keyword has more
 * hits, or fewer, so that it may be another one. `page`: it stands where it stood on its page, which has another number.
 */
export type Along = "keyword" | "another-hit" | "field" | "page";

/** A place before and after. */
export interface BoxChange extends Pair<PlacedBox> {
  /** Whether it is elsewhere, or of another size; not where it is there only before, or only after. What grew around its middle, or from an edge, did not move. */
  readonly moved: boolean;
  readonly resized: boolean;
}

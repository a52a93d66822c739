import type { Origin } from "../model/tree.ts";

/** Why two bodies are no two of one kind. */
export type Difference = "fixed" | "missing" | "built" | "elements" | "order" | "nested";

/** Ends the merge of what is too different; it never leaves this room. */
export class Different extends Error {
  /** Where it shows, and what that was compared with. */
  readonly why: Difference;
  readonly origin: Origin;
  readonly other: Origin;

  /** What of that: the rest of its pointer. */
  readonly member: string;

  constructor(why: Difference, origin: Origin, other: Origin, member = "") {
    super(why);
    this.why = why;
    this.origin = origin;
    this.other = other;
    this.member = member;
  }
}

/** What a merge makes; nothing where what it is of is too different. */
export function attempt<T>(merge: () => T): T | undefined {
  try {
    return merge();
  } catch (error) {
    if (error instanceof Different) return undefined;
    throw error;
  }
}

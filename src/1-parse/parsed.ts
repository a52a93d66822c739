import type { Result } from "../model/diagnostic.ts";
import type { DocumentNode } from "../model/document.ts";

/** A text as data, as far as it can be read. */
export interface Parsed extends Result<DocumentNode> {
  /**
   * Whether the value is only what stands before the first mistake of syntax. Of what it lacks nothing is known: that a key is missing, or a
   * list too short, is no finding.
   */
  readonly cut?: true;
}

/** The same for who can do nothing with a part: without a value where the text is cut. */
export function whole({ value, cut, diagnostics }: Parsed): Result<DocumentNode> {
  return value === undefined || cut ? { diagnostics } : { value, diagnostics };
}

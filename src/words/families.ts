import type { failureMessages } from "./en/failure.ts";
import type { hostMessages } from "./en/host.ts";
import type { usageMessages } from "./en/usage.ts";

/**
 * What the program says beside findings, family by family: what English says of each. A family is a const of templates in `words/en`, which
 * whoever says it loads, a line here, and its words in every other language (`words/zh/program`); a language that lacks one does not compile.
 */
export interface Families {
  readonly usage: typeof usageMessages;
  readonly host: typeof hostMessages;
  readonly failure: typeof failureMessages;
}

/** The name of a family of sentences. */
export type FamilyName = keyof Families;

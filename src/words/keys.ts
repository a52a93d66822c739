import type { FactsOf } from "../runtime/facts.generated.ts";
import type { ConstructWords } from "../model/key-words.ts";

/** Keys of constructs that no rule sees the facts of: what a table consists of. */
interface UnseenOf {
  readonly table: { readonly columns?: unknown; readonly rows?: unknown };
  readonly "table-column": { readonly title?: unknown; readonly width?: unknown };
  readonly "table-row": { readonly cells?: unknown };
}

type KeysOf = FactsOf & UnseenOf;

/** The constructs of the language. */
export type ConstructName = keyof KeysOf;

/** What has to be said of the keys of a construct: all of them. */
type Wanted<C extends ConstructName> = { readonly [Key in keyof KeysOf[C]]-?: ConstructWords["keys"][string] };

/**
 * What a language says of a construct and its keys. A missing key is a type error, and so is one that the construct does not have, wherever it comes
 * from.
 */
export function wordsOf<C extends ConstructName>(
  _construct: C,
  doc: string,
): <const W extends Wanted<C>>(keys: W & { readonly [Key in keyof W]: Key extends keyof KeysOf[C] ? W[Key] : never }) => ConstructWords {
  return (keys) => ({ doc, keys });
}

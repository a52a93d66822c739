import { changesMessages } from "../../words/en/changes.ts";
import type { Language } from "../../words/language.ts";
import { type Say, saying } from "../../words/saying.ts";

/** Says what changes are called. */
export type SayChange = Say<typeof changesMessages>;

/** The same, in the language of a client. */
export function sayingChanges(language: Language): SayChange {
  return saying("changes", changesMessages, language);
}

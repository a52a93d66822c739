import { againstMessages } from "../../words/en/against.ts";
import type { Language } from "../../words/language.ts";
import { type Say, saying } from "../../words/saying.ts";

/** Says what is said of two versions. */
export type SayAgainst = Say<typeof againstMessages>;

export function againstIn(language: Language): SayAgainst {
  return saying("against", againstMessages, language);
}

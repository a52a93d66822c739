import { valueNouns } from "../language/tables/nouns.ts";
import { english as formats } from "../runtime/english.ts";
import { capital } from "../runtime/phrases.ts";
import { commonHelps } from "../model/common-helps.ts";
import { fixTitles } from "../model/fix-titles.ts";
import { relatedNotes } from "../model/related-notes.ts";
import type { Language } from "./language.ts";

const nouns: ReadonlyMap<string, string> = new Map(Object.entries(valueNouns));

/** English stands beside what says it: in the codes themselves. */
export const english: Language = {
  name: "en",
  formats: {
    ...formats,
    type: (value, words) => {
      const noun = nouns.get(value);
      return noun === undefined ? formats.type(value, words) : words[0] === "capital" ? capital(noun) : noun;
    },
  },
  alternatives: [", ", " or "],
  before: (text, word) => text.replace(/\ban? $/u, /^[aeiou]/iu.test(word) ? "an " : "a "),
  codes: {},
  commonHelps,
  fixTitles,
  relatedNotes,
};

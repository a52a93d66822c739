import { english as formats } from "../runtime/english.ts";
import { fixTitles } from "../model/fix-titles.ts";
import { relatedNotes } from "../model/related-notes.ts";
import type { Language } from "./language.ts";

/** English stands beside what says it: in the codes themselves. */
export const english: Language = {
  formats,
  alternatives: [", ", " or "],
  before: (text, word) => text.replace(/\ban? $/u, /^[aeiou]/iu.test(word) ? "an " : "a "),
  codes: {},
  fixTitles,
  relatedNotes,
};

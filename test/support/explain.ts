import { explainWords, type ExplainWords } from "../../src/explain/words.ts";
import type { LanguageName } from "../../src/model/language-name.ts";
import { languages } from "../../src/words/languages.ts";

/** What is explained with, in each language. */
export const wordsToExplain: Readonly<Record<LanguageName, ExplainWords>> = {
  en: await explainWords(languages.en),
  "zh-CN": await explainWords(languages["zh-CN"]),
};

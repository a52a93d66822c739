import { type ExplainWords, explainWords } from "../../explain/words.ts";
import { hoverMessages } from "../../words/en/hover.ts";
import type { Language } from "../../words/language.ts";
import { type Say, saying } from "../../words/saying.ts";
import { wordNames } from "../../words/word-names.ts";

/** What hovers are written with: a language, with all that it says of the tables. */
export interface HoverWords extends ExplainWords {
  readonly hover: Say<typeof hoverMessages>;
  /** What a word of a key is called; `undefined` where that is no more than the word. */
  readonly wordName: (key: string, word: string) => string | undefined;
}

const loaded = new WeakMap<Language, Promise<HoverWords>>();

/** The words of hovers in a language, loaded once. */
export function hoverWords(language: Language): Promise<HoverWords> {
  const known = loaded.get(language) ?? load(language);
  loaded.set(language, known);
  return known;
}

async function load(language: Language): Promise<HoverWords> {
  const words = await explainWords(language);
  return { ...words, hover: saying("hover", hoverMessages, language), wordName: wordNames(language) };
}

import { codeFamilyNames } from "../words/en/code-families.ts";
import { explainMessages } from "../words/en/explain.ts";
import type { Language } from "../words/language.ts";
import { loadPages } from "../words/load.ts";
import { loadTables, type TableWords } from "../words/load-tables.ts";
import { type Say, saying } from "../words/saying.ts";

/** What is explained with: a language, with what only pages say in it. */
export interface ExplainWords extends TableWords {
  readonly language: Language;
  readonly say: Say<typeof explainMessages>;
  /** What families of codes are called. */
  readonly family: Say<typeof codeFamilyNames>;
}

/** Loads what is explained with in a language. */
export async function explainWords(language: Language): Promise<ExplainWords> {
  const whole = await loadPages(language);
  return {
    ...(await loadTables(language.name)),
    language: whole,
    say: saying("explain", explainMessages, whole),
    family: saying("codeFamilies", codeFamilyNames, whole),
  };
}

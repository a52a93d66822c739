import type { LanguageName } from "../model/language-name.ts";
import { type CatalogueWords, english as englishCatalogue } from "../words/catalogue.ts";
import { codeFamilyNames } from "../words/en/code-families.ts";
import { explainMessages } from "../words/en/explain.ts";
import type { Language } from "../words/language.ts";
import { loadPages } from "../words/load.ts";
import { english as englishReference, type ReferenceWords } from "../words/reference.ts";
import { type Say, saying } from "../words/saying.ts";

/** What is explained with: a language, with what only pages say in it. */
export interface ExplainWords extends Tables {
  readonly language: Language;
  readonly say: Say<typeof explainMessages>;
  /** What families of codes are called. */
  readonly family: Say<typeof codeFamilyNames>;
}

/** What a language says of the tables. */
interface Tables {
  /** What keys and maps of the language mean. */
  readonly reference: ReferenceWords;
  /** What error codes of the service mean. */
  readonly catalogue: CatalogueWords;
}

/** What loads that in each language; English is there. */
const tables: Readonly<Record<LanguageName, () => Promise<Tables>>> = {
  en: () => Promise.resolve({ reference: englishReference, catalogue: englishCatalogue }),
  "zh-CN": async () => ({
    reference: (await import("../words/zh/reference.ts")).chineseReference,
    catalogue: (await import("../words/zh/catalogue/index.ts")).chineseCatalogue,
  }),
};

/** Loads what is explained with in a language. */
export async function explainWords(language: Language): Promise<ExplainWords> {
  const whole = await loadPages(language);
  return {
    ...(await tables[language.name]()),
    language: whole,
    say: saying("explain", explainMessages, whole),
    family: saying("codeFamilies", codeFamilyNames, whole),
  };
}

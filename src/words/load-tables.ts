import type { LanguageName } from "../model/language-name.ts";
import { type CatalogueWords, english as englishCatalogue } from "./catalogue.ts";
import { english as englishReference, type ReferenceWords } from "./reference.ts";

/** What a language says of the tables. */
export interface TableWords {
  /** What keys and maps of the language mean. */
  readonly reference: ReferenceWords;
  /** What error codes of the service mean. */
  readonly catalogue: CatalogueWords;
}

const english: TableWords = { reference: englishReference, catalogue: englishCatalogue };

/** What loads that in each language but English, which is there. */
const loaders: Readonly<Record<Exclude<LanguageName, "en">, () => Promise<TableWords>>> = {
  "zh-CN": async () => ({
    reference: (await import("./zh/reference.ts")).chineseReference,
    catalogue: (await import("./zh/catalogue/index.ts")).chineseCatalogue,
  }),
};

/** What a language says of the tables, by its tag; any but English is loaded only when it is asked for. */
export function loadTables(name: LanguageName): TableWords | Promise<TableWords> {
  return name === "en" ? english : loaders[name]();
}

import type { LanguageName } from "../model/language-name.ts";
import { english } from "./english.ts";
import type { Language } from "./language.ts";

/** What loads each language but English, which is there. */
const loaders: Readonly<Record<Exclude<LanguageName, "en">, () => Promise<Language>>> = {
  "zh-CN": async () => (await import("./zh/chinese.ts")).chinese,
};

/** What loads the pages of codes in each of them. */
const pages: Readonly<Record<Exclude<LanguageName, "en">, () => Promise<Required<Pick<Language, "codePages" | "exampleComments">>>>> = {
  "zh-CN": async () => {
    const { codePages, exampleComments } = await import("./zh/code-pages.ts");
    return { codePages, exampleComments };
  },
};

/** A language by its tag; any but English is loaded only when it is asked for. */
export function loadLanguage(name: LanguageName): Language | Promise<Language> {
  return name === "en" ? english : loaders[name]();
}

/** A language with what only the pages of codes say in it, for those who show it: `explain`, and SARIF. */
export async function loadPages(language: Language): Promise<Language> {
  return language.name === "en" ? language : { ...language, ...(await pages[language.name]()) };
}

import type { LanguageName } from "../model/language-name.ts";
import { english } from "./english.ts";
import type { Language } from "./language.ts";

/** What loads each language but English, which is there. */
const loaders: Readonly<Record<Exclude<LanguageName, "en">, () => Promise<Language>>> = {
  "zh-CN": async () => (await import("./zh/chinese.ts")).chinese,
};

/** A language by its tag; any but English is loaded only when it is asked for. */
export function loadLanguage(name: LanguageName): Language | Promise<Language> {
  return name === "en" ? english : loaders[name]();
}

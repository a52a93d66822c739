import { type LanguageName, languageNames } from "../../model/language-name.ts";
import type { Language } from "../../words/language.ts";
import { loadLanguage } from "../../words/load.ts";

/** What says in which language an editor is answered, the first that says one: a flag, a setting of the editor, the environment, the editor's own language. What is no text says nothing. */
export async function languageFor(said: readonly unknown[], otherwise: Language): Promise<Language> {
  const name = said.map((each) => (typeof each === "string" ? languageOfTag(each) : undefined)).find((each) => each !== undefined);
  return name === undefined ? otherwise : loadLanguage(name);
}

/** The language that a tag stands for, whatever script or country it names: `zh-Hans` and `zh_CN.UTF-8` as `zh-CN`. */
function languageOfTag(tag: string): LanguageName | undefined {
  const [language = ""] = tag.toLowerCase().split(/[-_.]/u);
  return languageNames.find((name) => name.split("-")[0] === language);
}

import type { LanguageName } from "../model/language-name.ts";
import { english } from "./english.ts";
import type { Language } from "./language.ts";
import { chinese } from "./zh/chinese.ts";

/** How each language speaks. A further one is a folder beside `zh`, its tag in `model/language-name.ts`, and a line here. */
export const languages: Readonly<Record<LanguageName, Language>> = { en: english, "zh-CN": chinese };

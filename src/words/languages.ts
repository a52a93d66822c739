import { english } from "./english.ts";
import type { Language } from "./language.ts";
import { chinese } from "./zh/chinese.ts";

/** The languages in which flowspec speaks, by their tags. */
export type LanguageName = "en" | "zh-CN";

/** How each speaks. A further one is a folder beside `zh`, its tag above, and a line here. */
export const languages: Readonly<Record<LanguageName, Language>> = { en: english, "zh-CN": chinese };

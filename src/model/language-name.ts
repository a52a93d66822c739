/** The languages in which flowspec speaks, by their tags. */
export type LanguageName = "en" | "zh-CN";

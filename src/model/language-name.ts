/** The languages in which flowspec speaks, by their tags. */
export const languageNames = ["en", "zh-CN"] as const;

export type LanguageName = (typeof languageNames)[number];

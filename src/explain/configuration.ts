import { codes } from "../code-families.ts";
import type { ConfigWords } from "../language/readers/config-schema.ts";
import { compare } from "../model/diagnostic.ts";
import { docsOf } from "../report/code-docs.ts";
import { configKeyMessages } from "../words/en/config-keys.ts";
import { english } from "../words/english.ts";
import type { Taken } from "../language/tables/configuration.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying } from "../words/saying.ts";
import { severitiesOf } from "./code.ts";

/** Says what stands around settings. */
export type SayConfig = Say<typeof configKeyMessages>;

/** What a language says of the configuration; of codes in that language where its pages are loaded (`loadPages`), else in English. */
export function configWords(language: Language = english): ConfigWords {
  const say = saying("configKeys", configKeyMessages, language);
  return {
    says: settingWords(language),
    byDefault: (value) => `${language.name === "en" ? " " : ""}${say("by-default", { value })}`,
    title: say("title"),
    doc: say("doc"),
    warnings: warningCodes().map((name) => ({ name, about: docsOf(name, language).what })),
  };
}

/** What a language says of a setting or of one of its words, by the id; an id that means nothing, which no table has, is said as it is. */
export function settingWords(language: Language): (id: string) => string {
  const say = saying("configKeys", configKeyMessages, language);
  return (id) => (isSaid(id) ? say(id) : id);
}

/** The ids of sentences that need no data. */
type PlainId = Exclude<keyof typeof configKeyMessages, `takes-${string}` | "schema-doc" | "by-default" | "named-in" | "declared-in">;

function isSaid(id: string): id is PlainId {
  return Object.hasOwn(configKeyMessages, id);
}

/** The names of the codes that are warnings, at least for some actions, in order. */
export function warningCodes(): readonly string[] {
  return codes
    .filter((code) => severitiesOf(code).includes("warning"))
    .map(({ name }) => name)
    .toSorted(compare);
}

/** What a setting takes, in words. */
export function takenText(takes: Taken, say: SayConfig): string {
  switch (takes.kind) {
    case "word":
      return say("takes-word", { words: takes.words });
    case "some":
      return say("takes-some", { one: takenText(takes.of, say) });
    case "map":
      return say("takes-map", { keys: Object.keys(takes.keys) });
    case "named":
      if (takes.names === "codes") return say("takes-codes");
      return "pattern" in takes.names ? say("takes-named") : say("takes-those", { names: takes.names });
    case "either":
      return say("takes-either", { one: takenText(takes.one, say), more: takenText(takes.more, say) });
    default:
      return say(`takes-${takes.kind}`);
  }
}

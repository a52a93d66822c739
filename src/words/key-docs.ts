import type { ConstructWords } from "../model/key-words.ts";
import { saidOfKey } from "../model/key-words.ts";
import type { LanguageName } from "../model/language-name.ts";
import type { Language } from "./language.ts";

/** What a key of a construct means, for some of its types; `english` is what the tables say of it. */
export type KeyDocs = (construct: string, key: string, types: readonly string[], english: string) => string;

/** What loads what each language but English says of keys. */
const loaders: Readonly<Record<Exclude<LanguageName, "en">, () => Promise<Readonly<Record<string, ConstructWords>>>>> = {
  "zh-CN": async () => (await import("./zh/keys/index.ts")).constructWords,
};

/** What keys mean, in a language. What it says of them is loaded by need: only what people read of the language asks for it. */
export async function loadKeyDocs({ name }: Language): Promise<KeyDocs> {
  if (name === "en") return (_construct, _key, _types, english) => english;
  const words = new Map(Object.entries(await loaders[name]()));
  return (construct, key, types, english) => saidOfKey(words.get(construct), key, types) ?? english;
}

import { helpAbout } from "../../3-check/shape/spelt/meanings.ts";
import { folded } from "../../3-check/shape/spelt/members.ts";
import { namesOfKey, namesOfWord } from "../../3-check/shape/spelt/names.ts";
import { knownKeys } from "../../codes/known-keys.ts";
import { type FormerKey, formerKeys, formerWords } from "../../language/tables/former.ts";
import { allKeys } from "../tables/keys.ts";
import { keyName } from "../tables/members.ts";
import { helpOf } from "../../words/sentence.ts";
import type { ExplainWords } from "../words.ts";
import { allWords } from "../tables/words.ts";

/** A name that is none of the language: what it is called there. */
export interface OtherNameMeaning {
  readonly kind: "other-name";
  readonly name: string;
  /** Whether the language called it so before. */
  readonly former: boolean;
  /** The keys that people call so, as `construct.key`. */
  readonly keys: readonly string[];
  /** The words that people call so, each with a key that takes it. */
  readonly words: readonly { readonly word: string; readonly key: string }[];
  /** What is written in its place, where that is more than another name. */
  readonly written: readonly string[];
}

/** A name of contracts of other tools that has no place in these. */
export interface ElsewhereMeaning {
  readonly kind: "elsewhere";
  readonly name: string;
  /** What is to be known in its place. */
  readonly says: string;
}

/** What people and other tools call something: in Chinese, or in English words of the same meaning; `undefined` of what is no such name. */
export function spokenMeaning(name: string, { language }: ExplainWords): OtherNameMeaning | ElsewhereMeaning | undefined {
  const plain = folded(name);
  const keys = allKeys()
    .filter(({ key }) => namesOfKey(key).includes(plain))
    .map(keyName);
  const words = allWords().flatMap(({ entry, word }) =>
    word !== undefined && namesOfWord(word).includes(plain) ? [{ word, key: keyName(entry) }] : [],
  );
  if (keys.length + words.length > 0) return { kind: "other-name", name, former: false, keys, words, written: [] };
  const help = helpAbout(plain);
  return help === undefined ? undefined : { kind: "elsewhere", name, says: helpOf({ code: knownKeys, help }, language) ?? "" };
}

/** What was called so before; `undefined` of what never was. */
export function formerMeaning(name: string, words: ExplainWords): OtherNameMeaning | undefined {
  const found = Object.entries(formerKeys).flatMap(([construct, names]): readonly Written[] => {
    const now = Object.hasOwn(names, name) ? (names as Readonly<Record<string, FormerKey>>)[name] : undefined;
    return now === undefined ? [] : [writtenNow(construct, now, words)];
  });
  const word = Object.hasOwn(formerWords, name) ? formerWords[name] : undefined;
  const uses = word === undefined ? [] : allWords().flatMap((use) => (use.word === word ? [{ word, key: keyName(use.entry) }] : []));
  if (found.length + uses.length === 0) return undefined;
  const keys = [...new Set(found.map(({ key }) => key))];
  return { kind: "other-name", name, former: true, keys, words: uses, written: found.flatMap(({ written }) => written ?? []) };
}

interface Written {
  readonly key: string;
  readonly written?: string;
}

function writtenNow(construct: string, now: FormerKey, { say }: ExplainWords): Written {
  if (typeof now === "string") return { key: `${construct}.${now}` };
  const key = `${construct}.${now.key}`;
  if ("inner" in now) return { key, written: `${key}: { ${now.inner}: … }` };
  if ("elements" in now) return { key, written: `${key}: [{ ${now.elements.named}: … }]` };
  return { key, written: say("for-false", { key, yes: now.words[0], no: now.words[1] }) };
}

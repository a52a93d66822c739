import { keyName } from "../tables/members.ts";
import { structuresShown } from "../tables/shown.ts";
import { usesOf, type WordCode, type WordUse } from "../tables/words.ts";

/** A word that values of keys can be. */
export interface WordMeaning {
  readonly kind: "word";
  readonly name: string;
  readonly uses: readonly UseOfWord[];
}

/** A code of the service that a word stands for, or that keys decide together. */
export interface CodeMeaning {
  readonly kind: "code";
  readonly name: string;
  readonly uses: readonly UseOfWord[];
}

/** A word in one key, with what it becomes. */
export interface UseOfWord {
  /** `construct.key`. */
  readonly key: string;
  readonly types: readonly string[];
  /** How it is written; `undefined` of a code that no word stands for. */
  readonly word?: string;
  readonly codes: readonly WordCode[];
}

/** A word explained; `undefined` where no key has it. */
export function wordMeaning(word: string): WordMeaning | undefined {
  const { words } = usesOf(word);
  return words.length === 0 ? undefined : { kind: "word", name: word, uses: words.map((use) => shown(use)) };
}

/** A code of the wire explained; `undefined` where no key writes it. */
export function codeMeaning(code: string): CodeMeaning | undefined {
  const { codes } = usesOf(code);
  return codes.length === 0 ? undefined : { kind: "code", name: code, uses: codes.map((use) => shown(use, code)) };
}

function shown({ entry, types, word, codes }: WordUse, only?: string): UseOfWord {
  const kept = codes.filter(({ code }) => only === undefined || String(code) === only);
  const merged = new Map<string, WordCode>();
  for (const each of kept) {
    const id = JSON.stringify([each.code, each.member]);
    merged.set(id, { ...each, structures: [...(merged.get(id)?.structures ?? []), ...each.structures] });
  }
  return {
    key: keyName(entry),
    types,
    ...(word === undefined ? {} : { word }),
    codes: [...merged.values()].map(({ code, member, structures }) => ({ code, member, structures: structuresShown(structures) })),
  };
}

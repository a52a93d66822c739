/** What a language says of a construct and its keys. */
export interface ConstructWords {
  readonly doc: string;
  /** Of each key a sentence or two; where the types of a construct mean different things by it, those by type, and the rest. */
  readonly keys: Readonly<Record<string, string | ({ readonly otherwise: string } & Readonly<Record<string, string>>)>>;
}

/** What a language says of a key, of some of the types of its construct; `undefined` where it says nothing. */
export function saidOfKey(words: ConstructWords | undefined, key: string, types: readonly string[]): string | undefined {
  const said = words && Object.hasOwn(words.keys, key) ? words.keys[key] : undefined;
  if (said === undefined || typeof said === "string") return said;
  const [type = "otherwise"] = types;
  return Object.hasOwn(said, type) ? said[type] : said.otherwise;
}

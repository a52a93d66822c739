import { lawKeys } from "../law-keys.generated.ts";

/** The laws that look at a key. */
export interface KeyLaws {
  /** Those that find something wrong at it. */
  readonly at: readonly string[];
  /** Those that look at it to judge something else. */
  readonly beside: readonly string[];
}

/** The keys of a law. */
export interface LawKeys {
  readonly at: readonly string[];
  readonly beside: readonly string[];
}

/** The keys that a law looks at, as `construct.key`; of a code that is no law, none. */
export function keysOfLaw(name: string): LawKeys {
  const words = Object.hasOwn(lawKeys, name) ? (lawKeys[name]?.split(" ") ?? []) : [];
  const at = words.filter((word) => word.endsWith("!")).map((word) => word.slice(0, -1));
  return { at, beside: words.filter((word) => !word.endsWith("!") && word !== "") };
}

let byKey: ReadonlyMap<string, { readonly at: readonly string[]; readonly beside: readonly string[] }> | undefined;

/** The laws that look at a key, `construct.key`. */
export function lawsOfKey(key: string): KeyLaws {
  byKey ??= turned();
  return byKey.get(key) ?? { at: [], beside: [] };
}

function turned(): ReadonlyMap<string, KeyLaws> {
  const found = new Map<string, { at: string[]; beside: string[] }>();
  const of = (key: string): { at: string[]; beside: string[] } => {
    const laws = found.get(key) ?? { at: [], beside: [] };
    found.set(key, laws);
    return laws;
  };
  for (const name of Object.keys(lawKeys)) {
    const { at, beside } = keysOfLaw(name);
    for (const key of at) of(key).at.push(name);
    for (const key of beside) of(key).beside.push(name);
  }
  return found;
}

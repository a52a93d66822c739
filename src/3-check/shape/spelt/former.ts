import { type FormerKey, formerKeys, formerWords } from "../../../language/tables/former.ts";
import type { Construct } from "../../../language/tables/construct.ts";
import { type DocumentNode, type Entry, type MapNode, movedTo, pointerTo } from "../../../model/document.ts";
import type { Around } from "./members.ts";

/** Keys that were called otherwise, with what is written in place of them. */
export interface Former {
  readonly names: readonly string[];
  readonly key: string;
  /** What the key holds then; none where the value is not one of the two that the former key took. */
  readonly value: DocumentNode | undefined;
  /** The words that say what the former key said as yes and no. */
  readonly words?: readonly string[];
  /** How the elements of its list are told apart now. */
  readonly elements?: Elements;
}

type Elements = Extract<FormerKey, { readonly elements: unknown }>["elements"];

/** What a key of a construct is called now, where it was called otherwise; at the top of a contract stand the keys of its only flow too. */
function formerKey({ name: construct }: Construct, name: string): FormerKey | undefined {
  const all: Readonly<Record<string, Readonly<Record<string, FormerKey>> | undefined>> = formerKeys;
  const found = [construct, ...(construct === "contract" ? ["flow"] : [])].map((each) => all[each]);
  return found.find((keys) => keys !== undefined && Object.hasOwn(keys, name))?.[name];
}

/** The keys of a map that were called otherwise: those that are parts of one key now together. */
export function formerIn({ map, place }: Around, strange: readonly string[]): readonly Former[] {
  const found = new Map<string, Former>();
  for (const name of strange) {
    const now = formerKey(place.construct, name);
    const value = map.entries.get(name)?.value;
    if (now === undefined || value === undefined) continue;
    const key = typeof now === "string" ? now : now.key;
    const at = pointerTo(map.pointer, key);
    if (typeof now === "string") found.set(name, { names: [name], key, value: movedTo(value, at) });
    else if ("words" in now) {
      const isKnown = value.kind === "scalar" && typeof value.value === "boolean";
      const word = isKnown ? now.words[value.value ? 0 : 1] : undefined;
      found.set(name, {
        names: [name],
        key,
        value: isKnown && word ? { ...value, value: word, quoted: false } : undefined,
        words: now.words,
      });
    } else if ("elements" in now) {
      found.set(name, { names: [name], key, value: withElements(value, at, now.elements), elements: now.elements });
    } else {
      const before = found.get(key);
      const entries = new Map(before?.value?.kind === "map" ? before.value.entries : []);
      entries.set(now.inner, { key: map.entries.get(name)?.key ?? map.span, value: movedTo(value, pointerTo(at, now.inner)) });
      const span = before?.value?.span ?? value.span;
      found.set(key, { names: [...(before?.names ?? []), name], key, value: { kind: "map", span, pointer: at, entries } });
    }
  }
  return [...found.values()];
}

/** A list whose elements are called by one key in place of two; nothing where one of them has neither, or both. */
function withElements(list: DocumentNode, pointer: string, elements: Elements): DocumentNode | undefined {
  if (list.kind !== "list") return undefined;
  const items = list.items.map((item, index) => (item.kind === "map" ? called(item, `${pointer}/${index}`, elements) : undefined));
  const known = items.filter((item) => item !== undefined);
  return known.length < items.length ? undefined : { ...list, pointer, items: known };
}

function called(item: MapNode, pointer: string, { named, by, or }: Elements): DocumentNode | undefined {
  const [name, id] = [by, or].map((each) => item.entries.get(each));
  const only = name ?? id;
  if (only === undefined || (name && id) || only.value.kind !== "scalar") return undefined;
  const inner = pointerTo(pointer, named);
  const value: DocumentNode = name
    ? movedTo(only.value, inner)
    : {
        kind: "map",
        span: only.value.span,
        pointer: inner,
        entries: new Map([[or, { ...only, value: movedTo(only.value, pointerTo(inner, or)) }]]),
      };
  const entries = [...item.entries].map(([key, entry]): [string, Entry] =>
    entry === only ? [named, { ...entry, value }] : [key, { ...entry, value: movedTo(entry.value, pointerTo(pointer, key)) }],
  );
  return { ...item, pointer, entries: new Map(entries) };
}

/** The word that is written now in place of a former one, where the key takes it. */
export function wordNow(word: unknown, words: readonly string[]): string | undefined {
  const now = typeof word === "string" && Object.hasOwn(formerWords, word) ? formerWords[word] : undefined;
  return now !== undefined && words.includes(now) ? now : undefined;
}

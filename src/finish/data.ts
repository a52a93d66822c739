import { mask } from "../runtime/mask.ts";
import type { PersonalKnowledge } from "../3-check/personal/spans.ts";
import type { DocumentNode } from "../model/document.ts";
import { isObject } from "../model/json.ts";
import { createMask, type Mask, withoutValues } from "./mask.ts";
import { valuesOf } from "./occurrences.ts";

/** Masks texts that hold values of a contract whose places in the source are no longer known: made once for many of them. */
export function textMask({ places, everywhere = [] }: PersonalKnowledge): (text: string) => string {
  const whole = new Set([...places.map(({ value }) => value), ...everywhere]);
  const values = valuesOf([...whole], true);
  const looking = createMask({ places: [], read: [] });
  return (text) => (whole.has(text) ? mask(text) : looking.data(withoutValues(text, values)));
}

/** A text that was made of values of a contract, as it may be shown. */
export function shownValue(text: string, known: PersonalKnowledge): string {
  return textMask(known)(text);
}

/** Plain data made from values of a contract, as it may be shown. Members named in `but` hold nothing that an author wrote, and stay as they are. */
export function shownData<T>(data: T, known: PersonalKnowledge, but: ReadonlySet<string> = new Set()): T {
  const text = textMask(known);
  const whole = new Set(known.places.map(({ value }) => value));
  const shownText = createMask({ places: [], read: [] }).data;
  const shown = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (typeof value === "number") return whole.has(String(value)) || text(String(value)) !== String(value) ? text(String(value)) : value;
    if (Array.isArray(value)) return value.map(shown);
    if (!isObject(value)) return value;
    const members = Object.entries(value);
    return Object.fromEntries(members.map(([name, inner]) => (but.has(name) ? [name, inner] : [shownText(name), shown(inner)])));
  };
  // Masking changes texts, not the shape of what holds them.
  return shown(data) as T;
}

/** A document as it may be shown: its personal values are masked, and every value stands where it stood. */
export function shownDocument(document: DocumentNode, known: PersonalKnowledge): DocumentNode {
  const at = new Set(known.places.map(({ span }) => `${span.source.path} ${span.start}`));
  return shownNode(document, at, createMask(known));
}

function shownNode(node: DocumentNode, at: ReadonlySet<string>, masked: Mask): DocumentNode {
  const { source, start } = node.span;
  const pointer = masked.edit(node.pointer, node.span);
  if (node.kind === "list") return { ...node, pointer, items: node.items.map((item) => shownNode(item, at, masked)) };
  if (node.kind === "map") {
    const entries = [...node.entries].map(
      ([name, { key, value }]) => [masked.edit(name, key), { key, value: shownNode(value, at, masked) }] as const,
    );
    return { ...node, pointer, entries: new Map(entries) };
  }
  if (node.value === null || typeof node.value === "boolean") return { ...node, pointer };
  const plain = String(node.value);
  const value = at.has(`${source.path} ${start}`) ? mask(plain) : masked.edit(plain, node.span);
  return value === plain ? { ...node, pointer } : { ...node, pointer, value };
}

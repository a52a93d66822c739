import type { DocumentNode, Entry, MapNode } from "../model/document.ts";
import { type Span, span } from "../model/source.ts";

/** Whether a stretch lies in another; what an alias or a merge brings lies where it was written first. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}

/** A stretch without the blanks and line breaks at its end, which those of maps and lists have. */
export function trimmed({ source, start, end }: Span): Span {
  let last = end;
  while (last > start && isBlank(source.text.charCodeAt(last - 1))) last -= 1;
  return span(source, start, last);
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}

/** A key and all that it holds; the key alone where its value was written somewhere else. */
export function entrySpan({ key, value }: Entry): Span {
  const own = trimmed(value.span);
  return own.source === key.source && own.start >= key.start && own.end >= key.end ? span(key.source, key.start, own.end) : key;
}

/** The entries of a map that are written in it, in the order of the text. */
export function ownEntries(map: MapNode): readonly (readonly [string, Entry])[] {
  return [...map.entries].filter(([, { key }]) => holds(map.span, key)).toSorted(([, a], [, b]) => a.key.start - b.key.start);
}

/** The items of a list that are written in it, each once, whatever aliases bring again; none where it is no list. */
export function ownItems(node: DocumentNode): readonly DocumentNode[] {
  if (node.kind !== "list") return [];
  let last = -1;
  return node.items.filter(({ span: at }) => {
    const isOwn = holds(node.span, at) && at.start > last;
    if (isOwn) last = at.start;
    return isOwn;
  });
}

import { type FormerKey, formerKeys, formerWords } from "../../language/tables/former.ts";
import { knownKeys } from "../../codes/shape.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import { unquoted, written } from "../../diagnostics/fixes.ts";
import type { Edit, Fix } from "../../model/diagnostic.ts";
import { type DocumentNode, type Entry, type MapNode, pointerTo } from "../../model/document.ts";
import { span } from "../../model/source.ts";
import { unlessSent, constructsAt } from "./tables.ts";

/** What a key of the map at a pointer is called now, where it was called otherwise. */
function formerKeyAt(document: DocumentNode, pointer: string, name: string): FormerKey | undefined {
  const keys: Readonly<Record<string, Readonly<Record<string, FormerKey>> | undefined>> = formerKeys;
  for (const construct of constructsAt(document, pointer)) {
    const those = keys[construct];
    if (those !== undefined && Object.hasOwn(those, name)) return those[name];
  }
  return undefined;
}

/** The word that is written now in place of a former one, where the key takes it. */
export function wordNow(word: unknown, words: readonly string[]): string | undefined {
  const now = typeof word === "string" && Object.hasOwn(formerWords, word) ? formerWords[word] : undefined;
  return now !== undefined && words.includes(now) ? now : undefined;
}

/**
 * Says what a key that was called otherwise is called now, and writes it so where that is exact. Former keys of one map that are one key now
 * are one finding, at the first of them. Whether the key was one; what it means is added to `meant`.
 */
export function judgeFormerKey(
  document: DocumentNode,
  node: MapNode,
  name: string,
  entry: Entry,
  meant: Set<string>,
  collector: Collector,
): boolean {
  const now = formerKeyAt(document, node.pointer, name);
  if (now === undefined) return false;
  const key = typeof now === "string" ? now : now.key;
  const others = [...node.entries].flatMap(([other, at]) => {
    const also = formerKeyAt(document, node.pointer, other);
    return typeof also === "object" && "inner" in also && also.key === key ? [{ inner: also.inner, name: other, ...at }] : [];
  });
  const isInner = typeof now === "object" && "inner" in now;
  if (isInner && others[0]?.name !== name) return true;
  const isThere = node.entries.has(key);
  if (!isThere) meant.add(pointerTo(node.pointer, key));
  const fixes = isThere
    ? []
    : isInner
      ? inOneMap(key, others)
      : typeof now === "string"
        ? renamed(entry, now)
        : "elements" in now
          ? asElements(entry, now)
          : asWord(entry, now.key, now.words);
  const names = isInner ? others.map((other) => other.name) : [name];
  const help = isThere
    ? ({ message: "is-there", data: { guess: key } } as const)
    : isInner
      ? ({ message: "write-inside", data: { key, keys: others.map(({ inner }) => inner) } } as const)
      : typeof now === "string"
        ? undefined
        : "elements" in now
          ? ({ message: "write-elements", data: { key, named: now.elements.named, or: now.elements.or } } as const)
          : ({ message: "write-as-word", data: { key, words: now.words } } as const);
  add(collector, knownKeys, {
    message: "former",
    data: { names, count: names.length, now: key },
    ...(help === undefined ? {} : { help }),
    fixes,
    ...unlessSent(entry.value.pointer),
    span: entry.key,
    pointer: entry.value.pointer,
  });
  return true;
}

function renamed({ key }: Entry, now: string): readonly Fix[] {
  return [{ title: { message: "write-name", data: { name: now } }, safe: true, edits: [written(unquoted(key), now)] }];
}

/** Elements of a list as those of another; nothing where one of them is called otherwise than by a name or an id of its own. */
function asElements({ key, value }: Entry, now: Extract<FormerKey, { readonly elements: unknown }>): readonly Fix[] {
  const { named, by, or } = now.elements;
  if (value.kind !== "list" || value.span.source !== key.source) return [];
  const edits = value.items.map((item) => {
    const [name, id] = [by, or].map((each) => (item.kind === "map" ? item.entries.get(each) : undefined));
    const only = name ?? id;
    if (only === undefined || (name && id) || only.value.kind !== "scalar" || only.value.span.start < only.key.end) return undefined;
    if (name) return written(unquoted(only.key), named);
    const { source, start, end } = only.value.span;
    return written(span(source, only.key.start, end), `${named}: { ${or}: ${source.text.slice(start, end)} }`);
  });
  const known = edits.filter((edit) => edit !== undefined);
  if (known.length < edits.length) return [];
  return [{ title: { message: "write-name", data: { name: now.key } }, safe: true, edits: [written(unquoted(key), now.key), ...known] }];
}

/** A flag as one of two words; nothing where its value is not known, or stands elsewhere. */
function asWord({ key, value }: Entry, now: string, [whenTrue, whenFalse]: readonly [string, string]): readonly Fix[] {
  if (value.kind !== "scalar" || typeof value.value !== "boolean" || value.span.start < key.end) return [];
  const edits = [written(unquoted(key), now), written(value.span, value.value ? whenTrue : whenFalse)];
  return [{ title: { message: "write-name", data: { name: now } }, safe: true, edits }];
}

/** Several keys as one map, in place of the first of them; nothing where their values cannot be moved as they are. */
function inOneMap(now: string, entries: readonly (Entry & { readonly inner: string })[]): readonly Fix[] {
  const [first, ...more] = entries;
  if (first === undefined) return [];
  const texts: string[] = [];
  for (const { inner, key, value } of entries) {
    const { source, start, end } = value.span;
    const between = source.text.slice(key.end, start);
    if (value.kind !== "scalar" || source !== first.key.source || start < key.end || !/^ *: *$/u.test(between)) return [];
    texts.push(`${inner}: ${source.text.slice(start, end)}`);
  }
  const removed = more.map((each) => removal(each));
  if (removed.some((edit) => edit === undefined)) return [];
  const whole = span(first.key.source, first.key.start, first.value.span.end);
  const edits = [written(whole, `${now}: { ${texts.join(", ")} }`), ...removed.filter((edit) => edit !== undefined)];
  return [{ title: { message: "write-name", data: { name: now } }, safe: true, edits }];
}

/** Takes out an entry that has a line of its own, or stands behind a comma; nothing where it stands otherwise. */
function removal({ key, value }: Entry): Edit | undefined {
  const { source, start } = key;
  const before = /(?:,\s*|\r?\n *)$/u.exec(source.text.slice(Math.max(0, start - 200), start))?.[0];
  const isAlone = before?.startsWith(",") === true || /^[^\S\n]*(?:\r?\n|$)/u.test(source.text.slice(value.span.end, value.span.end + 200));
  return before !== undefined && isAlone ? { span: span(source, start - before.length, value.span.end), text: "" } : undefined;
}

import { isObject, type JsonScalar } from "./json.ts";
import { type Source, type Span, span } from "./source.ts";
import type { Origin } from "./tree.ts";

/**
 * A well-formed document: plain data in which every value knows where it stands. Aliases and merge keys are resolved, so it is a
 * tree; a value that came through an alias keeps the position of its anchor.
 */
export type DocumentNode = MapNode | ListNode | ScalarNode;

interface Positioned {
  readonly span: Span;
  /** RFC 6901 pointer into the document. */
  readonly pointer: string;
}

export interface MapNode extends Positioned {
  readonly kind: "map";
  /** In the order of the text. No key occurs twice. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface ListNode extends Positioned {
  readonly kind: "list";
  readonly items: readonly DocumentNode[];
}

export interface ScalarNode extends Positioned {
  readonly kind: "scalar";
  readonly value: JsonScalar;
  /** Whether the text quotes it; what an unquoted digit string lacks. */
  readonly quoted: boolean;
  /** Whether the value could not be read, which has been reported; it is then null. */
  readonly unread?: true;
  /** Where the values of the environment's variables that were filled in were written. */
  readonly vars?: readonly Origin[];
  /** The one of them that is the whole value. */
  readonly given?: Origin;
}

export interface Entry {
  readonly key: Span;
  readonly value: DocumentNode;
}

/** The value at a key of a map, `undefined` where there is none or the node is no map. */
export function child(node: DocumentNode | undefined, key: string): DocumentNode | undefined {
  return node?.kind === "map" ? node.entries.get(key)?.value : undefined;
}

/** Whether a value could not be read: what it is was said there, and nothing is known of it. */
export function isUnread(node: DocumentNode): boolean {
  return node.kind === "scalar" && node.unread === true;
}

/** The data of a node, without its places. */
export function dataOf(node: DocumentNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(dataOf);
  // By `Object.fromEntries`, which wants an entry made for each key, this was 3 % of a check.
  const data: Record<string, unknown> = {};
  for (const [key, { value }] of node.entries) {
    if (key === "__proto__")
      Object.defineProperty(data, key, { value: dataOf(value), configurable: true, enumerable: true, writable: true });
    else data[key] = dataOf(value);
  }
  return data;
}

/** The same data at another pointer; places in the text stay. */
export function movedTo(node: DocumentNode, pointer: string): DocumentNode {
  if (node.kind === "scalar") return { ...node, pointer };
  if (node.kind === "list") return { ...node, pointer, items: node.items.map((item, index) => movedTo(item, pointerTo(pointer, index))) };
  const entries = new Map(
    [...node.entries].map(([name, { key, value }]) => [name, { key, value: movedTo(value, pointerTo(pointer, name)) }]),
  );
  return { ...node, pointer, entries };
}

/** A list with other items; the same list where they are the same. */
export function withItems(list: ListNode, change: (item: DocumentNode) => DocumentNode): ListNode {
  const items = list.items.map(change);
  return items.every((item, index) => item === list.items[index]) ? list : { ...list, items };
}

/** A map with other values; the same map where they are the same. */
export function withValues(map: MapNode, change: (value: DocumentNode, name: string) => DocumentNode): MapNode {
  let entries: Map<string, Entry> | undefined;
  for (const [name, { key, value }] of map.entries) {
    const other = change(value, name);
    if (other !== value) (entries ??= new Map(map.entries)).set(name, { key, value: other });
  }
  return entries ? { ...map, entries } : map;
}

/** The value at an RFC 6901 pointer; `undefined` where there is none. */
export function nodeAt(document: DocumentNode, pointer: string): DocumentNode | undefined {
  let node: DocumentNode | undefined = document;
  for (const step of stepsOf(pointer)) node = node?.kind === "list" ? itemAt(node, step) : child(node, step);
  return node;
}

function itemAt({ items }: ListNode, step: string): DocumentNode | undefined {
  return /^(0|[1-9]\d{0,8})$/u.test(step) ? items[Number(step)] : undefined;
}

/** The steps of an RFC 6901 pointer. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Plain data of JSON as a document, all of it at the start of a source. */
function documentOf(value: unknown, source: Source, pointer = ""): DocumentNode {
  const place = { span: span(source, 0, 0), pointer };
  if (Array.isArray(value))
    return { kind: "list", ...place, items: value.map((item, index) => documentOf(item, source, pointerTo(pointer, index))) };
  if (isObject(value)) return mapOf(Object.entries(value), source, pointer);
  // What is no list and no map in JSON is a scalar.
  return { kind: "scalar", ...place, value: value as JsonScalar, quoted: typeof value === "string" };
}

/** Plain data by key as a map, all of it at the start of a source. */
export function mapOf(entries: Iterable<readonly [string, unknown]>, source: Source, pointer = ""): MapNode {
  const place = span(source, 0, 0);
  const named = [...entries].map(([key, value]): [string, Entry] => [
    key,
    { key: place, value: documentOf(value, source, pointerTo(pointer, key)) },
  ]);
  return { kind: "map", span: place, pointer, entries: new Map(named) };
}

/** One more step of an RFC 6901 pointer. */
export function pointerTo(parent: string, step: string | number): string {
  return `${parent}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

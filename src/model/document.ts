import type { JsonScalar } from "./json.ts";
import type { Span } from "./source.ts";

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

interface ListNode extends Positioned {
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
}

export interface Entry {
  readonly key: Span;
  readonly value: DocumentNode;
}

/** The value at a key of a map, `undefined` where there is none or the node is no map. */
export function child(node: DocumentNode | undefined, key: string): DocumentNode | undefined {
  return node?.kind === "map" ? node.entries.get(key)?.value : undefined;
}

/** The data of a node, without its places. */
export function dataOf(node: DocumentNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(dataOf);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, dataOf(value)]));
}

/** One more step of an RFC 6901 pointer. */
export function pointerTo(parent: string, step: string | number): string {
  return `${parent}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

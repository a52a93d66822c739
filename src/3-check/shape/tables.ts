import { type Construct, insteadOf, type Row, rowsOf, type Slot } from "../../language/tables/construct.ts";
import { declarationKeys, elementKeys, overrideKeys, reuseKeys, topKeys } from "../../language/tables/frame.ts";
import { keysTo, rowAt } from "../../language/readers/place.ts";
import { child, type DocumentNode, nodeAt } from "../../model/document.ts";

/** The construct that the map at a pointer is, and the map itself; `undefined` where it is none of the tables. */
function constructAt(document: DocumentNode, pointer: string): { construct: Construct; node: DocumentNode; listed: boolean } | undefined {
  const { construct, listed, rest } = keysTo(document, pointer);
  const node = nodeAt(document, pointer);
  return construct && node && rest.length === 0 ? { construct, node, listed } : undefined;
}

/** The kind of value that belongs at a pointer; `undefined` where the tables have none, such as in data of the author's own. */
export function slotAt(document: DocumentNode, pointer: string): Slot | undefined {
  const { row, isItem } = rowOf(document, pointer);
  return isItem && row?.slot.kind === "list" ? row.slot.item : row?.slot;
}

/** The row of the key at a pointer, and whether that is an element of its list. */
function rowOf(document: DocumentNode, pointer: string): { readonly row: Row | undefined; readonly isItem: boolean } {
  const steps = pointer.split("/");
  const isItem = /^\d+$/u.test(steps.at(-1) ?? "");
  const path = isItem ? steps.slice(0, -1) : steps;
  const found = constructAt(document, path.slice(0, -1).join("/"));
  return { row: found && rowAt(found.construct, found.node, path.at(-1) ?? ""), isItem };
}

/** The keys that the map at a pointer may have. */
export function keysAt(document: DocumentNode, pointer: string): readonly string[] {
  if (/^\/params\/[^/]+(\/items\/[^/]+)?$/u.test(pointer)) return declarationKeys;
  const found = constructAt(document, pointer);
  if (found === undefined) return [];
  const { construct, node, listed } = found;
  const word = construct.variants && child(node, construct.variants.key);
  const rows = rowsOf(construct, word?.kind === "scalar" ? word.value : undefined);
  const names = insteadOf(construct, (key) => child(node, key) !== undefined) ?? [...rows.keys()];
  const others = [...reuseKeys, ...(construct.bare ? [] : overrideKeys), ...(listed ? elementKeys : [])];
  return [...(pointer === "" ? topKeys : []), ...names, ...others];
}

/** No service code for what is never sent: the service cannot refuse it. */
export function unlessSent(pointer: string): { readonly api?: readonly [] } {
  return /^\/(?:flowspec|name|summary|params|samples)(?:\/|$)|\/(?:each|when|omit)$/u.test(pointer) ? { api: [] } : {};
}

/** The types of component that have a key which the one at a pointer has not. */
export function variantsWith(document: DocumentNode, pointer: string, key: string): readonly string[] {
  const { construct, node } = constructAt(document, pointer) ?? {};
  if (construct && node && insteadOf(construct, (each) => child(node, each) !== undefined)) return [];
  const variants = construct?.variants;
  return [...(variants?.rows ?? [])].filter(([, rows]) => rows.has(key)).map(([word]) => word);
}

/** The records of the catalogue that say which values the key at a pointer takes. */
export function refusalsAt(document: DocumentNode, pointer: string): readonly string[] {
  return rowOf(document, pointer).row?.domain ?? [];
}

/** What the map at a pointer is called: by its type, where its construct has several; by nothing where no table knows it. */
export function calledAt(document: DocumentNode, pointer: string): { readonly type?: string; readonly construct?: string } {
  const found = constructAt(document, pointer);
  if (found === undefined) return {};
  const { construct, node } = found;
  const { instead } = construct;
  if (instead && child(node, instead.key) !== undefined) return { construct: instead.called };
  const word = construct.variants && child(node, construct.variants.key);
  const type = word?.kind === "scalar" ? String(word.value) : "";
  return construct.variants?.rows.has(type) && type !== construct.name ? { type } : { construct: construct.name };
}

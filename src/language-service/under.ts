import type { DocumentNode, MapNode } from "../model/document.ts";
import type { Span } from "../model/source.ts";

/** What stands at an offset of a text: a key of a map, or a value. */
export interface Under {
  readonly kind: "key" | "value";
  /** The value; of a key that which stands behind it. */
  readonly node: DocumentNode;
  /** The map that it stands in, and its key there; none for the whole text, and for elements of lists. */
  readonly entry?: { readonly map: MapNode; readonly name: string; readonly key: Span };
  /** The stretch of the key or of the value. */
  readonly span: Span;
}

/** The innermost key or value of a document that holds an offset of its own text, ends included; a key before the value that begins where it ends. */
export function under(document: DocumentNode, offset: number): Under | undefined {
  const { source } = document.span;
  const holds = (span: Span): boolean => span.source === source && span.start <= offset && offset <= span.end;
  const within = (node: DocumentNode, entry: Under["entry"]): Under | undefined => {
    if (node.kind === "map") {
      // A map on lines of its own ends where the next key begins.
      for (const [name, { key, value }] of node.entries)
        if (holds(key)) return { kind: "key", node: value, entry: { map: node, name, key }, span: key };
      for (const [name, { key, value }] of node.entries) {
        const inner = within(value, { map: node, name, key });
        if (inner) return inner;
      }
    }
    if (node.kind === "list")
      for (const item of node.items) {
        const inner = within(item, undefined);
        if (inner) return inner;
      }
    return holds(node.span) ? { kind: "value", node, ...(entry ? { entry } : {}), span: node.span } : undefined;
  };
  return within(document, undefined);
}

import { leafText } from "../../format/scalar.ts";
import { unquoted } from "../../diagnostics/fixes.ts";
import type { Edit } from "../../model/diagnostic.ts";
import type { ScalarNode } from "../../model/document.ts";
import { type Span, span } from "../../model/source.ts";
import { renaming } from "./writing.ts";

/** Writes another path where one stands, in the quotes that are there. */
export function pathWritten(node: ScalarNode, path: string): Edit {
  const { source, start, end } = node.span;
  const written = source.text.slice(start, end);
  if (!/^[|>]/u.test(written)) return renaming({ span: unquoted(node.span), text: node, isPart: false }, path);
  // A text on lines of its own becomes one behind its key.
  return {
    span: span(source, start, start + written.trimEnd().length),
    text: leafText({ kind: "leaf", props: "", value: path, source: path, style: "quoted", start: 0, end: 0 }, true),
  };
}

/** Where the name of the file stands in a path: behind its last stroke; all of the path where it is not written as it reads. */
export function nameIn({ span: at, value }: ScalarNode): Span {
  const inner = unquoted(at);
  const written = inner.source.text.slice(inner.start, inner.end);
  return written === value ? span(inner.source, inner.start + written.lastIndexOf("/") + 1, inner.end) : inner;
}

/** The name of a file, without its folder. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

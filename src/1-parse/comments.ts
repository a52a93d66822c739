import type { CST } from "yaml";
import { type Source, type Span, span } from "../model/source.ts";
import { tokenize } from "./parse.ts";

/** The comments of a text in its order, from `#` to the end of the line; what looks like one inside a string is none. */
export function commentsOf(source: Source): readonly Span[] {
  return (tokenize(source.text) ?? [])
    .flatMap((token) => [...commentsIn(token)])
    .map(({ offset, source: text }) => span(source, offset, offset + text.trimEnd().length))
    .toSorted((a, b) => a.start - b.start);
}

/** All comments in a token; it goes by a list of its own, since a text may nest deeper than the stack. */
function* commentsIn(top: CST.Token): Generator<CST.SourceToken> {
  const open: unknown[] = [top];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) open.push(...(next as readonly unknown[]));
    else if (typeof next === "object" && next !== null) {
      if ("type" in next && next.type === "comment") yield next as CST.SourceToken;
      else open.push(...Object.values(next));
    }
  }
}

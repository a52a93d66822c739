import type { Span } from "../model/source.ts";
import { blanked, indentOf, lineAt } from "./line.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { quotedPlaceholder } from "../codes/yaml.ts";

/** A text without a mistake in it, for what stands behind: every offset stays, and so does every line break. */
export function mended(text: string, { code, span }: Diagnostic): string {
  const { start, end } = code === quotedPlaceholder ? span : blockAt(text, span);
  const removed = text.slice(start, end);
  const filling = code === quotedPlaceholder ? `"${"x".repeat(removed.length - 2)}"` : blanked(removed);
  return text.slice(0, start) + filling + text.slice(end);
}

/** The line of a mistake with everything that is indented deeper below it, and the brackets that close it. */
function blockAt(text: string, span: Span): Pick<Span, "start" | "end"> {
  const first = lineAt(text, span.start);
  const indent = indentOf(first);
  let { end } = lineAt(text, Math.max(span.start, Math.min(span.end, first.end)));
  for (let next = text.indexOf("\n", end); next >= 0; next = text.indexOf("\n", next + 1)) {
    const line = lineAt(text, next + 1);
    const isInside = line.text.trim() === "" || indentOf(line) > indent || /^\s*[\]}]/u.test(line.text);
    if (!isInside) break;
    end = line.end;
  }
  return { start: first.start, end };
}

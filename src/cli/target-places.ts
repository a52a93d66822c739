import type { Span } from "../model/source.ts";
import { startOf } from "../report/position.ts";

/** Places as lines and columns, each once: those of a contract as they are, then those of the files that it uses, with their paths; the first of many. */
export function placesText(spans: readonly Span[], spec: string, limit: number = Infinity): string {
  const byFile = new Map<string, Set<string>>([[spec, new Set()]]);
  for (const span of spans) {
    const { line, column } = startOf(span);
    const { path } = span.source;
    byFile.set(path, (byFile.get(path) ?? new Set()).add(`${line}:${column}`));
  }
  const told = [...byFile].flatMap(([path, all]) => {
    const places = [...all];
    if (places.length === 0) return [];
    const rest = places.length > limit ? ` and ${places.length - limit} more` : "";
    return [`${path === spec ? "" : `${path}:`}${places.slice(0, limit).join(", ")}${rest}`];
  });
  return told.join("; ");
}

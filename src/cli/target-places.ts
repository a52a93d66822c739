import type { Span } from "../model/source.ts";
import { startOf } from "../report/position.ts";
import { targetsMessages } from "../words/en/targets.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying } from "../words/saying.ts";

/** Says what `targets` says. */
export type SayTargets = Say<typeof targetsMessages>;

/** What `targets` says, in a language. */
export function sayingTargets(language: Language): SayTargets {
  return saying("targets", targetsMessages, language);
}

/** Places as lines and columns, each once: those of a contract as they are, then those of the files that it uses, with their paths; the first of many. */
export function placesText(spans: readonly Span[], spec: string, say: SayTargets, limit: number = Infinity): string {
  const byFile = new Map<string, Set<string>>([[spec, new Set()]]);
  for (const span of spans) {
    const { line, column } = startOf(span);
    const { path } = span.source;
    byFile.set(path, (byFile.get(path) ?? new Set()).add(`${line}:${column}`));
  }
  const told = [...byFile].flatMap(([path, all]) => {
    const places = [...all];
    if (places.length === 0) return [];
    const shown = places.slice(0, limit);
    const said =
      shown.length < places.length ? say("more-places", { places: shown, count: places.length - limit }) : say("places", { places });
    return [`${path === spec ? "" : `${path}:`}${said}`];
  });
  return told.join(say("between-files"));
}

import { parse } from "../../1-parse/parse.ts";
import type { Edit } from "../../model/diagnostic.ts";
import type { DocumentNode } from "../../model/document.ts";
import type { Span } from "../../model/source.ts";
import { groupBy } from "../../report/group.ts";
import { place } from "../../report/words.ts";
import type { Sentence } from "../../words/saying.ts";
import { withEdits } from "../edits.ts";
import { type Occurrence, placeOf } from "./occurrence.ts";
import { namesIn } from "./names-in.ts";
import type { Reading } from "./reading.ts";
import type { Named } from "./things.ts";

/**
 * Whether every name of the contracts means what it meant once some names were written otherwise: the same places name the same things, whatever
 * these are called. What would change is said. This holds whatever the kind of a name, and however it came about: by the name of an item around a
 * place, by one that meant nothing so far, by a text that reads otherwise.
 */
export async function meaningKept({ contracts }: Named, edits: readonly Edit[], reading: Reading): Promise<Sentence<"names"> | undefined> {
  const documents = new Map<string, DocumentNode>();
  const byPath = byFile(edits);
  for (const path of new Set(contracts.flatMap(({ files }) => files))) {
    const file = await reading.file(path);
    if (typeof file === "string" || file.value === undefined) continue;
    const own = byPath.get(path);
    const { value, cut } = own ? parse({ path, text: withEdits(file.source.text, own) }) : file;
    if (value === undefined || cut) return ["captured", { place: place(own?.[0]?.span ?? file.value.span) }];
    documents.set(path, value);
  }
  const shift = shifting(edits);
  for (const { contract, occurrences } of contracts) {
    const after = namesIn(contract, (path) => documents.get(path), reading.project.settings.project ?? ".");
    const changed = firstChange(occurrences, after.occurrences, shift);
    if (changed) return ["captured", { place: place(changed) }];
  }
  return undefined;
}

function byFile(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  return groupBy(edits, ({ span }) => span.source.path);
}

/** Where a place of a text is after some edits. */
function shifting(edits: readonly Edit[]): (at: Span) => string {
  const byPath = byFile(edits.toSorted((a, b) => a.span.start - b.span.start));
  return ({ source, start }) => {
    let shift = 0;
    for (const { span, text } of byPath.get(source.path) ?? []) {
      if (span.start > start) break;
      // A name that gets quotes begins behind the first of them.
      shift +=
        span.start < start
          ? text.length - (span.end - span.start)
          : /^["']/u.test(text) && !/["']/u.test(source.text.charAt(start))
            ? 1
            : 0;
    }
    return `${source.path}:${start + shift}`;
  };
}

/** The first place that names another thing than before, or that names something only before or only after. */
function firstChange(before: readonly Occurrence[], after: readonly Occurrence[], shift: (at: Span) => string): Span | undefined {
  const now = new Map<string, string[]>();
  for (const { thing, span } of after) now.set(placeOf(span), [...(now.get(placeOf(span)) ?? []), thing]);
  const meant = new Map<string, string>();
  const means = new Map<string, string>();
  const seen = new Set<string>();
  for (const { thing, span } of before) {
    const at = shift(span);
    const nth = [...(now.get(at) ?? [])].shift();
    if (nth === undefined) return span;
    now.set(at, (now.get(at) ?? []).slice(1));
    if ((meant.get(thing) ?? nth) !== nth || (means.get(nth) ?? thing) !== thing) return span;
    meant.set(thing, nth);
    means.set(nth, thing);
    seen.add(at);
  }
  return after.find(({ span }) => (now.get(placeOf(span)) ?? []).length > 0)?.span;
}

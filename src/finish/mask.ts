import { withoutPersonal } from "../checks/personal.ts";
import { mask as hidden } from "../checks/mask.ts";
import { lookingPersonal, type PersonalPlace } from "../2-check/personal-spans.ts";
import type { ShownSource, ShownSpan } from "../model/findings.ts";
import type { Source, Span } from "../model/source.ts";
import { maskedText } from "../report/masking.ts";
import { occurrences } from "./occurrences.ts";

/** What makes texts fit to be shown. */
export interface Mask {
  /** The same source with its personal values masked. */
  readonly source: (source: Source) => ShownSource;
  readonly span: (span: Span) => ShownSpan;
  /**
   * A sentence about a place; `isTheirs` lets what looks like a personal value pass where it is an example of ours, `own` is a
   * further value that the sentence holds.
   */
  readonly text: (sentence: string, about?: Span, isTheirs?: (value: string) => boolean, own?: string) => string;
}

/** A mask for texts of which the places of personal values are known; what looks like one is masked wherever it stands. */
export function createMask(known: readonly PersonalPlace[]): Mask {
  const bySource = new Map<Source, readonly PersonalPlace[]>();
  for (const place of known) bySource.set(place.span.source, [...(bySource.get(place.span.source) ?? []), place]);
  const masked = new Map<Source, ShownSource>();

  const source = (plain: Source): ShownSource => {
    const before = masked.get(plain);
    if (before) return before;
    const places = bySource.get(plain) ?? [];
    const values = new Set(places.map(({ value }) => value));
    const spans = [...places.map(({ span }) => span), ...lookingPersonal(plain), ...occurrences(plain, values)];
    const shown = { path: plain.path, text: maskedText(plain, spans) } as ShownSource;
    masked.set(plain, shown);
    return shown;
  };

  const span = (plain: Span): ShownSpan => ({ ...plain, source: source(plain.source) });

  const text: Mask["text"] = (sentence, about, isTheirs, own) => {
    const values = new Set([
      ...(own === undefined ? [] : [own]),
      ...(about ? (bySource.get(about.source) ?? []).map(({ value }) => value) : []),
    ]);
    const at = { path: "", text: sentence };
    let left = sentence;
    for (const { start, end } of occurrences(at, values).toReversed())
      left = left.slice(0, start) + hidden(left.slice(start, end)) + left.slice(end);
    return withoutPersonal(left, isTheirs);
  };

  return { source, span, text };
}

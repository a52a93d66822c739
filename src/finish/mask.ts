import { mask as hidden } from "../runtime/mask.ts";
import { withoutPersonal } from "../runtime/personal.ts";
import { personalComments, personalLines } from "../3-check/personal/lines.ts";
import type { PersonalKnowledge, PersonalPlace } from "../3-check/personal/spans.ts";
import type { ShownSource, ShownSpan } from "../model/findings.ts";
import { printable } from "../model/printable.ts";
import type { Source, Span } from "../model/source.ts";
import { maskedText } from "../report/masking.ts";
import { looking, withoutSpoken } from "./looking.ts";
import { occurrences, type Values, valuesOf } from "./occurrences.ts";

/** What makes texts fit to be shown. */
export interface Mask {
  /** The same source with its personal values masked. */
  readonly source: (source: Source) => ShownSource;
  readonly span: (span: Span) => ShownSpan;
  /** A sentence about a place, on one line; `isTheirs` lets what looks like a personal value pass where it is an example of ours. */
  readonly text: (sentence: string, about?: Span, isTheirs?: (value: string) => boolean) => string;
  /** A text of no known place: what looks like a personal value in it is masked. */
  readonly data: (text: string) => string;
  /** What programs read of a place, and the text of an edit there: only personal values change. `own` is a further one that it holds. */
  readonly edit: (text: string, about: Span, own?: string) => string;
}

interface Looked {
  /** In the order of the text. */
  readonly places: readonly PersonalPlace[];
  /** The length of the longest of them. */
  readonly longest: number;
  readonly values: Values;
  readonly shown: ShownSource;
}

/** A mask for texts of which something is known; what looks like a personal value is masked wherever it stands. */
export function createMask({ places, read, params, everywhere = [] }: PersonalKnowledge): Mask {
  const known = new Map<Source, PersonalPlace[]>();
  for (const place of places) {
    const { source } = place.span;
    const before = known.get(source);
    if (before) before.push(place);
    else known.set(source, [place]);
  }
  const documents = new Set(read);
  const looked = new Map<Source, Looked>();

  const look = (source: Source): Looked => {
    const before = looked.get(source);
    if (before) return before;
    const found = [...(known.get(source) ?? []), ...(documents.has(source) ? personalComments(source) : personalLines(source, params))];
    const values = valuesOf([...found.map(({ value }) => value), ...everywhere]);
    const spans = [...found.map(({ span }) => span), ...looking(source), ...occurrences(source, values)];
    // What makes a source one that may be shown is just this masking.
    const shown = { path: source.path, text: maskedText(source, spans) } as ShownSource;
    const longest = found.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
    const result = { places: found.toSorted((a, b) => a.span.start - b.span.start), longest, values, shown };
    looked.set(source, result);
    return result;
  };

  const without = (sentence: string, about: Span | undefined, isTheirs: ((value: string) => boolean) | undefined, own?: string): string => {
    const here = about ? quotedHere(about, look(about.source)) : [];
    const quoted = withoutValues(sentence, valuesOf([...(own === undefined ? [] : [own]), ...here], true));
    const left = about ? withoutValues(quoted, look(about.source).values) : quoted;
    return withoutSpoken(withoutPersonal(left, isTheirs), isTheirs);
  };

  return {
    source: (source) => look(source).shown,
    span: (span) => ({ ...span, source: look(span.source).shown }),
    text: (sentence, about, isTheirs) => printable(without(sentence, about, isTheirs)),
    data: (by) => without(by, undefined, undefined),
    edit: (by, about, own) => without(by, about, undefined, own),
  };
}

/** A mask for sentences that may quote further values, wherever those stand. */
export function quoting(mask: Mask, quoted: readonly string[]): Mask {
  const values = valuesOf(quoted, true);
  return {
    ...mask,
    text: (sentence, about, isTheirs) => mask.text(withoutValues(sentence, values), about, isTheirs),
    edit: (by, about, own) => mask.edit(withoutValues(by, values), about, own),
  };
}

/** The values that stand where a finding is: however short they are, its sentences may quote them. */
function quotedHere({ start, end }: Span, { places, longest }: Looked): readonly string[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.span.start ?? 0) <= end) low = middle + 1;
    else high = middle;
  }
  const values: string[] = [];
  for (let index = low - 1; index >= 0; index--) {
    const place = places[index];
    if (place === undefined || place.span.start + longest < start) break;
    const isHere = place.span.start < end && place.span.end > start;
    // Values from outside have no places of their own: all of them stand at the start.
    if (isHere || (start === end && place.span.start === start && place.span.end === end)) values.push(place.value);
  }
  return values;
}

/** A sentence without values that it quotes. */
export function withoutValues(sentence: string, values: Values): string {
  const found = occurrences({ path: "", text: sentence }, values);
  return found.reduceRight(
    (left, { start, end }) => left.slice(0, start) + hiddenInQuotes(left.slice(start, end)) + left.slice(end),
    sentence,
  );
}

function hiddenInQuotes(value: string): string {
  const [, open = "", inner = "", close = ""] = /^(["`「]?)(.*?)(["`」]?)$/su.exec(value) ?? [];
  return open + hidden(inner) + close;
}

import { placesOf } from "../../../1-parse/units.ts";
import type { Span } from "../../../model/source.ts";
import type { Occurrence, Written } from "../occurrence.ts";
import type { Meant } from "./scope.ts";

/** Collects the places where something is named: each place once for a thing, however often its text is used. */
export interface Places {
  readonly occurrences: readonly Occurrence[];
  /** Texts of which nobody can tell which names stand in them. */
  readonly opaque: readonly Written[];
  /** Notes that a stretch of a text, in units of its value, is a name; the whole text where none is given. */
  readonly note: (meant: Meant, text: Written, stretch?: Stretch, declares?: Span) => void;
  readonly noteOpaque: (text: Written) => void;
}

/** A stretch of a text that is a name. */
interface Stretch {
  readonly text: string;
  readonly start: number;
  /** Whether others stand around it. */
  readonly isPart: boolean;
}

export function createPlaces(): Places {
  const occurrences: Occurrence[] = [];
  const opaque: Written[] = [];
  const seen = new Set<string>();
  const isNew = (thing: string, { source, start }: Span): boolean => {
    const before = seen.size;
    return seen.add(`${thing}\n${source.path}\n${start}`).size > before;
  };
  return {
    occurrences,
    opaque,
    note: ({ kind, thing, leadsTo, sendsFields }, text, stretch, declares) => {
      if (typeof text.value !== "string") return;
      const { text: name, start, isPart } = stretch ?? { text: text.value, start: 0, isPart: false };
      const span = placesOf(text)?.(start, start + name.length);
      if (span === undefined) opaque.push(text);
      else if (isNew(thing, span))
        occurrences.push({ kind, thing, name, span, text, isPart, ...defined({ declares, leadsTo, sendsFields }) });
    },
    noteOpaque: (text) => void opaque.push(text),
  };
}

/** Only what there is. */
function defined({
  declares,
  leadsTo,
  sendsFields,
}: {
  readonly declares: Span | undefined;
  readonly leadsTo: Span | undefined;
  readonly sendsFields: true | undefined;
}): Pick<Occurrence, "declares" | "leadsTo" | "sendsFields"> {
  return { ...(declares ? { declares } : {}), ...(leadsTo ? { leadsTo } : {}), ...(sendsFields ? { sendsFields } : {}) };
}

import { placesOf } from "../../../1-parse/units.ts";
import type { ScalarNode } from "../../../model/document.ts";
import type { Span } from "../../../model/source.ts";
import type { Occurrence, Written } from "../occurrence.ts";
import type { Meant } from "./scope.ts";

/** Collects the places where something is named: each place once for a thing, however often its text is used. */
export interface Places {
  readonly occurrences: readonly Occurrence[];
  /** Texts of which nobody can tell which names stand in them. */
  readonly opaque: readonly Written[];
  /** The conditions, as far as they name something. */
  readonly conditions: readonly ScalarNode[];
  /** Notes that a stretch of a text, in units of its value, is a name; the whole text where none is given. */
  readonly note: (meant: Meant, text: Written, stretch?: Stretch, declares?: Span) => void;
  readonly noteOpaque: (text: Written) => void;
  readonly noteCondition: (text: ScalarNode) => void;
}

/** A stretch of a text that is a name. */
interface Stretch {
  readonly text: string;
  readonly start: number;
  /** Whether others stand around it. */
  readonly isPart: boolean;
  /** The format behind it, and where that begins. */
  readonly format?: { readonly text: string; readonly start: number };
}

export function createPlaces(): Places {
  const occurrences: Occurrence[] = [];
  const opaque: Written[] = [];
  const conditions: ScalarNode[] = [];
  const seen = new Set<string>();
  const isNew = (thing: string, { source, start }: Span): boolean => {
    const before = seen.size;
    return seen.add(`${thing}\n${source.path}\n${start}`).size > before;
  };
  return {
    occurrences,
    opaque,
    conditions,
    note: ({ kind, thing, path, leadsTo, sendsFields }, text, stretch, declares) => {
      if (typeof text.value !== "string") return;
      const { text: name, start, isPart, format: said }: Stretch = stretch ?? { text: text.value, start: 0, isPart: false };
      const place = placesOf(text);
      if (place === undefined) return void opaque.push(text);
      const span = place(start, start + name.length);
      const format = said && { text: said.text, span: place(said.start, said.start + said.text.length) };
      if (isNew(thing, span))
        occurrences.push({ kind, thing, name, path, span, text, isPart, ...defined({ declares, leadsTo, sendsFields, format }) });
    },
    noteOpaque: (text) => void opaque.push(text),
    noteCondition: (text) => void conditions.push(text),
  };
}

/** Only what there is. */
function defined({
  declares,
  leadsTo,
  sendsFields,
  format,
}: {
  readonly declares: Span | undefined;
  readonly leadsTo: Span | undefined;
  readonly sendsFields: true | undefined;
  readonly format: Occurrence["format"];
}): Pick<Occurrence, "declares" | "leadsTo" | "sendsFields" | "format"> {
  return {
    ...(declares ? { declares } : {}),
    ...(leadsTo ? { leadsTo } : {}),
    ...(sendsFields ? { sendsFields } : {}),
    ...(format ? { format } : {}),
  };
}

import { type MapNode } from "../../model/document.ts";
import { boundWith } from "../names/here.ts";
import { type PlacedPlaceholder, placeholdersOf } from "../placeholders.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { samplesIn } from "../samples.ts";

/** Who names a parameter that a text declares. */
export interface ParamNames {
  /** The placeholders of the text that do. */
  readonly uses: readonly PlacedPlaceholder[];
  /** Whether a condition or a repetition of the text does. */
  readonly isAsked: boolean;
  /** Whether another text does, or declares it too. */
  readonly isShared: boolean;
}

/** Who names a parameter that a text declares, in whichever contracts the text stands: what is called alike in a repetition is something else. */
export function namesOfParam(subject: Subject, document: MapNode, name: string, project: EditorProject): ParamNames {
  const { source } = subject;
  const places = [...boundWith(subject, project)].flatMap(({ occurrences }) => {
    const declared = occurrences.find(
      ({ kind, name: own, declares, span }) => kind === "param" && own === name && declares && span.source === source,
    );
    return occurrences.filter(({ thing }) => thing === declared?.thing);
  });
  const here = new Set(places.flatMap(({ span }) => (span.source === source ? [span.start] : [])));
  const uses = placeholdersOf(document).filter((each) => each.name && here.has(each.name.span.start));
  const inBraces = new Set(uses.map((each) => each.name?.span.start));
  const given = samplesIn(document).flatMap(([, { value }]) => (value.kind === "map" ? (value.entries.get(name)?.key.start ?? []) : []));
  const isAsked = places.some(
    ({ span, text, declares }) => span.source === source && !declares && !inBraces.has(span.start) && !given.includes(text.span.start),
  );
  return { uses, isAsked, isShared: places.some(({ span }) => span.source !== source) };
}

/** The names that something has in the contracts that a text stands in, parameters and items, or that mean nothing so far. */
export function namesTaken(subject: Subject, project: EditorProject): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { occurrences } of boundWith(subject, project))
    for (const { kind, name } of occurrences) if (kind === "param" || kind === "item" || kind === "unknown") taken.add(name);
  return taken;
}

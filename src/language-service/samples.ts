import { child, type DocumentNode, type Entry } from "../model/document.ts";

/** The samples that a text has, by name, as they are written; none where it has none, or where something else stands in their place. */
export function samplesIn(document: DocumentNode | undefined): readonly (readonly [name: string, entry: Entry])[] {
  const samples = child(document, "samples");
  return samples?.kind === "map" ? [...samples.entries] : [];
}

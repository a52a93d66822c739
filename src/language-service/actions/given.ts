import { declared, newSamples } from "../../diagnostics/param-fix.ts";
import { entryAdded } from "../../diagnostics/insertion.ts";
import type { Edit } from "../../model/diagnostic.ts";
import { child, type MapNode } from "../../model/document.ts";

/** A parameter that a text comes to declare, and the value that samples give it. */
export interface NewParam {
  readonly name: string;
  /** All that stands behind its name where it is declared. */
  readonly declaration: string;
  /** The value as it is written. */
  readonly value: string;
}

/** The declaration of a parameter in a text; nothing where its layout has no place for it. */
export function declaring(document: MapNode, { name, declaration }: NewParam): readonly Edit[] | undefined {
  const edit = declared(document, child(document, "params"), name, declaration);
  return edit && [edit];
}

/** The value of a parameter in samples of a text, those that it does not have among them; nothing where its layout has no place for one. */
export function giving(document: MapNode, samples: readonly string[], { name, value }: NewParam): readonly Edit[] | undefined {
  if (samples.length === 0) return [];
  const own = child(document, "samples");
  if (own === undefined) return all([newSamples(document, samples, name, value)]);
  if (own.kind !== "map") return undefined;
  const given = new Set<number>();
  return all(
    samples.flatMap((sample) => {
      const map = child(own, sample);
      if (map === undefined) return [entryAdded(own, sample, `{ ${name}: ${value} }`)];
      if (map.kind !== "map") return [undefined];
      // What an alias repeats is written once.
      if (given.has(map.span.start)) return [];
      given.add(map.span.start);
      return [entryAdded(map, name, value)];
    }),
  );
}

function all(edits: readonly (Edit | undefined)[]): readonly Edit[] | undefined {
  const made = edits.filter((edit) => edit !== undefined);
  return made.length === edits.length ? made : undefined;
}

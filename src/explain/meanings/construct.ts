import type { ReferenceWords } from "../../words/reference.ts";
import type { ConstructEntry } from "../tables/keys.ts";
import { allKeys } from "../tables/keys.ts";
import { columnStructures } from "../tables/columns.ts";
import { structuresShown } from "../tables/shown.ts";

/** A construct of the language: a map of keys. */
export interface ConstructMeaning {
  readonly kind: "construct";
  readonly name: string;
  readonly doc: string;
  /** Where it stands, from the top of a contract. */
  readonly stands: readonly string[];
  readonly keys: readonly { readonly key: string; readonly types: readonly string[]; readonly doc: string; readonly required: boolean }[];
  readonly structures: readonly string[];
}

/** A construct explained, in the words of a language. */
export function constructMeaning({ construct, ways }: ConstructEntry, words: ReferenceWords): ConstructMeaning {
  const entries = allKeys().filter((entry) => entry.construct === construct);
  return {
    kind: "construct",
    name: construct.name,
    doc: words.construct(construct.name, construct.doc),
    stands: ways.filter((way) => way.length > 0).map((way) => way.join(".")),
    keys: entries.flatMap(({ key, rows }) =>
      rows.map(({ types, row }) => ({
        key,
        types,
        doc: words.key(construct.name, key, types, row.doc),
        required: construct.required.includes(key),
      })),
    ),
    structures: structuresShown(columnStructures(construct)),
  };
}

import type { Construct, Row, Slot } from "../../../language/tables/construct.ts";
import { innerOf, joined, targetOf } from "../../../language/readers/lower.ts";
import type { DocumentNode, MapNode } from "../../../model/document.ts";
import type { Around, Place } from "./members.ts";
import type { Reading } from "./say.ts";

/** The way from keys to the values inside them, for the functions that answer one of either. */
export interface Inner {
  readonly map: (map: MapNode, place: Place, reading: Reading) => MapNode;
  readonly value: (node: DocumentNode, row: Row, slot: Slot, place: Place, reading: Reading) => DocumentNode;
}

/** A map that a construct stands for, with what is known of it. */
export interface Known extends Around {
  readonly isKnown: (name: string) => boolean;
}

/** Where the construct in a row stands. */
export function placeIn(row: Row, construct: Construct, { targets, around }: Place): Place {
  const found = targetOf(row.columns, targets);
  const held = innerOf(row.columns, targets);
  if (construct.bare && around) return { construct, targets: [], around };
  if (found === undefined || held === undefined) return { construct, targets: [] };
  const { codec } = found.column;
  return {
    construct: held.construct,
    targets: held.targets,
    ...(codec.kind === "inline" ? { base: joined(found.target.into, codec.base) } : {}),
  };
}

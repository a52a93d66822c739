import { targetOf } from "../../language/readers/lower.ts";
import type { Construct, Row, Slot } from "../../language/tables/construct.ts";
import { text } from "../../language/tables/slots.ts";
import type { Place } from "./place.ts";

/** What belongs at a place of a value. */
export interface Wanted {
  /** What kind of value it is; none where it is what no table speaks of. */
  readonly slot?: Slot;
  /** The construct that it may be. */
  readonly construct?: Construct;
  /** The key that it stands at, or in the list of which it stands. */
  readonly key?: string;
  readonly row?: Row;
  /** What has that key. */
  readonly holder?: Construct;
  /** Whether it is an element of the list that the key takes. */
  readonly isItem: boolean;
  /** The words that the action takes there, where not every word of the key is one. */
  readonly words?: readonly string[];
  /** What stands for those on the wire, in their order. */
  readonly codes?: readonly unknown[];
  /** Where no table speaks of it: a key of the frame and the way below it. */
  readonly frame?: readonly string[];
}

/** What belongs at a place. */
export function wantedAt({ way, holders }: Place): Wanted {
  const last = way.keys.at(-1);
  const { rest } = way;
  const [index, ...more] = rest;
  if (index !== undefined && (more.length > 0 || !/^\d+$/u.test(index))) return { isItem: false, frame: rest };
  if (last === undefined) return way.construct ? { isItem: false, construct: way.construct } : { isItem: false, frame: rest };
  const { row, key, construct: holder } = last;
  const codec = holders && targetOf(row.columns, holders)?.column.codec;
  const { words, codes } = codec?.kind === "value" ? codec : {};
  const of = { key, row, holder, ...(words === undefined ? {} : { words }), ...(codes === undefined ? {} : { codes }) };
  if (index !== undefined) {
    const slot = itemOf(row.slot, Number(index));
    return { ...of, isItem: true, ...(slot ? { slot } : { frame: rest }) };
  }
  const { slot } = row;
  if (way.construct === undefined) return { ...of, isItem: false, slot };
  const isItem = slot.kind === "records" || slot.kind === "table-rows";
  const isNamed = ("orNames" in slot && slot.orNames) || ("orName" in slot && slot.orName);
  return { ...of, isItem, construct: way.construct, ...(isNamed ? { slot: text } : {}) };
}

/** The kind of value at an index of a list. */
function itemOf(slot: Slot, index: number): Slot | undefined {
  switch (slot.kind) {
    case "list":
      return slot.item;
    case "tuple":
      return slot.items[index];
    case "either":
      return slot.many.item;
    case "table-rows":
      return slot.cells.item;
    default:
      return undefined;
  }
}

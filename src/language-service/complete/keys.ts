import { targetOf } from "../../language/readers/lower.ts";
import { type Construct, insteadOf, type Row, rowsOf } from "../../language/tables/construct.ts";
import { declaredKeys, elementKeys, overrideKeys, ownKeys, reuseKeys, topKeys } from "../../language/tables/frame.ts";
import type { MapNode } from "../../model/document.ts";
import type { EditorProject } from "../project.ts";
import { type Place, variantIn } from "./place.ts";

/** A key that a map may have: a row of a table, or one of the frame. */
export type OfferedKey = RowKey | FrameKey;

interface RowKey {
  readonly kind: "row";
  readonly key: string;
  readonly construct: Construct;
  readonly row: Row;
  /** The word that decides which keys the map has. */
  readonly type: unknown;
  readonly isRequired: boolean;
}

interface FrameKey {
  readonly kind: "frame";
  readonly key: string;
  readonly where: "top" | "construct" | "element";
}

/** The keys of the frame at the top of a text: a contract, a file for the top of contracts, or one for something in them. */
const topKeysOf: Readonly<Record<NonNullable<Place["top"]>, readonly string[]>> = {
  contract: topKeys,
  contracts: topKeys.filter((key) => !ownKeys.some((own) => own === key)),
  part: declaredKeys,
};

/** The keys that a map may have at a place beside those that it has, in the order of the tables. What its action has no use for is none of them. */
export function keysOf(place: Place, map: MapNode | undefined, project: EditorProject): readonly OfferedKey[] {
  const { construct, listed, top, targets, action } = place;
  if (construct === undefined) return [];
  const has = (key: string): boolean => map?.entries.has(key) ?? false;
  const type = variantIn(construct, map, project);
  const beside = insteadOf(construct, has);
  const rows = [...rowsOf(construct, type)].filter(
    ([key, row]) => (beside?.includes(key) ?? true) && (action === undefined || targets === undefined || isTaken(row, targets)),
  );
  const frame = (where: FrameKey["where"], keys: readonly string[]): readonly FrameKey[] =>
    keys.map((key) => ({ kind: "frame", where, key }));
  const own = rows.map(([key, row]): RowKey => ({
    kind: "row",
    key,
    construct,
    row,
    type,
    isRequired: construct.required.includes(key) && beside === undefined,
  }));
  const all: readonly OfferedKey[] = [
    ...(top === "part" ? [] : frame("top", top === undefined ? [] : topKeysOf[top])),
    ...own.toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired)),
    ...frame("construct", reuseKeys),
    ...(construct.bare ? [] : frame("construct", overrideKeys)),
    ...(listed ? frame("element", elementKeys) : []),
    ...(top === "part" ? frame("top", topKeysOf[top]) : []),
  ];
  // A key of the frame goes before a row of the same name.
  const first = new Map(all.toReversed().map((each) => [each.key, each]));
  return all.filter((each) => !has(each.key) && first.get(each.key) === each);
}

/** Whether structures have room for a row, or it needs none. */
function isTaken({ columns }: Row, targets: NonNullable<Place["targets"]>): boolean {
  return columns.length === 0 || targetOf(columns, targets) !== undefined;
}

import type { Box } from "../../model/box.ts";
import { type Cell, boxOfCell } from "./cells.ts";
import type { Party } from "./parties.ts";
import type { Anchor } from "./row-heads.ts";

/** Words of parties, row by row, as far as a zone has been read. Those that stand side by side, one a little higher, are one row. */
export interface Above {
  /** Takes the words of the next row. */
  readonly add: (row: readonly Anchor[]) => void;
  /** The party above a cell in its column; where the rows have no columns, the last one above. */
  readonly partyOf: (cell: Cell, row: readonly Cell[]) => Party | undefined;
}

/** So many rows of parties are looked through at most. */
const most = 60;

/** No words of parties, to begin with. */
export function nothingAbove(): Above {
  const rows: (readonly Anchor[])[] = [];
  let hasColumns = false;
  return {
    add: (row) => {
      if (row.length === 0) return;
      const last = rows.at(-1);
      if (last && last.every((one) => row.every((other) => isBeside(one, other))))
        rows.splice(
          -1,
          1,
          [...last, ...row].toSorted((a, b) => a.box.x - b.box.x),
        );
      else rows.push(row);
      hasColumns ||= (rows.at(-1)?.length ?? 0) > 1;
    },
    partyOf: (cell, row) => {
      for (const anchors of rows.slice(-most).toReversed()) {
        const [first] = anchors;
        if (anchors.length > 1) return inColumn(cell, row, anchors);
        if (first && (!hasColumns || isAligned(first.box, boxOfCell(cell)) || first.cell.words.from === 0)) return first.party;
      }
      return undefined;
    },
  };
}

function isBeside({ box, page }: Anchor, other: Anchor): boolean {
  const isLevel = other.page === page && other.box.y - box.y < 1.5 * box.height;
  return isLevel && (other.box.x > box.x + box.width || box.x > other.box.x + other.box.width);
}

function isAligned(one: Box, other: Box): boolean {
  return apart(one, other) < 20;
}

/** How far two boxes are from standing below each other: by their beginnings, middles or ends. */
function apart(one: Box, other: Box): number {
  return Math.min(
    Math.abs(one.x - other.x),
    Math.abs(one.x + one.width / 2 - other.x - other.width / 2),
    Math.abs(one.x + one.width - other.x - other.width),
  );
}

/** How much nearer one column has to be for a cell to be in it for certain, and how near at all. */
const [clearly, near, perhaps] = [60, 30, 30];

/** The party in whose column a cell is: by where it stands, or, where spaces have moved it, by its number in the row. */
function inColumn(cell: Cell, row: readonly Cell[], anchors: readonly Anchor[]): Party | undefined {
  const box = boxOfCell(cell);
  const [best, next] = anchors.map((anchor) => ({ anchor, distance: apart(anchor.box, box) })).toSorted((a, b) => a.distance - b.distance);
  if (best === undefined) return undefined;
  const lead = (next?.distance ?? Infinity) - best.distance;
  if (best.distance < near && lead > clearly) return best.anchor.party;
  const labels = row.filter(({ text }) => text !== "");
  const at = labels.indexOf(cell);
  if (labels.length % anchors.length === 0 && at >= 0) return anchors[Math.floor((at * anchors.length) / labels.length)]?.party;
  return lead < perhaps && next?.anchor.party !== best.anchor.party ? undefined : best.anchor.party;
}

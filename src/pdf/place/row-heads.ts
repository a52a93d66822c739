import type { Box } from "../../model/box.ts";
import { type Cell, boxOfCell, type Line } from "./cells.ts";
import type { Party } from "./parties.ts";
import type { Row } from "./rows.ts";
import type { Upright } from "./upright.ts";
import { isBareParty } from "./zones.ts";

/** The word of a party beside its rows. */
export interface Head {
  readonly page: number;
  readonly box: Box;
  readonly party: Party;
}

/** The word of a party, and the cell that has it. */
export interface Anchor extends Head {
  readonly cell: Cell;
}

/** Bare words of parties in a column of their own, left of everything else, each in the middle of its rows. */
export function rowHeads(zone: readonly Line[], anchors: readonly Anchor[]): readonly Anchor[] {
  const heads = anchors.filter(({ cell }) => isBareParty(cell) && !cell.hasColon && cell.words.from === 0 && !cell.value);
  const [first] = heads;
  const labels = zone.flatMap(({ cells }) => cells.filter((cell) => cell.meaning?.kind !== undefined));
  if (first === undefined || heads.length < 2) return [];
  const isLeft = labels.every((cell) => heads.every(({ box }) => box.x + box.width <= boxOfCell(cell).x));
  const startsAbove = labels.some(({ row }) => row.page === first.cell.row.page && row.box.y < first.box.y - 2);
  return isLeft && startsAbove ? heads : [];
}

/** Words that are written downwards left of rows of a zone. */
export function uprightHeads(zone: readonly Line[], upright: readonly Upright[], parties: readonly Party[]): readonly Head[] {
  return upright.flatMap(({ page, box, word }) => {
    const party = parties.find(({ words }) => words.has(word));
    const isIn = zone.some(
      ({ row }) => row.page === page && row.box.x > box.x && row.box.y < box.y + box.height && row.box.y + row.box.height > box.y,
    );
    return party && isIn ? [{ page, box, party }] : [];
  });
}

/** Finds the party in whose rows a cell is: each head stands in the middle of its rows. */
export function besideHeads(zone: readonly Line[], heads: readonly Head[]): (cell: Cell) => Party | undefined {
  const found = new Map<Row, Party>();
  const pages = [...new Set(heads.map(({ page }) => page))].toSorted((a, b) => a - b);
  let before: { readonly head: Head; readonly left: readonly Row[] } | undefined;
  for (const page of pages) {
    const own = heads.filter((head) => head.page === page).toSorted((a, b) => middle(a.box) - middle(b.box));
    const rows = zone.flatMap(({ row, cells }) => (row.page === page && cells.some((cell) => isRightOf(cell, own)) ? row : []));
    const isLast = page === pages.at(-1);
    const groups = isLast && before !== undefined ? groupsFromBelow(rows, own) : groupsFromAbove(rows, own, isLast);
    own.forEach(({ party }, index) => groups.of[index]?.forEach((row) => found.set(row, party)));
    if (before !== undefined) {
      // rows at a break of the page are of the one side only where the other has all of its own
      const next = own[0];
      if (groups.above.length === 0 && next) for (const row of before.left) found.set(row, next.party);
      if (before.left.length === 0) for (const row of groups.above) found.set(row, before.head.party);
    }
    const last = own.at(-1);
    before = last && { head: last, left: groups.below };
  }
  return ({ row }) => {
    const party = found.get(row);
    if (party || pages.includes(row.page)) return party;
    return heads.findLast(({ page }) => page < row.page)?.party;
  };
}

/** The rows of each head, and those that are left above and below them. */
interface Groups {
  readonly of: readonly (readonly Row[])[];
  readonly above: readonly Row[];
  readonly below: readonly Row[];
}

/** Groups of rows one after the other from the first row on, each with its head in the middle; the last takes the rest of the last page. */
function groupsFromAbove(rows: readonly Row[], heads: readonly Head[], isLast: boolean): Groups {
  const of: (readonly Row[])[] = [];
  let from = 0;
  heads.forEach((head, index) => {
    const others = heads.length - 1 - index;
    const to =
      others === 0 && isLast ? rows.length : nearest(from + 1, rows.length - others, (end) => distance(head, rows[from], rows[end - 1]));
    of.push(rows.slice(from, to));
    from = to;
  });
  return { of, above: [], below: rows.slice(from) };
}

/** The same from the last row upwards. */
function groupsFromBelow(rows: readonly Row[], heads: readonly Head[]): Groups {
  const of: (readonly Row[])[] = [];
  let to = rows.length;
  heads.toReversed().forEach((head, index) => {
    const others = heads.length - 1 - index;
    const from = nearest(others, to - 1, (start) => distance(head, rows[start], rows[to - 1]));
    of.unshift(rows.slice(from, to));
    to = from;
  });
  return { of, above: rows.slice(0, to), below: [] };
}

/** The number of a range that is nearest. */
function nearest(from: number, to: number, distanceOf: (at: number) => number): number {
  let best = from;
  for (let at = from + 1; at <= to; at += 1) if (distanceOf(at) < distanceOf(best)) best = at;
  return best;
}

function distance({ box }: Head, first: Row | undefined, last: Row | undefined): number {
  return first && last ? Math.abs((middle(first.box) + middle(last.box)) / 2 - middle(box)) : Infinity;
}

function middle({ y, height }: Box): number {
  return y + height / 2;
}

function isRightOf(cell: Cell, heads: readonly Head[]): boolean {
  return cell.text !== "" && heads.every(({ box }) => boxOfCell(cell).x >= box.x + box.width);
}

import type { Box } from "../../model/box.ts";
import { type Cell, boxOfCell, type Line } from "./cells.ts";
import type { Party } from "./parties.ts";
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

/** The party whose word is nearest to the height of a cell. */
export function besideHead({ row }: Cell, heads: readonly Head[]): Party | undefined {
  const middle = ({ y, height }: Box): number => y + height / 2;
  const [best] = heads
    .filter(({ page }) => page === row.page)
    .toSorted((a, b) => Math.abs(middle(a.box) - middle(row.box)) - Math.abs(middle(b.box) - middle(row.box)));
  return best?.party;
}

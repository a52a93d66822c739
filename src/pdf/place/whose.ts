import type { Box } from "../../model/box.ts";
import type { PageBox } from "../../model/pdf-facts.ts";
import { bodiesOf, isAnothers } from "./bodies.ts";
import { boxOfCell, type Cell, type Line } from "./cells.ts";
import { nothingAbove } from "./columns.ts";
import { isOfOffice } from "./offices.ts";
import { namedIn, nobody, type Owner, type Party } from "./parties.ts";
import { isOfReceiver } from "./receipt.ts";
import { type Anchor, besideHeads, rowHeads, uprightHeads } from "./row-heads.ts";
import { boxAround, type Row } from "./rows.ts";
import type { Upright } from "./upright.ts";

/** Whose each cell of a zone is: by its own word, the word left of it, or the word above it in its column. */
export function ownersIn(zone: readonly Line[], parties: readonly Party[], upright: readonly Upright[]): ReadonlyMap<Cell, Owner> {
  const owners = new Map<Cell, Owner>();
  const named = zone.map(({ cells }) => cells.flatMap((cell) => anchorAt(cell, isOfOffice(cell) ? nobody : namedIn(cell, parties)) ?? []));
  const bodies = bodiesOf(zone, parties);
  const heads = [...rowHeads(zone, named.flat()), ...uprightHeads(zone, upright, parties)];
  const partyBeside = besideHeads(zone, heads);
  const hasAnchors = named.some((row) => row.length > 0);
  const above = nothingAbove();
  zone.forEach(({ cells }, index) => {
    const anchors = [...(named[index] ?? [])];
    for (const cell of cells) {
      const own = anchors.find((anchor) => anchor.cell === cell);
      const left = anchors.findLast((anchor) => anchor.cell.words.from < cell.words.from);
      const party = own?.party ?? (heads.length > 0 ? partyBeside(cell) : (left?.party ?? above.partyOf(cell, cells)));
      const body = bodies.get(cell.meaning?.body ?? "");
      const another = body && isAnothers(party, body, hasAnchors, owners) ? anchorAt(cell, body) : undefined;
      if (another) {
        anchors.push(another);
        anchors.sort((a, b) => a.cell.words.from - b.cell.words.from);
      }
      const isReceived = own === undefined && cell.meaning !== undefined && isOfReceiver(cell);
      const found = isReceived ? receiverOf(cell.row, parties) : (another?.party ?? party);
      owners.set(cell, { ...(found ? { party: found } : {}), isNamed: (another ?? own) !== undefined });
    }
    above.add(anchors);
  });
  return isBelow(zone, named) ? fromBelow(zone, named, owners) : owners;
}

/** Who gets it: whom the row names, else the only person among the parties; nothing where that cannot be told. */
function receiverOf({ text }: Row, parties: readonly Party[]): Party | undefined {
  const named = parties.filter(({ words }) => [...words].some((word) => text.includes(word)));
  const [only, ...others] = named.length > 0 ? named : parties.filter(({ kind }) => kind === "person");
  return others.length === 0 ? only : undefined;
}

/** Whether a zone begins with labels of nobody and ends with a party: what is signed stands above the party's word. */
function isBelow(zone: readonly Line[], named: readonly (readonly Anchor[])[]): boolean {
  const rows = zone.flatMap(({ cells }, index) => (cells.some(({ meaning }) => meaning !== undefined) ? (named[index]?.length ?? 0) : []));
  return rows[0] === 0 && (rows.at(-1) ?? 0) > 0;
}

function fromBelow(
  zone: readonly Line[],
  named: readonly (readonly Anchor[])[],
  owners: ReadonlyMap<Cell, Owner>,
): ReadonlyMap<Cell, Owner> {
  const found = new Map(owners);
  const below = nothingAbove();
  for (let index = zone.length - 1; index >= 0; index -= 1) {
    const cells = zone[index]?.cells ?? [];
    const anchors = named[index] ?? [];
    for (const cell of cells) {
      if (owners.get(cell)?.isNamed || anchors.length > 0) continue;
      const party = below.partyOf(cell, cells);
      found.set(cell, { ...(party ? { party } : {}), isNamed: false });
    }
    below.add(anchors);
  }
  return found;
}

function anchorAt(cell: Cell, party: Party | undefined): Anchor | undefined {
  return party && cell.text !== "" ? { cell, page: cell.row.page, box: boxWithLead(cell), party } : undefined;
}

/** The box from the label that a cell completes, which stands at the beginning of its column. */
function boxWithLead(cell: Cell): Box {
  return cell.lead ? boxAround(cell.row.glyphs.slice(cell.lead.from, cell.words.to)) : boxOfCell(cell);
}

/** Whose what stands at a place is, by the cell that it lies in. */
export type OwnerAt = (place: PageBox) => Party | undefined;

/** Finds the owner of places in some zones. */
export function ownerAt(zones: readonly (readonly Line[])[], parties: readonly Party[], upright: readonly Upright[]): OwnerAt {
  const pages = new Map<number, { readonly line: Line; readonly owners: ReadonlyMap<Cell, Owner> }[]>();
  for (const zone of zones) {
    const owners = ownersIn(zone, parties, upright);
    for (const line of zone) {
      const known = pages.get(line.row.page);
      if (known) known.push({ line, owners });
      else pages.set(line.row.page, [{ line, owners }]);
    }
  }
  return ({ page, box }) => {
    const middle = box.y + box.height / 2;
    const row = pages.get(page)?.find(({ line }) => line.row.box.y <= middle && line.row.box.y + line.row.box.height >= middle);
    const cell = row?.line.cells.findLast((each) => boxOfCell(each).x <= box.x + 1);
    const party = cell && row?.owners.get(cell)?.party;
    return party === nobody ? undefined : party;
  };
}

import type { Box } from "../../model/box.ts";
import type { PageBox } from "../../model/pdf-facts.ts";
import type { Cell } from "./cells.ts";
import { namedIn, type Party } from "./parties.ts";
import { boxAround } from "./rows.ts";
import type { Upright } from "./upright.ts";
import { isBareParty, type Line } from "./zones.ts";

/** Whose a cell is, and whether it says so itself. */
export interface Owner {
  readonly party?: Party;
  readonly isNamed: boolean;
}

interface Anchor extends Head {
  readonly cell: Cell;
}

/** The word of a party beside its rows. */
interface Head {
  readonly page: number;
  readonly box: Box;
  readonly party: Party;
}

/** Whose each cell of a zone is: by its own word, the word left of it, or the word above it in its column. */
export function ownersIn(zone: readonly Line[], parties: readonly Party[], upright: readonly Upright[]): ReadonlyMap<Cell, Owner> {
  const owners = new Map<Cell, Owner>();
  const rows = zone.map(({ cells }) =>
    cells.flatMap((cell): Anchor[] => {
      const party = namedIn(cell, parties);
      return party && cell.text !== "" ? [{ cell, page: cell.row.page, box: boxWithLead(cell), party }] : [];
    }),
  );
  const bodies = bodiesOf(zone, parties);
  const heads = [...rowHeads(zone, rows.flat()), ...uprightHeads(zone, upright, parties)];
  zone.forEach(({ cells }, index) => {
    for (const cell of cells) {
      const anchors = rows[index] ?? [];
      const own = anchors.find((anchor) => anchor.cell === cell);
      const party =
        own?.party ??
        (heads.length > 0 ? besideHead(cell, heads) : (leftOf(cell, anchors)?.party ?? above(cell, cells, rows.slice(0, index))));
      const body = bodies.get(cell.meaning?.body ?? "");
      if (body && isAnothers(party, body, rows.flat().length, owners)) {
        rows[index] = [...anchors, { cell, page: cell.row.page, box: boxOfCell(cell), party: body }].toSorted(
          (a, b) => a.cell.words.from - b.cell.words.from,
        );
        owners.set(cell, { party: body, isNamed: true });
      } else owners.set(cell, { ...(party ? { party } : {}), isNamed: own !== undefined });
    }
  });
  return owners;
}

/** The bodies that labels of a zone name by what they are: the only party that is one, or parties of their own. */
function bodiesOf(zone: readonly Line[], parties: readonly Party[]): ReadonlyMap<string, Party> {
  const words = new Set(zone.flatMap(({ cells }) => cells.flatMap(({ meaning }) => meaning?.body ?? [])));
  return new Map(
    [...words].map((word) => {
      const kinds = /学校/u.test(word) ? /(?:学校|中学|小学|大学|学院|幼儿园)$/u : /医院/u.test(word) ? /医院$/u : undefined;
      const alike = parties.filter(({ kind, name = "" }) => kind === "company" && (kinds === undefined || kinds.test(name)));
      const [only] = alike;
      return [word, alike.length === 1 && only ? only : { word, words: new Set([word]), kind: "company" as const }];
    }),
  );
}

/** Whether 公司盖章 below somebody is another party's: there is nobody, or a person, or somebody who signs for himself. */
function isAnothers(party: Party | undefined, body: Party, anchors: number, owners: ReadonlyMap<Cell, Owner>): boolean {
  if (party === undefined) return anchors === 0 || body.name !== undefined;
  if (party.kind === "company") return false;
  const isSigner = ([{ meaning }, owner]: readonly [Cell, Owner]): boolean =>
    owner.party === party && owner.isNamed && meaning?.kind === "signature" && !meaning.isRole;
  return party.kind === "person" || [...owners].some(isSigner);
}

/** Whose what stands at a place is, by the cell that it lies in. */
export type OwnerAt = (place: PageBox) => Party | undefined;

/** Finds the owner of places in some zones. */
export function ownerAt(zones: readonly (readonly Line[])[], parties: readonly Party[], upright: readonly Upright[]): OwnerAt {
  const known = zones.map((zone) => [zone, ownersIn(zone, parties, upright)] as const);
  return ({ page, box }) => {
    const middle = box.y + box.height / 2;
    for (const [zone, owners] of known) {
      for (const { row, cells } of zone) {
        if (row.page !== page || row.box.y > middle || row.box.y + row.box.height < middle) continue;
        const cell = cells.findLast((each) => boxOfCell(each).x <= box.x + 1);
        if (cell) return owners.get(cell)?.party;
      }
    }
    return undefined;
  };
}

/** The box of a cell's words. */
export function boxOfCell({ row, words, end }: Cell): Box {
  return boxAround(row.glyphs.slice(words.from, words.to > words.from ? words.to : end));
}

/** The box from the label that a cell completes, which stands at the beginning of its column. */
function boxWithLead(cell: Cell): Box {
  return cell.lead ? boxAround(cell.row.glyphs.slice(cell.lead.from, cell.words.to)) : boxOfCell(cell);
}

function leftOf(cell: Cell, anchors: readonly Anchor[]): Anchor | undefined {
  return anchors.findLast((anchor) => anchor.cell.words.from < cell.words.from);
}

/** The party above a cell in its column; where the rows have no columns, the last one above. */
function above(cell: Cell, row: readonly Cell[], uneven: readonly (readonly Anchor[])[]): Party | undefined {
  const rows = level(uneven);
  const columns = rows.findLast((anchors) => anchors.length > 1);
  for (const anchors of rows.toReversed()) {
    const [first] = anchors;
    if (first === undefined) continue;
    if (anchors.length > 1) return inColumn(cell, row, anchors);
    if (columns === undefined || isAligned(first.box, boxOfCell(cell)) || isUnder(first, rows)) return first.party;
  }
  return undefined;
}

/** Rows of parties in which those that stand side by side, one a little higher than the other, are one row. */
function level(rows: readonly (readonly Anchor[])[]): readonly (readonly Anchor[])[] {
  const found: (readonly Anchor[])[] = [];
  for (const row of rows) {
    if (row.length === 0) continue;
    const last = found.at(-1);
    const isBeside = last?.every(({ box, cell }) =>
      row.every(
        (other) =>
          other.cell.row.page === cell.row.page &&
          other.box.y - box.y < 1.5 * box.height &&
          (other.box.x > box.x + box.width || box.x > other.box.x + other.box.width),
      ),
    );
    if (last && isBeside) found[found.length - 1] = [...last, ...row].toSorted((a, b) => a.box.x - b.box.x);
    else found.push(row);
  }
  return found;
}

/** Whether a party stands below columns and begins a stack of its own. */
function isUnder({ cell }: Anchor, rows: readonly (readonly Anchor[])[]): boolean {
  return (
    rows.filter((anchors) => anchors.length > 1).every((anchors) => anchors.every((other) => other.cell.row.box.y < cell.row.box.y)) &&
    cell.words.from === 0
  );
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

function inColumn(cell: Cell, row: readonly Cell[], anchors: readonly Anchor[]): Party | undefined {
  const labels = row.filter(({ text }) => text !== "");
  const at = labels.indexOf(cell);
  if (labels.length % anchors.length === 0 && at >= 0) return anchors[Math.floor((at * anchors.length) / labels.length)]?.party;
  const box = boxOfCell(cell);
  const [best, next] = anchors.map((anchor) => ({ anchor, distance: apart(anchor.box, box) })).toSorted((a, b) => a.distance - b.distance);
  if (best === undefined || (next && next.anchor.party !== best.anchor.party && next.distance - best.distance < 8)) return undefined;
  return best.anchor.party;
}

/** Bare words of parties in a column of their own, left of everything else, each in the middle of its rows. */
function rowHeads(zone: readonly Line[], anchors: readonly Anchor[]): readonly Anchor[] {
  const heads = anchors.filter(({ cell }) => isBareParty(cell) && !cell.hasColon && cell.words.from === 0 && !cell.value);
  const [first] = heads;
  const labels = zone.flatMap(({ cells }) => cells.filter((cell) => cell.meaning?.kind !== undefined));
  if (first === undefined || heads.length < 2) return [];
  const isLeft = labels.every((cell) => heads.every(({ box }) => box.x + box.width <= boxOfCell(cell).x));
  const startsAbove = labels.some(({ row }) => row.page === first.cell.row.page && row.box.y < first.box.y - 2);
  return isLeft && startsAbove ? heads : [];
}

/** Words that are written downwards left of rows of a zone. */
function uprightHeads(zone: readonly Line[], upright: readonly Upright[], parties: readonly Party[]): readonly Head[] {
  return upright.flatMap(({ page, box, word }) => {
    const party = parties.find(({ words }) => words.has(word));
    const isIn = zone.some(
      ({ row }) => row.page === page && row.box.x > box.x && row.box.y < box.y + box.height && row.box.y + row.box.height > box.y,
    );
    return party && isIn ? [{ page, box, party }] : [];
  });
}

function besideHead({ row }: Cell, heads: readonly Head[]): Party | undefined {
  const middle = ({ y, height }: Box): number => y + height / 2;
  const [best] = heads
    .filter(({ page }) => page === row.page)
    .toSorted((a, b) => Math.abs(middle(a.box) - middle(row.box)) - Math.abs(middle(b.box) - middle(row.box)));
  return best?.party;
}

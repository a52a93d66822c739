import { type Cell, isDateLabel, type Line, textOf } from "./cells.ts";
import { nobody, type Owner, type Party } from "./parties.ts";
import type { Certainty } from "./proposal.ts";
import { isOfReceiver } from "./receipt.ts";
import type { Upright } from "./upright.ts";
import { ownersIn } from "./whose.ts";
import { isHead } from "./zones.ts";

/** Something to sign at a label. */
export interface Wanted {
  readonly cell: Cell;
  readonly kind: "seal" | "legal-person-seal" | "signature" | "date";
  readonly party?: Party;
  readonly certainty: Certainty;
}

/** What a zone where parties sign wants, in reading order. */
export function wantedIn(
  zone: readonly Line[],
  parties: readonly Party[],
  upright: readonly Upright[],
  isLetter: boolean,
): readonly Wanted[] {
  const found = ownersIn(zone, parties, upright);
  const [only] = parties;
  const owners = parties.length === 1 && only ? new Map([...found].map(([cell, owner]) => [cell, { party: only, ...owner }])) : found;
  const labels = shared(
    isLetter,
    zone.flatMap(({ cells }) => cells).filter(({ meaning }) => meaning !== undefined),
    owners,
    zone.flatMap(({ cells }) => cells.flatMap((cell, index) => wantedAt(cell, cells, index, owners.get(cell)) ?? [])),
  );
  const bare = zone.flatMap(({ cells }) =>
    cells.flatMap((cell) => (isHead(cell, cells) || isNameAlone(cell, owners) ? (wantedAtBare(cell, owners, labels) ?? []) : [])),
  );
  const once = bare.filter(({ party, kind }, index) => bare.findIndex((each) => each.party === party && each.kind === kind) === index);
  const all = new Set([...labels.filter((each) => !isToldElsewhere(each, labels)), ...once]);
  const order = new Map(zone.flatMap(({ cells }) => cells).map((cell, index) => [cell, index]));
  return [...all].toSorted((a, b) => (order.get(a.cell) ?? 0) - (order.get(b.cell) ?? 0));
}

/** Whether a cell is the name of a party and nothing else. */
function isNameAlone(cell: Cell, owners: ReadonlyMap<Cell, Owner>): boolean {
  return cell.meaning === undefined && owners.get(cell)?.isNamed === true;
}

/**
 * A single date below all parties of a zone is nobody's, unless it says whose; in a letter it is that of who writes it. `labels` are all of
 * the zone, in reading order.
 */
function shared(isLetter: boolean, labels: readonly Cell[], owners: ReadonlyMap<Cell, Owner>, found: readonly Wanted[]): readonly Wanted[] {
  const [only, ...more] = found.filter(({ kind, cell }) => kind === "date" && !isOfReceiver(cell));
  if (only === undefined || more.length > 0 || only.cell.meaning?.who !== "") return found;
  const partiesOf = (some: readonly Cell[]): readonly Party[] => [
    ...new Set(some.flatMap((cell) => (cell === only.cell || isOfReceiver(cell) ? [] : (partyOf(owners.get(cell)) ?? [])))),
  ];
  const [first, ...others] = partiesOf(labels);
  if (others.length === 0 || partiesOf(labels.slice(0, labels.indexOf(only.cell))).length <= others.length) return found;
  return found.map((each) => {
    const { party: _, ...rest } = each;
    return each === only ? { ...rest, ...(isLetter && first ? { party: first } : {}) } : each;
  });
}

function partyOf(owner: Owner | undefined): Party | undefined {
  return owner?.party === nobody ? undefined : owner?.party;
}

function wantedAt(cell: Cell, row: readonly Cell[], index: number, owner: Owner | undefined): Wanted | undefined {
  const { meaning } = cell;
  if (meaning?.kind === undefined || owner?.party === nobody) return undefined;
  if (meaning.kind === "date" && (isFilled(cell) || isPeriod(row, index))) return undefined;
  const kind = kindOf(cell, owner?.party);
  const isSure = meaning.isExplicit && meaning.kind !== "either" && owner?.isNamed === true;
  const isNamed = kind === "signature" && !meaning.isExplicit && isPersonsName(cell); // 授权代表：孙某某
  const certainty = isNamed ? "perhaps" : isSure ? "sure" : "likely";
  return { cell, kind, ...(owner?.party ? { party: owner.party } : {}), certainty };
}

function kindOf({ meaning, text }: Cell, party: Party | undefined): Wanted["kind"] {
  if (meaning?.kind === "either") return party?.kind === "person" ? "signature" : "seal";
  if (meaning?.isRole && /^[^()]*\(?(?:盖章|印章|名章|人名章|章)\)?$/u.test(text) && /法定代表人|法人/u.test(text))
    return "legal-person-seal";
  return meaning?.kind === "date" ? "date" : meaning?.kind === "signature" ? "signature" : "seal";
}

/** Whether the name of a person is printed behind a label. */
function isPersonsName({ row, value }: Cell): boolean {
  return value !== undefined && /^\p{Script=Han}{2,4}$/u.test(textOf(row, value.from, value.to));
}

/** Whether something is printed where the date would be written. */
function isFilled({ value }: Cell): boolean {
  return value !== undefined;
}

/** Whether a date is one of two, the beginning or the end of a period. */
function isPeriod(row: readonly Cell[], index: number): boolean {
  const [before, after] = [row[index - 1], row[index + 1]];
  const isFrom = (cell: Cell | undefined): boolean => cell !== undefined && /(?:[至到自从起止]|--?|~)$/u.test(cell.text);
  return (
    isFrom(before) ||
    (after !== undefined && /^(?:[至到起止]|--?|~)/u.test(after.text)) ||
    (before !== undefined && isDateLabel(before) && before.value === undefined && before.blank === undefined)
  );
}

/** A bare 甲方 where the parties sign, if there is nothing else for this party of that kind. */
function wantedAtBare(cell: Cell, owners: ReadonlyMap<Cell, Owner>, found: readonly Wanted[]): Wanted | undefined {
  const party = partyOf(owners.get(cell));
  if (party === undefined) return undefined;
  const its = found.filter((each) => each.party === party);
  const isPerson =
    party.kind === "person" ||
    !/\p{Script=Han}/u.test(party.word) ||
    (party.kind === undefined && party.word.endsWith("人") && !its.some(({ cell: { meaning } }) => meaning?.isRole));
  const kind = isPerson ? "signature" : "seal";
  const hasIt = its.some(
    (each) => each.kind === kind || (each.kind === "signature" && each.cell.meaning?.isRole !== true) || each.kind === "seal",
  );
  const isNameAlone = cell.meaning === undefined;
  if (hasIt || (isNameAlone && its.length === 0)) return undefined; // nothing of it is signed below: 此致 某某公司
  const isNamed = cell.value !== undefined && isPerson; // 出借人：张三
  return { cell, kind, party, certainty: isNameAlone || isNamed ? "perhaps" : "likely" };
}

/**
 * A representative who is named without a word for signing signs there only where nothing else is for that: no label for the signature of
 * the same representative, and, where the name is printed, no other signature of this party.
 */
function isToldElsewhere({ cell, kind, party }: Wanted, all: readonly Wanted[]): boolean {
  const { meaning, value } = cell;
  if (meaning?.isExplicit !== false || kind !== "signature") return false;
  const others = all.filter((each) => each.party === party && each.kind === "signature" && each.cell !== cell);
  if (others.some(({ cell: other }) => other.meaning?.isExplicit && other.meaning.role?.includes(meaning.role ?? ""))) return true;
  return value !== undefined && others.some(({ cell: other }) => other.meaning?.isExplicit || other.value === undefined);
}

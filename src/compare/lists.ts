import type { Couple } from "./align.ts";
import { assigned } from "./assign.ts";

/** Something in a list, as far as it is told from its neighbours. */
export interface Listed {
  /** What it is known by, the strongest first; empty where it has none of it. */
  readonly names: readonly string[];
  /** All that it says. */
  readonly says: ReadonlySet<string>;
}

/**
 * Which of one list is which of another: by names that are theirs alone, the strongest first; of the rest those that say mostly the same, so that all of
 * them together differ least and stand where they stood. Numbers are from 0. The other way round it is the same the other way round.
 */
export function pairedItems(before: readonly Listed[], after: readonly Listed[]): readonly Couple[] {
  if (keyOf(before) <= keyOf(after)) return paired(before, after);
  return paired(after, before).map(([one, other]) => [other, one]);
}

function keyOf(items: readonly Listed[]): string {
  return JSON.stringify(items.map(({ names, says }) => [names, ...says]));
}

function paired(first: readonly Listed[], second: readonly Listed[]): readonly Couple[] {
  const couples: Couple[] = [];
  const [left, right] = [new Set(first.keys()), new Set(second.keys())];
  const take = (one: number, other: number): void => {
    couples.push([one, other]);
    left.delete(one);
    right.delete(other);
  };
  const most = Math.max(0, ...[...first, ...second].map(({ names }) => names.length));
  for (let strength = 0; strength < most; strength += 1) {
    const theirs = onlyOnes(second, strength, right);
    for (const [name, one] of onlyOnes(first, strength, left)) {
      const other = theirs.get(name);
      if (other !== undefined) take(one, other);
    }
  }
  const [ours, others] = [[...left], [...right]];
  const shares = (one: number, other: number): Shares => sharesOf(first, second, ours[one] ?? 0, others[other] ?? 0);
  for (const [one, other] of assigned(ours.length, others.length, (a, b) => shares(a, b).cost)) {
    if (shares(one, other).isAlike) take(ours[one] ?? 0, others[other] ?? 0);
  }
  return couples;
}

/** What alone has a name of a strength, of those that are left, by the name. */
function onlyOnes(items: readonly Listed[], strength: number, left: ReadonlySet<number>): ReadonlyMap<string, number> {
  const names = items.map(({ names }) => names[strength] ?? "");
  const count = new Map<string, number>();
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(
    names.flatMap((name, number) => (name !== "" && left.has(number) && count.get(name) === 1 ? [[name, number] as const] : [])),
  );
}

interface Shares {
  readonly cost: number;
  readonly isAlike: boolean;
}

/** More than those cost that are alike: what is not is paired only where nothing else is left, and then not taken. */
const unlike = 1e6;

/** What two have in common, the place in the list with it: they are alike where that is half of what the one says that says less. */
function sharesOf(first: readonly Listed[], second: readonly Listed[], one: number, other: number): Shares {
  const [ours, theirs] = [first[one]?.says ?? new Set<string>(), second[other]?.says ?? new Set<string>()];
  const common = [...ours].filter((each) => theirs.has(each)).length;
  const differ = ours.size + theirs.size - 2 * common;
  const place = one === other ? 1 : 0;
  const isAlike = 2 * (common + place) >= Math.min(ours.size, theirs.size) + 1;
  return { cost: isAlike ? differ : unlike + differ, isAlike };
}

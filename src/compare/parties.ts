import type { Couple } from "./align.ts";
import { assigned } from "./assign.ts";
import type { PartyOf, Placed, Version } from "./version.ts";

/**
 * Which party of one version is which of the other: by its role, then by its id, then by its name, where these are theirs alone; the rest by what they sign and fill in, then
 * by their places in the order of signing. A party that is left alone was not there before, or is there no more.
 */
export function pairedParties(before: Version, after: Version): readonly Couple[] {
  const couples: Couple[] = [];
  const left = new Set(before.parties.keys());
  const right = new Set(after.parties.keys());
  const take = (one: number, other: number): void => {
    couples.push([one, other]);
    left.delete(one);
    right.delete(other);
  };
  for (const key of ["role", "id", "name"] as const) {
    const theirs = onlyOnes(after.parties, key, right);
    for (const [word, one] of onlyOnes(before.parties, key, left)) {
      const other = theirs.get(word);
      if (other !== undefined) take(one, other);
    }
  }
  const [ours, theirs, signs] = [[...left], [...right], [signsOf(before), signsOf(after)] as const];
  const cost = (one: number, other: number): number => {
    const [first, second] = [ours[one] ?? 0, theirs[other] ?? 0];
    return unlike(signs[0].get(first), signs[1].get(second)) * 10 + Math.abs(first - second);
  };
  for (const [one, other] of assigned(ours.length, theirs.length, cost)) take(ours[one] ?? 0, theirs[other] ?? 0);
  return couples;
}

/** The parties that alone have a word, of those that are left, by the word. */
function onlyOnes(parties: readonly PartyOf[], key: keyof PartyOf, left: ReadonlySet<number>): ReadonlyMap<string, number> {
  const words = parties.map((party) => party[key]);
  return new Map(
    words.flatMap((word, number) =>
      word !== "" && left.has(number) && words.indexOf(word) === words.lastIndexOf(word) ? [[word, number] as const] : [],
    ),
  );
}

/** How many of two sets of signs are in one of them alone. */
function unlike(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  return [...one].filter((sign) => !other.has(sign)).length + [...other].filter((sign) => !one.has(sign)).length;
}

/** What tells parties apart by what they sign and fill in. */
function signsOf({ components }: Version): ReadonlyMap<number, ReadonlySet<string>> {
  const signs = new Map<number, Set<string>>();
  for (const component of components) {
    if (component.party === undefined) continue;
    const own = signs.get(component.party) ?? new Set();
    signs.set(component.party, own.add(signOf(component)));
  }
  return signs;
}

function signOf({ kind, id, name, anchor }: Placed): string {
  return JSON.stringify([kind, id, name, anchor.word]);
}

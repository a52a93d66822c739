import type { Couple } from "./align.ts";
import type { Pair } from "./comparison.ts";

/** All of two lists in pairs, each once, in the order of the later; what is gone stands behind what it stood behind. Numbers are from 0. */
export function inPairs(before: number, after: number, couples: readonly Couple[]): readonly Pair<number>[] {
  const mates = new Map(couples.map(([one, other]) => [other, one]));
  const stayed = new Set(couples.map(([one]) => one));
  const gone = new Map<number, number[]>();
  let behind = -1;
  for (let one = 0; one < before; one += 1) {
    if (stayed.has(one)) behind = one;
    else gone.set(behind, [...(gone.get(behind) ?? []), one]);
  }
  const goneBehind = (one: number): readonly Pair<number>[] => (gone.get(one) ?? []).map((each) => ({ before: each }));
  return [
    ...goneBehind(-1),
    ...Array.from({ length: after }, (_, other): readonly Pair<number>[] => {
      const one = mates.get(other);
      return one === undefined ? [{ after: other }] : [{ before: one, after: other }, ...goneBehind(one)];
    }).flat(),
  ];
}

/** A pair of numbers counted from 1. */
export function fromOne({ before, after }: Pair<number>): Pair<number> {
  return { ...(before === undefined ? {} : { before: before + 1 }), ...(after === undefined ? {} : { after: after + 1 }) };
}

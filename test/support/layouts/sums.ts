import { type Kind, kinds } from "./corpus.ts";
import type { Found, Score } from "./score.ts";

/** Some scores together. */
export type Sum = Omit<Score, "notes">;

/** The sum of scores. */
export function summed(scores: readonly Sum[]): Sum {
  const sum = (of: (score: Sum) => number): number => scores.reduce((all, score) => all + of(score), 0);
  const found = (kind: Kind): Found => ({
    truth: sum((score) => score.kinds[kind].truth),
    found: sum((score) => score.kinds[kind].found),
    right: sum((score) => score.kinds[kind].right),
  });
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind, found(kind)])) as Record<Kind, Found>, // of all kinds
    proposals: sum(({ proposals }) => proposals),
    wrong: sum(({ wrong }) => wrong),
    swapped: sum(({ swapped }) => swapped),
    astray: sum(({ astray }) => astray),
    covering: sum(({ covering }) => covering),
    offers: sum(({ offers }) => offers),
  };
}

/** What goals are set for, in percent; `1` where there is nothing that could be missed. */
export interface Rates {
  /** By kind, how much was found. */
  readonly recall: Readonly<Record<Kind, number>>;
  /** How many places were found for the right party. */
  readonly party: number;
  /** How much of what was proposed is right. */
  readonly precision: number;
}

/** The rates of a sum, to a tenth of a percent. */
export function rates({ kinds: all, proposals, wrong }: Sum): Rates {
  const recall = (kind: Kind): number => percent(all[kind].found, all[kind].truth);
  const total = (of: keyof Found): number => kinds.reduce((sum, kind) => sum + all[kind][of], 0);
  return {
    recall: Object.fromEntries(kinds.map((kind) => [kind, recall(kind)])) as Record<Kind, number>, // of all kinds
    party: percent(total("right"), total("truth")),
    precision: percent(proposals - wrong, proposals),
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;
}

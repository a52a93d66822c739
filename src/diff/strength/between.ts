import { type Step, stepBy } from "./said.ts";

/** How strong a value is: a number, or between two where nobody knows. `best` tells apart what is the same otherwise. */
export interface Strength {
  readonly least: number;
  readonly most: number;
  readonly best: number;
  /** The words any of which will do, where they are known. */
  readonly any?: ReadonlySet<unknown>;
}

export function point(strength: number, best: number = strength): Strength {
  return { least: strength, most: strength, best };
}

export function range(least: number, most: number): Strength {
  return { least, most, best: least };
}

/** That of several of which nobody knows which one it will be: the weakest, and no more than that. */
export function weakestOf(all: readonly Strength[]): Strength {
  const [first, ...others] = all;
  if (first !== undefined && others.length === 0) return first;
  return all.reduce(
    (weakest, each) =>
      each.least < weakest.least || (each.least === weakest.least && each.best < weakest.best) ? point(each.least, each.best) : weakest,
    point(Number.POSITIVE_INFINITY),
  );
}

/** The step from one strength to another. Where one is only known to be between two, it is a step where that holds all the same. */
export function between(before: Strength, after: Strength): Step {
  const isKnown = before.least === before.most && after.least === after.most;
  if (isKnown) return stepBy(after.least - before.least || after.best - before.best || fewer(before.any, after.any));
  if (before.least === after.least && before.most === after.most) return "none";
  return after.most <= before.least ? "less" : after.least >= before.most ? "more" : "none";
}

/** Where all of one will do, and others too, one of both is stronger. */
function fewer(before: ReadonlySet<unknown> | undefined, after: ReadonlySet<unknown> | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const [grows, shrinks] = [[...before].every((each) => after.has(each)), [...after].every((each) => before.has(each))];
  return grows === shrinks ? 0 : grows ? -1 : 1;
}

/** Random choices that a seed decides, the same on every machine. */
export interface Random {
  /** A whole number from 0 up to, and without, `below`. */
  readonly below: (below: number) => number;
  /** True in one of `among` cases. */
  readonly oneIn: (among: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
  /** Between `least` and `most` values. */
  readonly several: <T>(least: number, most: number, make: (index: number) => T) => readonly T[];
}

/** The mulberry32 generator: a fixed sequence for each seed, evenly spread, and fast. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneIn: (among) => below(among) === 0,
    pick: (choices) => {
      const chosen = choices[below(choices.length)];
      if (chosen === undefined) throw new Error("a choice among nothing");
      return chosen;
    },
    several: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, (_, index) => make(index)),
  };
}

import type { Origin } from "../model/tree.ts";

/** What a contract can say in one way or another. */
export interface Fork {
  readonly kind: ForkKind;
  /** What decides it, as the contract writes it: a condition, a list, a parameter. */
  readonly name: string;
  /** Where it is written, the first place first. */
  readonly places: readonly Origin[];
  readonly branches: readonly Branch[];
}

/** A condition that holds or not, a list with no, one or several items, a parameter that is given or not, a word of an enum. */
type ForkKind = "when" | "each" | "optional" | "word";

/** One of the ways. */
export interface Branch {
  /** `true` and `false` of a condition; `none`, `one` and `several` of a list; `given` and `absent`; a word. */
  readonly way: string;
  /** Whether some sample goes it. */
  readonly reached: boolean;
  /** What a sample would have to say, where none goes it and that is known. */
  readonly lacking?: Lacking;
}

/** What makes a sample go a way. */
export interface Lacking {
  /** A sample that has the other values; none where there is no sample. */
  readonly base?: string;
  /** Values that it gives, as YAML, by parameter. */
  readonly values: readonly (readonly [param: string, value: string])[];
  /** The parameter that it does not give. */
  readonly without?: string;
}

/** What the samples of a contract show of it. */
export interface Coverage {
  readonly name: string;
  /** The path of the contract. */
  readonly path: string;
  readonly forks: readonly Fork[];
}

/** How many branches there are, and how many are reached. */
export function countsOf(forks: readonly Fork[]): { readonly branches: number; readonly reached: number } {
  const all = forks.flatMap(({ branches }) => branches);
  return { branches: all.length, reached: all.filter(({ reached }) => reached).length };
}

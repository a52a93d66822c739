/** The moment at which requests are sent, as far as a run knows it. */
export interface Clock {
  /** Unix seconds. */
  readonly now: number;
  /** Whether it was not given, but read from the machine: then findings that depend on it are warnings. */
  readonly guessed: boolean;
  /** Is told how long the answers stay what they are that were found for the contract at a path by this clock, where somebody wants to know. */
  readonly answered?: (contract: string, horizon: Horizon) => void;
}

/** Moments between which a clock gives the same answers, in Unix seconds: from the first on, and before the other. */
export interface Horizon {
  readonly since: number;
  readonly until: number;
}

/** All moments. */
export const always: Horizon = { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/** The moments that lie within both. */
export function meet(one: Horizon = always, other: Horizon = always): Horizon {
  return { since: Math.max(one.since, other.since), until: Math.min(one.until, other.until) };
}

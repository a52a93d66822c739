/** The moment at which requests are sent, as far as a run knows it. */
export interface Clock {
  /** Unix seconds. */
  readonly now: number;
  /** Whether nobody said it: it is the machine's time, and what depends on it is a warning. */
  readonly guessed: boolean;
}

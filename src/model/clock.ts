/** The moment at which requests are sent, as far as a run knows it. */
export interface Clock {
  /** Unix seconds. */
  readonly now: number;
  /** Whether it was not given, but read from the machine: then findings that depend on it are warnings. */
  readonly guessed: boolean;
}

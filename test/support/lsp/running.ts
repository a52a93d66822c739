import type { Readable, Writable } from "node:stream";

/** A server that an editor speaks to, wherever it runs. */
export interface Running {
  /** What it says. */
  readonly output: Readable;
  /** What it is told. */
  readonly input: Writable;
  /** Resolves with the exit code once it has ended; with none where it was killed. */
  readonly ended: Promise<number | null>;
  /** What it has written to its standard error. */
  readonly log: () => string;
  readonly kill: () => void;
}

import type { Io } from "./io.ts";

/** Milliseconds between two states that are shown: a run that takes no longer shows none. */
const interval = 200;

/** The last line of a terminal, which says how far a run is. */
export interface Progress {
  /** Shows a state in place of the one before, where that has been seen long enough; else it is not even put into words. */
  readonly show: (state: () => string) => void;
  /** Removes the line. Whatever else is written to the terminal comes after this. */
  readonly clear: () => void;
}

/**
 * Begins to show how far a run is, on the standard error where that is a terminal for people. Nothing is shown where the results of the run
 * appear there too, in a pipe or a file, by the machines that pretend to be a terminal, and of a run that is told of when it has ended.
 */
export function beginProgress({ stdout, stderr, env, gatherer }: Pick<Io, "stdout" | "stderr" | "env" | "gatherer">): Progress {
  if (gatherer !== undefined || !stderr.isTTY || stdout.isTTY || Boolean(env["CI"]) || env["TERM"] === "dumb")
    return { show: () => undefined, clear: () => undefined };
  let [last, isShown] = [Date.now(), false];
  return {
    show: (state) => {
      const now = Date.now();
      if (now - last < interval) return;
      stderr.write(`${beginning}${state()}`);
      [last, isShown] = [now, true];
    },
    clear: () => {
      if (isShown) stderr.write(beginning);
      isShown = false;
    },
  };
}

/** Goes to the beginning of the line, and removes what stands on it. */
const beginning = "\r\u001B[K";

/** How many a second, since a moment in milliseconds. */
export function rateSince(count: number, start: number): number {
  return Math.round((count * 1000) / Math.max(1, Date.now() - start));
}

import type { PaceState } from "../io.ts";

/**
 * So many projects are worth the second that it takes to load the program once more, so that one that runs out of memory takes down none of the others;
 * fewer are run in this thread.
 */
const worthThread = 16;

/**
 * How many cores a thread keeps busy, since V8 collects and optimizes beside it. On two cores, two threads took two fifths more of the processor for 100
 * projects than one did, and were no sooner done.
 */
const coresOfThread = 1.5;

/**
 * Milliseconds of a thread. V8 compiles and optimizes the program for each anew: `start` is what that takes of the first of them, after which a project
 * costs what the next one does. What is left is told from those that came after, so the first works for `known` by itself. What a further one
 * takes to start has to be little beside what it does, so each needs `rest`.
 */
const worth = { start: 1_500, known: 3_000, rest: 6_000 } as const;

/** How many threads there are to be: none for few projects, one for more, several where that much is left for each and there are cores for them. */
export function threadsWanted({ projects, done, cores, passed }: PaceState): number {
  if (projects < worthThread) return 0;
  if (done === 0 || passed < worth.known) return 1;
  const left = ((passed - worth.start) / done) * (projects - done);
  return Math.max(1, Math.min(Math.floor(cores / coresOfThread), Math.floor(left / worth.rest)));
}

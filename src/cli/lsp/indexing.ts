import { setImmediate } from "node:timers/promises";
import type { FollowingIndex } from "../../language-service/index/index.ts";

/** Keeps the index of a project up to date, in the background. */
export interface Indexing {
  /** The contracts that belong to the project, as they were last listed. */
  readonly listed: () => ReadonlySet<string>;
  /** Whether it was listed once, or is about to be. */
  readonly isBegun: () => boolean;
  /** Files that read otherwise now, by path: they are read when nothing has changed for a while, since whoever types waits for something else. */
  readonly changed: (paths: readonly string[]) => void;
  /** The project may have other contracts now. Before the first time nothing is read. */
  readonly list: () => void;
  /**
   * Ends when everything is read, which begins at once. Of a large project it does not wait for that the first time, unless whoever asks is
   * `patient`: without it many answers are right, and none is complete.
   */
  readonly ready: (isPatient: boolean) => Promise<void>;
  readonly stop: () => void;
}

/** As many contracts are read before anybody is tired of waiting. */
const few = 100;

/** How long nothing changes until changed files are read, in milliseconds. */
const resting = 400;

/**
 * Fills an index from what `contracts` lists, in slices between which everything else goes on. `done` is told when all of it is read and something
 * stands in it that did not before, `failed` what was thrown.
 */
export function createIndexing(
  index: FollowingIndex,
  contracts: () => Promise<readonly string[]>,
  told: { readonly done: () => void; readonly failed: (error: unknown) => void },
): Indexing {
  let listed: ReadonlySet<string> = new Set();
  let waiting = new Set<string>();
  let isListing = false;
  let isListed = false;
  let isStopped = false;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let tellListed: () => void = () => undefined;
  const listing = new Promise<void>((resolve) => {
    tellListed = resolve;
  });

  const goOn = async (): Promise<boolean> => {
    await setImmediate();
    return !isStopped;
  };
  const hasWork = (): boolean => !isStopped && (isListing || waiting.size > 0);
  const run = async (): Promise<void> => {
    const [before, others] = [index.changes(), listed];
    await setImmediate();
    while (hasWork()) {
      try {
        if (isListing) {
          isListing = false;
          isListed = true;
          const now = new Set(await contracts());
          for (const path of [...listed, ...now]) waiting.add(path);
          if (listed.size !== now.size || [...now].some((path) => !listed.has(path))) listed = now;
          tellListed();
        }
        const paths = [...waiting];
        waiting = new Set();
        await index.update(paths, goOn);
      } catch (error) {
        told.failed(error);
      }
    }
    running = undefined;
    if (!isStopped && (index.changes() !== before || listed !== others)) told.done();
  };
  const begin = (): Promise<void> => {
    clearTimeout(timer);
    return (running ??= run());
  };
  return {
    listed: () => listed,
    isBegun: () => isListing || isListed,
    changed: (paths) => {
      for (const path of paths) waiting.add(path);
      clearTimeout(timer);
      if (isListed && waiting.size > 0 && !isStopped) timer = setTimeout(() => void begin(), resting);
    },
    list: () => {
      isListing = true;
      void begin();
    },
    ready: async (isPatient) => {
      isListing ||= !isListed;
      if (!isListing && waiting.size === 0 && running === undefined) return;
      const all = begin();
      if (!isPatient) await listing;
      if (isPatient || listed.size <= few) await all;
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

import type { Artifact } from "../../model/artifact.ts";
import type { ExitCode } from "../io.ts";
import { createEmission } from "./emission.ts";
import { type HeldLock, lockUntouched, withLock } from "./lock.ts";
import { emptyManifest, isDamage } from "./manifest.ts";
import { type OutputRun, reportDamage } from "./run.ts";
import { deferring, type Sink } from "./sink.ts";
import { beginUpdate, finish, type Update } from "./update.ts";
import { discard, readManifest } from "./write.ts";
import { writtenIn } from "../project.ts";

/** How much text, in characters, is held at the most until it is known that no contract has an error. */
const mostHeld = 16_000_000;

/**
 * Writes what contracts are compiled to, once none of them has an error. Until then it is held; what is too much for that is staged, under
 * the lock of the folder, as long as nothing of another run is in the way. `most` characters are held; another number only in tests.
 */
export function writing(run: OutputRun, most: number = mostHeld): Sink {
  const { disk, folder, io } = run;
  const emission = createEmission(run.settings, writtenIn({ folder: run.project }, run.io));
  let held: Artifact[] = [];
  let size = 0;
  let staging: { readonly update: Update; readonly lock: HeldLock } | undefined;
  let isTried = false;

  const keep = (artifact: Artifact): void => {
    if (staging) return staging.update.file(artifact);
    held.push(artifact);
    size += artifact.text.length;
    if (size <= most || isTried) return;
    isTried = true;
    staging = beginStaging(run);
    if (staging === undefined) return;
    for (const each of held) staging.update.file(each);
    held = [];
  };
  const abandon = (): void => {
    held = [];
    const { lock } = staging ?? {};
    staging = undefined;
    if (lock === undefined) return;
    try {
      discard(lock.disk, folder);
    } finally {
      lock.release(true);
    }
  };
  const conclude = async (update: Update): Promise<ExitCode | undefined> => {
    for (const artifact of held) update.file(artifact);
    held = [];
    return update.conclude(emission);
  };
  return deferring({
    take: async (contract) => {
      for (const artifact of await emission.each(contract)) keep(artifact);
    },
    done: async () => {
      if (staging === undefined)
        return withLock(disk, folder, io, async (disk) => {
          const writing = { ...run, disk };
          return (await finish(writing)) ?? (await begin(writing, conclude));
        });
      const { update, lock } = staging;
      staging = undefined;
      let code: ExitCode | undefined;
      try {
        code = await conclude(update);
      } catch (error) {
        lock.release(true);
        throw error;
      }
      lock.release();
      return code;
    },
    abandon,
  });
}

/** Begins to make a folder another, by its manifest; the exit code where that is damaged. */
async function begin(run: OutputRun, work: (update: Update) => Promise<ExitCode | undefined>): Promise<ExitCode | undefined> {
  const manifest = readManifest(run.disk, run.folder);
  if (!isDamage(manifest)) return work(beginUpdate(manifest, run));
  return run.force ? work(beginUpdate(emptyManifest, run)) : reportDamage(manifest, run);
}

/** Begins that before it is known whether all contracts can be compiled; nothing where something is in the way, which is told only then. */
function beginStaging(run: OutputRun): { readonly update: Update; readonly lock: HeldLock } | undefined {
  const { folder, force } = run;
  const lock = lockUntouched(run.disk, folder);
  if (lock === undefined) return undefined;
  try {
    const manifest = readManifest(lock.disk, folder);
    if (!isDamage(manifest) || force) {
      const before = isDamage(manifest) ? emptyManifest : manifest;
      return { update: beginUpdate(before, { ...run, disk: lock.disk }), lock };
    }
    lock.release();
    return undefined;
  } catch (error) {
    lock.release(true);
    throw error;
  }
}

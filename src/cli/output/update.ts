import type { Artifact } from "../../model/artifact.ts";
import { exit, type ExitCode } from "../io.ts";
import { comparing } from "./compare.ts";
import type { Emission } from "./emission.ts";
import { emptyManifest, isDamage, type Manifest, manifestPath } from "./manifest.ts";
import { aboutStrangers, advice, changesText, isOwn, listed, type Named, sayingCompile } from "./report.ts";
import { besideOf, type OutputRun, servedOf } from "./run.ts";
import { restOf } from "./recovery.ts";
import { commit, discard, moveIn, readManifest, stage, unfinished } from "./write.ts";

/**
 * Finishes what an ended run began to move in, and removes what one left that had not begun to; the exit code where that cannot be. Under the
 * folder's lock.
 */
export async function finish(run: OutputRun): Promise<ExitCode | undefined> {
  const { disk, folder, io } = run;
  const after = unfinished(disk, folder);
  if (after === undefined) {
    if (disk.kind(folder.staging) !== "nothing") discard(disk, folder);
    return undefined;
  }
  const manifest = readManifest(disk, folder);
  const rest = restOf(disk, folder, isDamage(manifest) ? emptyManifest : manifest, after);
  const refused = rest.changed.filter(({ status }) => !run.force || status === "blocked");
  if (refused.length > 0) {
    return refuse("ended-and-changed", refused, run);
  }
  await moveIn(disk, folder, rest);
  const say = sayingCompile(io);
  for (const path of rest.spoilt) io.stderr.write(`${say("spoilt", { path: `${folder.shown}/${path}` })}\n`);
  io.stderr.write(`${say("finished", { folder: folder.shown })}\n`);
  return undefined;
}

/** An output folder that is made what contracts are compiled to, wholly or not at all. */
export interface Update {
  /** Stages a file, if it differs from what stands in its place. */
  readonly file: (artifact: Artifact) => void;
  /** Moves everything in that was staged, once the files of all contracts are; the exit code where it refuses. */
  readonly conclude: (emission: Emission) => Promise<ExitCode | undefined>;
}

/** Begins to make an output folder another; `before` is its manifest. Under the folder's lock, until it was concluded or what was staged is discarded. */
export function beginUpdate(before: Manifest, run: OutputRun): Update {
  const { disk, folder, force, io } = run;
  const changes: Named[] = [];
  const refused: Named[] = [];
  discard(disk, folder);
  const compared = comparing(disk, folder.path, before, (difference) => {
    const { path, status } = difference;
    if (!isOwn(difference) && !(force && status !== "blocked")) refused.push({ path, status });
    else {
      stage(disk, folder, difference);
      changes.push({ path, status });
    }
  });
  const conclude = async (emission: Emission): Promise<ExitCode | undefined> => {
    const beside = besideOf(emission.contracts, before, run);
    if (typeof beside === "number") {
      discard(disk, folder);
      return beside;
    }
    const shared = await emission.rest(servedOf(beside, before));
    const {
      manifest: after,
      unchanged,
      made,
      strangers,
    } = keepingOld(run, () => {
      for (const artifact of shared) compared.file(artifact);
      return compared.rest(beside);
    });
    if (refused.length > 0) {
      discard(disk, folder);
      return refuse("not-own", refused, run);
    }
    const paths = changes.map(({ path }) => path).filter((path) => path !== manifestPath);
    const moved = paths.filter((path) => after.files.has(path));
    const removed = paths.filter((path) => !after.files.has(path));
    if (changes.length > 0) await commit(disk, folder, { moved, removed, manifest: after });
    const say = sayingCompile(io);
    const counts = { written: changes.length - removed.length, unchanged, removed: removed.length };
    if (io.gatherer) io.gatherer.changed(counts);
    else io.stderr.write(changesText(counts, folder.shown, say));
    io.stderr.write(aboutStrangers(strangers, folder.shown, say));
    run.settled?.({ files: made, manifest: after });
    return undefined;
  };
  return { file: (artifact) => keepingOld(run, () => compared.file(artifact)), conclude };
}

/** Stages; where that fails, nothing of it stays, and the failure goes on. */
function keepingOld<T>({ disk, folder }: OutputRun, staging: () => T): T {
  try {
    return staging();
  } catch (error) {
    try {
      discard(disk, folder);
    } catch {
      // The disk fails altogether: the next run removes what was staged, and the first failure says more.
    }
    throw error;
  }
}

function refuse(why: "ended-and-changed" | "not-own", files: readonly Named[], { folder, force, paint, io }: OutputRun): ExitCode {
  const say = sayingCompile(io);
  const { shown } = folder;
  const hopeless = force || files.every(({ status }) => status === "blocked");
  const mend = hopeless ? [] : [say("to-overwrite")];
  const lines = [say(why, { folder: shown }), ...listed(files, shown, paint, say), ...advice(files, shown, say), ...mend];
  io.stderr.write(`${lines.join("\n")}\n`);
  return exit.findings;
}

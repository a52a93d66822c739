import type { Contract } from "../../model/contract.ts";
import { exit, type ExitCode } from "../io.ts";
import { compareOutput } from "./compare.ts";
import { emptyManifest, manifestPath } from "./manifest.ts";
import { aboutStrangers, advice, isOwn, listed, type Named } from "./report.ts";
import { make, type OutputRun, reportDamage } from "./run.ts";
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
  const rest = restOf(disk, folder, typeof manifest === "string" ? emptyManifest : manifest, after);
  const refused = rest.changed.filter(({ status }) => !run.force || status === "blocked");
  if (refused.length > 0) {
    const title = `A run was ended while it wrote ${folder.shown}, and these files were changed since; nothing was written.`;
    return refuse(title, refused, run);
  }
  await moveIn(disk, folder, rest);
  for (const path of rest.spoilt)
    io.stderr.write(`warning: what was staged for ${folder.shown}/${path} is not what that run wrote, and was left out.\n`);
  io.stderr.write(`A run was ended while it wrote ${folder.shown}; its files are in place now.\n`);
  return undefined;
}

/** Makes an output folder what contracts without errors are compiled to, wholly or not at all; the exit code where it refuses. Under the folder's lock. */
export async function update(contracts: readonly Contract[], run: OutputRun): Promise<ExitCode | undefined> {
  const { disk, folder, force, io } = run;
  const manifest = readManifest(disk, folder);
  if (typeof manifest === "string" && !force) return reportDamage(manifest, run);
  const before = typeof manifest === "string" ? emptyManifest : manifest;
  const made = await make(contracts, before, run);
  if (typeof made === "number") return made;
  discard(disk, folder);
  const changes: Named[] = [];
  const refused: Named[] = [];
  const staging = (): ReturnType<typeof compareOutput> =>
    compareOutput(disk, folder.path, before, made, (difference) => {
      const { path, status } = difference;
      if (!isOwn(difference) && !(force && status !== "blocked")) refused.push({ path, status });
      else {
        stage(disk, folder, difference);
        changes.push({ path, status });
      }
    });
  const { manifest: after, unchanged, strangers } = keepingOld(run, staging);
  if (refused.length > 0) {
    discard(disk, folder);
    return refuse(`Files stand in ${folder.shown} that flowspec did not write as they are; nothing was written.`, refused, run);
  }
  const paths = changes.map(({ path }) => path).filter((path) => path !== manifestPath);
  const moved = paths.filter((path) => after.files.has(path));
  const removed = paths.filter((path) => !after.files.has(path));
  if (changes.length > 0) await commit(disk, folder, { moved, removed, manifest: after });
  io.stderr.write(
    `${changes.length - removed.length} written, ${unchanged} unchanged, ${removed.length} removed in ${folder.shown}.\n${aboutStrangers(strangers, folder.shown)}`,
  );
  return undefined;
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

function refuse(title: string, files: readonly Named[], { folder, force, paint, io }: OutputRun): ExitCode {
  const hopeless = force || files.every(({ status }) => status === "blocked");
  const mend = hopeless ? [] : ["`flowspec compile --check` shows the differences; `flowspec compile --force` overwrites the files."];
  io.stderr.write(`error: ${[title, ...listed(files, folder.shown, paint), ...advice(files, folder.shown), ...mend].join("\n")}\n`);
  return exit.findings;
}

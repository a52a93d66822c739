// How new files come into an output folder: all of them are staged beside it, then the manifest is staged, which says that nothing is missing,
// then each is moved in, and the manifest last. A run that ends before the manifest is staged has changed nothing; one that ends later is
// finished by the next, which has both manifests: the old one in the folder, the new one beside it.
import { join } from "node:path";
import { inside } from "../../host.ts";
import type { Disk } from "../../host/disk.ts";
import { type Difference, look, type Present } from "./compare.ts";
import type { OutputFolder } from "./folder.ts";
import { emptyManifest, fingerprint, type Manifest, manifestPath, manifestText, parseManifest } from "./manifest.ts";

/** The manifest of an output folder; an empty one where there is none, and a sentence's end where it is damaged. */
export function readManifest(disk: Disk, { path }: OutputFolder): Manifest | string {
  const present = look(disk, path, manifestPath);
  return typeof present === "string" ? emptyManifest : parseManifest(present.text);
}

/** The manifest of a run that was ended while it moved its files in; none where there is none. */
export function unfinished(disk: Disk, { staging }: OutputFolder): Manifest | undefined {
  const present = look(disk, staging, manifestPath);
  const manifest = typeof present === "string" ? present : parseManifest(present.text);
  return typeof manifest === "string" ? undefined : manifest;
}

/** Removes what was staged. */
export function discard(disk: Disk, { staging }: OutputFolder): void {
  disk.remove(staging);
}

/** Stages the file that a difference wants. */
export function stage(disk: Disk, { staging }: OutputFolder, { path, wanted }: Difference): void {
  if (wanted !== undefined && path !== manifestPath) disk.write(inside(staging, path), wanted);
}

/** Makes a folder what was staged for it; from here on there is no way back. */
export function commit(disk: Disk, folder: OutputFolder, before: Manifest, after: Manifest): void {
  const record = join(folder.staging, "record");
  disk.write(record, manifestText(after));
  disk.rename(record, inside(folder.staging, manifestPath));
  moveIn(disk, folder, before, after);
}

/** Files that an ended run would still change, and that somebody has changed since: they keep it from being finished. */
export function changedSince(disk: Disk, folder: OutputFolder, before: Manifest, after: Manifest): readonly string[] {
  const isOurs = (path: string, present: Present): boolean =>
    present === "nothing" ||
    (typeof present !== "string" && [before, after].some(({ files }) => files.get(path) === fingerprint(present.text)));
  const paths = [...stagedFiles(disk, folder, after), ...orphans(before, after)];
  return paths.filter((path) => !isOurs(path, look(disk, folder.path, path)));
}

/** Moves the staged files in and removes what is no longer made; a second time it goes on where the first one ended. */
export function moveIn(disk: Disk, folder: OutputFolder, before: Manifest, after: Manifest): void {
  for (const path of stagedFiles(disk, folder, after)) disk.rename(inside(folder.staging, path), inside(folder.path, path));
  for (const path of orphans(before, after)) {
    if (look(disk, folder.path, path) !== "blocked") disk.remove(inside(folder.path, path));
  }
  disk.rename(inside(folder.staging, manifestPath), inside(folder.path, manifestPath));
  discard(disk, folder);
}

function stagedFiles(disk: Disk, { staging }: OutputFolder, { files }: Manifest): readonly string[] {
  return [...files.keys()].filter((path) => typeof look(disk, staging, path) !== "string");
}

function orphans(before: Manifest, after: Manifest): readonly string[] {
  return [...before.files.keys()].filter((path) => !after.files.has(path));
}

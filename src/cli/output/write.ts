// How new files come into an output folder: all of them are staged beside it, then a record is, which says that nothing is missing; then each is
// moved in, and the manifest last. A run that ends before the record stands has changed nothing; one that ends later is finished by the next. What
// is staged is on the disk before the record, and what is moved in before the manifest, so that this holds for a power cut, too.
//
// The record and what is staged may be anybody's: only a text with the hash that the record has for it is moved in, only as long as the
// folder has the manifest that the record was made for.
import { dirname, join } from "node:path";
import { inside } from "../../host.ts";
import type { Disk } from "../../host/disk.ts";
import { isObject, jsonData } from "../../model/json.ts";
import { type Difference, look } from "./compare.ts";
import type { OutputFolder } from "./folder.ts";
import {
  type Damage,
  emptyManifest,
  fingerprint,
  isDamage,
  type Manifest,
  manifestData,
  manifestPath,
  manifestText,
  parseManifest,
  toManifest,
} from "./manifest.ts";
import { isMadeFor } from "./own.ts";

/** Its name is that of no output: those have a dot. */
const recordName = "record";

/** The manifest of an output folder; an empty one where there is none, and what is wrong with it where it is damaged. */
export function readManifest(disk: Disk, { path }: OutputFolder): Manifest | Damage {
  const present = look(disk, path, manifestPath);
  return typeof present === "string" ? emptyManifest : parseManifest(present.text);
}

/** The manifest of a run that was ended while it moved its files in; none where there is none, or the folder is another since. */
export function unfinished(disk: Disk, folder: OutputFolder): Manifest | undefined {
  const record = look(disk, folder.staging, recordName);
  const parsed = typeof record === "string" ? undefined : jsonData(record.text);
  if (!isObject(parsed) || parsed["before"] !== presentHash(disk, folder)) return undefined;
  const manifest = toManifest(parsed["manifest"]);
  if (isDamage(manifest)) return undefined;
  return [...manifest.files.keys()].every((path) => isMadeFor(manifest.contracts, path)) ? manifest : undefined;
}

/** What tells one state of a folder from another; null where it has no manifest. */
function presentHash(disk: Disk, { path }: OutputFolder): string | null {
  const present = look(disk, path, manifestPath);
  return typeof present === "string" ? null : fingerprint(present.text);
}

/** Removes what was staged. */
export function discard(disk: Disk, { staging }: OutputFolder): void {
  disk.remove(staging);
}

/** Stages the file that a difference wants, with the rights of the one that it replaces. */
export function stage(disk: Disk, { staging, path: folder }: OutputFolder, { path, wanted }: Difference): void {
  if (wanted !== undefined && path !== manifestPath) disk.write(inside(staging, path), wanted, inside(folder, path));
}

/** What changes in an output folder. */
export interface Changes {
  /** Staged files that are moved in. */
  readonly moved: readonly string[];
  readonly removed: readonly string[];
  /** The manifest of the folder afterwards. */
  readonly manifest: Manifest;
}

/** Makes a folder what was staged for it; once the record stands, there is no way back. */
export async function commit(disk: Disk, folder: OutputFolder, changes: Changes): Promise<void> {
  const { staging } = folder;
  const staged = changes.moved.map((path) => inside(staging, path));
  const draft = join(staging, `${recordName}.new`);
  disk.write(draft, JSON.stringify({ before: presentHash(disk, folder), manifest: manifestData(changes.manifest) }));
  await disk.sync([...staged, draft, ...foldersOf([...staged, draft, staging])]);
  disk.rename(draft, join(staging, recordName));
  await disk.sync([staging]);
  await moveIn(disk, folder, changes);
}

/** Moves the staged files in and removes what is no longer made; a second time it goes on where the first one ended. */
export async function moveIn(disk: Disk, folder: OutputFolder, { moved, removed, manifest }: Changes): Promise<void> {
  const { path: root, staging } = folder;
  for (const path of moved) disk.rename(inside(staging, path), inside(root, path));
  for (const path of removed) {
    if (look(disk, root, path) !== "blocked") disk.remove(inside(root, path));
  }
  const last = inside(staging, manifestPath);
  disk.write(last, manifestText(manifest), inside(root, manifestPath));
  const changed = foldersOf([...moved, ...removed].flatMap((path) => [inside(root, path), inside(staging, path)]));
  await disk.sync([last, ...changed.filter((each) => disk.kind(each) === "folder")]);
  disk.rename(last, inside(root, manifestPath));
  await disk.sync([root, dirname(root)]);
  discard(disk, folder);
}

function foldersOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => dirname(path)))];
}

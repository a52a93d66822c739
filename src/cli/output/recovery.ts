import type { Disk } from "../../host/disk.ts";
import { look } from "./compare.ts";
import type { OutputFolder } from "./folder.ts";
import { fingerprint, type Manifest } from "./manifest.ts";
import { isMadeFor } from "./own.ts";
import type { Named } from "./report.ts";
import type { Changes } from "./write.ts";

/** What is left to do of a run that was ended. */
export interface Rest extends Changes {
  /** Files that it would still change, and that somebody has changed since: they keep it from being finished. */
  readonly changed: readonly Named[];
  /** Staged files that are not what the record says: they are not moved in. */
  readonly spoilt: readonly string[];
}

/** Finds what is left to do of a run that came from one manifest and went to another, by what stands in the folder and what is staged for it. */
export function restOf(disk: Disk, folder: OutputFolder, before: Manifest, after: Manifest): Rest {
  const files = new Map<string, string>();
  const moved: string[] = [];
  const changed: Named[] = [];
  const spoilt: string[] = [];
  const known = (path: string, hash: string): boolean => [before, after].some((each) => each.files.get(path) === hash);
  /** Whether a file may be changed: it is not there, or as one of the two runs wrote it. */
  const judge = (path: string): boolean => {
    const present = look(disk, folder.path, path);
    if (present === "nothing" || (typeof present !== "string" && known(path, fingerprint(present.text)))) return true;
    changed.push({ path, status: present === "blocked" ? "blocked" : "edited" });
    return false;
  };
  for (const [path, hash] of after.files) {
    const staged = look(disk, folder.staging, path);
    if (typeof staged !== "string" && fingerprint(staged.text) === hash) {
      moved.push(path);
      files.set(path, hash);
      judge(path);
      continue;
    }
    if (staged !== "nothing") spoilt.push(path);
    const present = look(disk, folder.path, path);
    const old = before.files.get(path);
    const isOld = old !== undefined && typeof present !== "string" && fingerprint(present.text) === old;
    files.set(path, isOld ? old : hash);
  }
  const left = [...before.files.keys()].filter((path) => !after.files.has(path) && isMadeFor(before.contracts, path));
  const removed = left.filter((path) => look(disk, folder.path, path) !== "nothing");
  for (const path of removed) judge(path);
  return { moved, removed, manifest: { ...after, files }, changed, spoilt };
}

import { dirname, join } from "node:path";
import { inside } from "../../host.ts";
import type { Disk } from "../../host/disk.ts";
import { asWritten, fingerprint, type Manifest, manifestPath, manifestText, withLf } from "./manifest.ts";
import type { Made } from "./made.ts";
import { isMadeFor, makerOf } from "./own.ts";

/**
 * How a file of an output folder differs from what it should be.
 * - `missing`: it is not there. `stale`: flowspec wrote it, and would now write something else. `orphaned`: flowspec wrote it, and makes it no longer.
 * - `edited`: flowspec wrote it, and somebody has changed it since. `foreign`: it was not flowspec that wrote it.
 * - `blocked`: something that is no file stands in its place, or a symbolic link where a folder of it should be.
 */
export type Status = "missing" | "stale" | "orphaned" | "edited" | "foreign" | "blocked";

/** One file that differs. */
export interface Difference {
  readonly path: string;
  readonly status: Status;
  /** The text that the file has; none where it is no file. */
  readonly present?: string;
  /** The text that it should have; none where it should not be there. */
  readonly wanted?: string;
}

/** What stands at a path inside a folder. */
export type Present = { readonly text: string } | "nothing" | "link" | "blocked";

/** Looks at a path inside a folder; a symbolic link is not followed, neither there nor on the way. Paths have at most one folder of their own. */
export function look(disk: Disk, folder: string, path: string): Present {
  const above = disk.kind(join(folder, dirname(path)));
  if (above === "nothing") return "nothing";
  if (above !== "folder") return "blocked";
  const kind = disk.kind(inside(folder, path));
  if (kind === "file") return { text: withLf(disk.read(inside(folder, path))) };
  return kind === "nothing" || kind === "link" ? kind : "blocked";
}

/** What a comparison comes to. */
export interface Comparison {
  /** The manifest of the folder once every difference is gone. */
  readonly manifest: Manifest;
  readonly unchanged: number;
  /** Files in the manifest that no contract, of this run or an earlier one, can have made: they are left alone. */
  readonly strangers: readonly string[];
}

/**
 * Compares what a compilation makes with what stands in the folder, one file after another, so that no more than one text is held.
 * Each difference is given to `found`. Files of contracts of earlier runs stay as they are.
 */
export function compareOutput(
  disk: Disk,
  folder: string,
  before: Manifest,
  made: Made,
  found: (difference: Difference) => void,
): Comparison {
  const files = new Map<string, string>();
  const strangers: string[] = [];
  const uses = new Map([...before.uses].filter(([name]) => made.others.has(name)));
  let unchanged = 0;
  for (const { path, text, uses: used } of made.artifacts) {
    if (used !== undefined) uses.set(used.contract, used.names);
    const wanted = asWritten(text);
    files.set(path, fingerprint(wanted));
    const difference = differenceOf(path, wanted, look(disk, folder, path), before.files.get(path));
    if (difference === undefined) unchanged += 1;
    else found(difference);
  }
  for (const [path, hash] of before.files) {
    if (files.has(path)) continue;
    if (made.others.has(makerOf(path) ?? "")) files.set(path, hash);
    else if (isMadeFor(before.contracts, path)) {
      const difference = leftover(path, look(disk, folder, path), hash);
      if (difference) found(difference);
    } else strangers.push(path);
  }
  const manifest: Manifest = { contracts: new Map([...made.others, ...made.contracts]), files, settings: made.settings, uses };
  const difference = manifestDifference(manifestText(manifest), look(disk, folder, manifestPath));
  if (difference === undefined) unchanged += 1;
  else found(difference);
  return { manifest, unchanged, strangers };
}

/** How a file on the disk differs from what it should be; `undefined` where it does not, whoever wrote it. */
function differenceOf(path: string, wanted: string, present: Present, hash: string | undefined): Difference | undefined {
  if (present === "nothing") return { path, status: "missing", wanted };
  if (present === "blocked") return { path, status: "blocked", wanted };
  if (present === "link") return { path, status: hash === undefined ? "foreign" : "edited", wanted };
  if (present.text === wanted) return undefined;
  const status = hash === undefined ? "foreign" : hash === fingerprint(present.text) ? "stale" : "edited";
  return { path, status, present: present.text, wanted };
}

/** The difference of a file that flowspec wrote and makes no longer; none where it is gone already. */
function leftover(path: string, present: Present, hash: string): Difference | undefined {
  if (present === "nothing") return undefined;
  if (typeof present === "string") return { path, status: present === "link" ? "edited" : present };
  return { path, status: hash === fingerprint(present.text) ? "orphaned" : "edited", present: present.text };
}

/** The manifest is flowspec's own whatever it says, as long as it can be read. */
function manifestDifference(wanted: string, present: Present): Difference | undefined {
  if (typeof present === "string") return { path: manifestPath, status: present === "blocked" ? "blocked" : "missing", wanted };
  return present.text === wanted ? undefined : { path: manifestPath, status: "stale", present: present.text, wanted };
}

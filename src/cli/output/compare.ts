import { dirname, join } from "node:path";
import { inside } from "../../host.ts";
import type { Disk } from "../../host/disk.ts";
import type { Artifact } from "../../model/artifact.ts";
import { asWritten, fingerprint, type Manifest, manifestPath, manifestText, withLf } from "./manifest.ts";
import type { Beside } from "./made.ts";
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
interface Comparison {
  /** The manifest of the folder once every difference is gone. */
  readonly manifest: Manifest;
  readonly unchanged: number;
  /** The files that are made. */
  readonly made: ReadonlySet<string>;
  /** Files in the manifest that no contract, of this run or an earlier one, can have made: they are left alone. */
  readonly strangers: readonly string[];
}

/** Compares what is compiled with what stands in a folder, one file after another, so that no more than one text is held. */
export interface Comparing {
  /** Compares a file that is made. */
  readonly file: (artifact: Artifact) => void;
  /** Compares what else is in the folder, once every file that is made was compared. Files of contracts of earlier runs stay as they are. */
  readonly rest: (beside: Beside) => Comparison;
}

/** A comparison that has not begun; `before` is the folder's manifest. Each difference is given to `found`. */
export function comparing(disk: Disk, folder: string, before: Manifest, found: (difference: Difference) => void): Comparing {
  const files = new Map<string, string>();
  const uses = new Map<string, readonly string[]>();
  let unchanged = 0;
  const note = (difference: Difference | undefined): void => {
    if (difference === undefined) unchanged += 1;
    else found(difference);
  };
  const file = ({ path, text, uses: used }: Artifact): void => {
    if (used !== undefined) uses.set(used.contract, used.names);
    const wanted = asWritten(text);
    files.set(path, fingerprint(wanted));
    note(differenceOf(path, wanted, look(disk, folder, path), before.files.get(path)));
  };
  const rest = ({ contracts, others, unlooked, settings }: Beside): Comparison => {
    const made = new Set(files.keys());
    const strangers: string[] = [];
    for (const [path, hash] of before.files) {
      if (files.has(path)) continue;
      const maker = makerOf(path) ?? "";
      if (others.has(maker)) {
        files.set(path, hash);
        if (unlooked.has(maker)) {
          made.add(path);
          unchanged += 1;
        }
      } else if (isMadeFor(before.contracts, path)) {
        const difference = leftover(path, look(disk, folder, path), hash);
        if (difference) found(difference);
      } else strangers.push(path);
    }
    for (const [name, names] of before.uses) if (others.has(name) && !uses.has(name)) uses.set(name, names);
    const manifest: Manifest = { contracts: new Map([...others, ...contracts]), files, settings, uses };
    note(manifestDifference(manifestText(manifest), look(disk, folder, manifestPath)));
    return { manifest, unchanged, made, strangers };
  };
  return { file, rest };
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

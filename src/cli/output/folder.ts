import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { displayPath } from "../../host.ts";
import { isMountPoint, machineDisk, realFolder } from "../../host/disk.ts";
import { UsageError } from "../io.ts";

/** An output folder and what stands beside it while it is written. Paths are absolute. */
export interface OutputFolder {
  readonly path: string;
  /** The folder as people write it. */
  readonly shown: string;
  /** Holds new files until all of them are there; beside the folder, so that they can be moved in. */
  readonly staging: string;
  /** Stands while a run writes. */
  readonly lock: string;
}

/**
 * The output folder of a path. A folder that is a symbolic link is the one it leads to. `inputs` are absolute paths of what the run reads and must not be
 * in it: the configuration and the contracts.
 * @throws UsageError where it is no folder, where it holds inputs, or where nothing can be moved into it from beside.
 */
export function outputFolder(cwd: string, out: string, inputs: readonly string[] = []): OutputFolder {
  const path = realFolder(resolve(cwd, out));
  const shown = displayPath(cwd, resolve(cwd, out));
  const kind = machineDisk.kind(path);
  if (kind !== "folder" && kind !== "nothing") throw new UsageError("no-folder", { path: shown });
  const held = inputs.find((input) => holds(path, realFolder(input)));
  if (held !== undefined) throw new UsageError("out-holds", { path: shown, held: displayPath(cwd, held) });
  if (isMountPoint(path)) throw new UsageError("out-mounted", { path: shown });
  const beside = join(dirname(path), `.${basename(path)}.flowspec`);
  return { path, shown, staging: `${beside}.staging`, lock: `${beside}.lock` };
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

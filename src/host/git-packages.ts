import { dirname, join, relative, resolve, sep } from "node:path";
import type { Need, Refusal } from "../model/files.ts";
import type { Source } from "../model/source.ts";
import { existsSync, isWithin, realOf, realpath } from "./paths.ts";
import { findPackage, manifestName, packageOf, type PackagePlace } from "./packages.ts";
import { readBytesInside, readUsed } from "./read.ts";

/** What is asked of a commit for the files of packages. Paths are absolute. */
export interface CommitFiles {
  /** The folder of the repository. */
  readonly top: string;
  readonly isFolder: (path: string) => boolean;
  readonly real: (path: string) => string;
  /** A file in a folder, links followed, which is called as it is shown. */
  readonly inside: (root: string, path: string, shown: string) => Promise<Source | Refusal>;
  readonly isSame: (root: string, path: string, data: Uint8Array | undefined) => Promise<boolean>;
}

/** The files that say which versions are installed, whichever tool wrote them. */
const lockfiles = ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"] as const;

/**
 * A file of a package as a commit had it. Which folder is the package is known by what is installed now: one that lies in the repository, such as a workspace, is read out of the commit; one that was
 * installed lies in none, and is read from the disk where the same lockfile governs both versions, since the same was installed then. Otherwise nobody knows what it said.
 */
export async function usedOfCommit(cwd: string, need: Need, files: CommitFiles): Promise<Source | Refusal> {
  const { top, isFolder, real } = files;
  const { place: now } = findPackage(cwd, need);
  if (now === undefined) {
    const { place: then } = findPackage(cwd, need, { isFolder, real, isTop: (folder) => folder === top });
    return then ? committed(need, then, then.folder, files) : "unknown-version";
  }
  if (isFolder(now.folder)) return committed(need, now, now.folder, files);
  const folder = realpath(now.folder);
  if (isWithin(top, folder) && !isInstalled(relative(top, folder))) return committed(need, now, folder, files);
  return isWithin(top, folder) && (await isLocked(cwd, need, now, files)) ? readUsed(cwd, need) : "unknown-version";
}

/** A file of a package in a folder that the commit has, or had not yet. */
async function committed(need: Need, { file, manifest }: PackagePlace, folder: string, files: CommitFiles): Promise<Source | Refusal> {
  if (!files.isFolder(folder)) return "unknown-version";
  const named = await files.inside(folder, join(folder, "package.json"), manifest);
  if (typeof named === "string" || manifestName(named.text) !== packageOf(need)) return "other-package";
  return files.inside(folder, join(folder, need.path.slice(need.root.length + 1)), file);
}

function isInstalled(path: string): boolean {
  return path.split(sep).includes("node_modules");
}

/** Whether the same versions were installed: the lockfile around the `node_modules` in which a package was found, and each package.json up to it, are the same. */
async function isLocked(cwd: string, { root }: Need, { folder }: PackagePlace, { top, isSame }: CommitFiles): Promise<boolean> {
  const areSame = async (at: string, names: readonly string[]): Promise<boolean> => {
    for (const name of names) if (!(await isSame(top, join(at, name), readBytesInside(top, join(at, name))))) return false;
    return true;
  };
  const holder = dirname(dirname(dirname(folder)));
  for (let at = outsideModules(realOf(resolve(cwd, root, "../../..")), top); isWithin(top, at); at = dirname(at)) {
    if (!(await areSame(at, ["package.json"]))) return false;
    if (!isWithin(at, holder)) continue;
    if (!(await areSame(at, lockfiles))) return false;
    if (lockfiles.some((name) => existsSync(join(at, name)))) return true;
  }
  return false;
}

/** The folder around all `node_modules` that a folder lies in: what is within is installed, and in no commit. */
function outsideModules(folder: string, top: string): string {
  const names = relative(top, folder).split(sep);
  const at = names.indexOf("node_modules");
  return at < 0 ? folder : join(top, ...names.slice(0, at));
}

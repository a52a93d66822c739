import { basename, dirname, join, resolve } from "node:path";
import { type Need, packageFolder } from "../model/files.ts";
import { isObject, jsonData } from "../model/json.ts";
import { displayPath, isFolder, isWithin, realOf, realpath, repositoryAround } from "./paths.ts";

/** Where a file of a package is looked for. */
export interface PackageSearch {
  /** The folders, absolute, in which the package was looked for and is not. */
  readonly looked: readonly string[];
  /** Where the package is; nothing where no folder has it. */
  readonly place?: PackagePlace;
}

/** A package that was found. */
export interface PackagePlace {
  /** Its folder by the name at which it was found, absolute. */
  readonly folder: string;
  /** The file and the package.json as the paths of sources are given. */
  readonly file: string;
  readonly manifest: string;
}

/** What is asked of the names that there are: those of the disk, or of a commit. */
export interface PackageNames {
  readonly isFolder: (path: string) => boolean;
  readonly real: (path: string) => string;
  /** The last folder to look in, if that is not the one of the file system. */
  readonly top: (folder: string) => string | undefined;
}

const diskPackages: PackageNames = { isFolder, real: realpath, top: repositoryAround };

/** The package whose file a need is; nothing where it is one of the project. */
export function packageOf({ root }: Pick<Need, "root">): string | undefined {
  return packageFolder(`${root}/`) === root ? root.split("/").slice(-2).join("/") : undefined;
}

/**
 * Looks for a package as Node does: in `node_modules` of the folder that wants it, links followed, then of each folder around it up to that of the repository. Without a repository up to that of
 * the file system: a checkout without `.git`, as in an image, has its packages there all the same.
 */
export function findPackage(cwd: string, { path, root }: Need, names: PackageNames = diskPackages): PackageSearch {
  const looked: string[] = [];
  const rest = path.slice(root.length + 1);
  for (const folder of foldersFor(cwd, root, names)) {
    if (!names.isFolder(folder)) looked.push(folder);
    else return { looked, place: placeAt(looked.length === 0 ? root : shownIn(cwd, folder, names), folder, rest) };
  }
  return { looked };
}

function placeAt(shown: string, folder: string, rest: string): PackagePlace {
  return { folder, file: `${shown}/${rest}`, manifest: `${shown}/package.json` };
}

/** A folder as the paths of sources are given, though the working directory may be called by a link. */
function shownIn(cwd: string, folder: string, { real }: PackageNames): string {
  const own = realOf(cwd, real);
  return displayPath(isWithin(own, folder) ? own : cwd, folder);
}

/** The folders that a package may be, the nearest first. */
function* foldersFor(cwd: string, root: string, names: PackageNames): Generator<string> {
  yield resolve(cwd, root);
  const name = packageOf({ root }) ?? "";
  const from = realOf(resolve(cwd, root, "../../.."), names.real);
  const top = names.top(from);
  for (let at = from; at !== top && at !== dirname(at);) {
    at = dirname(at);
    if (basename(at) !== "node_modules") yield join(at, "node_modules", name);
  }
}

/** Whether the text of a package.json says that it is that of a package. */
export function isManifestOf(name: string, text: string): boolean {
  const data = jsonData(text);
  return isObject(data) && data["name"] === name;
}

/** All that a file goes by which contracts name by a path, absolute: the file; of a package's also the package.json, and the nearer folders that do not have the package. */
export function inputsAt(cwd: string, path: string): readonly string[] {
  const root = packageFolder(path);
  if (root === undefined) return [resolve(cwd, path)];
  const { looked, place } = findPackage(cwd, { path, root });
  return [...looked, ...(place ? [place.manifest, place.file].map((each) => resolve(cwd, each)) : [])];
}

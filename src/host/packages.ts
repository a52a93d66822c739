import { basename, dirname, join, resolve } from "node:path";
import { type Need, packageFolder } from "../model/files.ts";
import { isObject, jsonData } from "../model/json.ts";
import { displayPath, isFolder, isRepository, isWithin, markOf, realOf, realpath } from "./paths.ts";

/** Where a file of a package is looked for. */
export interface PackageSearch {
  /** What was looked for on the way and is not there, absolute: the package in nearer folders, and whether one of these is that of the repository. */
  readonly looked: readonly string[];
  /** Where the package is; nothing where no folder has it. */
  readonly place?: PackagePlace;
  /** By what the last folder is known as that of the repository, where the search has come to it. */
  readonly end?: string;
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
  /** Whether a folder is the last to look in, if that is not the one of the file system. */
  readonly isTop: (folder: string) => boolean;
}

const diskPackages: PackageNames = { isFolder, real: realpath, isTop: isRepository };

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
  const nearest = resolve(cwd, root);
  if (names.isFolder(nearest)) return { looked, place: placeAt(root, nearest, rest) };
  looked.push(nearest);
  const name = packageOf({ root }) ?? "";
  for (let at = realOf(dirname(dirname(dirname(nearest))), names.real); ; at = dirname(at)) {
    if (names.isTop(at)) return { looked, end: markOf(at) };
    looked.push(markOf(at));
    const outer = dirname(at);
    if (outer === at) return { looked };
    if (basename(outer) === "node_modules") continue;
    const folder = join(outer, "node_modules", name);
    if (names.isFolder(folder)) return { looked, place: placeAt(shownIn(cwd, folder, names), folder, rest) };
    looked.push(folder);
  }
}

function placeAt(shown: string, folder: string, rest: string): PackagePlace {
  return { folder, file: `${shown}/${rest}`, manifest: `${shown}/package.json` };
}

/** A folder as the paths of sources are given, though the working directory may be called by a link. */
function shownIn(cwd: string, folder: string, { real }: PackageNames): string {
  const own = realOf(cwd, real);
  return displayPath(isWithin(own, folder) ? own : cwd, folder);
}

/** What the text of a package.json calls the package; nothing where it says no name. */
export function manifestName(text: string): string | undefined {
  const data = jsonData(text);
  const name = isObject(data) ? data["name"] : undefined;
  return typeof name === "string" && name !== "" ? name : undefined;
}

/** What a file goes by which contracts name by a path. Paths are absolute. */
export interface FileInputs {
  /** What was read for it or looked for: the file; of a package's also the package.json, and whatever would have been nearer. */
  readonly needs: readonly string[];
  /** What is there and was not read: the folder of the package, which may be a link, or else what has ended the search. */
  readonly there: readonly string[];
}

/** All that a file goes by which contracts name by a path. */
export function inputsAt(cwd: string, path: string): FileInputs {
  const root = packageFolder(path);
  if (root === undefined) return { needs: [resolve(cwd, path)], there: [] };
  const { looked, place, end } = findPackage(cwd, { path, root });
  if (place === undefined) return { needs: looked, there: end === undefined ? [] : [end] };
  return { needs: [...looked, ...[place.manifest, place.file].map((each) => resolve(cwd, each))], there: [place.folder] };
}

import { dirname, join } from "node:path";
import { displayPath, existsSync, isWithin, readSource } from "../../host.ts";
import { manifestName } from "../../host/packages.ts";
import { isRepository, repositoryAround } from "../../host/paths.ts";

/** Tells which npm package a file belongs to: the name that the nearest package.json at or above its folder says; `null` where there is none, or it says none. */
export type PackageOf = (path: string) => string | null;

/** Nothing is looked for above the folder of the repository; without one, above that of the project. Folders are absolute. */
export function packagesIn(cwd: string, project: string): PackageOf {
  const names = new Map<string, string | null>();
  const found = (folder: string): string | null => {
    const path = join(folder, "package.json");
    if (existsSync(path)) return manifestName(readSource(cwd, displayPath(cwd, path)).text) ?? null;
    return isLast(folder, project) ? null : nameIn(dirname(folder));
  };
  const nameIn = (folder: string): string | null => {
    const name = names.has(folder) ? (names.get(folder) ?? null) : found(folder);
    names.set(folder, name);
    return name;
  };
  return (path) => nameIn(dirname(path));
}

/** Whether nothing above a folder is asked. */
function isLast(folder: string, project: string): boolean {
  if (isRepository(folder) || dirname(folder) === folder) return true;
  if (repositoryAround(folder) !== undefined) return false;
  return folder === project || !isWithin(project, folder);
}

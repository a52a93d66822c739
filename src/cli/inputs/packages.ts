import { dirname, join } from "node:path";
import { displayPath, existsSync, isWithin, readSource } from "../../host.ts";
import { isObject, jsonData } from "../../model/json.ts";

/** Tells which npm package a file belongs to: the name that the nearest package.json at or above its folder says; `null` where there is none, or it says none. */
export type PackageOf = (path: string) => string | null;

/** Nothing is looked for above the folder of the repository; without one, above that of the project. Folders are absolute. */
export function packagesIn(cwd: string, project: string): PackageOf {
  const names = new Map<string, string | null>();
  const nameIn = (folder: string): string | null => {
    const known = names.get(folder);
    if (known !== undefined) return known;
    const path = join(folder, "package.json");
    const outer = dirname(folder);
    const isLast = outer === folder || existsSync(join(folder, ".git")) || folder === root(folder);
    const name = existsSync(path) ? nameOf(readSource(cwd, displayPath(cwd, path)).text) : isLast ? null : nameIn(outer);
    names.set(folder, name);
    return name;
  };
  const repositories = new Map<string, string | undefined>();
  const repositoryOf = (folder: string): string | undefined => {
    if (repositories.has(folder)) return repositories.get(folder);
    const outer = dirname(folder);
    const found = existsSync(join(folder, ".git")) ? folder : outer === folder ? undefined : repositoryOf(outer);
    repositories.set(folder, found);
    return found;
  };
  const root = (folder: string): string => repositoryOf(folder) ?? (isWithin(project, folder) ? project : folder);
  return (path) => nameIn(dirname(path));
}

function nameOf(text: string): string | null {
  const data = jsonData(text);
  const name = isObject(data) ? data["name"] : undefined;
  return typeof name === "string" && name !== "" ? name : null;
}

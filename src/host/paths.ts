import { realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { noted } from "./inputs.ts";
import { seeFailure, seeKind } from "./seen.ts";

/** Where an absolute path leads, links followed, as the run notes it. */
export function realpath(path: string): string {
  try {
    const real = realpathSync.native(path);
    noted()?.real.set(path, real);
    return real;
  } catch (error) {
    seeFailure(noted(), path, error);
    throw error;
  }
}

/** A path as people and reports write it: relative to the working directory, with `/`. */
export function displayPath(cwd: string, path: string): string {
  const shown = relative(cwd, resolve(cwd, path));
  return (shown === "" ? "." : shown).split(sep).join("/");
}

/** A path that stays in its folder, whatever was asked for. */
export function inside(folder: string, path: string): string {
  const target = resolve(folder, path);
  if (!leadsInto(folder, target)) throw new Error(`${path} leads out of ${folder}`);
  return join(folder, relative(folder, target));
}

/** Whether an absolute path lies in a folder; it looks at the names alone. */
export function leadsInto(folder: string, target: string): boolean {
  const way = relative(folder, target);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a path is a folder or lies in it. */
export function isWithin(folder: string, target: string): boolean {
  return relative(folder, target) === "" || leadsInto(folder, target);
}

/**
 * Whether a path lies in a folder by its name, and leads out of it by a link on the way or at its end. What is not there leads nowhere, but
 * the folder that it would be made in may. A path that lies elsewhere by its name leads out of nothing.
 */
export function leadsOut(folder: string, path: string, real: (path: string) => string = realpath): boolean {
  if (!isWithin(folder, path)) return false;
  return !isWithin(realOf(folder, real), realOf(path, real));
}

/** Where a path leads, links followed as far as it is there. */
export function realOf(path: string, real: (path: string) => string = realpath): string {
  try {
    return real(path);
  } catch (error) {
    const above = resolve(path, "..");
    if (above === path) throw error;
    return join(realOf(above, real), relative(above, path));
  }
}

/** Whether a folder stands at a path, links followed, as the run notes it; what cannot be looked at is none. */
export function isFolder(path: string): boolean {
  const facts = attempted(() => statSync(path));
  seeKind(noted(), path, facts?.isDirectory());
  return facts?.isDirectory() ?? false;
}

/** Whether something stands at a path, links followed, as the run notes it. */
export function existsSync(path: string): boolean {
  const facts = attempted(() => statSync(path, { throwIfNoEntry: false }));
  seeKind(noted(), path, facts?.isDirectory());
  return facts !== undefined;
}

function attempted<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The folder of the repository that a folder lies in, links followed; none where no folder around it holds `.git`. */
export function repositoryAround(folder: string): string | undefined {
  for (let at = realOf(folder); ; at = dirname(at)) {
    if (isRepository(at)) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** Whether a folder is that of a repository. */
export function isRepository(folder: string): boolean {
  return existsSync(markOf(folder));
}

/** What the folder of a repository has, and no other. */
export function markOf(folder: string): string {
  return join(folder, ".git");
}

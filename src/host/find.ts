import { lstat, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { compare } from "../model/diagnostic.ts";
import type { Source } from "../model/source.ts";
import { isMissing, NoSuchPath } from "./errors.ts";
import { readFailure } from "./handle.ts";
import { idAt, noted } from "./inputs.ts";
import { displayPath, isWithin, realpath } from "./paths.ts";
import { readSource } from "./read.ts";
import { seeFailure, seeKind } from "./seen.ts";
import { contractsBelow } from "./walk.ts";

/** How many files are looked at at a time: ten thousand that wait together are 60 MB, and no sooner done. */
const atOnce = 64;

/**
 * The contract definitions that files, folders and globs stand for, as display paths, sorted. Links are followed, each file is there once,
 * by the name that it has itself; `project` is the folder that links in it do not lead out of.
 * @throws NoSuchPath where a path leads nowhere, or a link out of the project.
 */
export async function findFiles(cwd: string, paths: readonly string[], project: string): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const { files, root } = await filesOf(cwd, path, project);
    const real = await realpath(root);
    const seen = noted();
    for (let at = 0; at < files.length; at += atOnce) {
      const named = await Promise.all(files.slice(at, at + atOnce).map((file) => ownName(cwd, file, { root, real })));
      for (const { id, name } of named) {
        const before = found.get(id);
        // Which names are one file is nothing that a record could prove by their texts.
        if (seen && before !== undefined && before !== name) seen.doubt ??= `${name} is ${before}`;
        found.set(id, name);
      }
    }
  }
  return [...found.values()].map((file) => displayPath(cwd, file)).toSorted(compare);
}

/** The contract definitions that files, folders and globs stand for, as {@link findFiles} finds them. */
export async function findSources(cwd: string, paths: readonly string[], project: string): Promise<readonly Source[]> {
  return Promise.all((await findFiles(cwd, paths, project)).map((path) => readSource(cwd, path)));
}

/** A definition that is named on the command line by itself. */
export async function readSpec(cwd: string, path: string, project: string): Promise<Source> {
  const root = rootOf(resolve(cwd, path), project, "file");
  const file = resolve(cwd, path);
  if ((await kindOf(file)) !== "file") return readSource(cwd, path);
  return readSource(cwd, displayPath(cwd, (await ownName(cwd, file, { root, real: await realpath(root) })).name));
}

interface Found {
  readonly files: readonly string[];
  /** The folder that links do not lead out of. */
  readonly root: string;
}

async function filesOf(cwd: string, path: string, project: string): Promise<Found> {
  const absolute = resolve(cwd, path);
  const kind = await kindOf(absolute);
  if (kind !== undefined) {
    const root = rootOf(absolute, project, kind);
    return { files: kind === "file" ? [absolute] : await contractsBelow(absolute, root, cwd), root };
  }
  // Most people name files and folders: what reads patterns is loaded where there is one.
  const { filesOfPattern, staticPart } = await import("./globs.ts");
  const pattern = path.split(sep).join("/");
  const base = resolve(cwd, staticPart(pattern));
  const root = rootOf(base, project, "folder");
  if ((await kindOf(base)) !== "folder") throw new NoSuchPath(`no such file or folder: ${path}`);
  await contractsBelow(base, root, cwd); // refuses links that lead out: what the pattern meets behind them is never looked at
  const seen = noted();
  // Hidden folders were not listed above, and only a pattern that names one looks into it.
  if (seen && /(?:^|[^\w*?\])}])\./u.test(pattern.slice(staticPart(pattern).length))) seen.doubt ??= `${path} may look into hidden folders`;
  const files = await filesOfPattern(cwd, pattern);
  if (files.length === 0) throw new NoSuchPath(`no such file or folder: ${path}`);
  return { files, root };
}

/** The folder that links must not lead out of: the project for what lies in it by its name, else the folder that was named, or that of the file. */
function rootOf(absolute: string, project: string, kind: "file" | "folder"): string {
  if (isWithin(project, absolute)) return project;
  return kind === "folder" ? absolute : dirname(absolute);
}

/** The name of a file without links on the way, as seen through the folder that it must stay in, and what tells it from any other. */
async function ownName(
  cwd: string,
  file: string,
  { root, real }: { readonly root: string; readonly real: string },
): Promise<{ readonly id: string; readonly name: string }> {
  const target = await realpath(file).catch((error: unknown) => Promise.reject(readFailure(displayPath(cwd, file), error)));
  if (!isWithin(real, target))
    throw new NoSuchPath(
      `${displayPath(cwd, file)} is a link that leads out of the project, or lies behind one; put the file itself there`,
    );
  return { id: (await idAt(target)) ?? target, name: join(root, relative(real, target)) };
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    seeKind(noted(), path, isFolder);
    return isFolder ? "folder" : "file";
  } catch (error) {
    seeFailure(noted(), path, error);
    if (isMissing(error)) return undefined;
    throw readFailure(path, error);
  }
}

/** The nearest file of a name in a folder or those around it. */
export async function findUpwards(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name);
  try {
    const isFolder = (await lstat(path)).isDirectory();
    seeKind(noted(), path, isFolder);
    return path;
  } catch (error) {
    seeFailure(noted(), path, error);
    if (!isMissing(error)) throw readFailure(path, error);
  }
  const outer = dirname(folder);
  return outer === folder ? undefined : findUpwards(outer, name);
}

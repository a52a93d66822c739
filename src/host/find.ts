import { dirname, join, relative, resolve, sep } from "node:path";
import { compare } from "../model/diagnostic.ts";
import type { Source } from "../model/source.ts";
import { NoSuchPath } from "./errors.ts";
import { reading } from "./handle.ts";
import { noted } from "./inputs.ts";
import { diskNames, type Names } from "./names.ts";
import { displayPath, isWithin } from "./paths.ts";
import { readSource } from "./read.ts";
import { contractsBelow } from "./walk.ts";

/**
 * The contract definitions that files, folders and globs stand for, as display paths, sorted. Links are followed, each file is there once,
 * by the name that it has itself; `project` is the folder that links in it do not lead out of.
 * @throws NoSuchPath where a path leads nowhere, or a link out of the project.
 */
export async function findFiles(
  cwd: string,
  paths: readonly string[],
  project: string,
  names: Names = diskNames,
): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const { files, root } = await filesOf(cwd, path, project, names);
    const real = names.real(root);
    const seen = noted();
    for (const file of files) {
      const { id, name } = ownName(cwd, file, { root, real }, names);
      const before = found.get(id);
      // Which names are one file is nothing that a record could prove by their texts.
      if (seen && before !== undefined && before !== name) seen.doubt ??= { kind: "one-file", about: name };
      found.set(id, name);
    }
  }
  return [...found.values()].map((file) => displayPath(cwd, file)).toSorted(compare);
}

/** The contract definitions that files, folders and globs stand for, as {@link findFiles} finds them. */
export async function findSources(cwd: string, paths: readonly string[], project: string): Promise<readonly Source[]> {
  return (await findFiles(cwd, paths, project)).map((path) => readSource(cwd, path));
}

/** A definition that is named on the command line by itself. */
export function readSpec(cwd: string, path: string, project: string): Source {
  const root = rootOf(resolve(cwd, path), project, "file");
  const file = resolve(cwd, path);
  if (diskNames.kind(file) !== "file") return readSource(cwd, path);
  return readSource(cwd, displayPath(cwd, ownName(cwd, file, { root, real: diskNames.real(root) }, diskNames).name));
}

interface Found {
  readonly files: readonly string[];
  /** The folder that links do not lead out of. */
  readonly root: string;
}

async function filesOf(cwd: string, path: string, project: string, names: Names): Promise<Found> {
  const absolute = resolve(cwd, path);
  const kind = names.kind(absolute);
  if (kind !== undefined) {
    const root = rootOf(absolute, project, kind);
    return { files: kind === "file" ? [absolute] : contractsBelow(absolute, root, cwd, names), root };
  }
  // Most people name files and folders: what reads patterns is loaded where there is one.
  const { staticPart } = await import("./globs.ts");
  const pattern = path.split(sep).join("/");
  const base = resolve(cwd, staticPart(pattern));
  const root = rootOf(base, project, "folder");
  if (names.kind(base) !== "folder") throw new NoSuchPath("no-such-path", { path });
  contractsBelow(base, root, cwd, names); // refuses links that lead out: what the pattern meets behind them is never looked at
  const seen = noted();
  // Hidden folders and installed packages were not listed above, and only a pattern that names them looks into them.
  if (seen && /(?:^|[^\w*?\])}])\.|node_modules/u.test(pattern.slice(staticPart(pattern).length)))
    seen.doubt ??= { kind: "hidden-folders", about: path };
  const files = await names.matching(cwd, pattern);
  if (files.length === 0) throw new NoSuchPath("no-such-path", { path });
  return { files, root };
}

/** The folder that links must not lead out of: the project for what lies in it by its name, else the folder that was named, or that of the file. */
function rootOf(absolute: string, project: string, kind: "file" | "folder"): string {
  if (isWithin(project, absolute)) return project;
  return kind === "folder" ? absolute : dirname(absolute);
}

/** The name of a file without links on the way, as seen through the folder that it must stay in, and what tells it from any other. */
function ownName(
  cwd: string,
  file: string,
  { root, real }: { readonly root: string; readonly real: string },
  names: Names,
): { readonly id: string; readonly name: string } {
  const target = reading(displayPath(cwd, file), () => names.real(file));
  if (!isWithin(real, target)) throw new NoSuchPath("file-leads-out", { path: displayPath(cwd, file) });
  return { id: names.id(target), name: join(root, relative(real, target)) };
}

/** The nearest file of a name in a folder or those around it. */
export function findUpwards(folder: string, name: string, names: Names = diskNames): string | undefined {
  const path = join(folder, name);
  if (names.isThere(path)) return path;
  const outer = dirname(folder);
  return outer === folder ? undefined : findUpwards(outer, name, names);
}

import { dirname, join, resolve, sep } from "node:path";
import { displayPath, findUpwards, NoSuchPath } from "../../host.ts";
import { noted } from "../../host/inputs.ts";
import { diskNames } from "../../host/names.ts";
import { defaultSpecs } from "../../model/config.ts";
import { compare } from "../../model/diagnostic.ts";
import { configName } from "../config-name.ts";
import { type Io, UsageError } from "../io.ts";

/** The projects that patterns stand for. */
export interface Folders {
  /** Absolute and without links, each once, in the order of their names. */
  readonly projects: readonly string[];
  /** How many other folders there are: they have neither a configuration nor contracts. */
  readonly passed: number;
}

/**
 * The projects that folders and globs stand for. A project is a folder with a configuration, or with contracts where no configuration around it
 * holds for them.
 * @throws NoSuchPath where a pattern leads nowhere; UsageError where a folder goes by the configuration of another.
 */
export async function projectFolders(patterns: readonly string[], io: Pick<Io, "cwd">): Promise<Folders> {
  const folders = new Set<string>();
  for (const pattern of patterns) for (const folder of await foldersOf(pattern, io)) folders.add(diskNames.real(folder));
  const projects = [...folders].filter((folder) => isProject(folder, io)).toSorted(compare);
  return { projects, passed: folders.size - projects.length };
}

async function foldersOf(pattern: string, { cwd }: Pick<Io, "cwd">): Promise<readonly string[]> {
  const kind = diskNames.kind(resolve(cwd, pattern));
  if (kind === "folder") return [resolve(cwd, pattern)];
  if (kind === "file") throw new UsageError("no-folder", { path: displayPath(cwd, pattern) });
  // Where a folder is named, nothing is loaded that reads patterns.
  const { foldersOfPattern, staticPart } = await import("../../host/globs.ts");
  const asked = pattern.split(sep).join("/");
  const isBase = diskNames.kind(resolve(cwd, staticPart(asked))) === "folder";
  const seen = noted();
  // A record knows of no hidden folder that comes to be there.
  if (seen && /(?:^|[^\w*?\])}])\./u.test(asked.slice(staticPart(asked).length))) seen.doubt ??= { kind: "hidden-folders", about: pattern };
  const found = isBase ? await foldersOfPattern(cwd, asked, diskNames) : [];
  if (found.length === 0) throw new NoSuchPath("no-such-path", { path: pattern });
  return found;
}

function isProject(folder: string, { cwd }: Pick<Io, "cwd">): boolean {
  // One with another ending is told to be misnamed when the project is opened.
  if ([configName, configName.replace(/yaml$/u, "yml")].some((name) => diskNames.isThere(join(folder, name)))) return true;
  if (!diskNames.isFolder(join(folder, defaultSpecs))) return false;
  const around = findUpwards(dirname(folder), configName);
  if (around === undefined) return true;
  throw new UsageError("project-of-another", { path: displayPath(cwd, folder), name: configName, other: displayPath(cwd, around) });
}

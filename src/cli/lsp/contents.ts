import { setImmediate } from "node:timers/promises";
import { join } from "node:path";
import { displayPath, entriesIn, findFiles, HostError, NoSuchPath } from "../../host.ts";
import { isContractName } from "../../model/files.ts";
import type { Project } from "../config.ts";
import type { Io } from "../io.ts";
import { specsOf } from "../project.ts";

/** How a project came to be: by its configuration, as a folder of the editor, or as the folder of a single file. */
export type ProjectKind = "configured" | "folder" | "alone";

/** How many names are looked at in a folder without a configuration: it may be one in which somebody keeps everything. */
const mostNames = 20_000;

/** How many of them at a time. */
const slice = 500;

/**
 * The contracts of a project by path: those that the configuration names; of a folder that has none all that are found there; beside a single
 * file those in its folder.
 */
export async function contractsOf(kind: ProjectKind, project: Project, io: Io): Promise<readonly string[]> {
  if (kind === "alone") return contractsIn(project.folder, io);
  if (kind === "folder") return contractsBelow(project.folder, io);
  const found = await Promise.all(specsOf([], project, io).map(async (path) => foundAt(path, project, io)));
  return [...new Set(found.flat())];
}

async function foundAt(path: string, { folder }: Project, io: Io): Promise<readonly string[]> {
  try {
    return await findFiles(io.cwd, [path], folder);
  } catch (error) {
    // That there are none, or that a link leads out, is told where commands are run.
    if (error instanceof NoSuchPath || error instanceof HostError) return [];
    throw error;
  }
}

function contractsIn(folder: string, io: Io): readonly string[] {
  return entriesIn(folder).flatMap(({ name, isFolder }) =>
    !isFolder && isContractName(name) ? [displayPath(io.cwd, join(folder, name))] : [],
  );
}

async function contractsBelow(folder: string, io: Io): Promise<readonly string[]> {
  const found: string[] = [];
  const left = [folder];
  let [names, since] = [0, 0];
  for (let next = left.shift(); next !== undefined && names < mostNames; next = left.shift()) {
    const entries = entriesIn(next);
    names += entries.length;
    since += entries.length;
    for (const { name, isFolder } of entries) {
      if (isFolder) left.push(join(next, name));
      else if (isContractName(name)) found.push(displayPath(io.cwd, join(next, name)));
    }
    if (since > slice) {
      since = 0;
      await setImmediate();
    }
  }
  return found;
}

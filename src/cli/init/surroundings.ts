import { dirname, join, relative, sep } from "node:path";
import { machineDisk } from "../../host/disk.ts";
import { isObject } from "../../model/json.ts";

/** A program that installs packages, by the name of its lock file. */
const managers = { "pnpm-lock.yaml": "pnpm", "yarn.lock": "yarn", "package-lock.json": "npm" } as const;

export type Manager = (typeof managers)[keyof typeof managers];

/** What a folder finds around it when it becomes a project. Paths are absolute. */
export interface Surroundings {
  /** The folder with the repository; where there is none yet, the project's own. */
  readonly repository: string;
  /** The folders from the project's own up to that of the repository. */
  readonly inside: readonly string[];
  readonly manager: Manager;
  /** The folder in whose `node_modules` flowspec stands, or will: in a monorepo often one further up. */
  readonly installedIn: string;
}

/** Looks around a folder, which need not be there yet. */
export function surroundingsOf(root: string): Surroundings {
  const around = [...foldersFrom(root)];
  const repository = around.find((folder) => machineDisk.kind(join(folder, ".git")) !== "nothing");
  const inside = around.slice(0, repository === undefined ? 1 : around.indexOf(repository) + 1);
  const manager = inside.flatMap((folder) => managerIn(folder) ?? [])[0] ?? "npm";
  const installed = around.find((folder) => machineDisk.kind(join(folder, "node_modules/flowspec")) !== "nothing");
  const workspace = manager === "pnpm" ? undefined : inside.find(isWorkspace);
  return { repository: repository ?? root, inside, manager, installedIn: installed ?? workspace ?? root };
}

/** A path as files write it that stand in a folder: relative, with `/`. */
export function pathFrom(folder: string, target: string): string {
  return relative(folder, target).split(sep).join("/");
}

function* foldersFrom(folder: string): Generator<string> {
  yield folder;
  const outer = dirname(folder);
  if (outer !== folder) yield* foldersFrom(outer);
}

function managerIn(folder: string): Manager | undefined {
  return Object.entries(managers).find(([lock]) => machineDisk.kind(join(folder, lock)) === "file")?.[1];
}

/** Whether the packages of a folder are installed in it for all its members, as npm and yarn do. */
function isWorkspace(folder: string): boolean {
  const description = packageIn(folder);
  return description !== undefined && "workspaces" in description;
}

/** The description of the package in a folder; nothing where it has none that can be read. */
export function packageIn(folder: string): Readonly<Record<string, unknown>> | undefined {
  const path = join(folder, "package.json");
  if (machineDisk.kind(path) !== "file") return undefined;
  try {
    const description: unknown = JSON.parse(machineDisk.read(path));
    return isObject(description) ? description : undefined;
  } catch {
    return undefined;
  }
}

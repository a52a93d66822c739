import { resolve } from "node:path";
import { diskTree, existsSync, isFolder, realpath } from "../../host.ts";
import { repositoryOf } from "../../host/git.ts";
import type { Commit } from "../../host/git-tree.ts";
import { bareProject, openProject, type Project } from "../config.ts";
import { configName } from "../config-name.ts";
import { type Io, UsageError } from "../io.ts";
import { settingsOf } from "../project.ts";
import type { CommonFlags } from "../settings.ts";
import { commitBefore, projectTree, revisionIn, usualAgainst } from "./revision.ts";
import { nothingBefore, type Side, sideOf } from "./side.ts";

/** The two versions of a project that are compared. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
  /** Ends what reads them. */
  readonly close: () => void;
}

/**
 * What `--against` names, and the files as they lie on the disk: `git:<revision>`, a folder with another version of the project, or `-` for nothing at all.
 * @throws UsageError where it names none of these, NoHistory where the history does not reach as far.
 */
export async function openSides(against: string | undefined, flags: CommonFlags, io: Io): Promise<Sides> {
  const [tree, project] = [diskTree(io.cwd), await openProject(io)];
  const settings = settingsOf(project, flags, io, "all");
  const after = sideOf({ which: "after", label: "", project, settings, tree, io });
  const asked = against ?? (await usualAgainst(io, project.folder));
  if (asked === undefined) throw new UsageError("no-against");
  if (asked === "-") return { before: nothingBefore(after), after, close: () => undefined };
  const revision = revisionIn(asked);
  if (revision !== undefined) {
    const commit = await commitBefore(await repositoryOf(project.folder, io.env), revision, "--against");
    return { ...(await sideOfCommit(commit, flags, io)), after };
  }
  const other = await projectIn(asked, io);
  const parts = { which: "before", label: asked, project: other, tree, home: project.folder, io } as const;
  return { before: sideOf({ ...parts, settings: formerSettings(other, flags, io) }), after, close: () => undefined };
}

/**
 * The project as a commit has it.
 * @throws ConfigError and UsageError where it could not be opened.
 */
export async function sideOfCommit(commit: Commit, flags: CommonFlags, given: Io): Promise<Pick<Sides, "before" | "close">> {
  const { repository } = commit;
  // Links are followed as git does it: the paths of a commit are below the folder that it is checked out in.
  const io = { ...given, cwd: realpath(given.cwd) };
  const tree = await projectTree(commit, io.cwd, repository.folder);
  try {
    const project = await openProject(io, repository.folder, tree);
    const parts = { which: "before", label: commit.shown, commit, project, tree, io } as const;
    return { before: sideOf({ ...parts, settings: formerSettings(project, flags, io) }), close: tree.close };
  } catch (error) {
    tree.close();
    throw error;
  }
}

/** The project whose folder that is: the configuration of a folder around it is that of another one. */
async function projectIn(path: string, io: Io): Promise<Project> {
  const folder = resolve(io.cwd, path);
  if (!isFolder(folder)) throw new UsageError("no-folder", { path });
  return existsSync(resolve(folder, configName)) ? openProject(io, folder) : bareProject(folder, io);
}

/** The same for the former version, which may not have had the environment that is asked for. */
function formerSettings(project: Project, flags: CommonFlags, io: Io): ReturnType<typeof settingsOf> {
  const asked = flags.env ?? (io.env["FLOWSPEC_ENV"] || undefined);
  if (asked === undefined || project.config.environments.has(asked)) return settingsOf(project, flags, io, "all");
  const { env: _, ...others } = flags;
  return settingsOf(project, others, { ...io, env: { ...io.env, FLOWSPEC_ENV: undefined } }, "all");
}

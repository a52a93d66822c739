import { type Io, UsageError } from "../io.ts";
import type { SourcesFlags } from "../sources.ts";
import { type Folders, projectFolders } from "./folders.ts";
import { refuseOverlaps } from "./layout.ts";

/** Flags of a command that is run in several projects. */
export interface ProjectsFlags extends SourcesFlags {
  readonly projects?: readonly string[];
}

/**
 * The projects that `--projects` stands for, none of which gets into the way of another.
 * @throws UsageError where they do, and where there are none, unless that is allowed; NoSuchPath where a pattern leads nowhere.
 */
export async function projectsOf({ projects: patterns = [], allowEmpty }: ProjectsFlags, io: Io): Promise<Folders> {
  const folders = await projectFolders(patterns, io);
  if (folders.projects.length === 0 && !allowEmpty) throw new UsageError("no-projects", { paths: patterns });
  await refuseOverlaps(folders.projects, io);
  return folders;
}

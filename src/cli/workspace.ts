import { diskTree, type FileTree, NoSuchPath, readSource } from "../host.ts";
import type { Findings } from "../model/findings.ts";
import type { Refusal } from "../model/files.ts";
import type { Source } from "../model/source.ts";
import type { Settings } from "../resolve.ts";
import { checkEach, type Passing } from "../workspace/each.ts";
import { type Surveyed, survey } from "../workspace/known.ts";
import { createPassingTexts } from "../workspace/texts.ts";
import { createWorkspace, type Workspace, type WorkspaceReader } from "../workspace/workspace.ts";
import type { Project } from "./config.ts";
import { committedFacts } from "./contract-pdf.ts";
import { following } from "./following.ts";
import type { Io } from "./io.ts";
import type { Listed } from "./listed.ts";

/** The contracts of a project as they lie on the disk. What cannot be read though it is there rejects with a HostError. */
export function workspaceOf(project: Project, settings: Settings, io: Io): Workspace {
  return createWorkspace(
    readerOf(project, io, (path) => contractAt(path, io)),
    settings,
  );
}

/**
 * Checks contracts once, one after another, with the files that they use and the facts that stand beside their PDFs. Those that were read
 * already, or never lay on the disk, are given with their texts.
 */
export async function checkOnce(
  listed: readonly Listed[],
  project: Project,
  settings: Settings,
  io: Io,
  passing: Passing = {},
): Promise<Findings> {
  const reader = listedReader(listed, project, io);
  const paths = listed.map(({ path }) => path);
  return following(paths.length, io, passing, (followed) => checkEach(paths, reader, settings, followed));
}

/** Looks at contracts as {@link checkOnce} does, and judges none; `facts` says whether those of their PDFs are read. A contract whose file is gone by now is left out. */
export async function* surveyEach(
  listed: readonly Listed[],
  project: Project,
  settings: Settings,
  io: Io,
  { facts }: { readonly facts: boolean },
): AsyncGenerator<Surveyed> {
  const reader = listedReader(listed, project, io);
  const texts = createPassingTexts(reader.text);
  for (const { path } of listed) {
    const source = await texts.read(path);
    if (typeof source !== "string") yield await survey(source, settings, texts, facts ? reader.facts : undefined);
  }
}

/** Reads contracts that were listed, and what they need. */
function listedReader(listed: readonly Listed[], project: Project, io: Io): Required<WorkspaceReader> {
  const known = new Map(listed.flatMap((each) => ("text" in each ? [[each.path, each] as const] : [])));
  return readerOf(project, io, async (path) => known.get(path) ?? readSource(io.cwd, path));
}

/** Reads what contracts of a project need; `contract` reads these themselves. */
export function readerOf(
  { folder }: Pick<Project, "folder">,
  io: Io,
  contract: (path: string) => Promise<Source | Refusal>,
  tree: FileTree = diskTree(io.cwd),
): Required<WorkspaceReader> {
  return {
    text: async (path, root) => (root === undefined ? contract(path) : tree.used({ path, root })),
    facts: (found) => committedFacts(found, { cwd: io.cwd, project: folder, tree }),
  };
}

/** The text of a contract on the disk, if it is there. */
export async function contractAt(path: string, io: Io): Promise<Source | Refusal> {
  try {
    return readSource(io.cwd, path);
  } catch (error) {
    if (error instanceof NoSuchPath) return "missing";
    throw error;
  }
}

import { NoSuchPath, readSource, readUsed } from "../host.ts";
import type { Contract } from "../model/contract.ts";
import type { Checked } from "../model/findings.ts";
import type { Refusal } from "../model/files.ts";
import type { Source } from "../model/source.ts";
import type { Settings } from "../resolve.ts";
import { createWorkspace, type Workspace } from "../workspace/workspace.ts";
import type { Project } from "./config.ts";
import { committedFacts } from "./contract-pdf.ts";
import type { Io } from "./io.ts";

/**
 * The contracts of a project as they lie on the disk; `sources` are those that were read already, or never lay there. What cannot be read
 * though it is there rejects with a HostError.
 */
export function workspaceOf({ folder }: Project, settings: Settings, io: Io, sources: readonly Source[] = []): Workspace {
  const known = new Map(sources.map((source) => [source.path, source]));
  return createWorkspace(
    {
      text: async (path, root) => (root === undefined ? (known.get(path) ?? contractAt(path, io)) : readUsed(io.cwd, { path, root })),
      facts: (contract) => committedFacts(contract, { cwd: io.cwd, project: folder }),
    },
    settings,
  );
}

/** Checks contracts once, with the files that they use and the facts that stand beside their PDFs. */
export async function checkOnce(
  sources: readonly Source[],
  project: Project,
  settings: Settings,
  io: Io,
): Promise<Checked<readonly Contract[]>> {
  return workspaceOf(project, settings, io, sources).check(sources.map(({ path }) => path));
}

async function contractAt(path: string, io: Io): Promise<Source | Refusal> {
  try {
    return await readSource(io.cwd, path);
  } catch (error) {
    if (error instanceof NoSuchPath) return "missing";
    throw error;
  }
}

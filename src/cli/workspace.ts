import { NoSuchPath, readSource, readUsed } from "../host.ts";
import type { Refusal } from "../model/files.ts";
import type { Source } from "../model/source.ts";
import type { Settings } from "../resolve.ts";
import { createWorkspace, type Workspace } from "../workspace/workspace.ts";
import type { Project } from "./config.ts";
import { committedFacts } from "./contract-pdf.ts";
import type { Io } from "./io.ts";

/** The contracts of a project as they lie on the disk. What cannot be read though it is there rejects with a HostError. */
export function workspaceOf({ folder }: Project, settings: Settings, io: Io): Workspace {
  return createWorkspace(
    {
      text: (path, root) => (root === undefined ? contractAt(path, io) : readUsed(io.cwd, { path, root })),
      facts: (contract) => committedFacts(contract, { cwd: io.cwd, project: folder }),
    },
    settings,
  );
}

async function contractAt(path: string, io: Io): Promise<Source | Refusal> {
  try {
    return await readSource(io.cwd, path);
  } catch (error) {
    if (error instanceof NoSuchPath) return "missing";
    throw error;
  }
}

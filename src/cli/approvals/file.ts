import { join } from "node:path";
import { type Approval, approvalsName, readApprovals } from "../../approvals.ts";
import { finish } from "../../finish.ts";
import { diskTree, displayPath, existsSync, readSource, realOf } from "../../host.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { Source } from "../../model/source.ts";
import type { Project } from "../config.ts";
import { ConfigError } from "../config-error.ts";
import { type Io, UsageError } from "../io.ts";

/** The file of approvals of a project, as it lies on the disk. */
export interface ApprovalsFile {
  /** As the working directory sees it. */
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  /** None where there is no file. */
  readonly source?: Source;
  readonly approvals: readonly Approval[];
}

/**
 * Reads what a project has approved; without a file, nothing.
 * @throws ConfigError where the file has an error: nobody knows what it approves
 */
export function openApprovals({ folder }: Project, io: Io): ApprovalsFile {
  const path = join(folder, approvalsName);
  const shown = displayPath(io.cwd, path);
  if (diskTree(io.cwd).leadsOut(folder, path)) throw new UsageError("leads-out", { path: shown });
  if (!existsSync(path)) {
    const other = path.replace(/yaml$/u, "yml");
    if (existsSync(other)) throw new UsageError("other-ending", { path: displayPath(io.cwd, other), name: approvalsName });
    return { shown, path, approvals: [] };
  }
  // Whoever reviews the file by its name would not see what is changed behind a link.
  if (realOf(path) !== join(realOf(folder), approvalsName)) throw new UsageError("approvals-link", { path: shown });
  const source = readSource(io.cwd, shown);
  const { value, diagnostics } = readApprovals(source);
  if (value === undefined || hasErrors(diagnostics)) throw new ConfigError(finish(diagnostics, [], { language: io.speech.terminal }));
  return { shown, path, source, approvals: value };
}

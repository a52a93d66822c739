import { checkRequestSource, checkSources } from "../../compile.ts";
import { findSources } from "../../host.ts";
import { openProject } from "../config.ts";
import { sorted } from "../../model/diagnostic.ts";
import { withFacts } from "../contract-pdf.ts";
import { reportFindings } from "../findings.ts";
import type { ExitCode, Io } from "../io.ts";
import { settingsOf, specsOf, withFiles } from "../project.ts";
import { actionOf, clockOf, type CommonFlags } from "../settings.ts";

export interface CheckFlags extends CommonFlags {
  readonly action?: string;
}

/** `flowspec check [paths…]`: contracts, or with `--action` request bodies. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  const project = await openProject(io);
  const sources = await findSources(io.cwd, specsOf(paths, project, io));
  if (flags.action !== undefined) {
    const action = actionOf(flags.action);
    const clock = clockOf(flags, io);
    return reportFindings(
      sources,
      sources.flatMap((source) => checkRequestSource(source, action, clock)),
      flags,
      io,
    );
  }
  const informed = await withFacts(sources, project, settingsOf(project, flags, io), io);
  const { diagnostics } = await withFiles(io, informed.settings, (settings) => checkSources(sources, settings));
  return reportFindings(sources, sorted([...diagnostics, ...informed.diagnostics]), flags, io);
}

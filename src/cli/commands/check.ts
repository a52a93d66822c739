import { checkRequestSource, checkSources } from "../../compile.ts";
import { findSources } from "../../host.ts";
import { reportFindings } from "../findings.ts";
import type { ExitCode, Io } from "../io.ts";
import { actionOf, clockOf, type CommonFlags } from "../settings.ts";

export interface CheckFlags extends CommonFlags {
  readonly action?: string;
}

/** `flowspec check [paths…]`: contracts, or with `--action` request bodies. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  const sources = await findSources(io.cwd, paths);
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
  return reportFindings(sources, checkSources(sources, clockOf(flags, io)).diagnostics, flags, io);
}

import { checkRequestSource, checkSources } from "../../compile.ts";
import { findSources } from "../../host.ts";
import { reportFindings } from "../findings.ts";
import { actionNames } from "../../model/contract.ts";
import { type ExitCode, type Io, UsageError } from "../io.ts";
import { clockOf, type CommonFlags } from "../settings.ts";

export interface CheckFlags extends CommonFlags {
  readonly action?: string;
}

/** `flowspec check [paths…]`: contracts, or with `--action` request bodies. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  const sources = await findSources(io.cwd, paths);
  if (flags.action !== undefined) {
    const action = actionNames.find((name) => name === flags.action);
    if (action === undefined) throw new UsageError(`--action takes one of ${actionNames.join(", ")}, not ${JSON.stringify(flags.action)}`);
    const now = clockOf(flags, io);
    return reportFindings(
      sources.length,
      sources.flatMap((source) => checkRequestSource(source, action, now)),
      flags,
      io,
    );
  }
  return reportFindings(sources.length, checkSources(sources).diagnostics, flags, io);
}

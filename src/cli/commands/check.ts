import { checkSources } from "../../compile.ts";
import { findSources } from "../../host.ts";
import { reportFindings } from "../findings.ts";
import type { ExitCode, Io } from "../io.ts";
import type { CommonFlags } from "../settings.ts";

/** `flowspec check [paths…]` */
export async function checkCommand(paths: readonly string[], flags: CommonFlags, io: Io): Promise<ExitCode> {
  const sources = await findSources(io.cwd, paths);
  return reportFindings(sources.length, checkSources(sources).diagnostics, flags, io);
}

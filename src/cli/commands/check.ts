import { checkRequestSource, checkSource, checkSources } from "../../compile.ts";
import { findSources } from "../../host.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Source } from "../../model/source.ts";
import { formatOf, reportFindings } from "../findings.ts";
import { type ExitCode, type Io, UsageError } from "../io.ts";
import { actionOf, checkSettingsOf, clockOf, type CommonFlags } from "../settings.ts";

export interface CheckFlags extends CommonFlags {
  readonly action?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
}

/** `flowspec check [paths…]`: contracts, or with `--action` request bodies. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  if (flags.fix && flags.fixDryRun) throw new UsageError("--fix writes and --fix-dry-run does not; choose one of them");
  const action = flags.action === undefined ? undefined : actionOf(flags.action);
  const clock = clockOf(flags, io);
  const settings = checkSettingsOf(flags, io);
  const found = await findSources(io.cwd, paths);
  const judge = (source: Source): readonly Diagnostic[] =>
    action === undefined ? checkSource(source, settings).diagnostics : checkRequestSource(source, action, clock);
  const sources = flags.fix || flags.fixDryRun ? await fix(found, judge, flags, io) : found;

  if (action !== undefined) return reportFindings(sources.length, sources.flatMap(judge), flags, io);
  const { diagnostics, suppressed } = checkSources(sources, settings);
  return reportFindings(sources.length, diagnostics, flags, io, suppressed);
}

/** The sources as they stand on the disk afterwards: fixed with `--fix`; as before, and a diff shown, with `--fix-dry-run`. */
async function fix(
  sources: readonly Source[],
  judge: (source: Source) => readonly Diagnostic[],
  flags: CheckFlags,
  io: Io,
): Promise<readonly Source[]> {
  const { diffsOf, fixSources, writeFixed } = await import("../fixing.ts");
  const fixed = fixSources(sources, judge);
  if (flags.fix) {
    await writeFixed(sources, fixed, io);
    return fixed.map(({ source }) => source);
  }
  const stream = formatOf(flags, io) === "pretty" ? io.stdout : io.stderr;
  stream.write(diffsOf(sources, fixed));
  return sources;
}

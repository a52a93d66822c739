import { checkSource } from "../../compile.ts";
import { requestFindings } from "../../requests.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Source } from "../../model/source.ts";
import { openProject, type Project } from "../config.ts";
import { checkOutputs, formatOf, reportFindings } from "../findings.ts";
import { type ExitCode, type Io, UsageError } from "../io.ts";
import { settingsOf, withFiles } from "../project.ts";
import { actionOf, clockOf } from "../settings.ts";
import { contractsOf, type Listed, listedOf, type SourcesFlags, sourcesOf, standardInput } from "../sources.ts";
import { checkOnce } from "../workspace.ts";

export interface CheckFlags extends SourcesFlags {
  readonly action?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
}

/** What is wrong with one file. */
type Judge = (source: Source) => Promise<readonly Diagnostic[]>;

/** `flowspec check [paths…]`: contracts, or with `--action` request bodies. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  if (flags.fix && flags.fixDryRun) throw new UsageError("--fix writes and --fix-dry-run does not; choose one of them");
  const project = await openProject(io);
  const isFixing = flags.fix === true || flags.fixDryRun === true;
  if (flags.action === undefined && !isFixing) return checkListed(await listedOf(paths, project, flags, io), project, flags, io);
  const found = await (flags.action === undefined ? contractsOf : sourcesOf)(paths, project, flags, io);
  if (flags.fix && found.some(({ path }) => path === standardInput))
    throw new UsageError("--fix writes files, and the standard input is none");
  await checkOutputs(flags, io);
  const known = settingsOf(project, flags, io, "asked");
  if (flags.action !== undefined) {
    const action = actionOf(flags.action);
    const clock = clockOf(flags, io);
    const judge: Judge = (source) => Promise.resolve(requestFindings([source], action, clock, known).diagnostics);
    const sources = await fix(found, judge, flags, io);
    return reportFindings(sources, requestFindings(sources, action, clock, known), flags, io);
  }
  const judge: Judge = async (source) => (await withFiles(io, known, (settings) => checkSource(source, settings))).diagnostics;
  const sources = await fix(found, judge, flags, io);
  return reportFindings(sources, await checkOnce(sources, project, known, io), flags, io);
}

/** Contracts that nobody wants to have fixed. */
async function checkListed(listed: readonly Listed[], project: Project, flags: CheckFlags, io: Io): Promise<ExitCode> {
  await checkOutputs(flags, io);
  return reportFindings(listed, await checkOnce(listed, project, settingsOf(project, flags, io, "asked"), io), flags, io);
}

/** The sources as they stand on the disk afterwards: fixed with `--fix`; as before, and a diff shown, with `--fix-dry-run`. */
async function fix(sources: readonly Source[], judge: Judge, flags: CheckFlags, io: Io): Promise<readonly Source[]> {
  if (!flags.fix && !flags.fixDryRun) return sources;
  const { diffsOf, fixSources, writeFixed } = await import("../fixing.ts");
  const fixed = await fixSources(sources, judge);
  if (flags.fix) {
    await checkOutputs(flags, io);
    await writeFixed(sources, fixed, io);
    return fixed.map(({ source }) => source);
  }
  const stream = formatOf(flags, io) === "pretty" ? io.stdout : io.stderr;
  stream.write(diffsOf(sources, fixed));
  return sources;
}

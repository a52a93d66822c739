import { checkSource } from "../../compile.ts";
import { requestFindings } from "../../requests.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Source } from "../../model/source.ts";
import { openProject } from "../config.ts";
import type { CoverageFlags } from "../coverage.ts";
import { checkOutputs, formatOf, readOf, reportFindings } from "../findings.ts";
import { type ExitCode, type Io, UsageError } from "../io.ts";
import { settingsOf } from "../project.ts";
import { type FreshFlags, recorded } from "../recorded.ts";
import { actionOf, clockOf } from "../settings.ts";
import { contractsOf, listedOf, type SourcesFlags, sourcesOf, standardInput } from "../sources.ts";
import { beginTimings, type TimingsFlags } from "../timings.ts";
import { checkOnce } from "../workspace.ts";
import { withFiles } from "../with-files.ts";

export interface CheckFlags extends SourcesFlags, FreshFlags, TimingsFlags, CoverageFlags {
  readonly projects?: readonly string[];
  readonly action?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
}

/** What is wrong with one file. */
type Judge = (source: Source) => Promise<readonly Diagnostic[]>;

/** `flowspec check [paths…]`: contracts, or with `--action` request bodies. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  if (flags.fix && flags.fixDryRun) throw new UsageError("fix-or-show");
  const isFixing = flags.fix === true || flags.fixDryRun === true;
  if (isCovering(flags) && (isFixing || flags.action !== undefined)) throw new UsageError("coverage-with");
  if (flags.projects !== undefined) {
    if (paths.length > 0 || isFixing || isCovering(flags) || flags.action !== undefined || flags.timings !== undefined)
      throw new UsageError("projects-with", { flags: ["--action", "--fix", "--fix-dry-run", "--coverage", "--timings"] });
    const { runProjects } = await import("../projects/run.ts");
    return runProjects(flags, io);
  }
  if (flags.action === undefined && !isFixing) return checkListed(paths, flags, io);
  const project = await openProject(io);
  const found = await (flags.action === undefined ? contractsOf : sourcesOf)(paths, project, flags, io);
  if (flags.fix && found.some(({ path }) => path === standardInput)) throw new UsageError("fix-of-input");
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

function isCovering({ coverage, coverageMin }: CheckFlags): boolean {
  return coverage === true || coverageMin !== undefined;
}

/** Contracts that nobody wants to have fixed. Of what is written beside, as `--output` says, there is no record. */
async function checkListed(paths: readonly string[], flags: CheckFlags, given: Io): Promise<ExitCode> {
  return recorded(flags, given, flags.output === undefined && flags.timings === undefined, async (io, recording) => {
    const timings = beginTimings(flags, io);
    const project = await openProject(io);
    const listed = await listedOf(paths, project, flags, recording.telling);
    await checkOutputs(flags, io);
    const settings = recording.watched(settingsOf(project, flags, io, "asked"));
    const coverage = isCovering(flags) ? (await import("../coverage.ts")).beginCoverage(flags) : undefined;
    // Of a contract that an earlier run has looked at nobody knows what its samples reach.
    const passing = coverage ? { take: coverage.take } : recording.passing();
    const findings = await checkOnce(listed, project, settings, io, timings.passing({ ...passing, ...readOf(flags, io) }));
    const found = await reportFindings(listed, findings, flags, recording.telling, coverage?.data(findings, io));
    const code = coverage?.tell(findings, found, recording.telling) ?? found;
    recording.done(code);
    await timings.end();
    return code;
  });
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
  stream.write(diffsOf(sources, fixed, io));
  return sources;
}

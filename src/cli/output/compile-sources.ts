import { join, resolve } from "node:path";
import { existsSync } from "../../host.ts";
import type { Disk } from "../../host/disk.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { Findings } from "../../model/findings.ts";
import type { Source } from "../../model/source.ts";
import { readOf, reportFindings } from "../findings.ts";
import type { DepsFlags } from "../inputs/deps.ts";
import type { ExitCode, Io } from "../io.ts";
import type { Project } from "../config.ts";
import { outOf, settingsOf, specsOf } from "../project.ts";
import { type FreshFlags, type Recording, unrecorded } from "../recorded.ts";
import { paintFor } from "../settings.ts";
import type { Listed } from "../listed.ts";
import type { SourcesFlags } from "../sources.ts";
import { beginTimings, type TimingsFlags } from "../timings.ts";
import { checkOnce } from "../workspace.ts";
import { type OutputFolder, outputFolder } from "./folder.ts";
import { withFreeLock } from "./lock.ts";
import { fingerprint, manifestPath, manifestText } from "./manifest.ts";
import { makerOf } from "./own.ts";
import { changesText, sayingCompile } from "./report.ts";
import type { After, OutputRun } from "./run.ts";
import type { Sink } from "./sink.ts";
import { finish } from "./update.ts";
import { verifying } from "./verify.ts";
import { writing } from "./writing.ts";

/** Flags of `compile`. */
export interface CompileFlags extends SourcesFlags, FreshFlags, TimingsFlags, DepsFlags {
  readonly out?: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
  readonly projects?: readonly string[];
}

/** Checks contracts; each without errors is taken, before it is known whether others have any. Gives what was found. `manifest` is the path of the folder's. */
type Check = (take: Sink["take"], manifest: string) => Promise<Findings>;

/** Checks contracts, then writes or checks what they are compiled to; nothing while one of them has an error. */
export async function compileSources(
  listed: readonly Listed[],
  project: Project,
  flags: CompileFlags,
  io: Io,
  disk: Disk,
  recording: Recording,
): Promise<ExitCode> {
  const timings = beginTimings(flags, io);
  const settings = recording.watched(settingsOf(project, flags, io, "all"));
  const check: Check = (take, shared) => {
    const { recall, ...noting } = recording.passing(shared);
    // What is compared with the folder is compared as a whole, with everything at hand that its differences may show.
    const passing = { take, ...noting, ...readOf(flags, io), ...(flags.check || !recall ? {} : { recall }) };
    return checkOnce(listed, project, settings, io, timings.passing(passing));
  };
  const code = await compileChecked(listed, check, project, flags, io, disk, recording);
  await timings.end();
  return code;
}

/** The same for contracts that are checked by other means, such as a workspace that knows most of them. */
export async function compileChecked(
  sources: readonly Pick<Source, "path">[],
  check: Check,
  project: Project,
  flags: CompileFlags,
  io: Io,
  disk: Disk,
  recording: Recording = unrecorded(io),
): Promise<ExitCode> {
  const inputs = [
    ...project.configFiles,
    ...[...specsOf([], project, io), ...sources.map(({ path }) => path)].map((path) => resolve(io.cwd, path)),
  ];
  const folder = outputFolder(
    io.cwd,
    outOf(flags.out, project, io),
    inputs.filter((path) => existsSync(path)),
  );
  const settings = project.config.generated;
  let after: After | undefined;
  const settled = (now: After): void => {
    after = now;
  };
  const run: OutputRun = {
    disk,
    folder,
    force: flags.force === true,
    settings,
    project: project.folder,
    paint: paintFor(io.stderr, flags, io),
    io,
    settled,
    unlooked: recording.unlooked,
  };
  const sink = flags.check ? verifying(run) : writing(run);
  let code: ExitCode;
  let isWrong: boolean;
  try {
    const findings = await check(sink.take, join(folder.path, manifestPath));
    code = await reportFindings(sources, findings, flags, recording.telling);
    isWrong = hasErrors(findings.diagnostics);
  } catch (error) {
    sink.abandon();
    throw error;
  }
  if (!isWrong) {
    const refused = await sink.done();
    if (refused === undefined && after !== undefined)
      recording.done(code, lastOf(after, folder, recording.began, flags.check === true, io));
    return refused ?? code;
  }
  sink.abandon();
  const finished = flags.check ? undefined : await withFreeLock(disk, folder, (held) => finish({ ...run, disk: held }));
  return finished ?? code;
}

/** What a further run says last that finds the folder as this one has left it, and what it finds there. */
function lastOf(
  { files, manifest }: After,
  { path, shown, staging }: OutputFolder,
  since: number,
  isCheck: boolean,
  io: Io,
): Parameters<Recording["done"]>[1] {
  const made = [...files].map((file) => [file, manifest.files.get(file) ?? ""] as const);
  const all = new Map([...made, [manifestPath, fingerprint(manifestText(manifest))] as const]);
  const sentence = isCheck ? "" : changesText({ written: 0, unchanged: all.size, removed: 0 }, shown, sayingCompile(io));
  return { sentence, outputs: { folder: path, files: all, beside: staging.slice(0, -".staging".length), makerOf, since } };
}

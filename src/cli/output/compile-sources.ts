import { resolve } from "node:path";
import { existsSync } from "../../host.ts";
import type { Disk } from "../../host/disk.ts";
import type { Contract } from "../../model/contract.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { Checked } from "../../model/findings.ts";
import type { Source } from "../../model/source.ts";
import { reportFindings } from "../findings.ts";
import type { ExitCode, Io } from "../io.ts";
import { configPath, type Project } from "../config.ts";
import { outOf, settingsOf, specsOf } from "../project.ts";
import { paintFor } from "../settings.ts";
import type { SourcesFlags } from "../sources.ts";
import { checkOnce } from "../workspace.ts";
import { outputFolder } from "./folder.ts";
import { withFreeLock, withLock } from "./lock.ts";
import type { OutputRun } from "./run.ts";
import { finish, update } from "./update.ts";
import { verify } from "./verify.ts";

/** Flags of `compile`. */
export interface CompileFlags extends SourcesFlags {
  readonly out?: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
}

/** Contracts that were checked, and what was found. */
type Check = () => Promise<Checked<readonly Contract[]>>;

/** Checks contracts, then writes or checks what they are compiled to; nothing while one of them has an error. */
export async function compileSources(
  sources: readonly Source[],
  project: Project,
  flags: CompileFlags,
  io: Io,
  disk: Disk,
): Promise<ExitCode> {
  return compileChecked(sources, () => checkOnce(sources, project, settingsOf(project, flags, io, "all"), io), project, flags, io, disk);
}

/** The same for contracts that are checked by other means, such as a workspace that knows most of them. */
export async function compileChecked(
  sources: readonly Pick<Source, "path">[],
  check: Check,
  project: Project,
  flags: CompileFlags,
  io: Io,
  disk: Disk,
): Promise<ExitCode> {
  const inputs = [
    configPath(project),
    ...[...specsOf([], project, io), ...sources.map(({ path }) => path)].map((path) => resolve(io.cwd, path)),
  ];
  const folder = outputFolder(
    io.cwd,
    outOf(flags.out, project, io),
    inputs.filter((path) => existsSync(path)),
  );
  const settings = project.config.generated;
  const run: OutputRun = { disk, folder, force: flags.force === true, settings, paint: paintFor(io.stderr, flags, io), io };
  const { value: contracts = [], ...findings } = await check();
  const code = await reportFindings(sources, findings, flags, io);
  const wrong = hasErrors(findings.diagnostics);
  if (flags.check) return (wrong ? undefined : await verify(contracts, run)) ?? code;
  const write = async (held: Disk): Promise<ExitCode | undefined> => {
    const writing = { ...run, disk: held };
    return (await finish(writing)) ?? (wrong ? undefined : await update(contracts, writing));
  };
  const written = wrong ? await withFreeLock(disk, folder, write) : await withLock(disk, folder, io.stderr.write, write);
  return written ?? code;
}

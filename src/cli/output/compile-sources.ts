import { checkSources } from "../../compile.ts";
import type { Disk } from "../../host/disk.ts";
import { hasErrors, sorted } from "../../model/diagnostic.ts";
import type { Source } from "../../model/source.ts";
import { reportFindings } from "../findings.ts";
import type { ExitCode, Io } from "../io.ts";
import type { Project } from "../config.ts";
import { outOf, settingsOf, withFiles } from "../project.ts";
import { type CommonFlags, paintFor } from "../settings.ts";
import { withFacts } from "../contract-pdf.ts";
import { outputFolder } from "./folder.ts";
import { withLock } from "./lock.ts";
import type { OutputRun } from "./run.ts";
import { finish, update } from "./update.ts";
import { verify } from "./verify.ts";
import { unfinished } from "./write.ts";

/** Flags of `compile`. */
export interface CompileFlags extends CommonFlags {
  readonly out?: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
}

/** Checks contracts, then writes or checks what they are compiled to; nothing while one of them has an error. */
export async function compileSources(
  sources: readonly Source[],
  project: Project,
  flags: CompileFlags,
  io: Io,
  disk: Disk,
): Promise<ExitCode> {
  const folder = outputFolder(io.cwd, outOf(flags.out, project, io));
  const run: OutputRun = { disk, folder, force: flags.force === true, paint: paintFor(io.stderr, flags, io), io };
  const informed = await withFacts(sources, project, settingsOf(project, flags, io), io);
  const checked = await withFiles(io, informed.settings, (settings) => checkSources(sources, settings));
  const contracts = checked.value ?? [];
  const diagnostics = sorted([...checked.diagnostics, ...informed.diagnostics]);
  const code = await reportFindings(sources, diagnostics, flags, io, checked.suppressed);
  const wrong = hasErrors(diagnostics);
  if (flags.check) return (wrong ? undefined : await verify(contracts, run)) ?? code;
  if (wrong && unfinished(disk, folder) === undefined) return code;
  const write = async (): Promise<ExitCode | undefined> => finish(run) ?? (wrong ? undefined : await update(contracts, run));
  return (await withLock(disk, folder, io.stderr.write, write)) ?? code;
}

import { checkSources } from "../../compile.ts";
import { findSources } from "../../host.ts";
import { type Disk, machineDisk } from "../../host/disk.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { Source } from "../../model/source.ts";
import { reportFindings } from "../findings.ts";
import { type ExitCode, type Io, UsageError } from "../io.ts";
import { outputFolder } from "../output/folder.ts";
import { withLock } from "../output/lock.ts";
import type { OutputRun } from "../output/run.ts";
import { finish, update } from "../output/update.ts";
import { verify } from "../output/verify.ts";
import { unfinished } from "../output/write.ts";
import { clockOf, type CommonFlags, paintFor } from "../settings.ts";

export interface CompileFlags extends CommonFlags {
  readonly out: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
}

/** `flowspec compile [paths…]`, once or with `--watch` again and again. The disk is another only in tests. */
export async function compileCommand(paths: readonly string[], flags: CompileFlags, io: Io, disk: Disk = machineDisk): Promise<ExitCode> {
  if (flags.check && (flags.watch || flags.force)) throw new UsageError("--check writes nothing; it takes neither --watch nor --force");
  if (flags.watch) {
    const { watch } = await import("./watch.ts");
    return watch(paths, flags, io);
  }
  return compileSources(await findSources(io.cwd, paths), flags, io, disk);
}

/** Checks contracts, then writes or checks what they are compiled to; nothing while one of them has an error. */
export async function compileSources(sources: readonly Source[], flags: CompileFlags, io: Io, disk: Disk): Promise<ExitCode> {
  const folder = outputFolder(io.cwd, flags.out);
  const run: OutputRun = { disk, folder, force: flags.force === true, paint: paintFor(io.stderr, flags, io), io };
  const { value: contracts = [], diagnostics } = checkSources(sources, clockOf(flags, io));
  const code = reportFindings(sources.length, diagnostics, flags, io);
  const wrong = hasErrors(diagnostics);
  if (flags.check) return (wrong ? undefined : await verify(contracts, run)) ?? code;
  if (wrong && unfinished(disk, folder) === undefined) return code;
  const write = async (): Promise<ExitCode | undefined> => finish(run) ?? (wrong ? undefined : await update(contracts, run));
  return (await withLock(disk, folder, io.stderr.write, write)) ?? code;
}

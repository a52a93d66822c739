import { compile } from "../../compile.ts";
import { existsSync, findSources, readAsset } from "../../host.ts";
import { reportFindings } from "../findings.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import { carryOut, otherContracts, plan, type Plan, readManifest } from "../output.ts";
import { checkSettingsOf, type CommonFlags, paintFor } from "../settings.ts";
import { resolve } from "node:path";

export interface CompileFlags extends CommonFlags {
  readonly out: string;
  readonly check?: boolean;
}

/** `flowspec compile [paths…]` */
export async function compileCommand(paths: readonly string[], flags: CompileFlags, io: Io): Promise<ExitCode> {
  const sources = await findSources(io.cwd, paths);
  const folder = resolve(io.cwd, flags.out);
  const manifest = await readManifest(folder);
  const others = otherContracts(manifest, new Set(sources.map(({ path }) => path)), (path) => existsSync(resolve(io.cwd, path)));
  const { value, diagnostics, suppressed } = await compile(
    sources,
    { review: await readAsset("templates/review.md.hbs") },
    [...others.keys()],
    checkSettingsOf(flags, io),
  );
  const code = reportFindings(sources.length, diagnostics, flags, io, suppressed);
  if (value === undefined) return code;
  const planned = await plan(folder, manifest, value, others);
  if (flags.check) return reportStale(planned, flags, io) ?? code;
  await carryOut(folder, planned);
  io.stderr.write(`${planned.write.length} written, ${planned.unchanged} unchanged, ${planned.remove.length} removed in ${flags.out}.\n`);
  return code;
}

/** Names what differs; nothing where the folder is as it should be. */
function reportStale({ missing, stale, remove }: Plan, flags: CompileFlags, io: Io): ExitCode | undefined {
  const paint = paintFor(io.stderr, flags, io);
  const lines = [
    ...stale.map((path) => `${paint("stale", "red")}    ${flags.out}/${path}`),
    ...missing.map((path) => `${paint("missing", "red")}  ${flags.out}/${path}`),
    ...remove.map((path) => `${paint("orphaned", "red")} ${flags.out}/${path}`),
  ];
  if (lines.length === 0) return undefined;
  io.stderr.write(`${lines.join("\n")}\nRun \`flowspec compile\` and commit the result.\n`);
  return exit.findings;
}

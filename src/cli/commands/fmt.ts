import { formatSource } from "../../format/format.ts";
import { findSources, rewriteText } from "../../host.ts";
import { finish } from "../../finish.ts";
import { openProject } from "../config.ts";
import { reportFindings } from "../findings.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import { settingsOf, specsOf } from "../project.ts";
import type { CommonFlags } from "../settings.ts";

export interface FmtFlags extends CommonFlags {
  readonly check?: boolean;
  readonly diff?: boolean;
}

/** `flowspec fmt [paths…]`: writes definitions in the canonical layout; with `--check` or `--diff` it only says which differ. */
export async function fmtCommand(paths: readonly string[], flags: FmtFlags, io: Io): Promise<ExitCode> {
  const project = await openProject(io);
  const sources = await findSources(io.cwd, specsOf(paths, project, io), project.folder);
  const results = sources.map((source) => ({ source, ...formatSource(source) }));
  const changed = results.flatMap(({ source, value }) => (value === undefined || value === source.text ? [] : [{ source, text: value }]));
  const findings = finish(
    results.flatMap(({ diagnostics }) => diagnostics),
    [],
    settingsOf(project, flags, io),
  );

  if (flags.diff) {
    const { maskedDiff } = await import("../diff.ts");
    io.stdout.write(changed.map(({ source, text }) => maskedDiff(source, { ...source, text })).join(""));
  }
  if (flags.check) io.stderr.write(changed.map(({ source }) => `${source.path}\n`).join(""));
  const isDry = flags.check === true || flags.diff === true;
  if (!isDry) for (const { source, text } of changed) await rewriteText(io.cwd, source, text);

  io.stderr.write(`${changed.length} of ${sources.length} files ${isDry ? "would be laid out anew" : "laid out anew"}.\n`);
  const code = findings.diagnostics.length > 0 ? await reportFindings(sources, findings, flags, io) : exit.ok;
  // A file that keeps its layout is not one that another run would change.
  return code === exit.ok && flags.check && changed.length > 0 ? exit.findings : code;
}

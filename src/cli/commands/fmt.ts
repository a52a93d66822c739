import { formatSource } from "../../format/format.ts";
import { keepPackages, rewriteText } from "../../host.ts";
import { finish } from "../../finish.ts";
import { progressMessages } from "../../words/en/progress.ts";
import { saying } from "../../words/saying.ts";
import { openProject } from "../config.ts";
import { reportFindings } from "../findings.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import type { Source } from "../../model/source.ts";
import { settingsOf } from "../project.ts";
import { type SourcesFlags, sourcesOf, standardInput } from "../sources.ts";

export interface FmtFlags extends SourcesFlags {
  readonly check?: boolean;
  readonly diff?: boolean;
}

/** Writes the files that change; what came from the standard input goes to stdout, changed or not, so that it can take its place. */
async function writeLaidOut(results: readonly { readonly source: Source; readonly value?: string }[], io: Io): Promise<void> {
  for (const { source, value } of results) {
    if (value === undefined) continue;
    if (source.path === standardInput) io.stdout.write(value);
    else if (value !== source.text) await rewriteText(io.cwd, source, value);
  }
}

/** The paths of those that are files. */
function files(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path }) => (path === standardInput ? [] : [path]));
}

/** `flowspec fmt [paths…]`: writes definitions in the canonical layout; with `--check` or `--diff` it only says which differ. */
export async function fmtCommand(paths: readonly string[], flags: FmtFlags, io: Io): Promise<ExitCode> {
  const project = await openProject(io);
  const sources = await sourcesOf(paths, project, flags, io);
  const results = sources.map((source) => ({ source, ...formatSource(source) }));
  const changed = results.flatMap(({ source, value }) => (value === undefined || value === source.text ? [] : [{ source, text: value }]));
  const findings = finish(
    results.flatMap(({ diagnostics }) => diagnostics),
    [],
    settingsOf(project, flags, io, "one"),
  );

  if (flags.diff) {
    const { maskedDiff } = await import("../diff.ts");
    io.stdout.write(changed.map(({ source, text }) => maskedDiff(source, { ...source, text }, io)).join(""));
  }
  if (flags.check) io.stderr.write(changed.map(({ source }) => `${source.path}\n`).join(""));
  const isDry = flags.check === true || flags.diff === true;
  if (!isDry) {
    keepPackages(io.cwd, files(changed.map(({ source }) => source)));
    await writeLaidOut(results, io);
  }

  const say = saying("progress", progressMessages, io.speech.terminal);
  io.stderr.write(`${say(isDry ? "would-lay-out" : "laid-out", { changed: changed.length, all: sources.length })}\n`);
  const code = findings.diagnostics.length > 0 ? await reportFindings(sources, findings, flags, io) : exit.ok;
  // A file that keeps its layout is not one that another run would change.
  return code === exit.ok && flags.check && changed.length > 0 ? exit.findings : code;
}

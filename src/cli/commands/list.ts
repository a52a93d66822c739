import { hasErrors } from "../../model/diagnostic.ts";
import { openProject } from "../config.ts";
import { forPeople, tellFindings } from "../findings.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import { type Entry, entryOf } from "../inputs/catalogue.ts";
import { entriesText } from "../inputs/catalogue-text.ts";
import { packagesIn } from "../inputs/packages.ts";
import { settingsOf } from "../project.ts";
import { listedOf, type SourcesFlags } from "../sources.ts";
import { checkOnce, surveyEach } from "../workspace.ts";

export interface ListFlags extends SourcesFlags {
  readonly json?: boolean;
}

/**
 * `flowspec list [paths…]`: what contracts there are, for people or as JSON. None is judged: what the service would refuse is the affair of `check`. Of one that cannot be read what is
 * known, and what is wrong with it beside.
 */
export async function listCommand(paths: readonly string[], given: ListFlags, io: Io): Promise<ExitCode> {
  const flags = forPeople(given);
  const project = await openProject(io);
  const listed = await listedOf(paths, project, flags, io);
  const packageOf = packagesIn(io.cwd, project.folder);
  const all: Entry[] = [];
  const wrong = new Set<string>();
  const settings = settingsOf(project, flags, io, "all");
  for await (const surveyed of surveyEach(listed, project, settings, io, { facts: false })) {
    all.push(entryOf(surveyed, packageOf, io));
    if (surveyed.declared.some(({ diagnostics }) => hasErrors(diagnostics))) wrong.add(surveyed.source.path);
  }
  io.stdout.write(flags.json ? `${JSON.stringify({ version: 1, contracts: all }, null, 2)}\n` : entriesText(all, io.speech.terminal));
  if (wrong.size === 0) return exit.ok;
  // What is wrong with them is told as a check tells it.
  const findings = await checkOnce(
    listed.filter(({ path }) => wrong.has(path)),
    project,
    settings,
    io,
  );
  tellFindings(findings, flags, io);
  return exit.findings;
}

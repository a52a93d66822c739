import { hasErrors } from "../../model/diagnostic.ts";
import { openProject } from "../config.ts";
import { forPeople, tellFindings } from "../findings.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import { type Entry, entryOf } from "../inputs/catalogue.ts";
import { entriesText } from "../inputs/catalogue-text.ts";
import { packagesIn } from "../inputs/packages.ts";
import { settingsOf } from "../project.ts";
import { listedOf, type SourcesFlags } from "../sources.ts";
import { checkOnce } from "../workspace.ts";

export interface ListFlags extends SourcesFlags {
  readonly json?: boolean;
}

/** `flowspec list [paths…]`: what contracts there are, for people or as JSON; of one with errors what is known, and the errors beside. */
export async function listCommand(paths: readonly string[], given: ListFlags, io: Io): Promise<ExitCode> {
  const flags = forPeople(given);
  const project = await openProject(io);
  const listed = await listedOf(paths, project, flags, io);
  const packageOf = packagesIn(io.cwd, project.folder);
  const entries = new Map<string, Entry>();
  const settings = settingsOf(project, flags, io, "all");
  const findings = await checkOnce(listed, project, settings, io, {
    studied: (studied) => entries.set(studied.source.path, entryOf(studied, packageOf, io)),
  });
  const all = listed.flatMap(({ path }) => entries.get(path) ?? []);
  io.stdout.write(flags.json ? `${JSON.stringify({ version: 1, contracts: all }, null, 2)}\n` : entriesText(all, io.speech.terminal));
  if (!hasErrors(findings.diagnostics)) return exit.ok;
  tellFindings(findings, flags, io);
  return exit.findings;
}

import { joined } from "../../finish.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { openProject } from "../config.ts";
import { forPeople, tellFindings } from "../findings.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { type Entry, entryOf } from "../inputs/catalogue.ts";
import { entriesText } from "../inputs/catalogue-text.ts";
import { packagesIn } from "../inputs/packages.ts";
import { settingsOf } from "../project.ts";
import { unrecorded } from "../recorded.ts";
import { listedOf, type SourcesFlags } from "../sources.ts";
import { checkOnce, surveyEach } from "../workspace.ts";

export interface ListFlags extends SourcesFlags {
  readonly projects?: readonly string[];
  readonly json?: boolean;
}

/**
 * `flowspec list [paths…]`: what contracts there are, for people or as JSON. None is judged: what the service would refuse is the affair of `check`. Of one that cannot be read what is
 * known, and what is wrong with it beside.
 */
export async function listCommand(paths: readonly string[], given: ListFlags, io: Io): Promise<ExitCode> {
  const flags = forPeople(given);
  const text = (all: readonly Entry[]): string =>
    flags.json ? `${JSON.stringify({ version: 1, contracts: all }, null, 2)}\n` : entriesText(all, io.speech.terminal);
  if (flags.projects !== undefined) {
    if (paths.length > 0) throw new UsageError("projects-with-paths");
    const { askProjects } = await import("../projects/ask.ts");
    return askProjects(flags, io, (answers) => text(answers.flatMap(({ answer, pathOf }) => entriesIn(answer, pathOf))));
  }
  const project = await openProject(io);
  const listed = await listedOf(paths, project, flags, unrecorded(io).telling);
  const packageOf = packagesIn(io.cwd, project.folder);
  const all: Entry[] = [];
  const wrong = new Set<string>();
  const settings = settingsOf(project, flags, io, "all");
  for await (const surveyed of surveyEach(listed, project, settings, io, { facts: false })) {
    all.push(entryOf(surveyed, packageOf, io));
    if (surveyed.declared.some(({ diagnostics }) => hasErrors(diagnostics))) wrong.add(surveyed.source.path);
  }
  // What is wrong with them is told as a check tells it.
  const unread = listed.filter(({ path }) => wrong.has(path));
  const told = unread.length > 0 ? await checkOnce(unread, project, settings, io) : joined();
  if (io.gatherer) {
    io.gatherer.answered(all);
    io.gatherer.found(listed, told);
  } else {
    io.stdout.write(text(all));
    tellFindings(told, flags, io);
  }
  return unread.length > 0 ? exit.findings : exit.ok;
}

/** What a project has answered, by the paths that its files have in the run of all of them. */
function entriesIn(answer: unknown, pathOf: (path: string) => string): readonly Entry[] {
  // It was made above.
  return (answer as readonly Entry[]).map((entry) => ({ ...entry, path: pathOf(entry.path) }));
}

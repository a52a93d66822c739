import type { Contract } from "../../model/contract.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { Findings } from "../../model/findings.ts";
import { forPeople, tellFindings } from "../findings.ts";
import { moved, type Report, reportOf } from "../inputs/data.ts";
import { type DepsFlags, madeOf, writeDeps } from "../inputs/deps.ts";
import { gatherInputs, type Looked, lookUnjudged } from "../inputs/gather.ts";
import { reportText } from "../inputs/text.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { createEmission, type Emission } from "../output/emission.ts";
import { manifestPath } from "../output/manifest.ts";
import { outOf, writtenIn } from "../project.ts";
import type { SourcesFlags } from "../sources.ts";
import { checkOnce } from "../workspace.ts";

export interface InputsFlags extends SourcesFlags, DepsFlags {
  readonly projects?: readonly string[];
  readonly json?: boolean;
}

/**
 * `flowspec inputs [paths…]`: what contracts are made of, for people or as JSON, and with `--deps-file` for make. What is wrong with contracts, `check`
 * says; only a dependency file needs to know what would be made of them.
 */
export async function inputsCommand(paths: readonly string[], given: InputsFlags, io: Io): Promise<ExitCode> {
  const flags = forPeople(given);
  if (flags.projects !== undefined) return inputsOfProjects(paths, flags, io);
  const files: string[] = [manifestPath];
  let made: { readonly emission: Emission; readonly findings: Findings } | undefined;
  /** Makes what would be compiled, to know how its files are called. */
  const lookMade: typeof lookUnjudged = async (listed, project, settings, run) => {
    const outcomes: Looked[] = [];
    const emission = createEmission(project.config.generated, writtenIn(project, run));
    const take = async (contract: Contract): Promise<void> => {
      for (const { path } of await emission.each(contract)) files.push(path);
    };
    made = { emission, findings: await checkOnce(listed, project, settings, run, { take, done: (outcome) => outcomes.push(outcome) }) };
    return outcomes;
  };
  const gathered = await gatherInputs(paths, flags, io, flags.depsFile === undefined ? lookUnjudged : lookMade);
  const { project, contracts } = gathered;
  if (flags.json || flags.depsFile === undefined) {
    const report = reportOf(gathered, flags, io);
    if (io.gatherer) io.gatherer.answered(report);
    else io.stdout.write(flags.json ? jsonText(report) : reportText(report, io.speech.terminal));
  }
  if (made === undefined) return exit.ok;
  const { emission, findings } = made;
  if (hasErrors(findings.diagnostics)) {
    tellFindings(findings, flags, io);
    return exit.findings;
  }
  for (const { path } of await emission.rest(new Map())) files.push(path);
  await writeDeps({ ...gathered, ...madeOf(contracts, files, outOf(flags.out, project, io), io) }, flags, io);
  return exit.ok;
}

/** The same of several projects: each has what its own run says, with keys and all; paths are those from the working directory. */
async function inputsOfProjects(paths: readonly string[], flags: InputsFlags, io: Io): Promise<ExitCode> {
  if (paths.length > 0 || flags.out !== undefined || flags.depsFile !== undefined)
    throw new UsageError("projects-with", { flags: ["--out", "--deps-file"] });
  const { askProjects } = await import("../projects/ask.ts");
  return askProjects(flags, io, (answers) => {
    // They were made above.
    const reports = answers.map(({ folder, answer, pathOf }) => ({ folder, ...moved(answer as Report, pathOf) }));
    if (flags.json) return jsonText({ version: 1, projects: reports });
    return reports.map((report) => `${report.folder}/\n\n${reportText(report, io.speech.terminal)}`).join("\n");
  });
}

function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

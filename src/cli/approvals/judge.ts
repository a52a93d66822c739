import { relative, resolve } from "node:path";
import { type Judged, judgeApprovals, readApprovals } from "../../approvals.ts";
import { finish } from "../../finish.ts";
import { ask, type Repository } from "../../host/git.ts";
import type { Authorship, ShownChange } from "../../model/change.ts";
import type { Config } from "../../model/config.ts";
import type { Environment } from "../../model/environment.ts";
import type { Findings } from "../../model/findings.ts";
import type { Source } from "../../model/source.ts";
import type { ReportedApprovals } from "../../report/changes/approvals.ts";
import type { Project } from "../config.ts";
import { configName } from "../config-name.ts";
import type { Io } from "../io.ts";
import { authorshipOf } from "./authorship.ts";
import type { ApprovalsFile } from "./file.ts";
import { reviewedIn } from "./review.ts";

/** A contract of which all changes are known. */
export interface ComparedContract {
  readonly name: string;
  readonly changes: readonly ShownChange[];
  /** What either version of it was read from, as paths from the working directory. */
  readonly files: readonly string[];
}

/** What was compared, and what is known of where it comes from. */
export interface Compared {
  readonly contracts: readonly ComparedContract[];
  /** Whether these are all contracts of the project that differ: neither paths left some out, nor could some not be compared. */
  readonly isWhole: boolean;
  /** The approvals of the former version; none where it has none. */
  readonly former?: Source;
  /** Where the former version is a commit, what git knows of it. */
  readonly history?: HistoryOf;
  /** The configuration of the former version. */
  readonly formerConfig: Config;
}

/** A commit, and the branch that it is of. */
interface HistoryOf {
  /** That of the project, in whose folder git is asked. */
  readonly repository: Repository;
  /** The commit that the former version is. */
  readonly base: string;
  /** The last commit of what the former version is named by: sites take the rules of a branch from there. */
  readonly tip: string;
}

/** How changes stand to approvals, with what is said of the approvals as they may leave. */
export interface JudgedRun extends Judged {
  /** What is wrong with the file, its approvals seen beside the changes. */
  readonly findings: Findings;
  readonly summary: ReportedApprovals;
}

/** Joins the changes of a run with the approvals of its project. `today` is the day of the run, `yyyy-mm-dd`. */
export async function judgeRun(file: ApprovalsFile, compared: Compared, project: Project, today: string, io: Io): Promise<JudgedRun> {
  const { contracts, isWhole, former, formerConfig, history } = compared;
  const changes = contracts.flatMap(({ name, changes: own }) => own.map(({ id, kind }) => ({ id, kind, contract: name })));
  const names = new Set(contracts.map(({ name }) => name));
  const authorship = await authorshipIn(file, compared, new Set(changes.map(({ id }) => id)), project, io);
  const approvedBefore = (former && readApprovals(former).value) ?? [];
  const judged = judgeApprovals(changes, file.approvals, {
    today,
    isCompared: (contract) => isWhole || names.has(contract),
    former: new Set(approvedBefore.map(({ change }) => change)),
    authorship: ({ change }) => authorship.get(change) ?? "unknown",
    independent: isIndependent(formerConfig) || isIndependent(project.config),
  });
  const { severities } = project.config;
  const findings = finish(judged.diagnostics, [], { language: io.speech.terminal, severities });
  const summary: ReportedApprovals = {
    path: file.shown,
    ...judged.live,
    ...(history && (await reviewedIn(file.path, history))),
    ...(isIndependent(formerConfig) && !isIndependent(project.config) ? { isLoosened: true } : {}),
  };
  return { ...judged, findings, summary };
}

/** Whether only approvals by others count. What a change takes away holds for the change itself. */
function isIndependent({ approvals }: Config): boolean {
  return approvals === "independent";
}

async function authorshipIn(
  file: ApprovalsFile,
  { contracts, history, formerConfig }: Compared,
  changed: ReadonlySet<string>,
  { folder, config, configFiles }: Project,
  io: Io,
): Promise<ReadonlyMap<string, Authorship>> {
  if (history === undefined) return new Map();
  const { repository, base } = history;
  const files = new Map(contracts.map((contract) => [contract.name, contract.files] as const));
  const inProject = (path: string): string => slashed(relative(folder, resolve(io.cwd, path)));
  // What the configuration says is part of what contracts say; who changed something else in it changed none.
  const shared = meaningOf(formerConfig) === meaningOf(config) ? [] : [configName, ...configFiles.slice(1).map(inProject)];
  return authorshipOf(
    file.approvals.filter(({ change }) => changed.has(change)),
    {
      ask: async (args) => ask(repository, args),
      isShallow: repository.isShallow,
      base,
      approvals: inProject(file.shown),
      filesOf: (contract) => [...(files.get(contract) ?? []).map(inProject), ...shared],
    },
  );
}

/** All that a configuration says of what contracts there are and what they mean, as one text. */
function meaningOf({ specs, generated, env, environments }: Config): string {
  const valuesOf = (map: Environment["vars"]): readonly unknown[] => [...map].map(([name, { value }]) => [name, value]);
  const sites = [...environments.values()].map(({ name, vars, atRunTime, endpoints }) => [
    name,
    valuesOf(vars),
    [...atRunTime.keys()],
    valuesOf(endpoints),
  ]);
  return JSON.stringify({ specs, generated, env, sites });
}

/** A path as git writes it. */
function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

import { join, relative, resolve } from "node:path";
import { codeOwnersOf, isOwned, type Judged, judgeApprovals, readApprovals } from "../../approvals.ts";
import { finish } from "../../finish.ts";
import { existsSync, readSource } from "../../host.ts";
import type { AskGit } from "../../host/git-history.ts";
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
  /** The repository; none where there is none. */
  readonly repository?: HistoryOf;
  /** The commit that the former version is; none where it is no commit. */
  readonly base?: string;
  /** The configuration of the former version. */
  readonly formerConfig: Config;
}

/** A repository as who asks it about its history knows it. */
interface HistoryOf {
  /** Asks git in the folder of the project. */
  readonly ask: AskGit;
  readonly isShallow: boolean;
  /** The folder of its working tree. */
  readonly top: string;
}

/** How changes stand to approvals, with what is said of the approvals as they may leave. */
export interface JudgedRun extends Judged {
  /** What is wrong with the file, its approvals seen beside the changes. */
  readonly findings: Findings;
  readonly summary: ReportedApprovals;
}

/** Joins the changes of a run with the approvals of its project. `today` is the day of the run, `yyyy-mm-dd`. */
export async function judgeRun(file: ApprovalsFile, compared: Compared, project: Project, today: string, io: Io): Promise<JudgedRun> {
  const { contracts, isWhole, former } = compared;
  const changes = contracts.flatMap(({ name, changes: own }) => own.map(({ id, kind }) => ({ id, kind, contract: name })));
  const names = new Set(contracts.map(({ name }) => name));
  const authorship = await authorshipIn(file, compared, new Set(changes.map(({ id }) => id)), project, io);
  const approvedBefore = (former && readApprovals(former).value) ?? [];
  const judged = judgeApprovals(changes, file.approvals, {
    today,
    isCompared: (contract) => isWhole || names.has(contract),
    former: new Set(approvedBefore.map(({ change }) => change)),
    authorship: ({ change }) => authorship.get(change) ?? "unknown",
    independent: project.config.approvals === "independent",
  });
  const { severities } = project.config;
  const findings = finish(judged.diagnostics, [], { language: io.speech.terminal, severities });
  const reviewed = isReviewed(file, compared.repository);
  const summary = { path: file.shown, ...judged.live, ...(reviewed === undefined ? {} : { isReviewed: reviewed }) };
  return { ...judged, findings, summary };
}

async function authorshipIn(
  file: ApprovalsFile,
  { contracts, repository, base, formerConfig }: Compared,
  changed: ReadonlySet<string>,
  { folder, config, configFiles }: Project,
  io: Io,
): Promise<ReadonlyMap<string, Authorship>> {
  if (repository === undefined || base === undefined) return new Map();
  const files = new Map(contracts.map((contract) => [contract.name, contract.files] as const));
  const inProject = (path: string): string => slashed(relative(folder, resolve(io.cwd, path)));
  // What the configuration says of environments is part of what contracts say; who changed something else in it changed no contract.
  const shared = environmentsIn(formerConfig) === environmentsIn(config) ? [] : [configName, ...configFiles.slice(1).map(inProject)];
  return authorshipOf(
    file.approvals.filter(({ change }) => changed.has(change)),
    {
      ask: repository.ask,
      isShallow: repository.isShallow,
      base,
      approvals: inProject(file.shown),
      filesOf: (contract) => [...(files.get(contract) ?? []).map(inProject), ...shared],
    },
  );
}

/** All that contracts know of the environments, as one text. */
function environmentsIn({ environments }: Config): string {
  const valuesOf = (map: Environment["vars"]): readonly unknown[] => [...map].map(([name, { value }]) => [name, value]);
  return JSON.stringify(
    [...environments.values()].map(({ name, vars, atRunTime, endpoints }) => [
      name,
      valuesOf(vars),
      [...atRunTime.keys()],
      valuesOf(endpoints),
    ]),
  );
}

/** Whether CODEOWNERS sets somebody to review the approvals; nothing where there is no repository. */
function isReviewed({ path }: ApprovalsFile, repository: HistoryOf | undefined): boolean | undefined {
  if (repository === undefined) return undefined;
  const { top } = repository;
  const host = existsSync(join(top, ".gitlab-ci.yml")) ? "gitlab" : "github";
  const found = codeOwnersOf(host).find((each) => existsSync(join(top, each.path)));
  if (found === undefined) return false;
  return isOwned(readSource(top, join(top, found.path)).text, slashed(relative(top, path)), found.host);
}

/** A path as git and CODEOWNERS write it. */
function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

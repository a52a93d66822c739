import { basename, resolve } from "node:path";
import { asRun, displayPath, findFiles, HostError, NoSuchPath } from "../../host.ts";
import { machineDisk } from "../../host/disk.ts";
import { pause } from "../../host/process.ts";
import { watchFiles, watchRoot } from "../../host/watch.ts";
import type { Contract } from "../../model/contract.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { packageFolder } from "../../model/files.ts";
import type { Findings } from "../../model/findings.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { progressMessages } from "../../words/en/progress.ts";
import { saying } from "../../words/saying.ts";
import { openProject } from "../config.ts";
import { configName } from "../config-name.ts";
import { ConfigError } from "../config-error.ts";
import { tellFailure } from "../failure.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { speechAnew } from "../speech.ts";
import { outputFolder } from "../output/folder.ts";
import { compileChecked, type CompileFlags } from "../output/compile-sources.ts";
import { outOf, settingsOf, specsOf } from "../project.ts";
import { workspaceOf } from "../workspace.ts";

/** How long changes may go on until they are compiled together, in milliseconds: editors save in several steps. */
const settling = 80;

/** What is left to do, and what is known from one time to the next. */
interface Progress {
  /** None before the first time, and where everything is to be compiled anew. */
  workspace: Workspace | undefined;
  /** Contracts to be compiled: a change touched them, or they could not be compiled the last time. */
  readonly due: Set<string>;
  /** The files that settings come from, as changes are told. */
  settings: ReadonlySet<string>;
  /** The contracts that there were the last time. */
  contracts: readonly string[];
}

/**
 * `flowspec compile --watch`: compiles everything, then the contracts that a change touches, those that use the changed file included, until
 * it is interrupted. The configuration touches all of them. What could not be compiled is compiled again with the next change.
 */
export async function watch(paths: readonly string[], flags: CompileFlags, given: Io): Promise<ExitCode> {
  let io = given;
  const changed = new Set<string>();
  const state = { ended: false, wake: (): void => undefined };
  const project = await openProject(io);
  const specs = specsOf(paths, project, io);
  const watcher = await watchFiles(
    [io.cwd, project.folder, ...specs.map((path) => watchRoot(io.cwd, path))],
    [outputFolder(io.cwd, outOf(flags.out, project, io)).path],
    {
      changed: (path) => {
        changed.add(displayPath(io.cwd, path));
        state.wake();
      },
      failed: (error) => void tellFailure(error, io),
    },
  );
  void io.interruption().then(() => {
    state.ended = true;
    state.wake();
  });
  const progress: Progress = { workspace: undefined, due: new Set(), settings: new Set(), contracts: [] };
  while (!state.ended) {
    const now = [...changed];
    changed.clear();
    if (now.some((path) => isForAll(path, progress))) io = { ...given, speech: await speechAnew(flags.lang, given) };
    const isDone = await asRun(() => build(now, progress, paths, flags, io));
    // The files that the configuration extends may lie anywhere in the repository, and into packages nobody looks.
    watcher.follow([...progress.settings, ...filesOfPackages(progress)].map((path) => resolve(io.cwd, path)));
    if (isDone) io.stderr.write(`${saying("progress", progressMessages, io.speech.terminal)("watching", { specs })}\n`);
    while (!state.ended && changed.size === 0) {
      await new Promise<void>((resolve) => {
        state.wake = resolve;
      });
      await pause(settling);
    }
  }
  await watcher.close();
  return exit.ok;
}

/** The files of packages that contracts use. */
function filesOfPackages({ workspace, contracts }: Progress): readonly string[] {
  return workspace ? contracts.flatMap(workspace.filesOf).filter((path) => packageFolder(path) !== undefined) : [];
}

/** Whether a file touches every contract. */
function isForAll(path: string, { settings }: Progress): boolean {
  return basename(path) === configName || settings.has(path);
}

/**
 * Compiles the contracts that are due after some changes, and says whether there were any. A failure of the machine, or of the configuration,
 * may be gone with the next change.
 */
async function build(
  changed: readonly string[],
  progress: Progress,
  paths: readonly string[],
  flags: CompileFlags,
  io: Io,
): Promise<boolean> {
  if (changed.some((path) => isForAll(path, progress))) progress.workspace = undefined;
  try {
    const project = await openProject(io);
    progress.settings = new Set(project.config.extends);
    const settings = settingsOf(project, flags, io, "all");
    const isNew = progress.workspace === undefined;
    const isSaved = (path: string): boolean => progress.contracts.includes(path) && machineDisk.kind(resolve(io.cwd, path)) === "file";
    // Where contracts were saved that there were before, there are no others: to look for all of a thousand takes longer than to compile one.
    const areSaved = !isNew && changed.length > 0 && changed.every(isSaved);
    const files = areSaved ? progress.contracts : await findFiles(io.cwd, specsOf(paths, project, io), project.folder);
    const workspace = (progress.workspace ??= workspaceOf(project, settings, io));
    workspace.configure(settings);
    workspace.changed(changed);
    const gone = progress.contracts.filter((path) => !files.includes(path));
    const others = areSaved ? changed.flatMap(workspace.usersOf) : isNew ? [] : await workspace.stale(files);
    const touched = isNew ? files : [...changed.filter((path) => files.includes(path)), ...others];
    for (const path of [...gone, ...touched]) progress.due.add(path);
    progress.contracts = files;
    if (progress.due.size === 0) return false;

    const due = files.filter((path) => progress.due.has(path));
    // What is compiled is read by the run that compiles it, which then keeps from writing over it.
    workspace.changed([...due, ...due.flatMap(workspace.filesOf)]);
    const sources = due.map((path) => ({ path }));
    if ((await compileChecked(sources, (take) => checked(workspace, due, take), project, flags, io, machineDisk)) === exit.ok)
      progress.due.clear();
    return true;
  } catch (error) {
    const passing = [HostError, NoSuchPath, UsageError, ConfigError].some((kind) => error instanceof kind);
    if (!passing) throw error;
    if (error instanceof ConfigError) progress.settings = new Set(error.bases);
    await tellFailure(error, io);
    return true;
  }
}

/** Checks contracts in a workspace, and takes them where none has an error. */
async function checked(workspace: Workspace, due: readonly string[], take: (contract: Contract) => Promise<void>): Promise<Findings> {
  const { value = [], ...findings } = await workspace.check(due);
  if (!hasErrors(findings.diagnostics)) for (const contract of value) await take(contract);
  return findings;
}

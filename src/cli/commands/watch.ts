import { isContractName } from "../../model/files.ts";
import { asRun, assetPath, displayPath, findFiles, HostError, NoSuchPath, readSource } from "../../host.ts";
import { machineDisk } from "../../host/disk.ts";
import { pause } from "../../host/process.ts";
import { watchFiles, watchRoot } from "../../host/watch.ts";
import { openProject } from "../config.ts";
import { ConfigError } from "../config-error.ts";
import { tellFailure } from "../failure.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { outputFolder } from "../output/folder.ts";
import { type CompileFlags, compileSources } from "../output/compile-sources.ts";
import { outOf, specsOf } from "../project.ts";

/** How long changes may go on until they are compiled together, in milliseconds: editors save in several steps. */
const settling = 80;

/**
 * `flowspec compile --watch`: compiles everything, then what a change touches, until it is interrupted. A changed contract is compiled by itself; any other
 * YAML file of the project, and a template, may touch all of them. What could not be compiled is compiled again with the next change.
 */
export async function watch(paths: readonly string[], flags: CompileFlags, io: Io): Promise<ExitCode> {
  const changed = new Set<string>();
  const state = { ended: false, wake: (): void => undefined };
  const project = await openProject(io);
  const specs = specsOf(paths, project, io);
  const watcher = await watchFiles(
    [io.cwd, project.folder, ...specs.map((path) => watchRoot(io.cwd, path))],
    [assetPath("templates/review.md.hbs")],
    [outputFolder(io.cwd, outOf(flags.out, project, io)).path],
    {
      changed: (path) => {
        changed.add(displayPath(io.cwd, path));
        state.wake();
      },
      failed: ({ message }) => io.stderr.write(`error: ${message}\n`),
    },
  );
  void io.interruption().then(() => {
    state.ended = true;
    state.wake();
  });
  let all = true;
  const due = new Set<string>();
  while (!state.ended) {
    all ||= [...changed].some((path) => !isContractName(path));
    for (const path of changed) due.add(path);
    changed.clear();
    if (await asRun(() => build(paths, (path) => all || due.has(path), flags, io))) {
      all = false;
      due.clear();
    }
    io.stderr.write(`Watching ${specs.join(", ")}.\n`);
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

/** Compiles those of the contracts that are due, and says whether that went well. A failure of the machine, or of the configuration, may be gone with the next change. */
async function build(paths: readonly string[], isDue: (path: string) => boolean, flags: CompileFlags, io: Io): Promise<boolean> {
  try {
    const project = await openProject(io);
    const files = await findFiles(io.cwd, specsOf(paths, project, io), project.folder);
    const sources = await Promise.all(files.filter(isDue).map((path) => readSource(io.cwd, path)));
    return (await compileSources(sources, project, flags, io, machineDisk)) === exit.ok;
  } catch (error) {
    const passing = [HostError, NoSuchPath, UsageError, ConfigError].some((kind) => error instanceof kind);
    if (!passing) throw error;
    await tellFailure(error, io);
    return false;
  }
}

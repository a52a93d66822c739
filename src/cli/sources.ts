import { isContractName } from "../model/files.ts";
import { resolve } from "node:path";
import { displayPath, findFiles, findSources, inputsAt, readSpec, readStdin, realOf } from "../host.ts";
import type { Source } from "../model/source.ts";
import { resolveSource } from "../resolve.ts";
import type { Project } from "./config.ts";
import { type Io, UsageError } from "./io.ts";
import type { Listed } from "./listed.ts";
import { settingsOf, specsOf } from "./project.ts";
import { isSelecting, type SelectFlags } from "./select/flags.ts";
import type { CommonFlags } from "./settings.ts";
import { withFiles } from "./with-files.ts";

/** What stands for the standard input where a file is named. */
export const standardInput = "-";

const taken = new WeakSet<Io>();

/**
 * The standard input as a source that is called `-`; what it names is relative to the working directory.
 * @throws UsageError where it was read before: it is there once.
 */
async function stdinSource(io: Io): Promise<Source> {
  if (taken.has(io)) throw new UsageError("input-twice");
  taken.add(io);
  return readStdin(io.stdin(), standardInput);
}

/** One file that is named on the command line by itself, or the standard input; `read` reads a file. */
export async function namedSource(path: string, io: Io, read: (path: string) => Promise<Source>): Promise<Source> {
  return path === standardInput ? stdinSource(io) : read(path);
}

/** The one contract that a command is about: a file, or the standard input. */
export async function specOf(path: string, project: Project, io: Io): Promise<Source> {
  return namedSource(path, io, async () => readSpec(io.cwd, path, project.folder));
}

/** Flags of commands on any number of files. */
export interface SourcesFlags extends CommonFlags, SelectFlags {
  readonly allowEmpty?: boolean;
}

/**
 * The files that paths stand for: those of the command line, else the project's contracts; of these, what `--changed` and `--shard` ask for.
 * @throws UsageError where there are none, unless that is allowed.
 */
export async function sourcesOf(paths: readonly string[], project: Project, flags: SourcesFlags, io: Io): Promise<readonly Source[]> {
  return part(await allSources(paths, project, flags, io), paths, project, flags, io);
}

/**
 * The part of what was found that flags ask for; that may be nothing. What finds it out is loaded for that alone.
 * @throws UsageError where the standard input is among it: nobody knows what it was before.
 */
async function part<T extends Listed>(
  found: readonly T[],
  paths: readonly string[],
  project: Project,
  flags: SourcesFlags,
  io: Io,
  outputs?: string,
): Promise<readonly T[]> {
  if (!isSelecting(flags)) return found;
  if (found.some(({ path }) => path === standardInput)) throw new UsageError("select-input");
  const { selected } = await import("./select/select.ts");
  return selected(found, paths, project, flags, io, outputs);
}

async function allSources(paths: readonly string[], project: Project, flags: SourcesFlags, io: Io): Promise<readonly Source[]> {
  const wanted = specsOf(paths, project, io);
  const files = wanted.filter((path) => path !== standardInput);
  const input = files.length < wanted.length ? [await stdinSource(io)] : [];
  const found = files.length === 0 ? [] : await findSources(io.cwd, files, project.folder);
  if (found.length + input.length === 0 && !flags.allowEmpty) throw await nothingIn(files, io);
  return [...input, ...found];
}

/**
 * The contracts that paths stand for. A file that contracts use, and the configuration, are not contracts: they stand for the contracts of the
 * project that go by them. Of these, what `--changed` and `--shard` ask for.
 * @throws UsageError where there are none, or a file is neither.
 */
export async function contractsOf(paths: readonly string[], project: Project, flags: SourcesFlags, io: Io): Promise<readonly Source[]> {
  return part(await allContracts(paths, project, flags, io), paths, project, flags, io);
}

async function allContracts(paths: readonly string[], project: Project, flags: SourcesFlags, io: Io): Promise<readonly Source[]> {
  const found = await allSources(paths, project, flags, io);
  const others = found.filter((source) => !isContract(source));
  if (others.length === 0) return found;
  const all = await findSources(io.cwd, specsOf([], project, io), project.folder);
  const wanted = new Map(found.filter(isContract).map((source) => [source.path, source]));
  for (const source of others) {
    const users = isConfig(source, project, io) ? all : await usersOf(source, all, settingsOf(project, flags, io, "all"), io);
    if (users.length === 0) throw neither(source);
    for (const user of users) if (!wanted.has(user.path)) wanted.set(user.path, user);
  }
  return [...wanted.values()];
}

/**
 * The same, without reading what is a contract by its name: of a large set no more texts are held than are worked on. `outputs` is the folder that they are compiled into, where
 * they are: what it lacks counts as changed.
 */
export async function listedOf(
  paths: readonly string[],
  project: Project,
  flags: SourcesFlags,
  io: Io,
  outputs?: string,
): Promise<readonly Listed[]> {
  return part(await allListed(paths, project, flags, io), paths, project, flags, io, outputs);
}

async function allListed(paths: readonly string[], project: Project, flags: SourcesFlags, io: Io): Promise<readonly Listed[]> {
  const wanted = specsOf(paths, project, io);
  const files = wanted.filter((path) => path !== standardInput);
  if (files.length === wanted.length) {
    const found = await findFiles(io.cwd, files, project.folder);
    if (found.length > 0 && found.every(isContractName)) return found.map((path) => ({ path }));
  }
  return allContracts(paths, project, flags, io);
}

/** Whether a file is meant as a contract: by its name, or since it says so. What comes from the standard input has no name. */
export function isContract({ path, text }: Source): boolean {
  return path === standardInput || isContractName(path) || /^["']?flowspec["']?[ \t]*:/mu.test(text) || /^\s*\{\s*"flowspec"/u.test(text);
}

function isConfig({ path }: Source, { configFiles }: Project, io: Io): boolean {
  return configFiles.includes(resolve(io.cwd, path));
}

/** The contracts that take keys from a file, directly or by way of another, by whichever name they call it. */
async function usersOf(
  { path }: Source,
  contracts: readonly Source[],
  settings: ReturnType<typeof settingsOf>,
  io: Io,
): Promise<readonly Source[]> {
  const file = realOf(resolve(io.cwd, path));
  const users: Source[] = [];
  for (const contract of contracts) {
    const needed = new Set<string>();
    await withFiles(io, settings, (known) => {
      const result = resolveSource(contract, known);
      for (const need of result.needs ?? []) for (const each of inputsAt(io.cwd, need.path).needs) needed.add(realOf(each));
      return result;
    });
    if (needed.has(file)) users.push(contract);
  }
  return users;
}

function neither({ path }: Source): UsageError {
  return new UsageError(path.endsWith(".json") ? "no-contract-json" : "no-contract", { path });
}

/** That nothing was found, and what was there instead. */
export async function nothingIn(given: readonly string[], io: Pick<Io, "cwd">): Promise<UsageError> {
  const { yamlFilesBelow } = await import("../host/globs.ts");
  const count = (await yamlFilesBelow(io.cwd, given)).length;
  const paths = given.map((path) => displayPath(io.cwd, path));
  if (count === 0) return new UsageError("nothing-there", { paths });
  return count === 1 ? new UsageError("one-called-otherwise", { paths }) : new UsageError("all-called-otherwise", { paths, count });
}

import { basename, dirname, join, resolve } from "node:path";
import { diskTree, displayPath, type FileTree } from "../host.ts";
import { type Config, emptyConfig } from "../model/config.ts";
import { finish } from "../finish.ts";
import { hasErrors } from "../model/diagnostic.ts";
import type { Checked, Findings } from "../model/findings.ts";
import type { Source } from "../model/source.ts";
import { readConfigSource } from "../resolve.ts";
import { ConfigError } from "./config-error.ts";
import { configName } from "./config-name.ts";
import { type Io, UsageError } from "./io.ts";
import { withFiles } from "./with-files.ts";

/** The project of a run: the folder of the nearest flowspec.config.yaml, else the working directory. */
export interface Project {
  /** Absolute. */
  readonly folder: string;
  /** As reports write it: relative to the working directory. */
  readonly shown: string;
  readonly config: Config;
  /** The files that its settings come from, absolute: its own configuration, then those that this extends. None where it has no configuration. */
  readonly configFiles: readonly string[];
}

/**
 * Reads the configuration in the working directory, or in another absolute folder, or in the nearest around it that has one; without one everything is
 * as by default. `tree` is the version of the project that is meant.
 * @throws ConfigError where it has an error.
 */
export async function openProject(io: Io, from: string = io.cwd, tree: FileTree = diskTree(io.cwd)): Promise<Project> {
  const path = tree.nearest(from, configName);
  refuseOtherEnding(path, from, tree, io);
  if (path === undefined) return bareProject(from, io);
  return projectOf(await tree.source(displayPath(io.cwd, path)), path, io, tree);
}

/**
 * A project by the text of its configuration, which stands at an absolute path.
 * @throws ConfigError where it has an error.
 */
export async function projectOf(source: Source, path: string, io: Io, tree: FileTree = diskTree(io.cwd)): Promise<Project> {
  const { value, ...findings } = await readExtended(source, dirname(path), io, tree);
  if (value === undefined || hasErrors(findings.diagnostics)) throw new ConfigError(findings, value?.extends);
  const wrong = await wrongSeverities(value, io);
  if (wrong !== undefined) throw new ConfigError(wrong, value.extends);
  const folder = dirname(path);
  for (const name of [basename(path), ...(value.specs ?? []), ...(value.out === undefined ? [] : [value.out])])
    if (tree.leadsOut(folder, join(folder, name))) throw new UsageError("leads-out", { path: displayPath(io.cwd, join(folder, name)) });
  const configFiles = [path, ...(value.extends ?? []).map((base) => resolve(io.cwd, base))];
  return { folder, shown: displayPath(io.cwd, folder), config: speaking(value, io), configFiles };
}

/** A configuration with those that it extends: they lie in the repository of its folder, or where there is none, in that folder. */
async function readExtended(source: Source, folder: string, io: Io, tree: FileTree): Promise<Checked<Config>> {
  const language = io.speech.terminal;
  const alone = readConfigSource(source, { language });
  if (alone.needs === undefined) return alone;
  const project = displayPath(io.cwd, tree.repository(folder) ?? folder);
  return withFiles(io, { language, project }, (settings) => readConfigSource(source, settings), tree);
}

/** A project without a configuration, in an absolute folder. */
export function bareProject(folder: string, io: Io): Project {
  return { folder, shown: displayPath(io.cwd, folder), config: speaking(emptyConfig, io), configFiles: [] };
}

/** A configuration under which what is generated speaks the language of the run, which is that of the configuration where nobody says another. */
function speaking(config: Config, { speech }: Io): Config {
  return { ...config, generated: { ...config.generated, language: speech.output.name } };
}

/**
 * A file that is meant as the configuration and would not be read.
 * @throws UsageError where it is as near as the configuration, or nearer.
 */
function refuseOtherEnding(path: string | undefined, from: string, tree: FileTree, io: Io): void {
  const other = tree.nearest(from, configName.replace(/yaml$/u, "yml"));
  if (other === undefined || (path !== undefined && dirname(other).length < dirname(path).length)) return;
  throw new UsageError("other-ending", { path: displayPath(io.cwd, other), name: configName });
}

/** Where the configuration of a project stands, if it has one. */
export function configPath({ folder }: Project): string {
  return join(folder, configName);
}

/** The names of all codes are loaded only for a project that chooses severities. */
async function wrongSeverities({ severities }: Config, { speech }: Io): Promise<Findings | undefined> {
  if (severities.size === 0) return undefined;
  const { checkSeverities } = await import("../severities/check.ts");
  const wrong = checkSeverities(severities);
  return wrong.length > 0 ? finish(wrong, [], { language: speech.terminal }) : undefined;
}

import { join, resolve } from "node:path";
import { displayPath } from "../host.ts";
import { defaultOut, defaultSpecs } from "../model/config.ts";
import type { Settings } from "../resolve.ts";
import type { Project } from "./config.ts";
import { formatOf } from "./findings.ts";
import { type Io, UsageError } from "./io.ts";
import { clockOf, type CommonFlags } from "./settings.ts";

/**
 * For which environments a command judges contracts: the one whose values it shows; every one; or every one unless one is asked for.
 */
export type Judging = "one" | "all" | "asked";

/**
 * What contracts are judged by: the clock of the run, and the environment of `--env`, of `FLOWSPEC_ENV` or of the configuration.
 * @throws UsageError for an environment that the project has not.
 */
export function settingsOf({ shown, config }: Project, flags: CommonFlags, io: Io, judging: Judging): Settings {
  const { environments, severities, suppressErrors, generated } = config;
  const asked = flags.env ?? (io.env["FLOWSPEC_ENV"] || undefined);
  const env = asked ?? config.env;
  if (env !== undefined && !environments.has(env)) {
    const [other, ...others] = environments.keys();
    if (other === undefined) throw new UsageError("no-environments", { name: env });
    if (others.length === 0) throw new UsageError("one-environment", { name: env, other });
    throw new UsageError("no-environment", { name: env, names: [other, ...others] });
  }
  const strict = suppressErrors === "never" ? { suppressErrors } : {};
  const { sealed, provenance } = generated;
  const wanted = { ...strict, sealed, provenance, strictPii: flags.strictPii === true, noSuppressions: flags.suppressions === false };
  const alone = judging === "one" || (judging === "asked" && asked !== undefined);
  return {
    ...spokenIn(flags, io),
    clock: clockOf(flags, io),
    project: shown,
    environments,
    severities,
    ...wanted,
    alone,
    ...(env === undefined ? {} : { env }),
  };
}

/** The language of findings: people's in the format that people read; then the other of the run too, for reports in files and what is generated. */
function spokenIn(flags: CommonFlags, io: Io): Pick<Settings, "language" | "secondLanguage"> {
  const { speech } = io;
  if (formatOf(flags, io) !== "pretty" || speech.terminal === speech.output) return { language: speech.output };
  return { language: speech.terminal, secondLanguage: speech.output };
}

/** The contracts of a run: those of the command line, else of the configuration, else the project's folder `specs`. */
export function specsOf(paths: readonly string[], { folder, config }: Project, io: Pick<Io, "cwd">): readonly string[] {
  return paths.length > 0 ? paths : (config.specs ?? [defaultSpecs]).map((path) => displayPath(io.cwd, join(folder, path)));
}

/**
 * How the path of a file is written in what is generated, in manifests and where files are put in order: as it is called in the folder of the project, so that the same project
 * gives the same bytes from wherever it is compiled. Paths are those of a run.
 */
export function writtenIn({ folder }: Pick<Project, "folder">, { cwd }: Pick<Io, "cwd">): (path: string) => string {
  return (path) => displayPath(folder, resolve(cwd, path));
}

/** The output folder: that of the flag, else of `FLOWSPEC_OUT`, else of the configuration, else the project's folder `generated`. */
export function outOf(flag: string | undefined, { folder, config }: Project, io: Io): string {
  return flag ?? (io.env["FLOWSPEC_OUT"] || undefined) ?? displayPath(io.cwd, join(folder, config.out ?? defaultOut));
}

import { resolve } from "node:path";
import { definitions } from "../../model/contract.ts";
import { emitContracts } from "../../compile.ts";
import { existsSync, readAsset } from "../../host.ts";
import type { Disk } from "../../host/disk.ts";
import { outputName } from "../../language/tables/names.ts";
import type { Artifact } from "../../model/artifact.ts";
import type { Contract } from "../../model/contract.ts";
import type { Paint } from "../../report/paint.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import type { OutputFolder } from "./folder.ts";
import { type Manifest, manifestPath } from "./manifest.ts";

/** What a run works with that writes or checks an output folder. */
export interface OutputRun {
  readonly disk: Disk;
  readonly folder: OutputFolder;
  /** Whether files that flowspec did not write as they are may be overwritten. */
  readonly force: boolean;
  readonly paint: Paint;
  readonly io: Io;
}

/** What contracts are compiled to, beside those of earlier runs. */
export interface Made {
  readonly artifacts: Iterable<Artifact>;
  readonly contracts: ReadonlyMap<string, string>;
  /** Contracts of earlier runs that this one does not speak of: their definitions are still there, and were not compiled now. */
  readonly others: ReadonlyMap<string, string>;
}

/** Compiles contracts to go beside those of earlier runs; where they cannot, says why and gives the exit code. */
export async function make(contracts: readonly Contract[], before: Manifest, { io, folder }: OutputRun): Promise<Made | ExitCode> {
  const compiled = definitions(contracts);
  const paths = new Set(compiled.values());
  const others = new Map([...before.contracts].filter(([, path]) => !paths.has(path) && existsSync(resolve(io.cwd, path))));
  const owners = new Map([...others].map(([name, path]) => [outputName(name), path]));
  const taken = [...compiled].find(([name]) => owners.has(outputName(name)));
  if (taken !== undefined) {
    const [name, path] = taken;
    io.stderr.write(
      `error: ${path} would take the outputs of ${owners.get(outputName(name)) ?? ""} in ${folder.shown}: rename one of the two contracts.\n`,
    );
    return exit.findings;
  }
  const templates = { review: await readAsset("templates/review.md.hbs") };
  return { artifacts: await emitContracts(contracts, templates, [...others.keys()]), contracts: compiled, others };
}

/** Says that a manifest cannot be gone by. */
export function reportDamage(damage: string, { io, folder }: OutputRun): ExitCode {
  io.stderr.write(
    `error: ${folder.shown}/${manifestPath} ${damage}; without it nobody knows which files are flowspec's.\nRestore it from version control, or run \`flowspec compile --force\`, which writes everything anew and leaves what is no longer made.\n`,
  );
  return exit.findings;
}

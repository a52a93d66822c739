import { dirname, isAbsolute, join } from "node:path";
import { ts } from "ts-morph";
import { isWithin } from "../../host.ts";
import { machineDisk } from "../../host/disk.ts";
import { isObject } from "../../model/json.ts";
import { pathFrom } from "./surroundings.ts";

/** What a tsconfig.json says, together with those that it extends. */
export interface TypeScriptConfig {
  /** Its path from the folder of the project, as people read it. */
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** How many files may extend one another; more are a circle. */
const farthest = 12;

/**
 * The options with which a folder's TypeScript is compiled: those of its tsconfig.json, or of the nearest around it inside the repository. One that only
 * lists others, as that of Vite does, stands for the first of them. Nothing is read outside the repository.
 */
export function typeScriptConfig(folders: readonly string[], repository: string): TypeScriptConfig | undefined {
  const folder = folders.find((each) => machineDisk.kind(join(each, "tsconfig.json")) === "file");
  if (folder === undefined) return undefined;
  const path = join(folder, "tsconfig.json");
  const own = {
    name: pathFrom(folders[0] ?? folder, path),
    options: optionsOf(path, repository, farthest),
  };
  const reference = first(read(path)?.["references"]);
  const listed = isObject(reference) ? reference["path"] : undefined;
  if (typeof listed !== "string" || own.options["module"] !== undefined || own.options["moduleResolution"] !== undefined) return own;
  const name = listed.replace(/^\.\//u, "");
  const target = [join(folder, listed), join(folder, listed, "tsconfig.json")].find((each) => machineDisk.kind(each) === "file");
  return target === undefined ? own : { name, options: { ...own.options, ...optionsOf(target, repository, farthest) } };
}

function optionsOf(path: string, repository: string, left: number): Readonly<Record<string, unknown>> {
  const config = left > 0 && isWithin(repository, path) ? read(path) : undefined;
  if (config === undefined) return {};
  const bases = [config["extends"]].flat().flatMap((each) => (typeof each === "string" ? (baseAt(path, each, repository) ?? []) : []));
  const inherited = bases.map((base) => optionsOf(base, repository, left - 1));
  const own = config["compilerOptions"];
  return Object.assign({}, ...inherited, isObject(own) ? own : {}) as Readonly<Record<string, unknown>>;
}

/** The file that `extends` means: a path, or one in a package that is installed. */
function baseAt(path: string, base: string, repository: string): string | undefined {
  const folder = dirname(path);
  const starts =
    base.startsWith(".") || isAbsolute(base) ? [isAbsolute(base) ? base : join(folder, base)] : installed(folder, base, repository);
  const candidates = starts.flatMap((each) => [each, `${each}.json`, join(each, "tsconfig.json")]);
  return candidates.find((each) => machineDisk.kind(each) === "file");
}

function installed(folder: string, name: string, repository: string): readonly string[] {
  const here = join(folder, "node_modules", name);
  const above = dirname(folder);
  return folder === repository || above === folder ? [here] : [here, ...installed(above, name, repository)];
}

function read(path: string): Readonly<Record<string, unknown>> | undefined {
  if (machineDisk.kind(path) !== "file") return undefined;
  const { config, error }: { config?: unknown; error?: unknown } = ts.parseConfigFileTextToJson(path, machineDisk.read(path));
  return error === undefined && isObject(config) ? config : undefined;
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? (value as readonly unknown[])[0] : undefined;
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSource } from "../../src/compile.ts";
import { plainOf } from "../../src/language/trees/apply.ts";
import type { Contract, Sample } from "../../src/model/contract.ts";
import type { Source } from "../../src/model/source.ts";
import { readConfigSource, type Settings } from "../../src/resolve.ts";

const root = new URL("../../", import.meta.url).pathname;

function sourceOf(path: string): Source {
  return { path, text: readFileSync(join(root, path), "utf8") };
}

/** The YAML files of `specs/`: contracts, or the files that they use. */
function sourcesIn(which: "contracts" | "used"): readonly Source[] {
  return readdirSync(join(root, "specs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml") && path.endsWith(".flow.yaml") === (which === "contracts"))
    .toSorted()
    .map((path) => sourceOf(`specs/${path}`));
}

/** The contracts of `specs/` as sources. */
export const specSources: readonly Source[] = sourcesIn("contracts");

/** What the contracts of `specs/` are checked by: the files that they use, and the environment that flowspec.config.yaml names. */
export const specSettings: Settings = settings();

function settings(): Settings {
  const { value } = readConfigSource(sourceOf("flowspec.config.yaml"));
  if (value?.env === undefined) throw new Error("flowspec.config.yaml names no environment");
  const { environments, env } = value;
  return { environments, env, files: new Map(sourcesIn("used").map((source) => [source.path, source])) };
}

/** The contracts of `specs/`. */
export function specContracts(): readonly Contract[] {
  return specSources.map((source) => {
    const { value } = checkSource(source, specSettings);
    if (value === undefined) throw new Error(`${source.path} is no contract`);
    return value;
  });
}

/** The parameters of a sample as an application passes them. */
export function paramsOf({ node, values }: Sample): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...values].filter(([name]) => node.entries.has(name)).map(([name, value]) => [name, plainOf(value)]));
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSource } from "../../src/compile.ts";
import { plainOf } from "../../src/language/apply.ts";
import type { Contract, Sample } from "../../src/model/contract.ts";
import type { Source } from "../../src/model/source.ts";

const root = new URL("../../", import.meta.url).pathname;

/** The contracts of `specs/` as sources. */
export function specSources(): readonly Source[] {
  return readdirSync(join(root, "specs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".flow.yaml"))
    .toSorted()
    .map((path) => ({ path: `specs/${path}`, text: readFileSync(join(root, "specs", path), "utf8") }));
}

/** The contracts of `specs/`. */
export function specContracts(): readonly Contract[] {
  return specSources().map((source) => {
    const { value } = checkSource(source);
    if (value === undefined) throw new Error(`${source.path} is no contract`);
    return value;
  });
}

/** The parameters of a sample as an application passes them. */
export function paramsOf({ node, values }: Sample): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...values].filter(([name]) => node.entries.has(name)).map(([name, value]) => [name, plainOf(value)]));
}

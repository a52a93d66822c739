import { type Compiled, loweringChanges } from "../../diff/lowering.ts";
import type { Change } from "../../model/change.ts";
import type { Contract } from "../../model/contract.ts";
import { defaultOut } from "../../model/config.ts";
import { type Json, jsonData } from "../../model/json.ts";
import { isDamage, type Manifest, manifestPath, parseManifest } from "../output/manifest.ts";
import { writtenIn } from "../project.ts";
import type { Side } from "./side.ts";

/** What two versions of a project hold that was compiled, as far as the manifests of their output folders say it. */
export interface CompiledBoth {
  /** The contracts of which a sample's body is another in either version: also one whose definition is the same has to be looked at. */
  readonly others: ReadonlySet<string>;
  /** What became of a contract by another flowspec alone. */
  readonly changes: (before: Contract, after: Contract) => Promise<readonly Change[]>;
}

/** Reads the manifests of both versions; a version without one, or with one that is damaged, was not compiled. */
export async function compiledBoth(before: Side, after: Side): Promise<CompiledBoth> {
  const [was, is] = [await outputsOf(before), await outputsOf(after)];
  const names = [...(is?.contracts.keys() ?? [])].filter((name) => was?.contracts.has(name) === true);
  const others = new Set(names.filter((name) => samplesOf(name, is).some(([path, hash]) => (was?.files.get(path) ?? hash) !== hash)));
  return {
    others,
    changes: async (former, latter) => {
      if (!others.has(latter.name) || former.name !== latter.name) return [];
      const [one, other] = [await compiledOf(former, before, was), await compiledOf(latter, after, is)];
      return one === undefined || other === undefined ? [] : loweringChanges(one, other);
    },
  };
}

async function outputsOf(side: Side): Promise<Manifest | undefined> {
  const found = await side.text(outputPath(side, manifestPath));
  const manifest = found && parseManifest(found.text);
  return manifest === undefined || isDamage(manifest) ? undefined : manifest;
}

function outputPath({ project }: Side, path: string): string {
  return `${project.config.out ?? defaultOut}/${path}`;
}

/** The bodies of a contract's samples, by path, each with its fingerprint. */
function samplesOf(contract: string, manifest: Manifest | undefined): readonly (readonly [path: string, hash: string])[] {
  return [...(manifest?.files ?? [])].filter(([path]) => path.startsWith(`samples/${contract}.`));
}

/** What a version holds of a contract that was compiled; nothing where its module is not there. */
async function compiledOf(contract: Contract, side: Side, manifest: Manifest | undefined): Promise<Compiled | undefined> {
  const modulePath = ["ts", "js", "mjs", "cjs"].map((ending) => `${contract.name}.${ending}`).find((path) => manifest?.files.has(path));
  const module = modulePath === undefined ? undefined : await side.text(outputPath(side, modulePath));
  if (module === undefined) return undefined;
  const bodies = new Map<string, Json>();
  for (const { name } of contract.samples) {
    const found = await side.text(outputPath(side, `samples/${contract.name}.${name}.json`));
    const body = found && jsonData(found.text);
    if (body !== undefined) bodies.set(name, body as Json);
  }
  return { contract, written: writtenIn(side.project, side), module: module.text, bodies };
}

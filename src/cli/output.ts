import { type Compilation } from "../compile.ts";
import { inside, readIfPresent, removeFile, sha256, writeAtomically } from "../host.ts";
import type { Artifact } from "../model/artifact.ts";
import { compare } from "../model/diagnostic.ts";

/** What stands in the output folder by flowspec's doing. */
export interface Manifest {
  readonly version: 1;
  /** Contracts by name, each with the path of its definition. */
  readonly contracts: Readonly<Record<string, string>>;
  /** Files by path, each with the SHA-256 of its text. */
  readonly files: Readonly<Record<string, string>>;
}

const manifestPath = "flowspec.manifest.json";
const empty: Manifest = { version: 1, contracts: {}, files: {} };

/** The manifest of an output folder; an empty one where there is none. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readIfPresent(inside(folder, manifestPath));
  if (text === undefined) return empty;
  try {
    const parsed = JSON.parse(text) as Manifest;
    return parsed.version === 1 ? parsed : empty;
  } catch {
    return empty;
  }
}

/** How an output folder differs from what it should hold. */
export interface Plan {
  readonly write: readonly Artifact[];
  readonly remove: readonly string[];
  readonly unchanged: number;
  readonly missing: readonly string[];
  readonly stale: readonly string[];
}

/** The contracts of earlier runs that this one does not speak of: their definitions are still there, and were not compiled now. */
export function otherContracts(
  manifest: Manifest,
  compiled: ReadonlySet<string>,
  exists: (path: string) => boolean,
): ReadonlyMap<string, string> {
  return new Map(Object.entries(manifest.contracts).filter(([, path]) => !compiled.has(path) && exists(path)));
}

/** Compares what a compilation makes with what stands in the folder. */
export async function plan(
  folder: string,
  manifest: Manifest,
  { artifacts, contracts }: Compilation,
  others: ReadonlyMap<string, string>,
): Promise<Plan> {
  const kept = Object.keys(manifest.files).filter((path) => [...others.keys()].some((name) => belongsTo(path, name)));
  const hashes = Object.fromEntries(kept.map((path) => [path, manifest.files[path] ?? ""]));
  const next: Manifest = {
    version: 1,
    contracts: sortedRecord([...others, ...contracts]),
    files: sortedRecord([...Object.entries(hashes), ...artifacts.map(({ path, text }) => [path, sha256(text)] as const)]),
  };
  const all = [...artifacts, { path: manifestPath, text: `${JSON.stringify(next, null, 2)}\n` }];
  const present = await Promise.all(all.map(({ path }) => readIfPresent(inside(folder, path))));
  const write = all.filter(({ text }, index) => present[index] !== text);
  const missing = all.filter((_, index) => present[index] === undefined).map(({ path }) => path);
  const remove = Object.keys(manifest.files)
    .filter((path) => !Object.hasOwn(next.files, path))
    .toSorted(compare);
  return {
    write,
    remove,
    unchanged: all.length - write.length,
    missing,
    stale: write.map(({ path }) => path).filter((path) => !missing.includes(path)),
  };
}

/** Carries a plan out. */
export async function carryOut(folder: string, { write, remove }: Plan): Promise<void> {
  for (const artifact of write) await writeAtomically(folder, artifact);
  for (const path of remove) await removeFile(folder, path);
}

/** Whether a file is made from the contract of a name alone. */
function belongsTo(path: string, name: string): boolean {
  return (
    path === `${name}.ts` ||
    path === `${name}.js` ||
    path === `review/${name}.md` ||
    (path.startsWith(`samples/${name}.`) && path.endsWith(".json"))
  );
}

function sortedRecord(entries: Iterable<readonly [string, string]>): Readonly<Record<string, string>> {
  return Object.fromEntries([...entries].toSorted(([a], [b]) => compare(a, b)));
}

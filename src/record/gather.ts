import { lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { FileFacts, Seen, SeenData } from "../host/seen.ts";
import { type Beside, keptContracts, type OfContract } from "./contracts.ts";
import { checksum, type Counts, factsLength, type Head, type RunRecord } from "./format.ts";
import { isSettled, numbersOf } from "./prove.ts";

/** What a run has written, or found to be as it would write it. */
export interface Outputs {
  /** The folder, absolute and without links. */
  readonly folder: string;
  /** Its files by their paths in it, each with the SHA-256 of its text with the line ends that flowspec writes. */
  readonly files: ReadonlyMap<string, string>;
  /** The path of the folder's lock and of what else stands beside it while it is written, without its end. */
  readonly beside: string;
  /** The contract that a file is made from, by the file's path; none where it is made from all. */
  readonly makerOf: (path: string) => string | undefined;
  /** When the run began, in milliseconds since 1970: what was changed later was perhaps changed by somebody else. */
  readonly since: number;
}

/** What a record says beside what was seen. */
export type Told = Pick<Head, "key" | "said" | "since" | "until" | "projects">;

/** A record, and what is known of each contract. */
interface Gathered {
  readonly record: RunRecord;
  readonly contracts: Uint8Array;
}

/** Facts that prove nothing: no file has that size. */
const unproven = -1;

/**
 * The record of a run from what it has seen; `undefined` where nobody could tell by it whether another run would see the same. What the run
 * has changed itself, its outputs, is looked at again.
 */
export function gather(
  seen: Seen,
  told: Told,
  outputs: Outputs | undefined,
  { contracts, report }: { readonly contracts: readonly OfContract[]; readonly report: unknown },
): Gathered | undefined {
  if (seen.doubt !== undefined || seen.git) return undefined;
  const real = new Map(seen.real);
  const files = new Map<string, SeenData>();
  for (const [path, data] of seen.files) {
    const target = linkedTo(path);
    if (target !== undefined) real.set(path, target);
    files.set(target ?? path, data);
  }
  const outputPaths = [...(outputs?.files ?? [])].map(([path, hash]): [string, SeenData] => [
    join(outputs?.folder ?? "", path),
    outputData(join(outputs?.folder ?? "", path), hash, outputs?.since ?? 0),
  ]);
  const absent = new Set(seen.absent);
  const present = new Map(seen.present);
  // The folder may have been looked for before it was made: a further run finds it.
  if (outputs && absent.delete(outputs.folder)) real.set(outputs.folder, outputs.folder);
  const folders = new Set([
    ...[...files.keys(), ...outputPaths.map(([path]) => path)].map((path) => dirname(path)),
    ...seen.folders.keys(),
    ...[...absent, ...present.keys()].map((path) => dirname(path)),
  ]);
  for (const folder of folders) {
    const target = attempted(() => realpathSync.native(folder));
    if (target !== undefined) real.set(folder, real.get(folder) ?? target);
  }
  for (const path of real.keys()) if (isImplied(path, real, files)) real.delete(path);
  for (const [path, isFolder] of present) if (isFolder ? seen.folders.has(path) : files.has(path)) present.delete(path);
  // What was there and is not, or the other way round, was changed by somebody else meanwhile.
  if ([...absent].some((path) => files.has(path) || present.has(path) || isThere(path))) return undefined;
  const data = [...files, ...outputPaths, ...seen.folders];
  const inner = [...present].flatMap(([path, isFolder]) => (isFolder ? [path] : []));
  const others = [...present].flatMap(([path, isFolder]) => (isFolder ? [] : [path]));
  const paths = [...data.map(([path]) => path), ...absent, ...inner, ...others, ...[...real].flat()];
  if (paths.some((path) => path.includes("\n"))) return undefined;
  const made = new Map<string, number[]>();
  for (const [index, path] of [...(outputs?.files.keys() ?? [])].entries()) {
    const maker = outputs?.makerOf(path);
    if (maker !== undefined) made.set(maker, [...(made.get(maker) ?? []), files.size + index]);
  }
  const counts: Counts = {
    files: files.size,
    outputs: outputPaths.length,
    folders: seen.folders.size,
    absent: absent.size,
    inner: inner.length,
    present: others.length,
    real: real.size,
  };
  const beside: Beside = { contracts: keptContracts(seen, contracts, placesOf(paths, counts), made), report };
  const each = Buffer.from(JSON.stringify(beside));
  const facts = new Float64Array(data.length * factsLength);
  for (const [index, [, one]] of data.entries()) facts.set(settledFacts(one), index * factsLength);
  const head = { ...told, counts, contracts: checksum(each), ...(outputs ? { beside: outputs.beside } : {}) };
  return { record: { head, paths, facts, hashes: Buffer.concat(data.map(([, { hash }]) => hash)) }, contracts: each };
}

/** Tells where paths stand that a contract may go by: among files, among what is not there, or among what leads to one of them. */
function placesOf(paths: readonly string[], { files, outputs, folders, absent, real }: Counts): (path: string) => readonly number[] {
  const absentAt = files + outputs + folders;
  const realAt = paths.length - real * 2;
  const index = new Map<string, number>();
  for (let at = 0; at < absentAt + absent; at += 1) if (at < files || at >= absentAt) index.set(paths[at] ?? "", at);
  const links = new Map<string, number>();
  for (let at = realAt; at < paths.length; at += 2) links.set(paths[at] ?? "", at);
  return (path) => {
    const link = links.get(path);
    const target = link === undefined ? undefined : paths[link + 1];
    return [link, index.get(path), index.get(target ?? "")].filter((place) => place !== undefined);
  };
}

/** Facts as they prove something: of what was changed only just now, they do not. */
function settledFacts({ facts, at }: SeenData): FileFacts {
  const [, mtime, ctime, ino, dev] = facts;
  return isSettled(mtime, ctime, at) ? facts : [unproven, mtime, ctime, ino, dev];
}

/** What is known of an output. Its text was read or written since the run began, and not after. */
function outputData(path: string, hash: string, since: number): SeenData {
  const facts = attempted(() => lstatSync(path));
  return { facts: facts ? numbersOf(facts) : [unproven, 0, 0, 0, 0], at: since, hash: Buffer.from(hash, "hex") };
}

/** Where a path leads that is a link itself. */
function linkedTo(path: string): string | undefined {
  return attempted(() => (lstatSync(path).isSymbolicLink() ? realpathSync.native(path) : undefined));
}

/** Whether it follows where a file leads from where its folder does: the file is no link, which its own facts say. */
function isImplied(path: string, real: ReadonlyMap<string, string>, files: ReadonlyMap<string, SeenData>): boolean {
  const folder = real.get(dirname(path));
  return files.has(path) && folder !== undefined && real.get(path) === join(folder, basename(path));
}

function isThere(path: string): boolean {
  return attempted(() => lstatSync(path)) !== undefined;
}

function attempted<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

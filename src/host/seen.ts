import { createHash } from "node:crypto";
import { type BigIntStats, statSync } from "node:fs";
import { isMissing } from "./errors.ts";
import { type Listed, listingOf } from "./listing.ts";

/**
 * What a file system tells of a file, as numbers in which a record is compared: size, times of content and of facts in milliseconds, number,
 * device. They are what `fs.lstatSync` gives without `bigint`, to the last digit.
 */
export type FileFacts = readonly [size: number, mtime: number, ctime: number, ino: number, dev: number];

/** Something that was read: what it was known by before that, when that was asked, in milliseconds since 1970, and the SHA-256 of what was read. */
export interface SeenData {
  readonly facts: FileFacts;
  readonly at: number;
  readonly hash: Buffer;
}

/**
 * What a run has seen of the machine: another run that would see the same would do the same. Paths are absolute. It is gathered where things
 * are read, so that nobody who reads can forget it.
 */
export interface Seen {
  /** Files whose bytes were read, by the path that was opened. */
  readonly files: Map<string, SeenData>;
  /** Of PDFs that Git LFS keeps and nobody has fetched, by the path that was opened: the SHA-256, in hex, of the PDF for which the pointer stands. */
  readonly pointed: Map<string, string>;
  /** Folders whose names were listed, each with its {@link listingOf}. */
  readonly folders: Map<string, SeenData>;
  /** What was looked for and not there. */
  readonly absent: Set<string>;
  /** What was looked for and there: whether it is a folder, links followed. */
  readonly present: Map<string, boolean>;
  /** Where paths lead. */
  readonly real: Map<string, string>;
  /** Why nobody can tell whether another run would see the same, the first reason; none where all of it is known. */
  doubt?: Doubt;
  /** Whether git was asked: commits and branches are nothing that a record could prove. What a contract that was chosen by them is made of is known for all that. */
  git?: true;
}

/** Why nobody can tell what another run would see. `about` is an absolute path, a pattern, or the name of a variable. */
export interface Doubt {
  readonly kind:
    | "changed" // while it was read
    | "unreadable"
    | "not-to-its-end" // it is larger than what is read
    | "as-it-comes" // its bytes are handed on, and not kept
    | "one-file" // it has several names
    | "hidden-folders" // a pattern may look into them
    | "standard-input"
    | "environment" // a variable of which nothing is recorded
    | "no-run";
  readonly about: string;
}

/** Nothing seen yet. */
export function nothingSeen(): Seen {
  return { files: new Map(), pointed: new Map(), folders: new Map(), absent: new Set(), present: new Map(), real: new Map() };
}

/** The facts of what `stat` was asked for in whole numbers. */
export function factsOf({ size, mtimeNs, ctimeNs, ino, dev }: BigIntStats): FileFacts {
  return [Number(size), milliseconds(mtimeNs), milliseconds(ctimeNs), Number(ino), Number(dev)];
}

/** As Node counts it from seconds and nanoseconds. */
function milliseconds(nanoseconds: bigint): number {
  return Number(nanoseconds / 1_000_000_000n) * 1000 + Number(nanoseconds % 1_000_000_000n) / 1_000_000;
}

/** Notes as seen by one run what another has seen in its course. */
export function seeToo(seen: Seen, other: Seen): void {
  for (const kind of ["files", "folders"] as const) for (const [path, data] of other[kind]) add(seen, seen[kind], path, data);
  for (const [path, hash] of other.pointed) seen.pointed.set(path, hash);
  for (const path of other.absent) seen.absent.add(path);
  for (const [path, isFolder] of other.present) seen.present.set(path, isFolder);
  for (const [path, target] of other.real) seen.real.set(path, target);
  if (other.doubt) seen.doubt ??= other.doubt;
  if (other.git) seen.git = true;
}

/** Notes what was read of a file, whose facts were asked before. */
export function seeFile(seen: Seen, path: string, facts: FileFacts, at: number, bytes: Uint8Array): void {
  add(seen, seen.files, path, { facts, at, hash: hashOf(bytes) });
}

/** Notes the names in a folder; `list` gives them. */
export function seeFolder<T extends Listed>(seen: Seen | undefined, path: string, list: () => readonly T[]): readonly T[] {
  if (seen === undefined) return list();
  const at = Date.now();
  const facts = factsOf(statSync(path, { bigint: true }));
  const names = list();
  add(seen, seen.folders, path, { facts, at, hash: hashOf(listingOf(names)) });
  return names;
}

function add(seen: Seen, all: Map<string, SeenData>, path: string, now: SeenData): void {
  const before = all.get(path);
  if (before !== undefined && !before.hash.equals(now.hash)) seen.doubt ??= { kind: "changed", about: path };
  // The first facts are the oldest: what was changed since differs from them.
  if (before === undefined) all.set(path, now);
}

/** Notes that something was looked for, and whether it is a folder; `undefined` where it was not there. */
export function seeKind(seen: Seen | undefined, path: string, isFolder: boolean | undefined): void {
  if (isFolder === undefined) seen?.absent.add(path);
  else seen?.present.set(path, isFolder);
}

/** Notes that something could not be looked at: nobody knows what a later run would see. */
export function seeFailure(seen: Seen | undefined, path: string, error: unknown): void {
  if (seen === undefined) return;
  if (isMissing(error)) seen.absent.add(path);
  else seen.doubt ??= { kind: "unreadable", about: path };
}

function hashOf(data: string | Uint8Array): Buffer {
  return createHash("sha256").update(data).digest();
}

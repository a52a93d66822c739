// Whether what a record was made of is still so. A file is known by what the system tells of it, and where that differs, or tells nothing, by its
// bytes. Nothing is loaded but node:fs, and node:crypto only once bytes have to be compared.
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { basename, dirname } from "node:path";
import { listingOf } from "../host/listing.ts";
import type { FileFacts } from "../host/seen.ts";
import { factsLength, hashLength, type RunRecord } from "./format.ts";

/** How fine the times of file systems are at the worst, in milliseconds: what was changed later than that may have been changed again unseen. */
const grain = 2_000;

/** Whether times of a file tell it from what it is after the next change: they lie well before the moment at which they were asked for. */
export function isSettled(mtime: number, ctime: number, at: number): boolean {
  return Math.max(mtime, ctime) < at - grain;
}

/** How a record is proven. */
export interface Proving {
  /** Whether files that were written are proven by their bytes alone. */
  readonly byBytes: boolean;
  /** The files that the standard output and the standard error are: what is read is not written to. */
  readonly streams: readonly Pick<Stats, "dev" | "ino">[];
}

/** What came of it. */
export interface Proof {
  /** Of each path of the record whether it is as it was: 1, or 0. */
  readonly holds: Uint8Array;
  /** Whether nothing of another run stands beside the output folder. */
  readonly free: boolean;
  /** Whether the record's facts were brought up to date, so that the next proof is cheaper. */
  readonly refreshed: boolean;
}

/** Proves a record, path by path; the facts of what was proven by its bytes are written into it. */
export function prove(record: RunRecord, proving: Proving): Proof {
  const { paths, head } = record;
  const { files, outputs, folders, absent, inner, present, real } = head.counts;
  const holds = new Uint8Array(paths.length);
  const slow = new Slowly(record, proving);
  let at = 0;
  const each = (count: number, step: number, isSo: (path: string, index: number) => boolean): void => {
    for (const end = at + count * step; at < end; at += step) if (attempted(() => isSo(paths[at] ?? "", at))) holds.fill(1, at, at + step);
  };
  withoutOptimizing(files + outputs, () => {
    proveFiles(record, proving, holds);
    for (; at < files + outputs; at += 1)
      if (holds[at] === 0) holds[at] = attempted(() => slow.isFile(paths[at] ?? "", at, at >= files)) ? 1 : 0;
    each(folders, 1, (path, index) => slow.isListed(path, index));
    each(absent, 1, isAbsent);
    each(inner, 1, (path) => statSync(path).isDirectory());
    each(present, 1, (path) => !statSync(path).isDirectory());
    each(real, 2, (path, index) => realpathSync.native(path) === paths[index + 1]);
  });
  return { holds, free: isFree(head.beside), refreshed: slow.isRefreshed };
}

/** Looks at the facts of files, of which there may be thousands, and does nothing else. */
function proveFiles({ paths, facts, head }: RunRecord, { byBytes, streams }: Proving, holds: Uint8Array): void {
  const { files, outputs } = head.counts;
  const [first, second = first] = streams;
  const count = byBytes ? files : files + outputs;
  for (let index = 0, at = 0; index < count; index += 1, at += factsLength) {
    const now = lstatOf(paths[index] ?? "");
    if (
      now !== undefined &&
      now.mtimeMs === facts[at + 1] &&
      now.ctimeMs === facts[at + 2] &&
      now.ino === facts[at + 3] &&
      now.size === facts[at] &&
      now.dev === facts[at + 4] &&
      (first === undefined || !(isSameFile(now, first) || (second !== undefined && isSameFile(now, second))))
    )
      holds[index] = 1;
  }
}

function lstatOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, noThrow);
  } catch {
    return undefined;
  }
}

function isSameFile(one: Pick<Stats, "dev" | "ino">, other: Pick<Stats, "dev" | "ino">): boolean {
  return one.ino === other.ino && one.dev === other.dev;
}

/**
 * Does something with thousands of files. V8 would spend 11 ms of the 90 that a proof of 4,000 takes on making the code faster that asks for them,
 * and it would be of no use any more.
 */
function withoutOptimizing(count: number, work: () => void): void {
  if (count < 500) {
    work();
    return;
  }
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  setFlagsFromString("--no-opt");
  try {
    work();
  } finally {
    setFlagsFromString("--opt");
  }
}

/** What is proven by its bytes, as its facts prove nothing. */
class Slowly {
  isRefreshed = false;
  readonly #record: RunRecord;
  readonly #proving: Proving;

  constructor(record: RunRecord, proving: Proving) {
    this.#record = record;
    this.#proving = proving;
  }

  /** Whether a file has the bytes that it had. One of several names, or of another file system, may be another one than it was for reasons that bytes do not show. */
  isFile(path: string, index: number, isOutput: boolean): boolean {
    // Nothing is opened that somebody may wait behind.
    if (!lstatSync(path).isFile()) return false;
    const at = Date.now();
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    try {
      const now = fstatSync(file);
      if (!now.isFile() || this.#proving.streams.some((stream) => isSameFile(now, stream))) return false;
      if (isOutput ? now.dev !== this.#record.facts[index * factsLength + 4] : now.nlink !== 1) return false;
      const bytes = readFileSync(file);
      if (!this.#isHash(index, bytes) && !(isOutput && this.#isHash(index, withLf(bytes)))) return false;
      this.#refresh(index, now, at);
      return true;
    } finally {
      closeSync(file);
    }
  }

  /** Whether a folder lists the names that it listed. */
  isListed(path: string, index: number): boolean {
    const at = Date.now();
    const now = statSync(path);
    const known = this.#record.facts.subarray(index * factsLength, (index + 1) * factsLength);
    if (numbersOf(now).every((number, place) => number === known[place])) return true;
    if (!now.isDirectory() || !this.#isHash(index, listingOf(readdirSync(path, { withFileTypes: true })))) return false;
    this.#refresh(index, now, at);
    return true;
  }

  #isHash(index: number, data: Uint8Array | string): boolean {
    const hash = process.getBuiltinModule("node:crypto").createHash("sha256").update(data).digest();
    return hash.equals(this.#record.hashes.subarray(index * hashLength, (index + 1) * hashLength));
  }

  /** The next proof need not read it again. */
  #refresh(index: number, now: Stats, at: number): void {
    const known = this.#record.facts.subarray(index * factsLength, (index + 1) * factsLength);
    if (!isSettled(now.mtimeMs, now.ctimeMs, at) || numbersOf(now).every((number, place) => number === known[place])) return;
    known.set(numbersOf(now));
    this.isRefreshed = true;
  }
}

/** What a record keeps of a file's facts. Numbers of files are compared as Node rounds them. */
export function numbersOf({ size, mtimeMs, ctimeMs, ino, dev }: Stats): FileFacts {
  return [size, mtimeMs, ctimeMs, ino, dev];
}

const noThrow = { throwIfNoEntry: false } as const;

function isAbsent(path: string): boolean {
  try {
    lstatSync(path);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
  }
}

/** Whether nothing of another run, one that writes or one that was ended, stands beside an output folder. */
function isFree(beside: string | undefined): boolean {
  if (beside === undefined) return true;
  const own = `${basename(beside)}.`;
  // What is there only while something is written has that end; a run that was killed may have left it, and the next removes it.
  return attempted(() => !readdirSync(dirname(beside)).some((name) => name.startsWith(own) || name.endsWith(".flowspec.tmp")));
}

/** A text with the line ends that flowspec writes: git gives CRLF where it is told to. */
function withLf(bytes: Buffer): Uint8Array {
  return Buffer.from(bytes.toString("latin1").replaceAll(/(?<!\r)\r+\n/gu, "\n"), "latin1");
}

/** Whether something is so; what cannot be looked at is not known to be. */
function attempted(work: () => boolean): boolean {
  try {
    return work();
  } catch {
    return false;
  }
}

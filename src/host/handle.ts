import { type BigIntStats, closeSync, constants, fstatSync, openSync, readlinkSync, readSync } from "node:fs";
import { HostError, isMissing, NoSuchPath, reason } from "./errors.ts";
import { idOf, noted, noteInput } from "./inputs.ts";
import { isWithin } from "./paths.ts";
import { type FileFacts, factsOf, seeFailure, seeFile } from "./seen.ts";

// Files are opened, asked and read at once: to hand each to another thread and to wait for it took four times as long, of a check of a thousand
// contracts 870 ms instead of 180. So no more than one is open at a time, too, however many a run reads.

/** What stands at a path and is no file. */
class NoFile extends Error {
  readonly kind: "folder" | "pipe" | "socket" | "device" | "socket-or-device";

  constructor(kind: NoFile["kind"], options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
  }
}

/** A file that was opened lies outside of the folder that it must lie in. */
export class Strayed extends Error {}

/** Where an open file lies, links followed; nothing where the system does not say. */
function placeOf(file: number): string | undefined {
  try {
    // One that was replaced or removed meanwhile is still the one that was meant.
    return readlinkSync(`/proc/self/fd/${file}`).replace(/ \(deleted\)$/u, "");
  } catch {
    return undefined;
  }
}

/** Opening never waits for the other end of a pipe, and makes no terminal that of this process. Windows has neither. */
const readFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** Does something with a file that is open for reading, and notes it as an input of the run. */
export function withFile<T>(path: string, work: (opened: Opened) => T): T {
  const opened = openInput(path);
  try {
    return work(opened);
  } finally {
    closeSync(opened.file);
  }
}

/** An open file by its number, and what it was known by when it was opened, by the clock of this machine in milliseconds. */
interface Opened {
  readonly file: number;
  readonly size: number;
  readonly facts: FileFacts;
  readonly at: number;
}

/**
 * Opens a file for reading: what it is is asked of the open file, so that it cannot be exchanged in between.
 * @throws an error for {@link readFailure}.
 */
export function openInput(path: string): Opened {
  let file: number | undefined;
  try {
    file = openSync(path, readFlags);
    const at = Date.now();
    const facts = fstatSync(file, { bigint: true });
    if (!facts.isFile()) throw new NoFile(kindOf(facts));
    noteInput(idOf(facts), path);
    return { file, size: Number(facts.size), facts: factsOf(facts), at };
  } catch (error) {
    seeFailure(noted(), path, error);
    if (file !== undefined) closeSync(file);
    else if (reason(error) === "ENXIO") throw new NoFile("socket-or-device", { cause: error });
    throw error;
  }
}

function kindOf(facts: BigIntStats): NoFile["kind"] {
  if (facts.isDirectory()) return "folder";
  return facts.isFIFO() ? "pipe" : facts.isSocket() ? "socket" : "device";
}

/**
 * The bytes of a file, at most one more than a limit: then it is too large, and what it holds does not matter. Where it must lie in a folder, whose path has no links, the file that was opened is asked where
 * it lies: somebody may have put a link in its way since that was looked at.
 * @throws an error for {@link readFailure}; {@link Strayed} where it lies elsewhere.
 */
export function readBytesAtMost(path: string, limit: number, root?: string): Uint8Array<ArrayBuffer> {
  return withFile(path, ({ file, size, facts, at }) => {
    const seen = noted();
    if (root !== undefined && !isWithin(root, placeOf(file) ?? path)) {
      if (seen) seen.doubt ??= { kind: "changed", about: path };
      throw new Strayed();
    }
    const bytes = bytesAtMost(file, size, limit);
    if (seen && bytes.length > limit) seen.doubt ??= { kind: "not-to-its-end", about: path };
    else if (seen) seeFile(seen, path, facts, at, bytes);
    return bytes;
  });
}

function bytesAtMost(file: number, size: number, limit: number): Uint8Array<ArrayBuffer> {
  if (size > limit) return new Uint8Array(limit + 1);
  // Some files of the system have no size and yet something in them.
  let bytes = new Uint8Array(Math.min(Math.max(size, 4_000) + 1, limit + 1));
  for (let used = 0; ;) {
    const count = readSync(file, bytes, used, bytes.length - used, null);
    used += count;
    if (count === 0 || used > limit) return used === bytes.length ? bytes : bytes.slice(0, used);
    if (used < bytes.length) continue;
    const larger = new Uint8Array(Math.min(used * 2, limit + 1));
    larger.set(bytes);
    bytes = larger;
  }
}

/** An error of reading as the run ends with it: 2 where no file stands at the path, 3 where it cannot be read. `path` is as people know it. */
export function readFailure(path: string, error: unknown): Error {
  if (error instanceof NoSuchPath || error instanceof HostError) return error;
  if (error instanceof NoFile) return new NoSuchPath(`is-${error.kind}`, { path }, { cause: error });
  if (isMissing(error)) return new NoSuchPath("no-such-file", { path }, { cause: error });
  return new HostError("cannot-read", { path, reason: reason(error) }, { cause: error });
}

/** Reads something; what goes wrong is told as {@link readFailure} tells it. */
export function reading<T>(shown: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw readFailure(shown, error);
  }
}

/** Whether an error is about what stands at a path, so that it is told as a finding there; any other ends the run. */
export function isAboutFile(error: unknown): boolean {
  return error instanceof NoFile || ["EACCES", "EPERM", "ELOOP", "ENAMETOOLONG"].includes(reason(error));
}

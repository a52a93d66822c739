import { type BigIntStats, constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { HostError, isMissing, NoSuchPath, reason } from "./errors.ts";
import { idOf, noted, noteInput } from "./inputs.ts";
import { type FileFacts, factsOf, seeFailure, seeFile } from "./seen.ts";

/** How many files are open at once, however many a run reads: some systems allow a process no more than 256. */
const openAtOnce = 32;

/** What stands at a path and is no file: its message is the noun. */
class NoFile extends Error {}

/** Opening never waits for the other end of a pipe, and makes no terminal that of this process. Windows has neither. */
const readFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** Does something with a file that is open for reading, and notes it as an input of the run. */
export async function withFile<T>(path: string, work: (file: FileHandle, opened: Opened) => Promise<T>): Promise<T> {
  return turn(async () => {
    const opened = await openInput(path);
    const { file } = opened;
    try {
      return await work(file, opened);
    } finally {
      await file.close();
    }
  });
}

/** An open file, and what it was known by when it was opened, by the clock of this machine in milliseconds. */
interface Opened {
  readonly file: FileHandle;
  readonly size: number;
  readonly facts: FileFacts;
  readonly at: number;
}

/**
 * Opens a file for reading: what it is is asked of the handle, so that it cannot be exchanged in between.
 * @throws an error for {@link readFailure}.
 */
export async function openInput(path: string): Promise<Opened> {
  const file = await open(path, readFlags).catch((error: unknown) => {
    seeFailure(noted(), path, error);
    if (reason(error) === "ENXIO") throw new NoFile("a socket or a device");
    throw error;
  });
  try {
    const at = Date.now();
    const facts = await file.stat({ bigint: true });
    if (!facts.isFile()) throw new NoFile(kindOf(facts));
    noteInput(idOf(facts), path);
    return { file, size: Number(facts.size), facts: factsOf(facts), at };
  } catch (error) {
    seeFailure(noted(), path, error);
    await file.close();
    throw error;
  }
}

function kindOf(facts: BigIntStats): string {
  if (facts.isDirectory()) return "a folder";
  return facts.isFIFO() ? "a pipe" : facts.isSocket() ? "a socket" : "a device";
}

/**
 * The bytes of a file, at most one more than a limit: then it is too large, and what it holds does not matter.
 * @throws an error for {@link readFailure}.
 */
export async function readBytesAtMost(path: string, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  return withFile(path, async (file, opened) => {
    const bytes = await bytesAtMost(file, opened.size, limit);
    const seen = noted();
    if (seen && bytes.length > limit) seen.doubt ??= `${path} is not read to its end`;
    else if (seen) seeFile(seen, path, opened.facts, opened.at, bytes);
    return bytes;
  });
}

async function bytesAtMost(file: FileHandle, size: number, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (size > limit) return new Uint8Array(limit + 1);
  // Some files of the system have no size and yet something in them.
  let bytes = new Uint8Array(Math.min(Math.max(size, 4_000) + 1, limit + 1));
  for (let used = 0; ;) {
    const { bytesRead } = await file.read(bytes, used, bytes.length - used, null);
    used += bytesRead;
    if (bytesRead === 0 || used > limit) return used === bytes.length ? bytes : bytes.slice(0, used);
    if (used < bytes.length) continue;
    const larger = new Uint8Array(Math.min(used * 2, limit + 1));
    larger.set(bytes);
    bytes = larger;
  }
}

/** An error of reading as the run ends with it: 2 where no file stands at the path, 3 where it cannot be read. `shown` is the path as people know it. */
export function readFailure(shown: string, error: unknown): Error {
  if (error instanceof NoSuchPath || error instanceof HostError) return error;
  if (error instanceof NoFile) return new NoSuchPath(`${shown} is ${error.message}, and a file is read`, { cause: error });
  if (isMissing(error)) return new NoSuchPath(`no such file: ${shown}`, { cause: error });
  return new HostError(`cannot read ${shown}: ${reason(error)}`, { cause: error });
}

/** Whether an error is about what stands at a path, so that it is told as a finding there; any other ends the run. */
export function isAboutFile(error: unknown): boolean {
  return error instanceof NoFile || ["EACCES", "EPERM", "ELOOP", "ENAMETOOLONG"].includes(reason(error));
}

let running = 0;
const waiting: (() => void)[] = [];

/** Does something when fewer than the limit are being done. */
async function turn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= openAtOnce) {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

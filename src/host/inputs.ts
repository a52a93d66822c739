import { AsyncLocalStorage } from "node:async_hooks";
import { type BigIntStats, fstatSync, statSync } from "node:fs";
import { nothingSeen, type Seen } from "./seen.ts";

/**
 * A file, whatever its names: its device and its number there, so that hard links, symbolic links and other spellings are the same. None
 * for what is no file, and where the file system numbers nothing.
 */
export type FileId = string & { readonly kind?: "file" };

/** What the present run has read. */
interface Run {
  /** Its files, each with the path that it was read by. */
  readonly files: Map<FileId, string>;
  /** All that it has seen, where somebody wants to know. */
  seen?: Seen;
}

const runs = new AsyncLocalStorage<Run>();

/**
 * Does something as one run: what is read meanwhile is known as its inputs. It is kept beside the calls, not handed from one to the next,
 * because a reader that forgot to pass it on would leave a file without protection.
 */
export function asRun<T>(work: () => Promise<T>): Promise<T> {
  return runs.run({ files: new Map() }, work);
}

/** From now on everything that this run sees of the machine is noted, for a record of it. */
export function noteAll(): Seen {
  const seen = nothingSeen();
  const run = runs.getStore();
  if (run) run.seen = seen;
  else seen.doubt = { kind: "no-run", about: "" };
  return seen;
}

/** Where the present run notes what it sees; nowhere where nobody wants to know. */
export function noted(): Seen | undefined {
  return runs.getStore()?.seen;
}

/** The file that some facts are about. */
export function idOf(facts: BigIntStats): FileId | undefined {
  return facts.isFile() && facts.ino !== 0n ? `${facts.dev}:${facts.ino}` : undefined;
}

/** Notes that a file is read. */
export function noteInput(id: FileId | undefined, path: string): void {
  if (id !== undefined) runs.getStore()?.files.set(id, path);
}

/** The file that a path leads to, links followed; none where there is no file. */
export function idAt(path: string): FileId | undefined {
  try {
    return idOf(statSync(path, { bigint: true }));
  } catch {
    return undefined;
  }
}

/** The file that a stream of the process is, such as 1 for the standard output; none for a terminal or a pipe. */
export function idOfStream(descriptor: number): FileId | undefined {
  try {
    return idOf(fstatSync(descriptor, { bigint: true }));
  } catch {
    return undefined;
  }
}

/**
 * The path by which this run has read a file, if it has. One that was replaced since it was read is no input any more, and its number may
 * have been given to another file.
 */
export function inputPath(id: FileId): string | undefined {
  const path = runs.getStore()?.files.get(id);
  if (path === undefined) return undefined;
  return path === standardInput || idAt(path) === id ? path : undefined;
}

/** The path by which this run has read a file that is still open, such as that of a stream; none where it has not. */
export function inputOf(id: FileId): string | undefined {
  return runs.getStore()?.files.get(id);
}

/** What the standard input is called among the files of a run. */
export const standardInput = "standard input";

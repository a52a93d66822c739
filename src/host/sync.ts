// What is written is in the memory of the system at first. After a power cut a file that was renamed may be there and empty, or the renaming
// may be undone; fsync of the file before, and of its folder after, leaves the old or the new.
import { closeSync, fsync, fsyncSync, openSync } from "node:fs";
import { promisify } from "node:util";
import { HostError, reason } from "./errors.ts";

/** What file systems, and Windows for folders, answer that know no fsync: there is nothing more that could be done. */
const unsupported: ReadonlySet<string> = new Set([
  "EPERM",
  "EACCES",
  "EINVAL",
  "EISDIR",
  "ENOTSUP",
  "EOPNOTSUPP",
  "ENOSYS",
  "EBADF",
  "EROFS",
]);

/** Windows flushes only what is open for writing; everywhere else a file may be read-only. */
const flag = process.platform === "win32" ? "r+" : "r";

/** How many files are synced at a time: the system writes them in one go, and few are open at once. */
const atOnce = 8;

/** Whether a failure only says that the file system does not know how to do that. */
export function isUnsupported(error: unknown): boolean {
  return unsupported.has(reason(error));
}

/** Waits until a folder is on the disk with the names of what stands in it. */
export function syncFolder(path: string): void {
  ignoringUnsupported(() => {
    const folder = openSync(path, flag);
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  });
}

/** Waits until an open file is on the disk. */
export function syncOpen(file: number): void {
  ignoringUnsupported(() => fsyncSync(file));
}

/** Does what some file systems cannot, and goes on where they say so. */
export function ignoringUnsupported(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isUnsupported(error)) throw error;
  }
}

/**
 * Waits until files and folders are on the disk, several at a time.
 * @throws HostError that names the first that cannot be written.
 */
export async function syncAll(paths: readonly string[]): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) await syncOne(path);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

const synced = promisify(fsync);

/**
 * By the number of the file: yarn's Plug'n'Play has handles of its own in the place of Node's, and they cannot do that. Only the sync is worth being
 * waited for: to have a file opened and closed elsewhere takes longer than to do it.
 */
async function syncOne(path: string): Promise<void> {
  let file: number | undefined;
  try {
    file = openSync(path, flag);
    await synced(file);
  } catch (error) {
    if (!isUnsupported(error)) throw new HostError("cannot-write", { path, reason: reason(error) }, { cause: error });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { attempt, reason } from "../host.ts";

/** What stands at a path: a symbolic link is a link, wherever it leads. */
type Entry = "file" | "folder" | "link" | "other" | "nothing";

/**
 * The operations with which an output folder is kept: a value, so that a test can let one fail. Paths are absolute. Each throws a
 * HostError that names its path. They are synchronous because nothing else happens meanwhile, and small files are written faster so.
 */
export interface Disk {
  readonly kind: (path: string) => Entry;
  readonly read: (path: string) => string;
  /** Writes a file and the folders above it. */
  readonly write: (path: string, text: string) => void;
  /** Makes a file with its text in one step, and the folders above it; `false` where something stands already. */
  readonly claim: (path: string, text: string) => boolean;
  /** Moves a file, over another one where there is one; folders above it are made. */
  readonly rename: (from: string, to: string) => void;
  /** Removes a file or a folder with everything in it; nothing happens where there is none. */
  readonly remove: (path: string) => void;
}

export const machineDisk: Disk = {
  kind: (path) => attempt("read", path, () => entryOf(lstatOf(path))),
  read: (path) => attempt("read", path, () => readFileSync(path, "utf8")),
  write: (path, text) =>
    attempt("write", path, () => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }),
  claim: (path, text) => attempt("write", path, () => claim(path, text)),
  rename: (from, to) =>
    attempt("write", to, () => {
      mkdirSync(dirname(to), { recursive: true });
      renameSync(from, to);
    }),
  remove: (path) => attempt("remove", path, () => rmSync(path, { recursive: true, force: true })),
};

/** The facts of a path; none where it, or a folder on the way, is not there. */
function lstatOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    const code = reason(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

function entryOf(facts: Stats | undefined): Entry {
  if (facts === undefined) return "nothing";
  if (facts.isSymbolicLink()) return "link";
  return facts.isFile() ? "file" : facts.isDirectory() ? "folder" : "other";
}

/** Written beside and linked in, so that nobody ever sees the file without its text. */
function claim(path: string, text: string): boolean {
  const temporary = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(temporary, text);
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (reason(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** The folder that a path leads to in the end, where it is there; the path itself otherwise. */
export function realFolder(path: string): string {
  return attempt("read", path, () => (existsSync(path) ? realpathSync(path) : path));
}

/** Whether a folder is the top of a file system of its own, so that nothing can be moved into it from beside. */
export function isMountPoint(folder: string): boolean {
  return attempt("read", folder, () => existsSync(folder) && statSync(folder).dev !== statSync(dirname(folder)).dev);
}

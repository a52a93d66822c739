import {
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { isUtf8 } from "node:buffer";
import { createFile, moveOver, temporaryBeside } from "./atomic.ts";
import { attempt, isMissing, reason } from "./errors.ts";
import { isUnsupported, syncAll } from "./sync.ts";

/** What stands at a path: a symbolic link is a link, wherever it leads. */
type Entry = "file" | "folder" | "link" | "other" | "nothing";

/**
 * The operations with which an output folder is kept: a value, so that a test can let one fail. Paths are absolute. Each throws a
 * HostError that names its path. They are synchronous because nothing else happens meanwhile, and small files are written faster so.
 */
export interface Disk {
  readonly kind: (path: string) => Entry;
  /** The text of a file. Of what is no UTF-8 each bad byte becomes half a character, so that it is equal to no text that was ever written. */
  readonly read: (path: string) => string;
  /** The names of what stands in a folder; none where there is none. */
  readonly names: (folder: string) => readonly string[];
  /** Writes a file and the folders above it, with the owner and the rights of the file at `like`, where there is one. */
  readonly write: (path: string, text: string, like?: string) => void;
  /** Makes a file with its text in one step, and the folders above it; `false` where something stands already. */
  readonly claim: (path: string, text: string, mode?: number) => boolean;
  /** Moves a file, over another one where there is one; folders above it are made. */
  readonly rename: (from: string, to: string) => void;
  /** Removes a file or a folder with everything in it; nothing happens where there is none. */
  readonly remove: (path: string) => void;
  /** Makes a file one that was written just now; nothing else of it changes. */
  readonly touch: (path: string) => void;
  /** How long ago a file was written, in milliseconds, by the clock of its own file system; none where it is gone. */
  readonly age: (path: string) => number | undefined;
  /** Waits until files, and folders with the names in them, are on the disk: a power cut changes nothing about them afterwards. */
  readonly sync: (paths: readonly string[]) => Promise<void>;
}

export const machineDisk: Disk = {
  kind: (path) => attempt("read", path, () => entryOf(lstatOf(path))),
  read: (path) => attempt("read", path, () => textOf(readFileSync(path))),
  names: (folder) => attempt("read", folder, () => (lstatOf(folder)?.isDirectory() ? readdirSync(folder) : [])),
  write: (path, text, like) =>
    attempt("write", path, () => {
      mkdirSync(dirname(path), { recursive: true });
      const old = like === undefined ? undefined : lstatOf(like);
      createFile(path, text, { rights: old?.isFile() ? old : undefined });
    }),
  claim: (path, text, mode) => attempt("write", path, () => claim(path, text, mode)),
  rename: (from, to) =>
    attempt("write", to, () => {
      mkdirSync(dirname(to), { recursive: true });
      moveOver(from, to);
    }),
  remove: (path) => attempt("remove", path, () => rmSync(path, { recursive: true, force: true })),
  touch: (path) => attempt("write", path, () => touch(path)),
  age: (path) => attempt("write", path, () => age(path)),
  sync: syncAll,
};

function textOf(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  return isUtf8(bytes) ? text : text.replaceAll("\uFFFD", "\uDFFF");
}

/** The facts of a path; none where it, or a folder on the way, is not there. */
function lstatOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function entryOf(facts: Stats | undefined): Entry {
  if (facts === undefined) return "nothing";
  if (facts.isSymbolicLink()) return "link";
  return facts.isFile() ? "file" : facts.isDirectory() ? "folder" : "other";
}

/** Written beside and linked in, so that nobody ever sees the file without its text; at once where a file system has no links. */
function claim(path: string, text: string, mode: number | undefined): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const making = mode === undefined ? {} : { mode };
  const temporary = temporaryBeside(path);
  try {
    createFile(temporary, text, making);
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (reason(error) === "EEXIST") return false;
    if (!isUnsupported(error)) throw error;
    return claimAtOnce(path, text, mode);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function claimAtOnce(path: string, text: string, mode = 0o666): boolean {
  try {
    const file = openSync(path, "wx", mode);
    writeSync(file, text);
    closeSync(file);
    return true;
  } catch (error) {
    if (reason(error) === "EEXIST") return false;
    throw error;
  }
}

/** Its first byte is written again: so the file system's own clock says when, which all machines that share it have in common. */
function touch(path: string): void {
  const file = openSync(path, "r+");
  try {
    const first = Buffer.alloc(1);
    if (readSync(file, first, 0, 1, 0) === 1) writeSync(file, first, 0, 1, 0);
  } finally {
    closeSync(file);
  }
}

/** Compared with a file that is written now, since the clock of another machine may differ. */
function age(path: string): number | undefined {
  const written = lstatOf(path)?.mtimeMs;
  if (written === undefined) return undefined;
  const probe = temporaryBeside(path);
  try {
    createFile(probe, "");
    return statSync(probe).mtimeMs - written;
  } finally {
    rmSync(probe, { force: true });
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

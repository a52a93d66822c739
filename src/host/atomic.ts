// How a file is written: into a new one beside it, which is moved into its place when it is whole and on the disk. Nobody ever sees half of
// it, and neither a kill nor a power cut leaves half of it.
import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { reason } from "./errors.ts";
import { isRunning } from "./process.ts";
import { ignoringUnsupported, syncFolder, syncOpen } from "./sync.ts";

/** A file that is written beside its place. */
interface Replacement {
  /** Open for writing. */
  readonly file: number;
  /** Closes the file, waits until it is on the disk, and puts it in its place. */
  readonly finish: () => void;
  /** Closes and removes the file, unless it is in its place. */
  readonly abandon: () => void;
}

/**
 * Begins to replace a file, whose rights the new one gets, or to make it and the folders above it.
 *
 * Whoever does the same work again finds what a killed run has left by the name of the file, and removes it: no process need be asked for, so
 * that it may have been one of another machine or container. A run that is not dead, since somebody started the same work twice, has
 * its file still open then and puts a copy in its place. Each file has a name of its own, so that no run ever writes to, or moves, that of another.
 */
export function beginReplacement(path: string): Replacement {
  const old = statSync(path, { throwIfNoEntry: false });
  const made = mkdirSync(dirname(path), { recursive: true });
  removeLeft(path);
  const rights = old?.isFile() ? old : undefined;
  let temporary = freshBeside(path);
  const file = openNew(temporary, modeBefore(rights));
  let last = file;
  let isOpen = true;
  const close = (): void => {
    isOpen = false;
    closeSync(last);
  };
  // Writes all of it under a new name.
  const copy = (): void => {
    const from = last;
    temporary = freshBeside(path);
    last = openNew(temporary, modeBefore(rights));
    try {
      copyOpen(from, last);
    } finally {
      closeSync(from);
    }
  };
  const settle = (): void => {
    if (rights) keepRights(last, rights);
    syncOpen(last);
  };
  return {
    file,
    finish: () => {
      settle();
      for (let turn = 1; !isMoved(temporary, path, turn < mostCopies); turn += 1) {
        copy();
        settle();
      }
      close();
      for (const folder of foldersUpTo(dirname(path), made)) syncFolder(folder);
    },
    abandon: () => {
      if (isOpen) close();
      rmSync(temporary, { force: true });
    },
  };
}

/** How often a file is copied that somebody removes: more often than anybody starts the same work again. */
const mostCopies = 10;

/** Moves a file to its place; not where it has lost its name, if that `mayBe`. */
function isMoved(temporary: string, path: string, mayBe: boolean): boolean {
  try {
    moveOver(temporary, path);
    return true;
  } catch (error) {
    if (!mayBe || reason(error) !== "ENOENT") throw error;
    return false;
  }
}

/** Writes all that stands in an open file into another. */
function copyOpen(from: number, to: number): void {
  const bytes = Buffer.allocUnsafe(1 << 20);
  for (let at = 0; ;) {
    const count = readSync(from, bytes, 0, bytes.length, at);
    if (count === 0) return;
    writeFileSync(to, bytes.subarray(0, count));
    at += count;
  }
}

/** What may not be read by everybody must not be readable for a moment either, before it has the rights of what it replaces. */
function modeBefore(rights: Stats | undefined): number {
  return rights ? 0o600 : 0o666;
}

/** The folders whose names changed: the file's own, and, where some were made for it, those above up to the one that was there before. */
function foldersUpTo(folder: string, made: string | undefined): readonly string[] {
  const above = dirname(folder);
  return made === undefined || folder === dirname(made) || above === folder ? [folder] : [folder, ...foldersUpTo(above, made)];
}

/** How a file is made. */
export interface Making {
  /** The facts of a file whose owner and rights it gets; without it everything is as the umask says. */
  readonly rights?: Stats | undefined;
  /** Rights it gets whatever the umask says. */
  readonly mode?: number;
}

/** Makes a file; what stands in its place is removed first, and a link there is not followed. */
export function createFile(path: string, data: string | Uint8Array, { rights, mode }: Making = {}): void {
  const file = openNew(path, modeBefore(rights));
  try {
    writeFileSync(file, data);
    if (rights) keepRights(file, rights);
    if (mode !== undefined) ignoringUnsupported(() => fchmodSync(file, mode));
  } finally {
    closeSync(file);
  }
}

function openNew(path: string, mode: number): number {
  try {
    return openSync(path, "wx+", mode);
  } catch (error) {
    if (reason(error) !== "EEXIST") throw error;
    rmSync(path, { recursive: true, force: true });
    return openSync(path, "wx+", mode);
  }
}

/** Gives a new file the rights of an old one. Only root can give a file away; who cannot, owns it from now on. */
function keepRights(file: number, { mode, uid, gid }: Stats): void {
  const own = fstatSync(file);
  if (own.uid !== uid || own.gid !== gid) ignoringUnsupported(() => fchownSync(file, uid, gid));
  ignoringUnsupported(() => fchmodSync(file, mode & 0o777));
}

/** What Windows answers while a scanner or an editor has a file open: it is soon over. */
const busy: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EBUSY"]);

/** Moves a file over another, with a second's patience where the system refuses that for files that are open. */
export function moveOver(
  from: string,
  to: string,
  {
    rename = renameSync,
    isPatient = process.platform === "win32",
  }: { readonly rename?: typeof renameSync; readonly isPatient?: boolean } = {},
): void {
  for (let pause = 1; ; pause *= 2) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (!isPatient || pause > 512 || !busy.has(reason(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

/** A path beside a file, under which it is written: a name without a process, which tells whose place it is for. */
function freshBeside(path: string): string {
  return join(dirname(path), `.${placeName(path)}-${random()}.flowspec.tmp`);
}

/** The same for a file of one name, however long that is. */
function placeName(path: string): string {
  return createHash("sha256").update(basename(path)).digest("hex").slice(0, 16);
}

function random(): string {
  return randomBytes(6).toString("hex");
}

/** Removes what runs have left that wrote the same file and were killed. */
function removeLeft(path: string): void {
  const folder = dirname(path);
  const name = `.${placeName(path)}-`;
  for (const left of leftIn(folder)) if (left.startsWith(name)) rmSync(join(folder, left), { force: true });
}

/** The path of a file beside another that is there only while that is written. Such files of processes that were killed are removed. */
export function temporaryBeside(path: string): string {
  const folder = dirname(path);
  leftIn(folder);
  return join(folder, `.${process.pid}-${random()}.flowspec.tmp`);
}

/** By folder, the names of files that were begun for some place. */
const swept = new Map<string, readonly string[]>();

/** What stood in a folder when it was first written to, begun for some place and not yet there. */
function leftIn(folder: string): readonly string[] {
  const known = swept.get(folder);
  if (known) return known;
  const left = sweep(folder);
  swept.set(folder, left);
  return left;
}

/** After how many milliseconds nobody is believed to be still at it. */
const longAgo = 3_600_000;

/**
 * Removes files that earlier processes left behind: those of processes that have ended, and all that are old. A file that cannot be removed does no
 * harm, and is left. Answers the names of those that were begun for some place.
 */
function sweep(folder: string): readonly string[] {
  const begun: string[] = [];
  try {
    for (const name of readdirSync(folder)) {
      const [, pid, place] = /^\.(?:(\d{1,10})|([0-9a-f]{16}))-[0-9a-f]{12}\.flowspec\.tmp$/u.exec(name) ?? [];
      if (pid === undefined && place === undefined) continue;
      const path = join(folder, name);
      const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      if (written === undefined) continue;
      if (Date.now() - written > longAgo || (pid !== undefined && !isRunning(Number(pid)))) rmSync(path, { force: true });
      else if (place !== undefined) begun.push(name);
    }
  } catch {
    // Somebody else removes them, or nobody may.
  }
  return begun;
}

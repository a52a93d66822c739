// How a file is written: into a new one beside it, which is moved into its place when it is whole and on the disk. Nobody ever sees half of
// it, and neither a kill nor a power cut leaves half of it.
import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
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

/** Begins to replace a file, whose rights the new one gets, or to make it and the folders above it. */
export function beginReplacement(path: string): Replacement {
  const old = statSync(path, { throwIfNoEntry: false });
  const made = mkdirSync(dirname(path), { recursive: true });
  const temporary = temporaryBeside(path);
  const rights = old?.isFile() ? old : undefined;
  const file = openNew(temporary, modeBefore(rights));
  let isOpen = true;
  const close = (): void => {
    isOpen = false;
    closeSync(file);
  };
  return {
    file,
    finish: () => {
      if (rights) keepRights(file, rights);
      syncOpen(file);
      close();
      moveOver(temporary, path);
      for (const folder of foldersUpTo(dirname(path), made)) syncFolder(folder);
    },
    abandon: () => {
      if (isOpen) close();
      rmSync(temporary, { force: true });
    },
  };
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
    return openSync(path, "wx", mode);
  } catch (error) {
    if (reason(error) !== "EEXIST") throw error;
    rmSync(path, { recursive: true, force: true });
    return openSync(path, "wx", mode);
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

const swept = new Set<string>();

/** The path of a file beside another that is there only while that is written. Such files of processes that were killed are removed. */
export function temporaryBeside(path: string): string {
  const folder = dirname(path);
  if (!swept.has(folder)) sweep(folder);
  swept.add(folder);
  return join(folder, `.${process.pid}-${randomBytes(6).toString("hex")}.flowspec.tmp`);
}

/** Removes files that earlier processes left behind. A file that cannot be removed does no harm, and is left. */
function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, pid] = /^\.(\d{1,10})-[0-9a-f]{12}\.flowspec\.tmp$/u.exec(name) ?? [];
      if (pid === undefined) continue;
      const path = join(folder, name);
      const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      if (written !== undefined && (!isRunning(Number(pid)) || Date.now() - written > 3_600_000)) rmSync(path, { force: true });
    }
  } catch {
    // Somebody else removes them, or nobody may.
  }
}

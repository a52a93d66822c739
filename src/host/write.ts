import { realpathSync, utimesSync, writeFileSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import type { Source } from "../model/source.ts";
import { beginReplacement } from "./atomic.ts";
import type { Destination } from "./destination.ts";
import { HostError, NoSuchPath, reason } from "./errors.ts";
import { readBytesAtMost } from "./handle.ts";
import { displayPath, isWithin, leadsOut, realOf } from "./paths.ts";

/** A file that is written while a command runs. */
export interface GrowingFile {
  readonly append: (bytes: Uint8Array) => Promise<void>;
  /** Puts the file in its place. */
  readonly finish: () => Promise<void>;
  /** Leaves the place as it was; after `finish` it does nothing. */
  readonly abandon: () => Promise<void>;
}

/**
 * Begins a file beside its path, where it is moved when it is whole: a run that fails or is killed leaves what was there, and not half of
 * something else. A file that is replaced keeps its rights. A pipe or a device takes what comes.
 */
export async function beginFile({ path, direct }: Destination): Promise<GrowingFile> {
  return trying(path, () => (direct ? beginDirect(path) : beginBeside(path)));
}

async function beginDirect(path: string): Promise<GrowingFile> {
  // It waits for whoever reads the pipe. Most runs write to none, and start a millisecond sooner without what waits.
  const file = await process.getBuiltinModule("node:fs/promises").open(path, "a");
  let isOpen = true;
  const finish = async (): Promise<void> => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  return { append: (bytes) => trying(path, () => writeAll(file, bytes)), finish, abandon: finish };
}

async function beginBeside(path: string): Promise<GrowingFile> {
  const { file, finish, abandon } = beginReplacement(path);
  return {
    append: (bytes) => trying(path, async () => writeFileSync(file, bytes)),
    finish: () => trying(path, async () => finish()),
    abandon: async () => abandon(),
  };
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten;
}

/** Writes the whole of a file. */
export async function writeFile(destination: Destination, data: string | Uint8Array): Promise<void> {
  const file = await beginFile(destination);
  await fill(file, data);
}

/** Writes the whole of a file, which is no older afterwards than the folder that it was moved into: tools that go by times take both for inputs. */
export async function writeNewest(destination: Destination, data: string): Promise<void> {
  await writeFile(destination, data);
  const now = new Date();
  if (!destination.direct) await trying(destination.path, async () => utimesSync(destination.path, now, now));
}

async function fill(file: GrowingFile, data: string | Uint8Array): Promise<void> {
  try {
    await file.append(typeof data === "string" ? Buffer.from(data) : data);
    await file.finish();
  } finally {
    await file.abandon();
  }
}

/**
 * Refuses to change files of packages: what is installed is the same for all that use it, and the next installation would undo the change.
 * @throws NoSuchPath for the first path that leads through `node_modules`, by its name or by a link
 */
export function keepPackages(cwd: string, paths: readonly string[]): void {
  const home = realOf(cwd);
  for (const path of paths) {
    const places = [resolve(cwd, path), realOf(resolve(cwd, path))];
    // Who works in a package may change it, and no other.
    const isForeign = places
      .flatMap((place) => installedIn(place) ?? [])
      .some((folder) => ![cwd, home].some((each) => isWithin(folder, each)));
    if (isForeign) throw new NoSuchPath("in-package", { path: displayPath(cwd, resolve(cwd, path)) });
  }
}

/** The folder of the package that an absolute path leads into, by the last `node_modules` on the way; nothing where there is none. */
function installedIn(path: string): string | undefined {
  const names = path.split(sep);
  const at = names.lastIndexOf("node_modules");
  if (at < 0) return undefined;
  return names.slice(0, at + (names[at + 1]?.startsWith("@") === true ? 3 : 2)).join(sep);
}

/** Writes a file that a contract names, in a folder that it does not leave. What stands there is replaced; a link is not followed. */
export async function writeInside(folder: string, path: string, text: string): Promise<void> {
  keepPackages(folder, [path]);
  if (leadsOut(folder, dirname(path))) throw new NoSuchPath("behind-link", { path: displayPath(folder, path) });
  await fill(await trying(path, () => beginBeside(path)), text);
}

/**
 * Writes a file anew that was read as a source before, in the same encoding and with the same rights; a link stays a link.
 * @throws HostError when the file has changed since, or is no UTF-8, so that something in it would be lost.
 */
export async function rewriteText(cwd: string, before: Source, text: string): Promise<void> {
  keepPackages(cwd, [before.path]);
  await trying(before.path, async () => {
    const path = realpathSync.native(resolve(cwd, before.path));
    const bytes = Buffer.from(readBytesAtMost(path, before.text.length * 3 + byteOrderMark.length));
    const mark = bytes.subarray(0, 3).equals(byteOrderMark) ? "\uFEFF" : "";
    if (!bytes.equals(Buffer.from(mark + before.text))) throw new HostError("cannot-change", { path: before.path });
    await fill(await beginBeside(path), mark + text);
  });
}

const byteOrderMark = Buffer.from("\uFEFF");

/**
 * Writes a small file where none is yet.
 * @throws HostError where somebody has made one meanwhile, which stays
 */
export function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    if (reason(error) === "EEXIST") throw new HostError("cannot-change", { path });
    throw new HostError("cannot-write", { path, reason: reason(error) }, { cause: error });
  }
}

/** Does something that writes to a path; a failure becomes a HostError that names it. */
async function trying<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HostError || error instanceof NoSuchPath) throw error;
    throw new HostError("cannot-write", { path, reason: reason(error) }, { cause: error });
  }
}

import { createHash } from "node:crypto";
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
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Artifact } from "./model/artifact.ts";
import { compare } from "./model/diagnostic.ts";
import type { Source } from "./model/source.ts";

/** A failure of the machine, not of a contract: exit code 3. */
export class HostError extends Error {}

/** A path on the command line that leads nowhere: exit code 2. */
export class NoSuchPath extends Error {}

/** A path as people and reports write it: relative to the working directory, with `/`. */
export function displayPath(cwd: string, path: string): string {
  const shown = relative(cwd, resolve(cwd, path));
  return (shown === "" ? "." : shown).split(sep).join("/");
}

const patterns = ["**/*.flow.yaml", "**/*.flow.yml"];

/** The contract definitions that files, folders and globs stand for, as display paths, sorted. */
export async function findFiles(cwd: string, paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const kind = await kindOf(absolute);
    const files =
      kind === "file"
        ? [absolute]
        : kind === "folder"
          ? await glob(patterns, { cwd: absolute, absolute: true, dot: false })
          : await glob(path.split(sep).join("/"), { cwd, absolute: true });
    if (kind === undefined && files.length === 0) throw new NoSuchPath(`no such file or folder: ${path}`);
    for (const file of files) found.add(file);
  }
  return [...found].map((file) => displayPath(cwd, file)).toSorted(compare);
}

/** The contract definitions that files, folders and globs stand for, sorted by path. */
export async function findSources(cwd: string, paths: readonly string[]): Promise<readonly Source[]> {
  return Promise.all((await findFiles(cwd, paths)).map((path) => readSource(cwd, path)));
}

export { existsSync };

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  const facts = await stat(path).catch(() => undefined);
  return facts?.isDirectory() ? "folder" : facts ? "file" : undefined;
}

/** One file as a source. A byte order mark is dropped; what is no UTF-8 is read with replacement characters. */
export async function readSource(cwd: string, path: string): Promise<Source> {
  const text = await readText(resolve(cwd, path));
  return { path: displayPath(cwd, path), text: text.startsWith("\uFEFF") ? text.slice(1) : text };
}

/** Files larger than any contract are cut before they fill the memory: the parser refuses them by their size. */
const readLimit = 4_000_000;

async function readText(path: string): Promise<string> {
  try {
    const facts = await stat(path);
    if (facts.size > readLimit) return " ".repeat(readLimit);
    return await readFile(path, "utf8");
  } catch (error) {
    throw new HostError(`cannot read ${path}: ${reason(error)}`, { cause: error });
  }
}

/** The service takes no larger PDF. */
const pdfLimit = 60_000_000;

/**
 * The bytes of a PDF.
 * @throws NoSuchPath where there is no such file, HostError where it cannot be read or is larger than any that the service takes.
 */
export async function readPdfBytes(cwd: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = resolve(cwd, path);
  if ((await kindOf(file)) !== "file") throw new NoSuchPath(`no such file: ${path}`);
  try {
    const facts = await stat(file);
    if (facts.size > pdfLimit) throw new Error(`it is larger than ${pdfLimit / 1_000_000} MB`);
    return new Uint8Array(await readFile(file)); // a copy that is nobody else's: it is handed over to a thread
  } catch (error) {
    throw new HostError(`cannot read ${path}: ${reason(error)}`, { cause: error });
  }
}

/** A text that is read if it is there. */
export async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new HostError(`cannot read ${path}: ${reason(error)}`, { cause: error });
  }
}

/** The bytes of a file; nothing where there is none. Links are followed, and what lies outside of a folder after that counts as `outside`. */
export async function readBytesInside(root: string, path: string): Promise<Uint8Array<ArrayBuffer> | "outside" | undefined> {
  try {
    const [folder, target] = await Promise.all([realpath(root), realpath(path)]);
    const way = relative(folder, target);
    if (way.startsWith("..") || isAbsolute(way)) return "outside";
    return new Uint8Array(await readFile(target));
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return undefined;
    throw new HostError(`cannot read ${path}: ${reason(error)}`, { cause: error });
  }
}

/** Where something that comes with the package, and is not code, stands. */
export function assetPath(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** The text of something that comes with the package and is not code. */
export async function readAsset(path: string): Promise<string> {
  return readText(assetPath(path));
}

/** The SHA-256 of a text in UTF-8, or of bytes, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** Writes a file by way of a temporary one beside it, so that nobody sees half of it. */
export async function writeAtomically(folder: string, { path, text }: Artifact): Promise<void> {
  const target = inside(folder, path);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(temporary, text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new HostError(`cannot write ${target}: ${reason(error)}`, { cause: error });
  }
}

/** Writes one file that somebody asked for by its path. */
export async function writeText(path: string, text: string): Promise<void> {
  await writeAtomically(dirname(path), { path: basename(path), text });
}

/** Writes the bytes of one file that somebody asked for by its path. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  } catch (error) {
    throw new HostError(`cannot write ${path}: ${reason(error)}`, { cause: error });
  }
}

/** A path that stays in its folder, whatever was asked for. */
export function inside(folder: string, path: string): string {
  const target = resolve(folder, path);
  const way = relative(folder, target);
  if (way === "" || way.startsWith("..") || isAbsolute(way)) throw new Error(`${path} leads out of ${folder}`);
  return join(folder, way);
}

/** What stands at a path: a symbolic link is a link, wherever it leads. */
export type Entry = "file" | "folder" | "link" | "other" | "nothing";

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

function attempt<T>(verb: string, path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new HostError(`cannot ${verb} ${path}: ${reason(error)}`, { cause: error });
  }
}

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

/**
 * Calls back with the absolute path of each YAML file below some folders, and of each of some files, that is added, changed or removed, until it is closed.
 * Hidden folders, `node_modules` and the folders to be left out are not looked into.
 */
export async function watchFiles(
  folders: readonly string[],
  files: readonly string[],
  leftOut: readonly string[],
  changed: (path: string) => void,
): Promise<{ readonly close: () => Promise<void> }> {
  const { watch } = await import("chokidar");
  const roots = new Set([...folders, ...files]);
  const watcher = watch([...roots], {
    ignoreInitial: true,
    ignored: (path, facts) =>
      !roots.has(path) &&
      (leftOut.includes(path) || /^(?:\..*|node_modules)$/u.test(basename(path)) || (facts?.isFile() === true && !/\.ya?ml$/u.test(path))),
  });
  watcher.on("add", changed).on("change", changed).on("unlink", changed);
  await new Promise<void>((ready, failed) => {
    watcher.once("ready", ready);
    watcher.on("error", (error) => {
      failed(new HostError(`cannot watch: ${reason(error)}`, { cause: error }));
    });
  });
  return { close: () => watcher.close() };
}

/** The folder below which everything lies that a path on the command line may stand for: of a glob, what comes before its first sign. */
export function watchRoot(cwd: string, path: string): string {
  const parts = path.split(sep).join("/").split("/");
  const first = existsSync(resolve(cwd, path)) ? -1 : parts.findIndex((part) => isDynamicPattern(part));
  return resolve(cwd, (first < 0 ? parts : parts.slice(0, first)).join("/") || (path.startsWith("/") ? "/" : "."));
}

/** A process of some machine, told apart from a later one with the same number by the moment at which it began. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly since: number;
}

/** This process. */
export function self(): Owner {
  return { pid: process.pid, host: hostname(), since: performance.timeOrigin };
}

/** Whether a process has ended for certain: nothing is known of one on another machine. */
export function hasEnded({ pid, host, since }: Owner): boolean {
  const own = self();
  if (host !== own.host) return false;
  if (pid === own.pid) return since !== own.since;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return reason(error) === "ESRCH";
  }
}

/** Waits, in milliseconds. */
export async function pause(milliseconds: number): Promise<void> {
  await setTimeout(milliseconds);
}

function reason(error: unknown): string {
  return error instanceof Error ? ("code" in error ? String(error.code) : error.message) : String(error);
}

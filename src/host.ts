import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";
import type { Artifact } from "./model/artifact.ts";
import { compare } from "./model/diagnostic.ts";
import type { Need, Refusal } from "./model/files.ts";
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

/** A file that a contract uses, or why it cannot be had. A link is followed only as far as it stays in the need's folder. */
export async function readUsed(cwd: string, { path, root }: Need): Promise<Source | Refusal> {
  try {
    const [folder, file] = await Promise.all([realpath(resolve(cwd, root)), realpath(resolve(cwd, path))]);
    if (!leadsInto(folder, file)) return "outside";
    return (await kindOf(file)) === "file" ? await readSource(cwd, path) : "unreadable";
  } catch (error) {
    return isMissing(error) ? "missing" : "unreadable";
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** The nearest file of a name in a folder or those around it. */
export async function findUpwards(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name);
  if ((await kindOf(path)) === "file") return path;
  const outer = dirname(folder);
  return outer === folder ? undefined : findUpwards(outer, name);
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

/** The bytes of a file of any size, as they come. */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  if ((await kindOf(path)) !== "file") throw new NoSuchPath(`no such file: ${path}`);
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 18 });
  } catch (error) {
    throw new HostError(`cannot read ${path}: ${reason(error)}`, { cause: error });
  }
}

/** A file that grows while a command runs. */
export interface GrowingFile {
  readonly append: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Begins a file anew. */
export async function beginFile(path: string): Promise<GrowingFile> {
  const failure = (error: unknown): HostError => new HostError(`cannot write ${path}: ${reason(error)}`, { cause: error });
  const file = await open(path, "w").catch((error: unknown) => Promise.reject(failure(error)));
  return {
    append: (bytes) => file.appendFile(bytes).catch((error: unknown) => Promise.reject(failure(error))),
    close: () => file.close(),
  };
}

/** The SHA-256 of a text in UTF-8, or of bytes, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** Writes a file by way of a temporary one beside it, so that nobody sees half of it. */
async function writeAtomically(folder: string, { path, text }: Artifact, mode?: number): Promise<void> {
  const target = inside(folder, path);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(temporary, text, { mode });
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

/**
 * Writes a file anew that was read as a source before, in the same encoding and with the same rights; a link stays a link.
 * @throws HostError when the file has changed since, or is no UTF-8, so that something in it would be lost.
 */
export async function rewriteText(cwd: string, before: Source, text: string): Promise<void> {
  const path = await realpath(resolve(cwd, before.path));
  const bytes = await readFile(path);
  const mark = bytes.subarray(0, 3).equals(byteOrderMark) ? "\uFEFF" : "";
  if (!bytes.equals(Buffer.from(mark + before.text)))
    throw new HostError(`cannot change ${before.path}: it was changed meanwhile, or is not UTF-8`);
  await writeAtomically(dirname(path), { path: basename(path), text: mark + text }, (await stat(path)).mode);
}

const byteOrderMark = Buffer.from("\uFEFF");

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
  if (!leadsInto(folder, target)) throw new Error(`${path} leads out of ${folder}`);
  return join(folder, relative(folder, target));
}

/** Whether an absolute path lies in a folder. */
function leadsInto(folder: string, target: string): boolean {
  const way = relative(folder, target);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Does something with a path; a failure becomes a HostError that names it. */
export function attempt<T>(verb: string, path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new HostError(`cannot ${verb} ${path}: ${reason(error)}`, { cause: error });
  }
}

/** The code of an error of the system, such as `ENOENT`. */
export function reason(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

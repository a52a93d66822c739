import { createHash } from "node:crypto";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Need, Refusal } from "../model/files.ts";
import type { Source } from "../model/source.ts";
import type { FileTree } from "./file-tree.ts";
import { HostError, isMissing, NoSuchPath } from "./errors.ts";
import { findFiles, findUpwards } from "./find.ts";
import { entriesOf, type Repository, type TreeEntry } from "./git.ts";
import { objectsOf } from "./git-objects.ts";
import { usedOfCommit } from "./git-packages.ts";
import { isAboutFile, readFailure } from "./handle.ts";
import { pointedTo } from "./lfs.ts";
import type { Listed } from "./listing.ts";
import type { Names } from "./names.ts";
import { packageOf } from "./packages.ts";
import { displayPath, isWithin, leadsOut } from "./paths.ts";
import { factsTextOf, isOutside, limits, pdfOf, refusalOf, sourceOf, usedAt } from "./read.ts";

/** A commit of a repository, and how people name it. */
export interface Commit {
  readonly repository: Repository;
  readonly id: string;
  /** The last commit of the revision that it stands before, by its id. */
  readonly tip: string;
  readonly shown: string;
}

/** The files of a commit. */
export interface CommitTree extends FileTree {
  /** Ends what reads them. */
  readonly close: () => void;
}

/**
 * The files of a project as a commit has them, read out of its objects: nothing is checked out. Of all that the commit has only what lies in `folder` is looked at, with
 * what stands at `beside`, unless more is asked for. Links lead to where the commit has something: where they lead out of it, nobody follows.
 */
export async function commitTree(
  { repository, id: commit, shown }: Commit,
  cwd: string,
  folder: string,
  beside: readonly string[] = [],
): Promise<CommitTree> {
  const objects = objectsOf(repository);
  const { top } = repository;
  const placed = (path: string): string => relative(top, path).split(sep).join("/");
  const scope = placed(folder);
  let isWhole = scope === "";
  let files = placedIn(top, await entriesOf(repository, commit, isWhole ? [] : [scope, ...beside.map(placed)]));
  const contents = async (file: string, limit: number): Promise<Uint8Array<ArrayBuffer>> => {
    const entry = files.get(dirname(file))?.get(basename(file));
    if (entry?.kind !== "file" && entry?.kind !== "link")
      throw new NoSuchPath(entry ? "is-folder" : "no-such-file", { path: displayPath(cwd, file) });
    const read = await objects.read(entry.id, limit);
    if ("said" in read) throw new HostError("not-in-clone", { path: displayPath(cwd, file), revision: shown, said: read.said });
    return read.bytes;
  };
  const targets = new Map<string, string>();
  const followLinks = async (): Promise<void> => {
    for (const [at, names] of files)
      for (const [name, { kind }] of names) {
        const path = join(at, name);
        if (kind === "link" && !targets.has(path)) targets.set(path, Buffer.from(await contents(path, longestTarget)).toString("utf8"));
      }
  };
  const wholly = async (): Promise<void> => {
    if (isWhole) return;
    isWhole = true;
    files = placedIn(top, await entriesOf(repository, commit));
    await followLinks();
  };
  /** What lies elsewhere in the repository is asked for rarely: all of it is looked at then. */
  const reachTo = async (path: string): Promise<void> => {
    if (!isWithin(folder, resolve(cwd, path))) await wholly();
  };
  await followLinks();
  // What a link leads to decides whether it stays in the project.
  if ([...targets].some(([path, target]) => !isWithin(folder, resolve(dirname(path), target)))) await wholly();
  const names = namesOf(top, () => files, targets);
  const { real } = names;
  return {
    nearest: (from, name) => findUpwards(from, name, names),
    repository: () => top,
    leadsOut: (root, path) => leadsOut(root, path, real),
    find: async (paths, project) => {
      for (const path of paths) await reachTo(path);
      return findFiles(cwd, paths, project, names);
    },
    source: async (path) =>
      sourceOf(displayPath(cwd, path), await reading(path, async () => contents(real(resolve(cwd, path)), limits.text))),
    used: async (need) => {
      if (packageOf(need) !== undefined) {
        await wholly();
        return usedOfCommit(cwd, need, {
          top,
          isFolder: names.isFolder,
          real,
          inside: (root, path, to) => used({ path, root }, to),
          isSame,
        });
      }
      await reachTo(need.path);
      return used(need, displayPath(cwd, need.path));
    },
    pdf: async (root, path) => {
      try {
        return isOutside(root, path, real) ? "outside" : pdfOf(await contents(real(path), limits.pdf));
      } catch (error) {
        if (isNothing(error)) return { bytes: undefined };
        if (error instanceof NoSuchPath || isAboutFile(error)) return { wrong: { kind: "no-file" } };
        throw error;
      }
    },
    facts: async (root, path) => {
      try {
        return isOutside(root, path, real) ? "outside" : { text: factsTextOf(await contents(real(path), limits.facts)) };
      } catch (error) {
        if (isNothing(error)) return undefined;
        if (error instanceof NoSuchPath || isAboutFile(error)) return { text: "" };
        throw error;
      }
    },
    bytes: async (root, path) => {
      try {
        if (isOutside(root, path, real)) return undefined;
        const bytes = await contents(real(path), limits.pdf);
        return bytes.length > limits.pdf ? undefined : bytes;
      } catch (error) {
        if (error instanceof NoSuchPath || isMissing(error) || isAboutFile(error)) return undefined;
        throw error;
      }
    },
    isSame,
    close: objects.close,
  };
  /** A file that must stay in a folder, as a source that is called as it is to be shown. */
  async function used(need: Need, to: string): Promise<Source | Refusal> {
    try {
      const file = usedAt(cwd, need, real);
      return file === undefined ? "outside" : sourceOf(to, await contents(file, limits.text));
    } catch (error) {
      if (error instanceof HostError) throw error;
      return refusalOf(need, error);
    }
  }
  async function isSame(root: string, path: string, data: Uint8Array | undefined): Promise<boolean> {
    await reachTo(path);
    try {
      if (isOutside(root, path, real)) return data === undefined;
      const file = real(path);
      const entry = files.get(dirname(file))?.get(basename(file));
      if (entry?.kind !== "file" || data === undefined) return entry?.kind !== "file" && data === undefined;
      return entry.id === objectOf(data, repository) || areSame(await contents(file, limits.pdf), data);
    } catch (error) {
      if (isMissing(error) || isAboutFile(error)) return data === undefined;
      throw error;
    }
  }
}

/** The name that git gives a file with these bytes. */
function objectOf(data: Uint8Array, { hash }: Repository): string {
  return createHash(hash).update(`blob ${data.length}\0`).update(data).digest("hex");
}

/**
 * Whether a file that was committed with some bytes may lie on the disk with others: git writes all its lines with other ends, or the file for which a pointer stands. Of a PDF
 * every byte counts, since facts are known by its hash.
 */
function areSame(committed: Uint8Array, data: Uint8Array): boolean {
  const pointed = pointedTo(committed);
  if (pointed !== undefined) return createHash("sha256").update(data).digest("hex") === pointed;
  if (data.includes(0) || Buffer.from(data.subarray(0, 5)).equals(pdfBegins)) return false;
  const [text, other] = [asLatin1(committed), asLatin1(data)];
  return withOneEnd(text) && withOneEnd(other) && withoutReturns(text) === withoutReturns(other);
}

const pdfBegins = Buffer.from("%PDF-");

/** Whether all lines end alike: git does not mix ends, and who mixed them has changed something. */
function withOneEnd(text: string): boolean {
  return !text.includes("\r\n") || !/(?<!\r)\n/u.test(text);
}

function asLatin1(data: Uint8Array): string {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("latin1");
}

function withoutReturns(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** No system makes a link to a longer path. */
const longestTarget = 4096;

/** Whether nothing stands at a path, so that what would be there is missing, and not wrong. */
function isNothing(error: unknown): boolean {
  return isMissing(error) || (error instanceof NoSuchPath && error.sentence[0] === "no-such-file");
}

async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw readFailure(path, error);
  }
}

type InFolder = ReadonlyMap<string, { readonly kind: TreeEntry["kind"] | "folder"; readonly id: string }>;

/** Entries by their folders. */
function placedIn(top: string, entries: readonly TreeEntry[]): ReadonlyMap<string, InFolder> {
  const folders = new Map<string, Map<string, { readonly kind: TreeEntry["kind"] | "folder"; readonly id: string }>>([[top, new Map()]]);
  const folderAt = (path: string): Map<string, { readonly kind: TreeEntry["kind"] | "folder"; readonly id: string }> => {
    const known = folders.get(path);
    if (known) return known;
    const made = new Map<string, { readonly kind: TreeEntry["kind"] | "folder"; readonly id: string }>();
    folders.set(path, made);
    folderAt(dirname(path)).set(basename(path), { kind: "folder", id: "" });
    return made;
  };
  for (const { path, kind, id } of entries) {
    const absolute = join(top, path);
    folderAt(dirname(absolute)).set(basename(absolute), { kind, id });
    if (kind === "submodule") folders.set(absolute, new Map());
  }
  return folders;
}

/** How many links are followed for one path, as systems do. */
const mostLinks = 40;

/** The names of a commit, as if it lay in a folder. Of what is outside of that nothing is known: it is taken to be there, and no part of it. */
function namesOf(top: string, all: () => ReadonlyMap<string, InFolder>, targets: ReadonlyMap<string, string>): Names {
  const real = (path: string): string => {
    if (!isWithin(top, path)) return path;
    const left = relative(top, path).split(sep).filter(Boolean);
    let at = top;
    let links = 0;
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      if (name === ".." && at === top) return resolve(at, "..", ...left);
      if (name === "..") at = dirname(at);
      if (name === "" || name === "." || name === "..") continue;
      const entry = all().get(at)?.get(name);
      if (entry === undefined) throw failure("ENOENT");
      const target = entry.kind === "link" ? (targets.get(join(at, name)) ?? "") : undefined;
      if (target === undefined) {
        at = join(at, name);
        continue;
      }
      links += 1;
      if (links > mostLinks) throw failure("ELOOP");
      if (isAbsolute(target)) return resolve(target, ...left);
      left.unshift(...target.split("/"));
    }
    return at;
  };
  const kind = (path: string): "file" | "folder" | undefined => {
    try {
      const found = real(path);
      if (all().has(found)) return "folder";
      return all().get(dirname(found))?.has(basename(found)) ? "file" : undefined;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw readFailure(path, error);
    }
  };
  const list = (folder: string): readonly (Listed & { readonly isFile: () => boolean })[] => {
    const found = all().get(real(folder));
    if (found === undefined) throw failure("ENOENT");
    return [...found].map(([name, entry]) => ({
      name,
      isFile: () => entry.kind === "file",
      isDirectory: () => entry.kind === "folder" || entry.kind === "submodule",
      isSymbolicLink: () => entry.kind === "link",
    }));
  };
  return {
    list,
    kind,
    isFolder: (path) => {
      try {
        return kind(path) === "folder";
      } catch {
        return false;
      }
    },
    real,
    id: (path) => path,
    isThere: (path) => {
      try {
        return (
          all()
            .get(real(dirname(path)))
            ?.has(basename(path)) ?? false
        );
      } catch {
        return false;
      }
    },
    matching: async (cwd, pattern) => (await import("./globs.ts")).filesOfPattern(cwd, pattern, { list, real, kind }),
  };
}

function failure(code: "ENOENT" | "ELOOP"): Error {
  return Object.assign(new Error(code), { code });
}

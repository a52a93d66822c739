import type { Need, Refusal } from "../model/files.ts";
import type { Source } from "../model/source.ts";
import { findFiles, findUpwards } from "./find.ts";
import { leadsOut, repositoryAround } from "./paths.ts";
import { type PdfInside, readBytesInside, readFactsInside, readPdfInside, readSource, readUsed } from "./read.ts";

/**
 * The files of one version of a project: as they lie on the disk, or as a commit has them. Paths are those of the disk, absolute where folders are given, else
 * relative to the working directory, whether there is anything at them or not; so whoever reads a project need not know which version it is.
 */
export interface FileTree {
  /** The nearest file of a name in a folder or those around it. */
  readonly nearest: (folder: string, name: string) => string | undefined;
  /** The folder of the repository that a folder lies in, links followed: the nearest that holds `.git`, a folder or a file; none where there is none. */
  readonly repository: (folder: string) => string | undefined;
  /** Whether a path lies in a folder by its name, and leads out of it by a link. */
  readonly leadsOut: (folder: string, path: string) => boolean;
  /**
   * The contract definitions that files, folders and globs stand for, as display paths, sorted; links in a project do not lead out of it.
   * @throws NoSuchPath where a path leads nowhere, or a link out of the project.
   */
  readonly find: (paths: readonly string[], project: string) => Promise<readonly string[]>;
  /**
   * One file as a source.
   * @throws NoSuchPath where no file stands at the path, HostError where it cannot be read.
   */
  readonly source: (path: string) => Promise<Source>;
  /** A file that a contract uses, or why it cannot be had. */
  readonly used: (need: Need) => Promise<Source | Refusal>;
  /** A PDF in a folder. */
  readonly pdf: (root: string, path: string) => Promise<PdfInside>;
  /** The text of a file of facts in a folder. */
  readonly facts: (root: string, path: string) => Promise<{ readonly text: string } | "outside" | undefined>;
  /** The bytes of any file in a folder; none where there is no such file in it. */
  readonly bytes: (root: string, path: string) => Promise<Uint8Array | undefined>;
  /**
   * Whether a file in a folder is surely one with these bytes, or, without any, whether there is none. One whose lines end otherwise, or that is kept by Git LFS, is the same.
   */
  readonly isSame: (root: string, path: string, data: Uint8Array | undefined) => Promise<boolean>;
}

/** The files as they lie on the disk. */
export function diskTree(cwd: string): FileTree {
  return {
    nearest: findUpwards,
    repository: repositoryAround,
    leadsOut,
    find: (paths, project) => findFiles(cwd, paths, project),
    source: async (path) => readSource(cwd, path),
    used: async (need) => readUsed(cwd, need),
    pdf: async (root, path) => readPdfInside(root, path),
    facts: async (root, path) => readFactsInside(root, path),
    bytes: async (root, path) => readBytesInside(root, path),
    isSame: async (root, path, data) => {
      const found = readBytesInside(root, path);
      return found === undefined || data === undefined ? found === data : Buffer.compare(found, data) === 0;
    },
  };
}

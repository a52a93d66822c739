import { type Dirent, lstatSync, readdirSync, statSync } from "node:fs";
import { isMissing } from "./errors.ts";
import { readFailure } from "./handle.ts";
import { idAt, noted } from "./inputs.ts";
import type { Listed } from "./listing.ts";
import { isFolder, realpath } from "./paths.ts";
import { seeFailure, seeFolder, seeKind } from "./seen.ts";

/** Which names there are, and where they lead: on the disk, or in a tree of git. Paths are absolute; what fails, fails as Node fails. */
export interface Names {
  /** What stands in a folder. */
  readonly list: (folder: string) => readonly Listed[];
  /** What stands at a path, links followed; nothing where nothing does. */
  readonly kind: (path: string) => "file" | "folder" | undefined;
  readonly isFolder: (path: string) => boolean;
  /** Where a path leads, links followed. */
  readonly real: (path: string) => string;
  /** What tells the file at such a path from every other. */
  readonly id: (path: string) => string;
  /** Whether anything has a name, a link that leads nowhere too. */
  readonly isThere: (path: string) => boolean;
  /** The files that a pattern stands for. */
  readonly matching: (cwd: string, pattern: string) => Promise<readonly string[]>;
}

/** Those of the disk, as the run notes them. */
export const diskNames: Names = {
  list: listed,
  kind: (path) => {
    try {
      const isFolderThere = statSync(path).isDirectory();
      seeKind(noted(), path, isFolderThere);
      return isFolderThere ? "folder" : "file";
    } catch (error) {
      seeFailure(noted(), path, error);
      if (isMissing(error)) return undefined;
      throw readFailure(path, error);
    }
  },
  isFolder,
  real: realpath,
  id: (path) => idAt(path) ?? path,
  isThere: (path) => {
    try {
      seeKind(noted(), path, lstatSync(path).isDirectory());
      return true;
    } catch (error) {
      seeFailure(noted(), path, error);
      if (!isMissing(error)) throw readFailure(path, error);
      return false;
    }
  },
  // Most people name files and folders: what reads patterns is loaded where there is one.
  matching: async (cwd, pattern) => (await import("./globs.ts")).filesOfPattern(cwd, pattern),
};

/** What stands in a folder. It is listed at once: that takes less than to ask for it and to wait. */
function listed(folder: string): readonly Dirent[] {
  return seeFolder(noted(), folder, () => readdirSync(folder, { withFileTypes: true }));
}

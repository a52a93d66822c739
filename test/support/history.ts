import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { folderWith } from "./folder.ts";

/** A repository that a test makes, in which every commit has the id that it always has. */
export interface Repository {
  readonly folder: string;
  /** Changes a file, if `edit` changes its text at all. */
  readonly edit: (path: string, edit: (text: string) => string) => Promise<void>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly move: (from: string, to: string) => Promise<void>;
  readonly commit: (author: string, subject: string) => void;
  /** Begins a branch at `main`. */
  readonly branch: (name: string) => void;
  /** Makes the branch that is checked out `main`. */
  readonly merge: () => void;
}

/** A repository whose first commit on `main` holds the files of a folder. */
export async function repositoryOf(source: string, author: string): Promise<Repository> {
  const folder = await folderWith({});
  // Each commit is a day behind the one before it.
  let days = 0;
  const git = (args: readonly string[], author = "nobody"): void => {
    const when = `2026-01-${String(5 + days).padStart(2, "0")}T09:00:00+08:00`;
    const named = Object.fromEntries(
      ["AUTHOR", "COMMITTER"].flatMap((role) => [
        [`GIT_${role}_NAME`, author],
        [`GIT_${role}_EMAIL`, `${author}@example.com`],
        [`GIT_${role}_DATE`, when],
      ]),
    );
    const settings = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", PATH: process.env["PATH"] ?? "" };
    execFileSync("git", args, { cwd: folder, env: { ...settings, ...named }, stdio: "pipe" });
  };
  const at = (path: string): string => join(folder, path);
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), text);
  };
  const commit = (by: string, subject: string): void => {
    days++;
    git(["add", "--all"]);
    git(["commit", "--quiet", "--message", subject], by);
  };
  git(["init", "--quiet", "--initial-branch", "main"]);
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    await write(path.slice(source.length), await readFile(path, "utf8"));
  }
  commit(author, "Contracts of the company");
  return {
    folder,
    write,
    edit: async (path, edit) => {
      const text = await readFile(at(path), "utf8");
      const edited = edit(text);
      if (edited === text) throw new Error(`${path} is as it was`);
      await write(path, edited);
    },
    move: async (from, to) => {
      await mkdir(dirname(at(to)), { recursive: true });
      await rename(at(from), at(to));
    },
    commit,
    branch: (name) => git(["checkout", "--quiet", "-b", name]),
    merge: () => git(["branch", "--quiet", "--force", "main"]),
  };
}

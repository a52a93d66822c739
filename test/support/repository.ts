import { execFileSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { folderWith } from "./folder.ts";

/** Files by path; `undefined` removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** What git and flowspec are run with: no settings of this machine, one author, one moment. */
export const gitEnv: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "王五",
  GIT_AUTHOR_EMAIL: "wangwu@example.com",
  GIT_AUTHOR_DATE: "2026-01-05T09:00:00+08:00",
  GIT_COMMITTER_NAME: "王五",
  GIT_COMMITTER_EMAIL: "wangwu@example.com",
  GIT_COMMITTER_DATE: "2026-01-05T09:00:00+08:00",
};

/** Runs git in a folder and answers what it says. */
export function git(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  return execFileSync("git", args, { cwd: folder, env: { ...gitEnv, ...env }, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/** Writes files into a folder. */
export async function put(folder: string, files: Files): Promise<void> {
  for (const [path, data] of Object.entries(files)) {
    const target = join(folder, path);
    if (data === undefined) {
      await rm(target, { recursive: true });
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, data);
  }
}

/** Commits files, all that lies there with them; answers the commit. */
export async function commit(folder: string, files: Files, message = "a change"): Promise<string> {
  await put(folder, files);
  git(folder, ["add", "--all"]);
  git(folder, ["commit", "--quiet", "--allow-empty", "--message", message]);
  return git(folder, ["rev-parse", "HEAD"]);
}

/** A repository whose branch `main` has these files in its first commit. */
export async function repositoryWith(files: Files): Promise<string> {
  const folder = await folderWith({});
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  await commit(folder, files, "the first");
  return folder;
}

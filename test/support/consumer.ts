import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { folderWith } from "./folder.ts";
import { succeeds } from "./processes.ts";
import { cli } from "./spawned.ts";

/** A git repository of somebody who uses flowspec, with it installed. */
export interface Consumer {
  readonly folder: string;
  /** The environment that its commands run in: the machine's programs, and nothing of its settings. */
  readonly env: NodeJS.ProcessEnv;
  readonly git: (...args: readonly string[]) => Promise<string>;
  readonly write: (path: string, text: string) => void;
  readonly commit: (subject: string) => Promise<void>;
}

/** An environment that knows the programs of this machine, and nothing of what somebody has set on it; what is kept goes to a home of its own. */
export function bareEnv(home: string): NodeJS.ProcessEnv {
  return {
    PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
    HOME: home,
    LANG: "C.UTF-8",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Somebody",
    GIT_AUTHOR_EMAIL: "somebody@example.com",
    GIT_COMMITTER_NAME: "Somebody",
    GIT_COMMITTER_EMAIL: "somebody@example.com",
  };
}

/** A repository with these files on its branch `main`, and flowspec where npm would have put it for each of the projects, which are folders of it. */
export async function consumer(files: Readonly<Record<string, string>>, projects: readonly string[] = ["."]): Promise<Consumer> {
  const folder = await folderWith({ ".gitignore": "node_modules/\n", ...files });
  const env = bareEnv(await folderWith({}));
  for (const project of projects) {
    const bin = join(folder, project, "node_modules/.bin");
    mkdirSync(bin, { recursive: true });
    symlinkSync(cli, join(bin, "flowspec"));
    writeFileSync(join(folder, project, "package.json"), '{ "private": true }\n');
  }
  const git = async (...args: readonly string[]): Promise<string> => succeeds("git", args, folder, env);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const commit = async (subject: string): Promise<void> => {
    await git("add", "--all");
    await git("commit", "--quiet", "--message", subject);
  };
  await git("init", "--quiet", "--initial-branch", "main");
  await commit("The first contract");
  return { folder, env, git, write, commit };
}

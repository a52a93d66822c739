import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { HostError, reason } from "./errors.ts";
import { noted } from "./inputs.ts";
import { realpath } from "./paths.ts";
import { programNamed } from "./program.ts";

// The one room that runs git. It asks what has no settings: objects, trees and ancestors, not what people are shown. So neither the configuration
// of whoever runs it, nor a hook, nor a filter decides what is read, and nothing is written.

/** The environment of a run. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A repository with a working tree. */
export interface Repository {
  readonly program: string;
  /** The folder from which it was found, links followed: git is run in it. */
  readonly folder: string;
  /** The folder of its working tree. */
  readonly top: string;
  /** Whether its history is cut off somewhere. */
  readonly isShallow: boolean;
  /** With which algorithm it names objects. */
  readonly hash: "sha1" | "sha256";
  readonly env: Environment;
}

/** What git said, and how it ended. */
export interface Output {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * The repository in whose working tree a folder lies.
 * @throws HostError where there is no git, no repository, or one that git does not touch.
 */
export async function repositoryOf(folder: string, given: Environment): Promise<Repository> {
  const program = programNamed("git", pathOf(given));
  if (program === undefined) throw new HostError("no-git", {});
  const [here, env] = [realpath(folder), environmentOf(given)];
  const asked = ["--is-inside-work-tree", "--is-shallow-repository", "--show-object-format", "--show-cdup"];
  const { code, stdout, stderr } = await run(commandOf({ program, folder: here, env }, ["rev-parse", ...asked]));
  if (code !== 0) {
    if (stderr.includes("not a git repository")) throw new HostError("no-repository", { path: folder });
    throw new HostError("git-refuses", { said: shortened(stderr) });
  }
  const [isInside, isShallow, format, up = ""] = stdout.toString("utf8").split("\n");
  if (isInside !== "true") throw new HostError("no-repository", { path: folder });
  const hash = format === "sha256" ? "sha256" : "sha1";
  return { program, folder: here, top: resolve(here, up), isShallow: isShallow === "true", hash, env };
}

/** Where programs are looked for. */
function pathOf(env: Environment): string {
  return env["PATH"] ?? env["Path"] ?? "/usr/local/bin:/usr/bin:/bin";
}

/**
 * What git finds in its environment. A hook says by `GIT_DIR` and the like which repository it was called for; flowspec asks about that in which the project lies, and about no
 * index. Settings of the command line (`GIT_CONFIG_…`) stay: by them a container says which folders are safe.
 */
function environmentOf(given: Environment): Environment {
  const kept = Object.entries(given).filter(([name]) => !elsewhere.test(name));
  return {
    PATH: pathOf(given),
    ...Object.fromEntries(kept),
    // What is committed is what was committed, whatever somebody puts in its place on this machine.
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
}

const elsewhere =
  /^(?:LC_ALL|LANGUAGE|GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|PREFIX|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|NO_REPLACE_OBJECTS|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|ATTR_SOURCE|TRACE.*|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS))$/u;

/** The commit that a revision names; nothing where it names none. */
export async function commitOf(repository: Repository, revision: string): Promise<string | undefined> {
  // What is no name of a revision is not even asked about.
  if (revision === "" || revision.startsWith("-") || /[\p{Cc}]/u.test(revision)) return undefined;
  const { code, stdout } = await ask(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  return code === 0 ? stdout.toString("utf8").trim() : undefined;
}

/** Whether a name is that of a tag and of a branch, here or of a remote. */
export async function isTagAndBranch(repository: Repository, name: string): Promise<boolean> {
  const isThere = async (kind: "tags" | "heads" | "remotes"): Promise<boolean> =>
    (await ask(repository, ["show-ref", "--verify", "--quiet", `refs/${kind}/${name}`])).code === 0;
  return (await isThere("tags")) && ((await isThere("heads")) || (await isThere("remotes")));
}

/**
 * The last commits that two have in common, none of which comes from another: one, but where each was merged into the other; none where the two have nothing in common, or the history does
 * not reach as far. The first is the one that git calls the merge base.
 */
export async function mergeBases(repository: Repository, one: string, other: string): Promise<readonly string[]> {
  const { code, stdout, stderr } = await ask(repository, ["merge-base", "--all", "--end-of-options", one, other]);
  if (code > 1) throw new HostError("git-refuses", { said: shortened(stderr) });
  return linesOf(stdout);
}

/**
 * Whether a shallow clone lacks commits between some and what they have in common as far as it knows: then they may have a later one in common.
 */
export async function isCutBetween(repository: Repository, commits: readonly string[], bases: readonly string[]): Promise<boolean> {
  if (!repository.isShallow) return false;
  const { code, stdout } = await ask(repository, ["rev-list", "--max-parents=0", ...commits, "--not", ...bases]);
  if (code !== 0) return true;
  for (const id of linesOf(stdout)) {
    // What the clone knows has no parents there; the commit itself says those that it has.
    const { stdout: text } = await ask(repository, ["cat-file", "commit", id]);
    if (/^(?:\w.*\n)*parent /u.test(text.toString("latin1"))) return true;
  }
  return false;
}

function linesOf(stdout: Buffer): readonly string[] {
  return stdout.toString("utf8").split("\n").filter(Boolean);
}

/** Something in a tree by its path from the top, with `/`. */
export interface TreeEntry {
  readonly path: string;
  readonly kind: "file" | "link" | "submodule";
  /** The object that it is. */
  readonly id: string;
}

/** All that a commit has at some paths, and below them; where none are given, all that it has. Bytes of a path that are no UTF-8 are replaced. */
export async function entriesOf(repository: Repository, commit: string, paths: readonly string[] = []): Promise<readonly TreeEntry[]> {
  const args = ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit, ...paths];
  const { code, stdout, stderr } = await ask(repository, args);
  if (code !== 0) throw new HostError("git-refuses", { said: shortened(stderr) });
  return stdout
    .toString("utf8")
    .split("\0")
    .flatMap((line) => {
      const [, mode, id, path] = /^(\d+) \w+ ([\da-f]+)\t([^]*)$/u.exec(line) ?? [];
      if (mode === undefined || id === undefined || path === undefined) return [];
      return [{ path, kind: mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file", id }];
    });
}

/** Asks git about a repository. */
export function ask(repository: Repository, args: readonly string[]): Promise<Output> {
  return run(commandOf(repository, args));
}

/** How git is called: as a program, by no shell. */
export interface GitCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly windowsHide: true };
}

export function commandOf({ program, folder, env }: Pick<Repository, "program" | "folder" | "env">, args: readonly string[]): GitCommand {
  return { program, args: [...always, ...args], options: { cwd: folder, env, windowsHide: true } };
}

/** Of every call: no program of the configuration is started to learn which files have changed, and no path is quoted. */
const always = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];

function run({ program, args, options }: GitCommand): Promise<Output> {
  const seen = noted();
  if (seen) seen.git = true;
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", (error) => fail(new HostError("git-refuses", { said: reason(error) }, { cause: error })));
    child.on("close", (code) => done({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") }));
  });
}

/** Why git did not do something: its first line, without what it begins all of them with. */
export function shortened(stderr: string): string {
  const line = stderr.split("\n").find((each) => each.trim() !== "" && !each.startsWith("warning:")) ?? "";
  return line.replace(/^(?:fatal|error): /u, "").slice(0, longest);
}

const longest = 300;

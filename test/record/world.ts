import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { type Cache, cacheAt } from "../../src/host/cache-folder.ts";
import { replay } from "../../src/record/replay.ts";

/** What a run says, and how it ends. */
interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What runs are called with beside their arguments. */
export interface Around {
  readonly env: Readonly<Record<string, string>>;
  /** The clock of the machine, in Unix seconds. */
  readonly now: number;
  /** Which flowspec it is. */
  readonly tool: string;
}

/** A project whose runs go by their records. */
export interface World {
  /** Holds the project in `app`, the cache and copies. */
  readonly root: string;
  readonly app: string;
  readonly cache: Cache;
  readonly write: (path: string, text: string) => void;
  /** How many runs said what a record had for them. */
  replayed: number;
  /** Runs as the program does: from a record, where it holds; in the project, or in another absolute folder. */
  readonly run: (args: readonly string[], around: Around, cache?: Cache, cwd?: string) => Promise<Ended>;
  /** The same in a copy, by a run that knows nothing of others; with the tree that it leaves. */
  readonly fresh: (args: readonly string[], around: Around) => Promise<Ended & { readonly tree: Tree }>;
  readonly remove: () => void;
}

/** What stands in a folder, by path: a text, where a link leads, or that it is a folder. */
export type Tree = Readonly<Record<string, string>>;

/** A world in a temporary folder. */
export function createWorld(files: Readonly<Record<string, string>>): World {
  const root = mkdtempSync(join(tmpdir(), "flowspec-record-"));
  const app = join(root, "a/app");
  const cache = cacheAt(join(root, "cache"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    writeFileSync(join(app, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const world: World = {
    root,
    app,
    cache,
    write,
    replayed: 0,
    run: async (args, around, other = cache, cwd = app) => {
      const call = { tool: around.tool, args, cwd, env: around.env, terminals: [false, false] as const };
      const began = Date.now();
      const replayed = replay(call, other, around.now, []);
      if (!("said" in replayed)) return runIn(cwd, args, around, { call, cache: other, began, ...replayed });
      world.replayed += 1;
      return replayed.said;
    },
    fresh: async (args, around) => {
      const copy = join(root, "b");
      rmSync(copy, { recursive: true, force: true });
      copyTree(join(root, "a"), copy, new Map());
      const ended = await runIn(join(copy, "app"), args, around);
      // Some messages name a whole path.
      const [stdout, stderr] = [ended.stdout, ended.stderr].map((text) => text.replaceAll(copy, join(root, "a")));
      return { ...ended, stdout: stdout ?? "", stderr: stderr ?? "", tree: treeOf(copy) };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  return world;
}

async function runIn(cwd: string, args: readonly string[], { env, now }: Around, record?: Io["record"]): Promise<Ended> {
  const written = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof written): Io["stdout"] => ({
    isTTY: false,
    write: (text) => {
      written[name] += typeof text === "string" ? text : Buffer.from(text).toString();
    },
  });
  const code = await run(args, {
    cwd,
    env,
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    stdin: async function* () {
      yield Buffer.from("flowspec: 1\n");
    },
    interruption: () => new Promise(() => undefined),
    clock: () => now,
    ...(record ? { record } : {}),
  });
  return { code, ...written };
}

/** Copies a folder: links stay links, and names of one file are names of one file. */
function copyTree(from: string, to: string, copied: Map<number, string>): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    const [path, target] = [join(from, name), join(to, name)];
    const facts = lstatSync(path);
    const twin = copied.get(facts.ino);
    if (facts.isDirectory()) copyTree(path, target, copied);
    else if (facts.isSymbolicLink()) symlinkSync(readlinkSync(path), target);
    else if (twin !== undefined) linkSync(twin, target);
    else {
      copyFileSync(path, target);
      utimesSync(target, facts.atime, facts.mtime);
      copied.set(facts.ino, target);
    }
  }
}

/** What stands in a folder and below, but for what is there only while something is written. */
export function treeOf(folder: string): Tree {
  const tree: Record<string, string> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const facts = lstatSync(join(folder, path));
    if (/\.flowspec\.(?:tmp|lock)/u.test(path)) continue;
    tree[path] = facts.isSymbolicLink()
      ? `-> ${readlinkSync(join(folder, path))}`
      : facts.isFile()
        ? readFileSync(join(folder, path), "latin1")
        : "";
  }
  return tree;
}

/** Waits until the clock of the file system has gone on: what is changed from now on differs in its times from what was changed before. */
export function tick(folder: string): void {
  const probe = join(folder, "tick");
  const time = (): number => {
    writeFileSync(probe, "x");
    return statSync(probe).ctimeMs;
  };
  const begun = time();
  while (time() === begun);
  if (existsSync(probe)) rmSync(probe);
}

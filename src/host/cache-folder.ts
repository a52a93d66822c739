// A folder of the user for what can be made again: nothing in it is ever needed, and nothing there is believed because it is there. It is
// loaded before anything else, so it imports what Node has loaded already.
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";

/** What is kept, each in a folder of its own: V8's code, records of runs, facts of PDFs by the hash of their bytes. */
export const cacheKinds = ["code", "runs", "pdf"] as const;

type CacheKind = (typeof cacheKinds)[number];

/** The environment, as far as it says where the cache is. */
type Env = Readonly<Record<string, string | undefined>>;

/** How much of each kind is kept, in bytes; what was not used for so long, in milliseconds, is removed in any case. */
const most: Readonly<Record<CacheKind, number>> = { code: 100_000_000, runs: 200_000_000, pdf: 200_000_000 };
const day = 86_400_000;
const longest = 30 * day;

/** How files here are called, and while they are written: nothing else is ever counted or removed. */
const ending = ".flowspec";
const own = /^[\w-]+(?:\.\d+-[0-9a-z]+)?\.flowspec(?:\.tmp)?$/u;

/** What is kept between runs. No function of it throws: where something cannot be read it is not there, and where it cannot be written nothing is. */
export interface Cache {
  /** Absolute; none where the user wants none. */
  readonly path: string | undefined;
  /** What is kept under a name; a power cut may have left anything, so that whoever reads it proves it. */
  readonly read: (kind: CacheKind, name: string) => Buffer | undefined;
  /** Keeps something under a name of letters, digits and hyphens, in place of what is there; `false` where that cannot be. */
  readonly write: (kind: CacheKind, name: string, data: string | Uint8Array) => boolean;
  /** Forgets what is kept under a name. */
  readonly remove: (kind: CacheKind, name: string) => void;
  /** How much is kept. */
  readonly sizes: () => Readonly<Record<CacheKind, Size>>;
  /** Removes everything; nothing that flowspec did not put there. */
  readonly clear: () => void;
}

/** How much of a kind is kept. */
interface Size {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Where the cache stands: `FLOWSPEC_CACHE`, relative to the working directory, else where the system keeps caches of the user; nowhere where
 * that variable is empty or `off`, and where the environment has no home.
 */
export function cachePath(env: Env, cwd: string, platform: NodeJS.Platform = process.platform): string | undefined {
  const given = env["FLOWSPEC_CACHE"];
  if (given !== undefined) return given === "" || given === "off" ? undefined : resolve(cwd, given);
  const xdg = env["XDG_CACHE_HOME"];
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, "flowspec");
  const home = homeOf(env);
  if (platform === "win32") {
    const local = env["LOCALAPPDATA"] || (home && join(home, "AppData", "Local"));
    return local && join(local, "flowspec", "cache");
  }
  return home && (platform === "darwin" ? join(home, "Library", "Caches", "flowspec") : join(home, ".cache", "flowspec"));
}

/** As the environment says it: a process without one, such as a service, leaves nothing in folders that it was not told of. */
function homeOf(env: Env): string | undefined {
  const home = env["HOME"] || env["USERPROFILE"];
  return home !== undefined && isAbsolute(home) ? home : undefined;
}

/** The cache at a path that {@link cachePath} gives. It is made with the first thing that is kept, for its owner alone. */
export function cacheAt(path: string | undefined): Cache {
  const pruned = new Set<CacheKind>();
  const fileOf = (kind: CacheKind, name: string): string => join(path ?? "", kind, name + ending);
  const entries = (kind: CacheKind): readonly Entry[] => (path === undefined || !isSafe(path) ? [] : entriesOf(join(path, kind)));
  return {
    path,
    read: (kind, name) => (path !== undefined && isSafe(path) ? readUsed(fileOf(kind, name)) : undefined),
    write: (kind, name, data) => {
      if (path === undefined || data.length > most[kind] / 4 || !isMade(join(path, kind), path)) return false;
      if (!pruned.has(kind)) prune(entries(kind), most[kind]);
      pruned.add(kind);
      return replace(fileOf(kind, name), data);
    },
    remove: (kind, name) => {
      if (path !== undefined && isSafe(path)) attempted(() => rmSync(fileOf(kind, name), { force: true }));
    },
    sizes: () => {
      const sizeOf = (kind: CacheKind): Size => {
        const all = entries(kind);
        return { files: all.length, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
      };
      return { code: sizeOf("code"), runs: sizeOf("runs"), pdf: sizeOf("pdf") };
    },
    clear: () => {
      if (path === undefined) return;
      for (const kind of cacheKinds) {
        for (const each of entries(kind)) removeEntry(each);
        attempted(() => rmdirSync(join(path, kind)));
      }
      attempted(() => rmdirSync(path)); // only where nothing else is in it
    },
  };
}

/** Whether nobody but this user can have written what a folder holds. Windows keeps other users out of its folder by itself. */
function isSafe(path: string): boolean {
  const facts = attempted(() => statSync(path));
  const user = process.getuid?.();
  return facts?.isDirectory() === true && (user === undefined || (facts.uid === user && (facts.mode & 0o022) === 0));
}

/** Makes a folder of the cache, unless the cache would come to stand in the home of somebody else, as with `sudo`. */
function isMade(folder: string, path: string): boolean {
  const made = attempted(() => {
    const user = process.getuid?.();
    const above = nearest(path);
    if (user !== undefined && above.uid !== user && above.uid !== 0) return false;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return true;
  });
  return made === true && isSafe(path) && isSafe(folder);
}

function nearest(path: string): Stats {
  return statSync(path, { throwIfNoEntry: false }) ?? nearest(dirname(path));
}

/** The bytes of a file, which counts as used: once a day that is written down, so that it is not removed for its age. */
function readUsed(path: string): Buffer | undefined {
  return attempted(() => {
    const bytes = readFileSync(path);
    const { mtimeMs } = statSync(path);
    if (Math.abs(Date.now() - mtimeMs) > day) attempted(() => utimesSync(path, new Date(), new Date()));
    return bytes;
  });
}

/** Writes beside and renames, so that nobody reads half of it. It is not waited for until it is on the disk: what is lost is made again. */
function replace(path: string, data: string | Uint8Array): boolean {
  const temporary = `${path.slice(0, -ending.length)}.${process.pid}-${process.hrtime.bigint().toString(36)}${ending}.tmp`;
  const written = attempted(() => {
    writeFileSync(temporary, data, { flag: "wx", mode: 0o600 });
    renameSync(temporary, path);
    return true;
  });
  if (written === undefined) attempted(() => rmSync(temporary, { force: true }));
  return written === true;
}

interface Entry {
  readonly path: string;
  readonly bytes: number;
  /** When it was last used, in milliseconds since 1970. */
  readonly used: number;
}

function entriesOf(folder: string): readonly Entry[] {
  const names = attempted(() => readdirSync(folder)) ?? [];
  return names.flatMap((name) => {
    const path = join(folder, name);
    const facts = own.test(name) ? attempted(() => lstatSync(path)) : undefined;
    return facts?.isFile() ? [{ path, bytes: facts.size, used: facts.mtimeMs }] : [];
  });
}

/** Removes what was not used for long, what processes left that were ended while they wrote, and of the rest the oldest until it is no more than a limit. */
function prune(all: readonly Entry[], limit: number): void {
  const now = Date.now();
  let bytes = 0;
  for (const each of all.toSorted((a, b) => b.used - a.used)) {
    bytes += each.bytes;
    const age = now - each.used;
    if (bytes > limit || age > longest || (each.path.endsWith(".tmp") && age > 3_600_000)) removeEntry(each);
  }
}

function removeEntry({ path }: Entry): void {
  attempted(() => rmSync(path, { force: true }));
}

function attempted<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

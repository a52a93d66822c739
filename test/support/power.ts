import { dirname } from "node:path";
import type { Disk } from "../../src/host/disk.ts";

/** A file by itself, whatever its names are. What is on the platters is known only after a sync. */
interface Inode {
  readonly text: string;
  readonly isSynced: boolean;
}

type Entry = Inode | "folder";

/** A name that was given or taken away, and is not yet on the platters. */
interface Pending {
  readonly path: string;
  readonly entry: Entry | undefined;
}

/** The disk at one moment: what programs see, and what a power cut would leave for certain. */
export interface Moment {
  /** The operation that comes next. */
  readonly next: string;
  readonly seen: ReadonlyMap<string, Entry>;
  readonly kept: ReadonlyMap<string, Entry>;
  readonly pending: readonly Pending[];
}

/** A disk in memory that keeps nothing but what was synced. */
export interface PowerDisk {
  readonly disk: Disk;
  /** What files hold, by path. */
  readonly files: (below: string) => Readonly<Record<string, string>>;
  /** The disk before each operation so far that changes something, and after the last. */
  readonly moments: () => readonly Moment[];
}

/**
 * What a power cut may leave: of the names that were not synced any, each for itself, even one half of a renaming; of a text that was not
 * synced nothing, a part, or all of it.
 */
export function powerCut({ kept, pending }: Moment, choose: (options: number) => number): ReadonlyMap<string, Entry> {
  const left = new Map(kept);
  for (const { path, entry } of pending) if (choose(2) === 1) put(left, path, entry);
  const texts = new Map<Entry, Entry>();
  const found = [...left].map(([path, entry]): readonly [string, Entry] => {
    if (entry === "folder" || entry.isSynced) return [path, entry];
    const text = entry.text.slice(0, [0, Math.floor(entry.text.length / 2), entry.text.length][choose(3)]);
    const after = texts.get(entry) ?? { text, isSynced: true };
    texts.set(entry, after);
    return [path, after];
  });
  const all = new Map(found);
  const isReached = (path: string): boolean => path === "/" || (all.get(path) === "folder" && isReached(dirname(path)));
  return new Map(found.filter(([path]) => isReached(dirname(path))));
}

function put(entries: Map<string, Entry>, path: string, entry: Entry | undefined): void {
  if (entry === undefined) entries.delete(path);
  else entries.set(path, entry);
}

/** A disk in memory that begins with what a power cut left; without it, with the folders of a path alone. */
export function createPowerDisk(begin: ReadonlyMap<string, Entry> | string): PowerDisk {
  const first: ReadonlyMap<string, Entry> = typeof begin === "string" ? new Map(foldersOf(begin).map((path) => [path, "folder"])) : begin;
  const seen = new Map(first);
  const kept = new Map(first);
  let pending: readonly Pending[] = [];
  const moments: Moment[] = [];
  const note = (next: string): void => void moments.push({ next, seen: new Map(seen), kept: new Map(kept), pending });
  const change = (path: string, entry: Entry | undefined): void => {
    put(seen, path, entry);
    pending = [...pending, { path, entry }];
  };
  const makeFolders = (path: string): void => {
    for (const folder of foldersOf(path)) if (!seen.has(folder)) change(folder, "folder");
  };
  const read = (path: string): string => {
    const entry = seen.get(path);
    if (entry === undefined || entry === "folder") throw new Error(`${path} is no file`);
    return entry.text;
  };
  const write = (path: string, text: string): void => {
    makeFolders(dirname(path));
    change(path, { text, isSynced: false });
  };
  const sync = (path: string): void => {
    const entry = seen.get(path);
    if (entry === undefined) throw new Error(`${path} is not there`);
    if (entry === "folder") {
      for (const each of pending) if (dirname(each.path) === path) put(kept, each.path, each.entry);
      pending = pending.filter((each) => dirname(each.path) !== path);
      return;
    }
    const after: Inode = { text: entry.text, isSynced: true };
    for (const names of [seen, kept]) for (const [name, each] of names) if (each === entry) names.set(name, after);
    pending = pending.map((each) => (each.entry === entry ? { ...each, entry: after } : each));
  };
  const disk: Disk = {
    kind: (path) => {
      const entry = seen.get(path);
      return entry === undefined ? "nothing" : entry === "folder" ? "folder" : "file";
    },
    read,
    names: (folder) => [...seen.keys()].filter((path) => dirname(path) === folder).map((path) => path.slice(folder.length + 1)),
    write: (path, text) => {
      note(`write ${path}`);
      write(path, text);
    },
    claim: (path, text) => {
      if (seen.has(path)) return false;
      note(`claim ${path}`);
      write(path, text);
      return true;
    },
    rename: (from, to) => {
      note(`rename ${to}`);
      const entry = seen.get(from);
      if (entry === undefined || entry === "folder") throw new Error(`${from} is no file`);
      makeFolders(dirname(to));
      change(to, entry);
      change(from, undefined);
    },
    remove: (path) => {
      note(`remove ${path}`);
      for (const each of [...seen.keys()].filter((name) => name === path || name.startsWith(`${path}/`)).toReversed())
        change(each, undefined);
    },
    touch: () => undefined,
    // Long ago: whoever wrote it ended with the power.
    age: (path) => (seen.has(path) ? Number.POSITIVE_INFINITY : undefined),
    sync: async (paths) => {
      for (const path of paths) {
        note(`sync ${path}`);
        sync(path);
      }
    },
  };
  return {
    disk,
    files: (below) =>
      Object.fromEntries(
        [...seen].flatMap(([path]) =>
          path.startsWith(`${below}/`) && seen.get(path) !== "folder" ? [[path.slice(below.length + 1), read(path)]] : [],
        ),
      ),
    moments: () => [...moments, { next: "the end", seen: new Map(seen), kept: new Map(kept), pending }],
  };
}

/** A folder and those above it, the outer first. */
function foldersOf(path: string): readonly string[] {
  return path === "/" ? ["/"] : [...foldersOf(dirname(path)), path];
}

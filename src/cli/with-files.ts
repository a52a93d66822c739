import { diskTree, type FileTree } from "../host.ts";
import type { Result } from "../model/diagnostic.ts";
import type { Need, Refusal } from "../model/files.ts";
import type { Source } from "../model/source.ts";
import type { Settings } from "../resolve.ts";
import type { Io } from "./io.ts";

/** Where files are read, and the texts of those that somebody works on. */
type Reading = Pick<Io, "cwd" | "open">;

/** Calls with the files that contracts use, until no further one is needed. `tree` is the version of the project that is meant. */
export async function withFiles<R extends Result<unknown>, S extends Settings = Settings>(
  io: Reading,
  settings: S,
  call: (settings: S & Pick<Settings, "files">) => R | Promise<R>,
  tree: FileTree = diskTree(io.cwd),
): Promise<R> {
  const files = new Map<string, Source | Refusal>();
  for (;;) {
    const result = await call({ ...settings, files });
    const needs = (result.needs ?? []).filter(({ path }) => !files.has(path));
    if (needs.length === 0) return result;
    const different = new Map(needs.map((need) => [`${need.root}\n${need.path}`, need]));
    for (const need of different.values()) {
      const file = await usedNow(need, tree, io);
      // What lies outside for one contract is not given to any other.
      if (files.get(need.path) !== "outside") files.set(need.path, file);
    }
  }
}

/** A file that contracts use, as somebody works on it, else as it lies in the project. */
export async function usedNow(need: Need, tree: FileTree, io: Reading): Promise<Source | Refusal> {
  const file = await tree.used(need);
  const path = typeof file === "string" ? need.path : file.path;
  const text = io.open?.get(path);
  return text === undefined || file === "outside" ? file : { path, text };
}

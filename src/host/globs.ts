import { resolve } from "node:path";
import type { Listed } from "./listing.ts";
import { type FileSystemAdapter, glob, isDynamicPattern } from "tinyglobby";

/** The folder below which everything lies that a pattern stands for: what comes before its first sign. */
export function staticPart(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => isDynamicPattern(part));
  return (first < 0 ? parts : parts.slice(0, first)).join("/") || (pattern.startsWith("/") ? "/" : ".");
}

/** Where folders are listed, if not on the disk. */
interface Elsewhere {
  readonly kind: (path: string) => "file" | "folder" | undefined;
  readonly real: (path: string) => string;
  readonly list: (folder: string) => readonly Listed[];
}

/** The files that a pattern stands for, as absolute paths; none among packages that are installed below the folder where its signs begin. */
export async function filesOfPattern(cwd: string, pattern: string, elsewhere?: Elsewhere): Promise<readonly string[]> {
  const { base, rest } = inParts(pattern);
  const found = await glob(rest, {
    cwd: resolve(cwd, base),
    absolute: true,
    // Who writes its name means what is in it.
    ignore: rest.includes("node_modules") ? [] : [installed],
    ...(elsewhere ? { fs: asDisk(elsewhere) } : {}),
  });
  return found.map((path) => resolve(path));
}

const installed = "**/node_modules/**";

/** The folders that a pattern stands for, as absolute paths; none among installed packages. Nothing is listed that cannot hold one. */
export async function foldersOfPattern(cwd: string, pattern: string, names: Elsewhere): Promise<readonly string[]> {
  const { base, rest } = inParts(pattern);
  const found = await glob(rest, {
    cwd: resolve(cwd, base),
    absolute: true,
    onlyDirectories: true,
    expandDirectories: false,
    ignore: [installed],
    fs: asDisk({ ...names, list: (folder) => names.list(resolve(folder)) }),
    ...(rest.includes("**") ? {} : { deep: rest.split("/").length - 1 }),
  });
  return found.map((path) => resolve(path));
}

/** A pattern as the folder below which everything lies that it stands for, and what it says of that. */
function inParts(pattern: string): { readonly base: string; readonly rest: string } {
  const whole = pattern
    .split("/")
    .filter((part, index) => part !== "" || index === 0)
    .join("/");
  const base = staticPart(whole);
  return { base, rest: base === "." ? whole : whole.slice(base.length).replace(/^\//u, "") };
}

/** What the library asks a disk. */
function asDisk({ list, real, kind }: Elsewhere): FileSystemAdapter {
  const answer = <T>(tell: (error: Error | null, value?: T) => void, find: () => T): void => {
    try {
      tell(null, find());
    } catch (error) {
      tell(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const disk = {
    readdir: (folder: string, _: unknown, tell: (error: Error | null, names?: readonly Listed[]) => void) =>
      answer(tell, () => list(folder)),
    realpath: (path: string, tell: (error: Error | null, path?: string) => void) => answer(tell, () => real(path)),
    stat: (path: string, tell: (error: Error | null, facts?: { readonly isDirectory: () => boolean }) => void) =>
      answer(tell, () => ({ isDirectory: () => kind(path) === "folder" })),
  };
  // It asks nothing else of what these functions give than what stands here.
  return disk as unknown as FileSystemAdapter;
}

/** YAML files in some folders and below, whatever they are called: to tell people what stands where no contract was found. */
export async function yamlFilesBelow(cwd: string, folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map((folder) =>
      glob("**/*.{yaml,yml}", {
        cwd: resolve(cwd, folder),
        absolute: true,
        ignore: [installed],
        followSymbolicLinks: false,
      }).catch(
        () => [], // a pattern, or nothing that can be looked into
      ),
    ),
  );
  return found.flat();
}

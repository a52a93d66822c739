import { resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

/** The folder below which everything lies that a pattern stands for: what comes before its first sign. */
export function staticPart(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => isDynamicPattern(part));
  return (first < 0 ? parts : parts.slice(0, first)).join("/") || (pattern.startsWith("/") ? "/" : ".");
}

/** The files that a pattern stands for, as absolute paths. */
export function filesOfPattern(cwd: string, pattern: string): Promise<readonly string[]> {
  return glob(pattern, { cwd, absolute: true });
}

/** YAML files in some folders and below, whatever they are called: to tell people what stands where no contract was found. */
export async function yamlFilesBelow(cwd: string, folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map((folder) =>
      glob("**/*.{yaml,yml}", {
        cwd: resolve(cwd, folder),
        absolute: true,
        ignore: ["**/node_modules/**"],
        followSymbolicLinks: false,
      }).catch(
        () => [], // a pattern, or nothing that can be looked into
      ),
    ),
  );
  return found.flat();
}

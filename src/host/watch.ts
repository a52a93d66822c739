import { existsSync } from "node:fs";
import { basename, resolve, sep } from "node:path";
import { HostError, reason } from "./errors.ts";
import { staticPart } from "./globs.ts";

/**
 * Calls back with the absolute path of each YAML file, PDF and file of facts below some folders that is added, changed or removed, until it is closed, and with each failure to watch something.
 * `follow` adds single files, which may lie anywhere. Hidden folders, `node_modules` and the folders to be left out are not looked into.
 */
export async function watchFiles(
  folders: readonly string[],
  leftOut: readonly string[],
  told: { readonly changed: (path: string) => void; readonly failed: (error: HostError) => void },
): Promise<{ readonly close: () => Promise<void>; readonly follow: (files: readonly string[]) => void }> {
  const { watch } = await import("chokidar");
  const roots = new Set(folders);
  const watcher = watch([...roots], {
    ignoreInitial: true,
    ignored: (path, facts) =>
      !roots.has(path) &&
      (leftOut.includes(path) ||
        /^(?:\..*|node_modules)$/u.test(basename(path)) ||
        (facts?.isFile() === true && !/\.(?:ya?ml|pdf|pdf\.facts\.json)$/u.test(path))),
  });
  const { changed, failed } = told;
  watcher.on("add", changed).on("change", changed).on("unlink", changed);
  watcher.on("error", (error) => failed(new HostError("cannot-watch", { reason: reason(error) }, { cause: error })));
  await new Promise<void>((ready) => {
    watcher.once("ready", ready);
  });
  const follow = (files: readonly string[]): void => {
    const others = files.filter((file) => !roots.has(file));
    for (const file of others) roots.add(file);
    watcher.add(others);
  };
  return { close: () => watcher.close(), follow };
}

/** The folder below which everything lies that a path on the command line may stand for: of a glob, what comes before its first sign. */
export function watchRoot(cwd: string, path: string): string {
  return resolve(cwd, existsSync(resolve(cwd, path)) ? path : staticPart(path.split(sep).join("/")));
}

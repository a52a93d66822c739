import { accessSync, constants, statSync } from "node:fs";
import { basename, delimiter, join, resolve } from "node:path";

/** A program by its name, in the folders of a PATH: never in the working directory, in which anybody may have put one. */
export function programNamed(name: string, path: string): string | undefined {
  const ending = process.platform === "win32" && !name.endsWith(".exe") ? ".exe" : "";
  const places = path.split(delimiter).flatMap((folder) => (folder === "" ? [] : [join(folder, name + ending)]));
  return places.find(isProgram);
}

/** The program that somebody names: by its path, or by its name alone, which is looked for in a PATH. */
export function findProgram(cwd: string, given: string, path: string): string | undefined {
  return basename(given) === given ? programNamed(given, path) : [resolve(cwd, given)].find(isProgram);
}

/** Whether a program can be started from a path. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

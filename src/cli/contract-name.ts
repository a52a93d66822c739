import { basename } from "node:path";
import { nameLength, takenNames } from "../language/tables/names.ts";

/** A contract's name from that of a file; `first` is what it begins with where that has no word to begin with. */
export function nameFrom(path: string, first: string): string {
  const name = wordsOf(path).join("-");
  const whole = /^[a-z]/u.test(name) && !takenNames.includes(name) ? name : `${first}${name === "" ? "" : `-${name}`}`;
  return whole.slice(0, nameLength).replace(/-$/u, "");
}

/** The words of a file's name: Latin letters and digits. */
export function wordsOf(path: string): readonly string[] {
  return basename(path)
    .replace(/(\.flow)?\.\w+$/u, "")
    .replaceAll(/([a-z0-9])([A-Z])/gu, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "");
}

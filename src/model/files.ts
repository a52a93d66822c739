import type { Source, Span } from "./source.ts";

/**
 * A file that a phase cannot go on without: the edge reads it and calls again. One whose root is called as the folder of a package is (`…/node_modules/@scope/name`) is looked
 * for as Node looks for packages: there, then in the `node_modules` of each folder around, links followed; the text that is found knows the path at which it was.
 */
export interface Need {
  /** As the contract's own path is given, relative to the same folder. */
  readonly path: string;
  /** The folder that the file must lie in, links followed. */
  readonly root: string;
}

/**
 * Why the edge has no text for a path: there is no file, it lies outside its root, or it is a folder or otherwise unreadable; of a package's file, that no folder around has the
 * package, that its package.json says another name, or that nobody knows which version there was.
 */
export type Refusal = "missing" | "outside" | "unreadable" | "not-installed" | "other-package" | "unknown-version";

/** The folder of the package that a path leads into by its names; nothing where it leads into none. */
export function packageFolder(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/@[^/]+\/[^/]+(?=\/)/u.exec(path)?.[0];
}

/** What the edge found, by the path of the need: the text, or why there is none. */
export type Files = ReadonlyMap<string, Source | Refusal>;

/** A map of a contract that took keys from another file. */
export interface Use {
  /** The map, as a pointer into the contract. */
  readonly pointer: string;
  /** The file that its further keys came from. */
  readonly file: Source;
  /** Where `use` was written: in the contract, or in a file that it uses. */
  readonly at: Span;
}

/** The uses by which the keys of a file came to a place of a contract, the nearest first; none for what the contract says itself. */
export function usersOf(uses: readonly Use[], span: Span, pointer: string): readonly Use[] {
  const users: Use[] = [];
  let file = span.source.path;
  for (let use = userOf(uses, file, pointer); use; use = userOf(uses, file, pointer)) {
    users.push(use);
    file = use.at.source.path;
  }
  return users;
}

/** The innermost map around a pointer that took keys from a file. */
function userOf(uses: readonly Use[], path: string, pointer: string): Use | undefined {
  let found: Use | undefined;
  for (const use of uses) {
    const around = pointer === use.pointer || pointer.startsWith(`${use.pointer}/`);
    if (around && use.file.path === path && (found === undefined || use.pointer.length > found.pointer.length)) found = use;
  }
  return found;
}

/** Whether a file is a contract by its name. */
export function isContractName(path: string): boolean {
  return /\.flow\.ya?ml$/u.test(path);
}

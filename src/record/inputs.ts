import { basename, dirname, join } from "node:path";
import type { Seen } from "../host/seen.ts";

/** All that a contract was made of, as one value. Paths are absolute. */
export interface Inputs {
  /** The files that were read for it, its own among them, each with the SHA-256 of its bytes. */
  readonly read: ReadonlyMap<string, string>;
  /** What was looked for and not there. */
  readonly missing: readonly string[];
}

/** The inputs of what needed some paths, from what a run has seen; `undefined` where something else stood at one of them, such as a link that leads out. */
export function inputsOf(seen: Seen, needs: readonly string[]): Inputs | undefined {
  const read = new Map<string, string>();
  const missing: string[] = [];
  for (const path of needs) {
    const found = inputAt(seen, path);
    if (found?.kind === "read") read.set(path, found.sha256);
    else if (found?.kind === "missing") missing.push(path);
    else return undefined;
  }
  return { read, missing };
}

/**
 * What a run has seen at a path. Paths are absolute; `real` is where one leads, links followed, where that is another. The SHA-256 of a PDF for which a pointer of Git LFS stands is that
 * of the PDF: nothing else matters of one.
 */
export type Input =
  | { readonly kind: "read"; readonly path: string; readonly real?: string; readonly sha256: string }
  | { readonly kind: "missing"; readonly path: string }
  /** It is there, and was not read: it leads out of the folder that it must stay in, or is no file. */
  | { readonly kind: "unread"; readonly path: string; readonly real?: string; readonly isFolder: boolean };

/** What a run has seen at a path; `undefined` where it has not looked. */
export function inputAt(seen: Seen, path: string): Input | undefined {
  const target = seen.real.get(path);
  const real = target === undefined || target === path ? {} : { real: target };
  const file = seen.files.has(path) ? path : (target ?? path);
  const data = seen.files.get(file);
  if (data !== undefined) return { kind: "read", path, ...real, sha256: seen.pointed.get(file) ?? data.hash.toString("hex") };
  if (seen.absent.has(path)) return { kind: "missing", path };
  return target === undefined && !seen.present.has(path)
    ? undefined
    : { kind: "unread", path, ...real, isFolder: seen.present.get(path) === true };
}

/** What a run has seen that is no contract's own. */
export interface Shared {
  readonly inputs: readonly Input[];
  /** Folders that were listed, each with the SHA-256 of its listing: see `host/listing.ts`. */
  readonly folders: ReadonlyMap<string, string>;
}

/**
 * Everything that a run has seen but what contracts needed: with the inputs of these it is all that there is, so that nothing which is read can
 * be forgotten. `needs` are what contracts needed; what was seen `first` is shared although a contract may need it too. What `isNone` tells is no input: where outputs stand, which are there or
 * not by what was done before, and what was seen for another reason.
 */
export function sharedOf(seen: Seen, needs: Iterable<string>, first: ReadonlySet<string>, isNone: (path: string) => boolean): Shared {
  const owned = new Set<string>();
  const own = (path: string): void => void (first.has(path) || owned.add(path));
  for (const path of needs) {
    own(path);
    own(seen.real.get(path) ?? path);
    // A folder that is not there is looked for only since the file is not there.
    if (seen.absent.has(path)) for (let outer = dirname(path); seen.absent.has(outer); outer = dirname(outer)) own(outer);
  }
  const paths = new Set([...seen.files.keys(), ...seen.absent, ...seen.present.keys(), ...[...seen.real.keys()].filter(isLink(seen))]);
  const inputs = [...paths].flatMap((path) =>
    owned.has(path) || seen.folders.has(path) || isNone(path) ? [] : (inputAt(seen, path) ?? []),
  );
  const links = [...seen.folders.keys()].flatMap((path) => (isLink(seen)(path) ? (inputAt(seen, path) ?? []) : []));
  return { inputs: [...inputs, ...links], folders: new Map([...seen.folders].map(([path, { hash }]) => [path, hash.toString("hex")])) };
}

/** Tells whether something leads elsewhere by itself, and not since a folder around it does. */
function isLink({ real }: Seen): (path: string) => boolean {
  return (path) => {
    const target = real.get(path);
    return target !== undefined && target !== path && target !== join(real.get(dirname(path)) ?? dirname(path), basename(path));
  };
}

import { isContractName } from "../model/files.ts";
import { join } from "node:path";
import { NoSuchPath } from "./errors.ts";
import { readFailure } from "./handle.ts";
import { noted } from "./inputs.ts";
import type { Listed } from "./listing.ts";
import { diskNames, type Names } from "./names.ts";
import { displayPath, isWithin } from "./paths.ts";
import { seeFailure } from "./seen.ts";

/** How many names are looked at behind a link that leads out, to see whether it holds contracts. */
const glance = 2_000;

/**
 * The contracts in a folder and those below it, by name. Hidden ones are left out, and so is what is installed in `node_modules` below it. Links are followed where they stay in `root`.
 * @throws NoSuchPath where contracts lie behind a link that leads out of `root`: left out in silence they would count as deleted.
 */
export function contractsBelow(folder: string, root: string, cwd: string, names: Names = diskNames): readonly string[] {
  const state: Walk = { names, real: names.real(root), cwd, followed: new Set(), found: [] };
  if (!isWithin(state.real, names.real(folder))) throw strayLink(state, folder);
  walk(folder, state);
  return state.found;
}

/** What lies in a folder, in any order: nothing hidden, no installed packages, and nothing where it cannot be looked into. Links are followed. */
export function entriesIn(folder: string): readonly { readonly name: string; readonly isFolder: boolean }[] {
  return entriesIfAny(folder, diskNames).flatMap((entry) => {
    const { name } = entry;
    if (isPassedOver(name)) return [];
    return [{ name, isFolder: entry.isDirectory() || (entry.isSymbolicLink() && diskNames.isFolder(join(folder, name))) }];
  });
}

/** Whether nobody looks into a folder who was not told to: what is hidden, and installed packages, whose contracts are not the project's. */
function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

interface Walk {
  readonly names: Names;
  /** The folder that links must not lead out of, itself without links. */
  readonly real: string;
  readonly cwd: string;
  /** Where links to folders led, so that one that leads back up is followed once. */
  readonly followed: Set<string>;
  readonly found: string[];
}

function walk(folder: string, state: Walk): void {
  for (const entry of entriesOf(folder, state.names)) {
    const path = join(folder, entry.name);
    if (isPassedOver(entry.name)) continue;
    if (entry.isDirectory()) walk(path, state);
    else if (entry.isSymbolicLink() && state.names.isFolder(path)) walkLink(path, state);
    else if (isContractName(entry.name)) state.found.push(path);
  }
}

function walkLink(path: string, state: Walk): void {
  const target = state.names.real(path);
  if (isWithin(state.real, target)) {
    if (state.followed.has(target)) return;
    state.followed.add(target);
    return walk(path, state);
  }
  if (mayHoldContracts(target, state.names)) throw strayLink(state, path);
}

function strayLink({ cwd }: Walk, path: string): NoSuchPath {
  return new NoSuchPath("folder-leads-out", { path: displayPath(cwd, path) });
}

/** Whether contracts are seen in a folder, by their names alone; also where it holds too much to be looked through. */
function mayHoldContracts(folder: string, names: Names): boolean {
  const open = [folder];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of entriesIfAny(next, names)) {
      if (isPassedOver(entry.name)) continue;
      seen += 1;
      if (seen > glance || isContractName(entry.name)) return true;
      if (entry.isDirectory()) open.push(join(next, entry.name));
    }
  }
  return false;
}

function entriesOf(folder: string, names: Names): readonly Listed[] {
  try {
    return names.list(folder);
  } catch (error) {
    throw readFailure(folder, error);
  }
}

function entriesIfAny(folder: string, names: Names): readonly Listed[] {
  try {
    return names.list(folder);
  } catch (error) {
    seeFailure(noted(), folder, error);
    return [];
  }
}

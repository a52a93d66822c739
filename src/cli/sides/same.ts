import { resolve } from "node:path";
import { parse } from "../../1-parse/parse.ts";
import { displayPath, isWithin } from "../../host.ts";
import { child, type DocumentNode } from "../../model/document.ts";
import { detached } from "../../model/detached.ts";
import { folderOf, joinPath } from "../../model/path.ts";
import type { Source } from "../../model/source.ts";
import { factsPath } from "../../pdf/facts-file.ts";
import { configPath } from "../config.ts";
import type { Side } from "./side.ts";

/** A contract as far as its own text tells it. */
export interface Named {
  readonly path: string;
  /** Empty where it says none. */
  readonly name: string;
}

/** A contract that means the same in both versions, since all that it could read is the same. */
export interface Same extends Named {
  /** What it could read beside its own text. */
  readonly files: ReadonlySet<string>;
}

/** What a text names. */
interface Mentions {
  readonly name: string;
  /** Files that it may use, and PDFs, as paths. */
  readonly uses: ReadonlySet<string>;
  readonly pdfs: ReadonlySet<string>;
  /** Whether it may name a PDF that only values tell. */
  readonly isOpen: boolean;
}

/**
 * Tells which contracts are surely the same, without finding out what they mean: a set of a thousand of which one was changed takes little more than that one. What is taken
 * for a file that a contract reads is any text in it that could be the path of one, so none is overlooked.
 */
export function sameness(before: Side, after: Side): (path: string) => Promise<Same | undefined> {
  const known = new Map<string, Promise<boolean>>();
  const used = new Map<string, Promise<Mentions>>();

  const isOneProject = before.twin(before.project.shown) === after.project.shown;
  const isSame = (path: string): Promise<boolean> => {
    const found = known.get(path) ?? compared(before, after, path);
    known.set(path, found);
    return found;
  };
  const mentionsOf = (path: string): Promise<Mentions> => {
    const found =
      used.get(path) ?? after.texts.read(path, after.project.shown).then((file) => (typeof file === "string" ? nothing : mentions(file)));
    used.set(path, found);
    return found;
  };
  /** All that a contract could read, where it is the same in both versions. */
  const filesOf = async (first: Mentions): Promise<ReadonlySet<string> | undefined> => {
    const files = new Set<string>();
    const queue = [first];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (next.isOpen) return undefined;
      for (const path of [...next.uses, ...[...next.pdfs].flatMap((pdf) => [pdf, factsPath(pdf)])]) {
        if (files.has(path)) continue;
        files.add(path);
        if (!(await isSame(path))) return undefined;
        if (next.uses.has(path)) queue.push(await mentionsOf(path));
      }
    }
    return files;
  };
  const configs = [configPath(after.project), ...after.project.configFiles.slice(1)].map((path) => displayPath(after.cwd, path));
  const haveSameSettings = async (): Promise<boolean> => {
    for (const path of configs) if (!(await isSame(path))) return false;
    return true;
  };
  return async (path) => {
    if (!isOneProject || !(await haveSameSettings()) || !(await compared(before, after, path))) return undefined;
    const source = await after.texts.read(path);
    const said = typeof source === "string" ? nothing : mentions(source);
    const files = await filesOf(said);
    return files && { path, name: said.name, files };
  };
}

const nothing: Mentions = { name: "", uses: new Set(), pdfs: new Set(), isOpen: false };

/** Whether both versions have the same at a path, or neither anything. */
async function compared(before: Side, after: Side, path: string): Promise<boolean> {
  const former = before.at(path);
  if (former === undefined) return false;
  const data = await after.tree.bytes(rootOf(after, path), resolve(after.cwd, path));
  return before.tree.isSame(rootOf(before, former), resolve(before.cwd, former), data);
}

/** What a path does not lead out of. */
function rootOf({ project, cwd }: Side, path: string): string {
  const folder = resolve(cwd, folderOf(path));
  return isWithin(project.folder, folder) ? project.folder : folder;
}

/** What a text names, as a contract or as a file that contracts use. */
export function mentions(source: Source): Mentions {
  const { value } = parse(source);
  const uses = new Set<string>();
  const pdfs = new Set<string>();
  let isOpen = false;
  const folder = folderOf(source.path);
  const look = (node: DocumentNode, key: string): void => {
    if (node.kind === "list") for (const item of node.items) look(item, key);
    if (node.kind === "map") for (const [name, entry] of node.entries) look(entry.value, name);
    if (node.kind !== "scalar" || typeof node.value !== "string") return;
    const text = node.value;
    const mayBePdf = key.toLowerCase() === "pdf" || /\.pdf/iu.test(text);
    if (mayBePdf && text.includes("{{")) isOpen = true;
    if (mayBePdf && !text.includes("{{")) pdfs.add(joinPath(folder, text));
    if (/\.ya?ml$/iu.test(text)) uses.add(joinPath(folder, text));
  };
  if (value) look(value, "");
  const name = child(value, "name");
  return { name: name?.kind === "scalar" && typeof name.value === "string" ? detached(name.value) : "", uses, pdfs, isOpen };
}

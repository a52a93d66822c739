import { resolve } from "node:path";
import { headerIn } from "../../1-parse/header.ts";
import { parse } from "../../1-parse/parse.ts";
import { displayPath, isWithin } from "../../host.ts";
import type { DocumentNode } from "../../model/document.ts";
import { packageFolder } from "../../model/files.ts";
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
  /** `root` is the folder that the contract does not read out of, in the later version. */
  const isSame = (path: string, root: string): Promise<boolean> => {
    const key = `${root}\n${path}`;
    const found = known.get(key) ?? compared(before, after, path, root);
    known.set(key, found);
    return found;
  };
  const mentionsOf = (path: string, root: string): Promise<Mentions> => {
    const key = `${root}\n${path}`;
    const found =
      used.get(key) ??
      after.texts
        .read(path, packageFolder(path) ?? displayPath(after.cwd, root))
        .then((file) => (typeof file === "string" ? nothing : mentions(file)));
    used.set(key, found);
    return found;
  };
  /** All that a contract could read, where it is the same in both versions. */
  const filesOf = async (first: Mentions, root: string): Promise<ReadonlySet<string> | undefined> => {
    const files = new Set<string>();
    const queue = [first];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (next.isOpen) return undefined;
      for (const path of [...next.uses, ...[...next.pdfs].flatMap((pdf) => [pdf, factsPath(pdf)])]) {
        if (files.has(path)) continue;
        files.add(path);
        if (!(await isSame(path, root))) return undefined;
        if (next.uses.has(path)) queue.push(await mentionsOf(path, root));
      }
    }
    return files;
  };
  const isOneConfiguration = async (): Promise<boolean> => {
    for (const path of configurationOf(after)) if (!(await isSame(path, resolve(after.cwd, folderOf(path))))) return false;
    return isOneProject;
  };
  let configured: Promise<boolean> | undefined;
  return async (path) => {
    const root = rootOf(after, path);
    if (!(await (configured ??= isOneConfiguration())) || !(await compared(before, after, path, root))) return undefined;
    const source = await after.texts.read(path);
    const said = typeof source === "string" ? nothing : mentions(source);
    const files = await filesOf(said, root);
    return files && { path, name: said.name, files };
  };
}

/** The files that the configuration of a project is read from, whether they are there or not: every contract goes by them. */
function configurationOf({ cwd, project }: Side): readonly string[] {
  return [configPath(project), ...project.configFiles.slice(1)].map((path) => displayPath(cwd, path));
}

const nothing: Mentions = { name: "", uses: new Set(), pdfs: new Set(), isOpen: false };

/** Whether both versions have the same at a path, or neither anything, for the same reason. `root` is a folder of the later version. */
async function compared(before: Side, after: Side, path: string, root: string): Promise<boolean> {
  const former = before.at(path);
  const formerRoot = before.at(displayPath(after.cwd, root));
  if (former === undefined || formerRoot === undefined) return false;
  if (packageFolder(path) !== undefined && isYaml(path)) return haveSameFile(before, former, after, path);
  const data = await after.tree.bytes(root, resolve(after.cwd, path));
  if (!(await before.tree.isSame(resolve(before.cwd, formerRoot), resolve(before.cwd, former), data))) return false;
  // What is not there is told otherwise than what cannot be read, or lies outside.
  return data !== undefined || (await after.tree.used({ path, root })) === (await before.tree.used({ path: former, root: formerRoot }));
}

/** Whether both versions find the same file of a package, where each finds it. */
async function haveSameFile(before: Side, former: string, after: Side, path: string): Promise<boolean> {
  const [was, is] = [await before.texts.read(former, packageFolder(former)), await after.texts.read(path, packageFolder(path))];
  if (typeof was === "string" || typeof is === "string") return was === is && is !== "unknown-version";
  return before.twin(was.path) === is.path && was.text === is.text;
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/iu.test(path);
}

/** The folder that a contract does not read out of, absolute. */
function rootOf({ project, cwd }: Side, path: string): string {
  const folder = resolve(cwd, folderOf(path));
  return isWithin(project.folder, folder) ? project.folder : folder;
}

/** What a text names, as a contract or as a file that contracts use. */
function mentions(source: Source): Mentions {
  const { value } = parse(source);
  const uses = new Set<string>();
  const pdfs = new Set<string>();
  let isOpen = false;
  const folder = folderOf(source.path);
  const look = (node: DocumentNode, key: string): void => {
    if (node.kind === "list") for (const item of node.items) look(item, key);
    if (node.kind === "map") for (const [name, entry] of node.entries) look(entry.value, isPdfKey(key) ? key : name);
    if (node.kind !== "scalar" || typeof node.value !== "string") return;
    const text = node.value;
    const mayBePdf = isPdfKey(key) || /\.pdf/iu.test(text);
    if (mayBePdf && text.includes("{{")) isOpen = true;
    if (mayBePdf && !text.includes("{{")) pdfs.add(joinPath(folder, text));
    if (!isYaml(text)) return;
    uses.add(joinPath(folder, text));
    // A folder may be called as the scope of a package is.
    if (text.startsWith("@")) uses.add(joinPath(folder, `node_modules/${text}`));
  };
  if (value) look(value, "");
  return { name: headerIn(value).name, uses, pdfs, isOpen };
}

/** Whatever stands below it may be the path of a PDF. */
function isPdfKey(key: string): boolean {
  return key.toLowerCase() === "pdf";
}

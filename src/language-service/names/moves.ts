import { packageNamed, usedPath } from "../../2-resolve/use-path.ts";
import { areKeysOfPart } from "../../format/construct-of-keys.ts";
import { isContractName } from "../../model/files.ts";
import type { Edit } from "../../model/diagnostic.ts";
import type { ScalarNode } from "../../model/document.ts";
import { folderOf, isInside, joinPath } from "../../model/path.ts";
import { factsPath } from "../../pdf/facts-file.ts";
import type { Move, Renaming } from "../answers.ts";
import { rootOf } from "../index/said.ts";
import { configuredPaths } from "../links.ts";
import type { EditorProject } from "../project.ts";
import { filesNamedBehind, filesNamedIn } from "./files.ts";
import { pathFrom } from "../actions/paths.ts";
import { pathWritten } from "./paths.ts";
import { type ReadFile, type Reading, readingOf } from "./reading.ts";

/**
 * What keeps every path true once files or folders get other paths: the edits of all files of the project that name them, of the paths in those
 * that move, and of the configuration; and the facts of a PDF, which go with it. Edits are of the files as they are before they move. A path that
 * cannot be true any more, since the file would lie outside the project or could not be used, stays as it is.
 */
export async function moved(moves: readonly Move[], project: EditorProject): Promise<Renaming> {
  const reading = readingOf(project);
  const all = [...moves, ...(await factsThatFollow(moves, project))];
  const edits: Edit[] = [];
  for (const path of await filesConcerned(moves, reading)) {
    const file = await reading.file(path);
    if (typeof file !== "string") edits.push(...editsIn(file, all, project));
  }
  return { edits, moves: all.slice(moves.length) };
}

/** The path that something has once all is moved. */
function movedTo(path: string, moves: readonly Move[]): string {
  const [around] = moves.filter(({ from }) => from === path || isInside(from, path)).toSorted((a, b) => b.from.length - a.from.length);
  return around === undefined ? path : joinPath(around.to, path.slice(around.from.length));
}

/** Facts that lie beside a PDF which moves without them, but for one that leaves the project: contracts go on to name it where it was. */
async function factsThatFollow(
  moves: readonly Move[],
  { reader, settings: { project: folder = "." } }: EditorProject,
): Promise<readonly Move[]> {
  const found: Move[] = [];
  for (const { from, to } of moves) {
    const facts = factsPath(from);
    if (!/\.pdf$/iu.test(from) || movedTo(facts, moves) !== facts || !isInside(folder, to)) continue;
    const there = await reader.list(folderOf(from));
    if (there.some(({ name, isFolder }) => !isFolder && joinPath(folderOf(from), name) === facts))
      found.push({ from: facts, to: factsPath(to) });
  }
  return found;
}

/** The files whose paths may have to be written otherwise. */
async function filesConcerned(moves: readonly Move[], reading: Reading): Promise<readonly string[]> {
  const { index, config } = reading.project;
  const isMoved = (path: string): boolean => movedTo(path, moves) !== path;
  const found = new Set([...(config === undefined || isMoved(config) ? [] : [config]), ...index.filesAround(isMoved)]);
  // A file that no contract uses yet is known by its keys.
  for (const { from } of moves)
    for (const path of await textsIn(from, reading.project)) {
      const file = found.has(path) || path === config ? undefined : await reading.file(path);
      if (file === undefined || typeof file === "string" || file.value?.kind !== "map") continue;
      if (isContractName(path) || areKeysOfPart([...file.value.entries.keys()])) found.add(path);
    }
  return [...found];
}

/** Deeper folders, and more of them, are left alone. */
const limits = { depth: 8, folders: 200 } as const;

/** A YAML file, or those in a folder. */
async function textsIn(moved: string, { reader }: EditorProject): Promise<readonly string[]> {
  if (/\.ya?ml$/iu.test(moved)) return [moved];
  if (/\.pdf$/iu.test(moved)) return [];
  const folders = new Map([[moved, 0]]);
  const found: string[] = [];
  for (const [folder, depth] of folders)
    for (const { name, isFolder } of await reader.list(folder)) {
      const path = joinPath(folder, name);
      if (!isFolder && /\.ya?ml$/iu.test(name)) found.push(path);
      if (isFolder && name !== "node_modules" && depth < limits.depth && folders.size < limits.folders) folders.set(path, depth + 1);
    }
  return found;
}

function editsIn({ source, value, cut }: ReadFile, moves: readonly Move[], project: EditorProject): readonly Edit[] {
  const { path } = source;
  const folder = project.settings.project ?? ".";
  const own = movedTo(path, moves);
  if (path.split("/").includes("node_modules")) return [];
  // What leaves the project is no file of it any more, and nobody knows what it lies beside.
  if (own !== path && !isInside(folder, own)) return [];
  if (path === project.config)
    return (value ? configuredPaths(value) : []).flatMap(({ node, path: named }) => {
      const to = movedTo(named, moves);
      const isKept = isInside(folder, to) && (isContractName(to) || !isContractName(named));
      return to !== named && isKept ? editTo(node, path, to, () => true) : [];
    });
  const named = value ? filesNamedIn(value, folder) : [];
  const behind = cut || value === undefined ? filesNamedBehind(source, named, folder) : [];
  return [...named, ...behind].flatMap(({ kind, node, path: named }) => {
    // The name of a package says nothing of where anything lies.
    if (kind === "use" && packageNamed(String(node.value)) !== undefined) return [];
    const to = movedTo(named, moves);
    const isLost = isInside(folder, named) && !isInside(folder, to);
    if (isLost || (own === path && to === named)) return [];
    const isRight = (written: string): boolean => {
      const used = kind === "use" ? usedPath(written, own, rootOf(own, folder)) : { path: joinPath(folderOf(own), written) };
      return "path" in used && used.path === to;
    };
    return editTo(node, own, to, isRight);
  });
}

/** Writes a path so that it leads to a file, unless it does so already; nothing where no path would. */
function editTo(node: ScalarNode, from: string, to: string, isRight: (written: string) => boolean): readonly Edit[] {
  const written = String(node.value);
  if (/^(?:[/\\~]|[a-z][\w+.-]*:)|\\|\{\{/iu.test(written) || joinPath(folderOf(from), written) === to) return [];
  const text = pathsFrom(from, to, written).find(isRight);
  return text === undefined ? [] : [pathWritten(node, text)];
}

/** How a file may be named in another: as it was, with or without a dot at its beginning and a stroke at its end. */
function pathsFrom(from: string, to: string, written: string): readonly string[] {
  const path = `${pathFrom(folderOf(from), to).replace(/^\.\/(?=\.\.\/)/u, "")}${written.endsWith("/") ? "/" : ""}`;
  const bare = path.replace(/^\.\//u, "");
  const isBare = !written.startsWith(".") && !/^(?:~|[a-z][\w+.-]*:)/iu.test(bare);
  return isBare ? [bare, path] : [path];
}

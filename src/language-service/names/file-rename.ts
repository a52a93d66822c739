import { usedPath } from "../../2-resolve/use-path.ts";
import { folderOf, isInside, joinPath } from "../../model/path.ts";
import { factsPath } from "../../pdf/facts-file.ts";
import type { Sentence } from "../../words/saying.ts";
import { pathFrom } from "../actions/paths.ts";
import type { Move } from "../answers.ts";
import { rootOf } from "../index/said.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import type { NamedFile } from "./files.ts";
import { nameOf } from "./paths.ts";
import type { Reading } from "./reading.ts";

/** A file that gets another path, and whether it is there: of a PDF a project may have the facts alone. */
interface FileMove {
  readonly move: Move;
  readonly isThere: boolean;
}

/** Where a file that a text names goes with a new name, or with a path as it is seen from the text; or why it cannot. */
export async function moveOf(
  { kind, path }: NamedFile,
  name: string,
  { source }: Subject,
  reading: Reading,
): Promise<FileMove | { readonly refused: Sentence<"names"> }> {
  const { project } = reading;
  const folder = project.settings.project ?? ".";
  const refused = (...sentence: Sentence<"names">): { readonly refused: Sentence<"names"> } => ({ refused: sentence });
  const to = joinPath(folderOf(name.includes("/") ? source.path : path), name);
  if (!isNameOf(kind, name) || !isInside(rootOf(source.path, folder), to)) return refused(`no-${kind}-path`, { name });
  if (kind === "use" && !("path" in usedPath(pathFrom(folderOf(source.path), to), source.path, rootOf(source.path, folder))))
    return refused("no-use-path", { name });
  if (path.split("/").includes("node_modules") || !isInside(folder, path)) return refused("outside", { path });
  const isThere = await isFile(path, project);
  if (!isThere && !(kind === "pdf" && (await isFile(factsPath(path), project)))) return refused("missing-file", { path });
  if (to !== path && (await isFile(to, project))) return refused("taken-file", { path: to });
  for (const each of project.index.filesAround((near) => near === path)) {
    const file = await reading.file(each);
    if (typeof file === "string") return refused("unreadable", { path: each });
    if (file.cut || file.value === undefined) return refused("broken", { path: each });
  }
  return { move: { from: path, to }, isThere: isThere && to !== path };
}

/** Whether a file of a kind may be called so. */
function isNameOf(kind: NamedFile["kind"], name: string): boolean {
  const isPath = !/^(?:[/~]|[a-z][\w+.-]*:)|[\\\p{Cc}]|\{\{/iu.test(name) && name.trim() === name;
  return isPath && (kind === "pdf" ? /[^/]\.pdf$/iu : /[^/]\.ya?ml$/iu).test(name);
}

async function isFile(path: string, { reader }: EditorProject): Promise<boolean> {
  const there = await reader.list(folderOf(path));
  return there.some((each) => !each.isFolder && each.name === nameOf(path));
}

import { folderOf, joinPath } from "../../model/path.ts";
import { isContractName } from "../../model/files.ts";
import type { Completion } from "../answers.ts";
import type { ValueCursor } from "../complete/cursor.ts";
import { valueItem } from "../complete/slot-items.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";

/** The folders of a project, and where `withContracts` its contracts, in the folder that is written so far: as the configuration names them. */
export async function pathItems(
  { subject, offset, project }: { readonly subject: Subject; readonly offset: number; readonly project: EditorProject },
  cursor: ValueCursor,
  withContracts: boolean,
): Promise<readonly Completion[]> {
  const { source } = subject;
  const typed = source.text.slice(cursor.begin, offset).trimStart();
  const start = /^(?:.*\/)?/u.exec(typed)?.[0] ?? "";
  const folder = joinPath(folderOf(source.path), start === "" ? "." : start);
  if (folder.split("/")[0] === ".." || typed.startsWith("/")) return [];
  const entries = await project.reader.list(folder);
  return entries
    .filter(
      ({ name, isFolder }) => !name.startsWith(".") && name !== "node_modules" && (isFolder || (withContracts && isContractName(name))),
    )
    .map(({ name, isFolder }) => valueItem(cursor, `${start}${name}`, isFolder ? "folder" : "file", {}));
}

import { unquoted } from "../../diagnostics/fixes.ts";
import type { Edit } from "../../model/diagnostic.ts";
import type { DocumentNode, ScalarNode } from "../../model/document.ts";
import { folderOf, joinPath } from "../../model/path.ts";
import { span } from "../../model/source.ts";
import { eachScalar } from "../placeholders.ts";
import { type Subject, wayTo } from "../subject.ts";

/** Keys whose values are paths as they are seen from the file that they stand in. */
const keys: ReadonlySet<string> = new Set(["use", "pdf"]);

/** The values in a part of a text that are such paths; `isPath` says whether one at a pointer is, whose last key is the right one. */
export function pathsIn(node: DocumentNode, isPath: (pointer: string) => boolean): readonly ScalarNode[] {
  const found = new Map<number, ScalarNode>();
  eachScalar(node, (each) => {
    const isOwn = each.span.source === node.span.source && typeof each.value === "string";
    const key = each.pointer.slice(each.pointer.lastIndexOf("/") + 1);
    if (isOwn && keys.has(key) && isPath(each.pointer)) found.set(each.span.start, each);
  });
  return [...found.values()];
}

/** Edits after which paths of a text lead to the same files from another folder. */
export function moved(paths: readonly ScalarNode[], folder: string): readonly Edit[] {
  return paths.flatMap(({ value, span: at }) => {
    const written = String(value);
    const here = folderOf(at.source.path);
    const isFound = !/^(?:[/~]|[a-z][\w+.-]*:)/iu.test(written) && here !== folder;
    const inner = unquoted(at);
    const isPlain = at.source.text.slice(inner.start, inner.end) === written;
    return isFound && isPlain
      ? [{ span: span(inner.source, inner.start, inner.end), text: pathFrom(folder, joinPath(here, written)) }]
      : [];
  });
}

/** A file as it is named in another folder; both are seen from the same place. */
export function pathFrom(folder: string, path: string): string {
  const from = folder === "." ? [] : folder.split("/");
  const to = path.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  const up = from.length - same;
  return `${up === 0 ? "./" : "../".repeat(up)}${to.slice(same).join("/")}`;
}

/** Whether a pointer of a text is that of a path: one that a table has, or the `use` of a map of keys. */
export function isPathAt(subject: Pick<Subject, "document" | "standings" | "kind">, pointer: string): boolean {
  const way = wayTo(subject, pointer);
  return way !== undefined && (way.rest.length === 0 || (way.rest.length === 1 && way.rest[0] === "use"));
}

import { parse } from "../../1-parse/parse.ts";
import { declaredKeys } from "../../language/tables/frame.ts";
import { isContractName } from "../../model/files.ts";
import { folderOf, joinPath } from "../../model/path.ts";
import type { Completion } from "../answers.ts";
import type { Asked } from "./asked.ts";
import type { ValueCursor } from "./cursor.ts";
import { keysOf } from "./keys.ts";
import type { Place } from "./place.ts";
import { valueItem } from "./slot-items.ts";

/** How far down folders are looked through, and how many files are proposed. */
const limits = { depth: 3, files: 60, folders: 40 } as const;

/** The PDFs of a project, as a file names them. */
export async function pdfItems(asked: Asked, cursor: ValueCursor): Promise<readonly Completion[]> {
  const found = await pathsFrom(asked, cursor, (name) => /\.pdf$/iu.test(name));
  return items(cursor, found);
}

/** The files that may be used at a place: those that hold keys of what stands there, and none that does not belong there. */
export async function useItems(asked: Asked, cursor: ValueCursor, places: readonly Place[]): Promise<readonly Completion[]> {
  const { source } = asked.subject;
  const isPart = (name: string): boolean =>
    /\.ya?ml$/iu.test(name) && !isContractName(name.toLowerCase()) && name !== "flowspec.config.yaml";
  const found = await pathsFrom(asked, cursor, isPart);
  const known = new Set(places.flatMap((place) => keysOf(withoutAction(place), undefined, asked.project).map(({ key }) => key)));
  const fitting: Found[] = [];
  for (const each of found) {
    if (each.isFolder) fitting.push(each);
    else if (each.path !== source.path && (await holds(asked, each.path, known))) fitting.push(each);
  }
  return items(cursor, fitting);
}

/** A place of which any action is: a file may hold keys for others. */
function withoutAction({ targets: _targets, ...place }: Place): Place {
  return place;
}

/** Whether a file is a map with keys that are known at a place, and no other. */
async function holds({ project }: Asked, path: string, known: ReadonlySet<string>): Promise<boolean> {
  const open = project.workspace.document(path);
  const source = open?.source ?? (await project.reader.text(path));
  if (typeof source === "string") return false;
  const value = open?.value ?? parse(source).value;
  if (value?.kind !== "map") return false;
  const own = [...value.entries.keys()].filter((key) => !declaredKeys.some((each) => each === key));
  return own.length > 0 && own.every((key) => known.has(key));
}

interface Found {
  /** As the file names it. */
  readonly written: string;
  /** As sources have it. */
  readonly path: string;
  readonly isFolder: boolean;
}

/** What lies below the folder that is written so far, the nearest first; where nothing does, the folders around it. */
async function pathsFrom(asked: Asked, { begin }: ValueCursor, accepts: (name: string) => boolean): Promise<readonly Found[]> {
  const { source } = asked.subject;
  const typed = source.text.slice(begin, asked.offset);
  const start = /^(?:.*\/)?/u.exec(typed)?.[0] ?? "";
  const found: Found[] = [];
  let open: readonly string[] = [start === "" ? "./" : start];
  let looked = 0;
  for (let depth = 0; depth < limits.depth && found.length < limits.files; depth += 1) {
    const next: string[] = [];
    for (const folder of open) {
      if (looked >= limits.folders) break;
      looked += 1;
      const at = joinPath(folderOf(source.path), folder);
      if (at.split("/")[0] === "..") continue;
      const entries = (await asked.project.reader.list(at)).filter(({ name }) => !name.startsWith(".") && name !== "node_modules");
      for (const { name, isFolder } of entries) {
        if (isFolder) next.push(`${folder}${name}/`);
        else if (accepts(name)) found.push({ written: `${folder}${name}`, path: joinPath(at, name), isFolder });
      }
    }
    open = next;
  }
  const isInside =
    joinPath(folderOf(source.path), start).split("/")[0] !== ".." && joinPath(folderOf(source.path), `${start}..`).split("/")[0] !== "..";
  const isUp = start === "" || /^(?:\.\.\/)+$/u.test(start);
  const up: Found[] = isUp && isInside && folderOf(source.path) !== "." ? [{ written: `${start}../`, path: "", isFolder: true }] : [];
  return [...found.slice(0, limits.files), ...up];
}

function items(cursor: ValueCursor, found: readonly Found[]): readonly Completion[] {
  return found.map(({ written, isFolder }) =>
    valueItem(
      { ...cursor, isClosed: isFolder ? true : cursor.isClosed },
      written,
      isFolder ? "folder" : "file",
      isFolder ? { asksAgain: true } : {},
    ),
  );
}

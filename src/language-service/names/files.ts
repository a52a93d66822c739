import { usedPath } from "../../2-resolve/use-path.ts";
import type { DocumentNode, ScalarNode } from "../../model/document.ts";
import { type Source, span } from "../../model/source.ts";
import { folderOf, joinPath } from "../../model/path.ts";
import { placesBehind } from "../index/loosely.ts";
import { rootOf } from "../index/said.ts";
import type { Subject } from "../subject.ts";
import { under } from "../under.ts";
import type { Reading } from "./reading.ts";

/** A place that names a file: one that is used, or a PDF. */
export interface NamedFile {
  readonly kind: "use" | "pdf";
  readonly node: ScalarNode;
  /** The path of the file, as those of sources are given. */
  readonly path: string;
}

/** The file that the value of a key names in a file of a path; `undefined` where it names none. */
export function fileNamed(key: string, node: DocumentNode, from: string, folder: string): NamedFile | undefined {
  if (node.kind !== "scalar" || typeof node.value !== "string" || node.value === "" || isNameOfOwn(node)) return undefined;
  if (key === "pdf") return { kind: "pdf", node, path: joinPath(folderOf(from), node.value) };
  const named = key === "use" ? usedPath(node.value, from, rootOf(from, folder)) : undefined;
  return named !== undefined && "path" in named ? { kind: "use", node, path: named.path } : undefined;
}

/** Whether a value stands behind a name that an author gave: a parameter may be called `pdf`, too. */
function isNameOfOwn({ pointer }: DocumentNode): boolean {
  return /^\/(?:params|samples)\//u.test(pointer);
}

/** The places of a document that name files, each once. */
export function filesNamedIn(document: DocumentNode, folder: string): readonly NamedFile[] {
  const { path } = document.span.source;
  const found = new Map<number, NamedFile>();
  const visit = (node: DocumentNode): void => {
    if (node.kind === "list") node.items.forEach(visit);
    if (node.kind !== "map") return;
    for (const [key, { value }] of node.entries) {
      const named = fileNamed(key, value, path, folder);
      if (named) found.set(value.span.start, named);
      visit(value);
    }
  };
  visit(document);
  return [...found.values()];
}

/**
 * The places that may name files in a text with a mistake of syntax, but for those that are `known`: from the mistake on nobody knows what stands
 * where, so each word behind such a key counts.
 */
export function filesNamedBehind(source: Source, known: readonly NamedFile[], folder: string): readonly NamedFile[] {
  const { text, path } = source;
  return (["use", "pdf"] as const).flatMap((key) =>
    placesBehind(text, `${key}:`).flatMap(({ word, start }) => {
      const isKnown = known.some(({ node: { span: at } }) => at.start <= start && start <= at.end);
      if (isKnown || (key === "pdf" && !/\.pdf$/iu.test(word))) return [];
      const quotes = /["']/u.test(text.charAt(start - 1)) && text[start - 1] === text[start + word.length] ? 1 : 0;
      const at = span(source, start - quotes, start + word.length + quotes);
      return fileNamed(key, { kind: "scalar", value: word, quoted: quotes > 0, pointer: "", span: at }, path, folder) ?? [];
    }),
  );
}

/** The file that is named at an offset of a text. */
export function fileAt({ document, source, kind }: Subject, offset: number, folder: string): NamedFile | undefined {
  const here = document && kind !== "configuration" ? under(document, offset) : undefined;
  return here?.kind === "value" && here.entry ? fileNamed(here.entry.name, here.node, source.path, folder) : undefined;
}

/** The places of the project that name a file. */
export async function namingFile({ kind, path }: NamedFile, subject: Subject, reading: Reading): Promise<readonly NamedFile[]> {
  const { index, settings } = reading.project;
  const contracts = kind === "use" ? index.usersOf(path) : index.usersOfPdf(path);
  const paths = new Set([subject.source.path]);
  for (const contract of contracts) for (const file of (await reading.names(contract)).files) paths.add(file);
  const found: NamedFile[] = [];
  for (const each of [...paths].toSorted()) {
    const file = await reading.file(each);
    if (typeof file === "string" || file.value === undefined) continue;
    found.push(...filesNamedIn(file.value, settings.project ?? ".").filter((named) => named.kind === kind && named.path === path));
  }
  return found;
}

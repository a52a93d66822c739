import { usedPath } from "../../2-resolve/use-path.ts";
import { varsIn } from "../../2-resolve/vars.ts";
import { child, type DocumentNode } from "../../model/document.ts";
import { packageFolder } from "../../model/files.ts";
import { folderOf, isInside, joinPath } from "../../model/path.ts";
import { isWord } from "../../language/tables/names.ts";
import { unquoted } from "../../diagnostics/fixes.ts";
import type { Source, Span } from "../../model/source.ts";
import { saidLoosely } from "./loosely.ts";
import { isContract } from "../subject.ts";

/** What a text says of other files, as plain data: nothing in it holds the text or what it was read to. */
export interface Said {
  readonly isContract: boolean;
  /** What a contract is called. */
  readonly name?: string;
  /** The files that it uses itself, those that are not there too. */
  readonly uses: readonly string[];
  /** The PDFs that it names itself. */
  readonly pdfs: readonly string[];
  /** The variables of the environment that it names itself. */
  readonly vars: readonly string[];
  /** What it declares: its own name, where it is a contract, and its parameters. */
  readonly symbols: readonly SaidSymbol[];
}

/** A name that a text declares, and where: line and column are counted from 0, in UTF-16 units. */
export interface SaidSymbol {
  readonly name: string;
  readonly kind: "contract" | "parameter";
  readonly line: number;
  readonly column: number;
  /** How long it is in the text. */
  readonly length: number;
}

/** The folder that a file and those that it uses stay in: its package, the project, or its own where it lies elsewhere. */
export function rootOf(path: string, project: string): string {
  const own = packageFolder(path);
  if (own !== undefined) return own;
  return isInside(project, path) ? project : folderOf(path);
}

/**
 * What a text with a mistake of syntax says of other files: what was read of it, and what the rest may say besides.
 */
export function saidByBroken({ path, text }: Source, document: DocumentNode | undefined, project: string): Said {
  const { uses, pdfs, vars, ...said } = saidBy(path, document, project);
  const loose = saidLoosely(text);
  const root = rootOf(path, project);
  const used = loose.uses.flatMap((written) => {
    const named = usedPath(written, path, root);
    return "path" in named ? [named.path] : [];
  });
  return {
    ...said,
    uses: [...new Set([...uses, ...used])],
    pdfs: [...new Set([...pdfs, ...loose.pdfs.map((pdf) => joinPath(folderOf(path), pdf))])],
    vars: [...new Set([...vars, ...loose.vars.map(firstWord)])],
  };
}

/** The letters, digits and underscores that a text begins with. */
function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && isWord(`a${text.charAt(end)}`)) end += 1;
  return text.slice(0, end);
}

/** What a document of a path says of other files, as far as it was read. */
export function saidBy(path: string, document: DocumentNode | undefined, project: string): Said {
  const isOne = isContract(path, document);
  if (document === undefined) return { isContract: isOne, uses: [], pdfs: [], vars: [], symbols: [] };
  const root = rootOf(path, project);
  const uses = new Set<string>();
  const pdfs = new Set<string>();
  const visit = (node: DocumentNode): void => {
    if (node.kind === "list") for (const item of node.items) visit(item);
    if (node.kind !== "map") return;
    for (const [key, { value }] of node.entries) {
      if (value.kind !== "scalar") visit(value);
      else if (typeof value.value === "string" && value.value !== "") {
        const used = key === "use" ? usedPath(value.value, path, root) : undefined;
        if (used !== undefined && "path" in used) uses.add(used.path);
        if (key === "pdf") pdfs.add(joinPath(folderOf(path), value.value));
      }
    }
  };
  visit(document);
  const name = child(document, "name");
  return {
    isContract: isOne,
    ...(isOne && name?.kind === "scalar" && typeof name.value === "string" ? { name: name.value } : {}),
    uses: [...uses],
    pdfs: [...pdfs],
    vars: [...varsIn(document)],
    symbols: symbolsOf(document, isOne),
  };
}

function symbolsOf(document: DocumentNode, isOne: boolean): readonly SaidSymbol[] {
  const found: SaidSymbol[] = [];
  // Names come in the order of the text, so lines are counted only once.
  let [line, lineStart] = [0, 0];
  const add = (name: string, kind: SaidSymbol["kind"], { source: { text }, start, end }: Span): void => {
    if (start < lineStart) [line, lineStart] = [0, 0];
    for (let next = text.indexOf("\n", lineStart); next >= 0 && next < start; next = text.indexOf("\n", lineStart)) {
      line += 1;
      lineStart = next + 1;
    }
    found.push({ name, kind, line, column: start - lineStart, length: end - start });
  };
  const name = child(document, "name");
  if (isOne && name?.kind === "scalar" && typeof name.value === "string") add(name.value, "contract", unquoted(name.span));
  const params = child(document, "params");
  for (const [param, { key }] of params?.kind === "map" ? params.entries : []) add(param, "parameter", unquoted(key));
  return found;
}

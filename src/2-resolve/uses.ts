import { type Construct, rowsOf, type Slot } from "../language/tables/construct.ts";
import { wholeContract } from "../language/tables/contract.ts";
import { ownKeys } from "../language/tables/frame.ts";
import { diagnostic, type Diagnostic, type Result, type WordsOf } from "../model/diagnostic.ts";
import { child, type DocumentNode, type Entry, type MapNode, movedTo, pointerTo, type ScalarNode, withItems } from "../model/document.ts";
import { type Need, packageFolder, type Refusal, type Use, usersOf } from "../model/files.ts";
import { folderOf, isInside, joinPath } from "../model/path.ts";
import type { Source } from "../model/source.ts";
import { acyclicUses, usedFiles, useLimit, usePaths } from "../codes/uses.ts";
import { at } from "../diagnostics/collector.ts";
import { type Declared, withDeclared, withoutDeclared } from "./declared.ts";
import { outside, packageNamed, usedPath } from "./use-path.ts";
import { tellingUsers } from "../diagnostics/origins.ts";

/** A file whose text was read: its data, and what is wrong with the text. */
export interface ParsedFile extends Result<DocumentNode> {
  readonly source: Source;
}

/** How the text of a path is had: parsed, refused by the edge, or `undefined` where the edge has not been asked. */
export type ReadFile = (path: string) => ParsedFile | Refusal | undefined;

/** A contract whose maps have the keys of the files that they use, and which declares what those declare. */
export interface Reused {
  readonly document: DocumentNode;
  readonly uses: readonly Use[];
  /** What files say in samples and the contract does not have. */
  readonly beside: readonly DocumentNode[];
  readonly needs: readonly Need[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How much a contract may take from other files. */
const limits = { uses: 2_000, values: 50_000 } as const;

interface State {
  readonly read: ReadFile;
  readonly root: string;
  readonly uses: Use[];
  /** What files declare for the contract, by path: a file declares once, however often it is used. */
  readonly declared: Map<string, Declared>;
  readonly needs: Map<string, Need>;
  readonly diagnostics: Diagnostic[];
  /** Files with mistakes of syntax: said once, however often they are used. */
  readonly broken: Set<string>;
  values: number;
}

/**
 * Puts the keys of used files in the place of each `use`: behind the map's own keys, which win; what files declare, wherever they are used, into
 * the contract. A `use` that cannot be followed is
 * reported and stays, so that what the map lacks is not taken for missing. `project` is the folder that a contract in it must not
 * read out of; one that lies elsewhere stays in its own folder.
 */
export function reuse(document: DocumentNode, read: ReadFile, project: string): Reused {
  const { path } = document.span.source;
  const root = isInside(project, path) ? project : folderOf(path);
  const state: State = { read, root, uses: [], declared: new Map(), needs: new Map(), diagnostics: [], broken: new Set(), values: 0 };
  const reused = withDeclared(resolveConstruct(state, document, wholeContract, [path]), [...state.declared.values()]);
  const uses = [...state.uses, ...reused.uses];
  const diagnostics = tellingUsers([...state.diagnostics, ...reused.diagnostics], uses);
  return { document: reused.document, uses, beside: reused.beside, needs: [...state.needs.values()], diagnostics };
}

/** `files` are the files around the place: the contract, then each used in the one before. */
function resolveConstruct(state: State, node: DocumentNode, construct: Construct, files: readonly string[]): DocumentNode {
  if (node.kind !== "map") return node;
  const word = construct.variants && child(node, construct.variants.key);
  const rows = rowsOf(construct, word?.kind === "scalar" ? word.value : undefined);
  const own = new Map<string, Entry>();
  // Most maps use nothing: they stay as they are.
  let isSame = true;
  for (const [name, entry] of node.entries) {
    const { key, value } = entry;
    const slot = rows.get(name)?.slot;
    const resolved = slot === undefined ? value : resolveSlot(state, value, slot, files);
    isSame &&= resolved === value;
    own.set(name, resolved === value ? entry : { key, value: resolved });
  }
  const use = own.get("use")?.value;
  const used = use?.kind === "scalar" && typeof use.value === "string" ? follow(state, use, use.value, node, construct, files) : undefined;
  if (used === undefined) return isSame ? node : { ...node, entries: own };
  own.delete("use");
  for (const [name, entry] of used.entries) if (!own.has(name)) own.set(name, entry);
  return { ...node, entries: own };
}

function resolveSlot(state: State, value: DocumentNode, slot: Slot, files: readonly string[]): DocumentNode {
  if (!("construct" in slot) || slot.construct === undefined) return value;
  const { kind, construct } = slot;
  if (value.kind === "list" && (kind === "records" || kind === "table-rows"))
    return withItems(value, (item) => resolveConstruct(state, item, construct, files));
  return kind === "records" ? value : resolveConstruct(state, value, construct, files);
}

/** The map in a used file, at the pointer of the map that uses it; `undefined` where there is none, which is reported. */
function follow(
  state: State,
  use: ScalarNode,
  written: string,
  { pointer }: MapNode,
  construct: Construct,
  files: readonly string[],
): MapNode | undefined {
  const fail = (found: Diagnostic): undefined => {
    state.diagnostics.push(found);
    return undefined;
  };
  const place = at(use);
  const from = use.span.source.path;
  const need = usedPath(written, from, state.root);
  if ("message" in need) return fail(diagnostic(usePaths, { ...need, ...place }));
  if (isOver(state)) return undefined;
  const read = (wanted: Need): ParsedFile | Refusal | undefined => {
    const found = state.read(wanted.path);
    if (found === undefined) state.needs.set(wanted.path, wanted);
    return found;
  };
  const name = packageNamed(written);
  // Whether that folder is meant nobody but the author knows.
  if (name !== undefined && (read({ path: joinPath(folderOf(from), written), root: state.root }) ?? "missing") !== "missing")
    return fail(diagnostic(usePaths, { message: "folder-too", data: { path: written }, help: "dot", ...place }));
  const file = files.includes(need.path) ? undefined : read(need);
  const path = typeof file === "object" ? file.source.path : need.path;
  const start = files.indexOf(path);
  if (start >= 0)
    return fail(diagnostic(acyclicUses, { message: "itself", data: { files: [...files.slice(start), path] }, help: "third", ...place }));
  if (file === "outside") return fail(diagnostic(usePaths, { ...outside(written, need.root), ...place }));
  // A relative path names one place, and no other that has such a package.
  if (typeof file !== "object" || (name === undefined && packageFolder(path) !== packageFolder(need.path)))
    return fail(diagnostic(usedFiles, { ...unread(file, name === undefined ? path : written, name), ...place }));
  state.uses.push({ pointer, file: file.source, at: use.span });
  if (!state.broken.has(path) && file.diagnostics.length > 0) {
    state.broken.add(path);
    state.diagnostics.push(...file.diagnostics.map((each) => ({ ...each, pointer: `${pointer}${each.pointer}` })));
  }
  if (file.value === undefined) return undefined;
  if (file.value.kind !== "map" || file.value.entries.size === 0)
    return fail(diagnostic(usedFiles, { ...withoutKeys(path, file.value.kind === "list" ? "list" : "no-keys", construct), ...place }));
  state.values += sizeOf(file.value);
  if (isOver(state)) return fail(diagnostic(useLimit, { message: "too-much", help: "fix", ...place }));
  const { map, entries } = withoutDeclared(file.value);
  if (entries.size > 0 && !state.declared.has(path))
    state.declared.set(path, { entries, users: usersOf(state.uses, map.span, pointer), isBase: pointer === "" });
  const used = resolveConstruct(state, movedTo(map, pointer), construct, [...files, path]);
  return used.kind === "map" && pointer === "" ? withoutOwnKeys(state, used) : used.kind === "map" ? used : undefined;
}

/** What is said of a file of which there is no text. */
function unread(file: ParsedFile | Refusal | undefined, path: string, name: string | undefined): WordsOf<typeof usedFiles> {
  if (file === "unreadable") return { message: file, data: { path }, help: "readable" };
  if (name === undefined) return { message: "no-file", data: { path }, help: "relative" };
  const data = { name };
  if (file === "not-installed" || file === "other-package") return { message: file, data, help: "install" };
  if (file === "unknown-version") return { message: file, data, help: "installed-then" };
  return { message: "no-file", data: { path }, help: "in-package" };
}

/** What is said of a file that holds no map with keys. */
function withoutKeys(path: string, holds: "list" | "no-keys", { name }: Construct): WordsOf<typeof usedFiles> {
  if (name === "contract") return { message: `${holds}-for-contract`, data: { path }, help: "keys" };
  return { message: holds, data: { path, construct: name }, help: "keys" };
}

function isOver({ uses, values }: State): boolean {
  return uses.length > limits.uses || values > limits.values;
}

/** A file that all of a contract uses does not say which contract it is. */
function withoutOwnKeys(state: State, used: MapNode): MapNode {
  const entries = new Map(used.entries);
  for (const name of ownKeys) {
    const entry = entries.get(name);
    if (entry === undefined || !entries.delete(name)) continue;
    state.diagnostics.push(
      diagnostic(usedFiles, {
        message: "own-key",
        data: { key: name },
        help: "each-contract",
        span: entry.key,
        pointer: pointerTo("", name),
      }),
    );
  }
  return { ...used, entries };
}

/** How many values a node holds, itself included. */
function sizeOf(node: DocumentNode): number {
  if (node.kind === "scalar") return 1;
  const inner = node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
  return inner.reduce((sum, value) => sum + sizeOf(value), 1);
}

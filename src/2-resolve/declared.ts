import { declarationsAgree, usedFiles } from "../codes/uses.ts";
import { declaredKeys, topKeys } from "../language/tables/frame.ts";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import { type DocumentNode, type Entry, isUnread, type MapNode, movedTo, pointerTo } from "../model/document.ts";
import type { Use } from "../model/files.ts";
import { isAlike, isDeclaration } from "./alike.ts";

type DeclaredKey = (typeof declaredKeys)[number];

/** What a used file declares for the contract, and by which uses it came there, the nearest first. */
export interface Declared {
  readonly entries: ReadonlyMap<DeclaredKey, Entry>;
  readonly users: readonly Use[];
  /** Whether the whole contract uses the file: then its samples are the contract's, and do not only complete them. */
  readonly isBase: boolean;
}

/** A contract with what its used files declare. */
export interface WithDeclared {
  readonly document: DocumentNode;
  /** What came from which file, by the place it has in the contract. */
  readonly uses: readonly Use[];
  /** What of samples the contract does not have, since another value wins or there is no such sample; it may name somebody nevertheless. */
  readonly beside: readonly DocumentNode[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A map of a file, as its place takes it, and apart from that what it declares for the contract. */
export function withoutDeclared(map: MapNode): { readonly map: MapNode; readonly entries: Declared["entries"] } {
  const entries = new Map<DeclaredKey, Entry>();
  const others = new Map(map.entries);
  for (const key of declaredKeys) {
    const entry = map.entries.get(key);
    if (entry && others.delete(key)) entries.set(key, entry);
  }
  return { map: entries.size === 0 ? map : { ...map, entries: others }, entries };
}

/**
 * Puts what used files declare into the contract: parameters behind its own, values of samples beside its own, which win. A parameter that is
 * declared alike twice is one. A whole file before its parts, the nearer before what it uses.
 */
export function withDeclared(document: DocumentNode, declared: readonly Declared[]): WithDeclared {
  const none: WithDeclared = { document, uses: [], beside: [], diagnostics: [] };
  if (document.kind !== "map" || declared.length === 0) return none;
  const ordered = [...declared.filter(({ isBase }) => isBase), ...declared.filter(({ isBase }) => !isBase)];
  const state: State = { entries: new Map(document.entries), uses: [], beside: [], diagnostics: [] };
  for (const file of ordered) {
    for (const [key, { key: at, value }] of file.entries) {
      const moved = movedTo(value, pointerTo("", key));
      if (moved.kind === "map") add(state, key, at, moved, file);
      else refuse(state, key, moved, file);
    }
  }
  const { entries, ...rest } = state;
  return { ...rest, document: { ...document, entries: inOrder(entries) } };
}

interface State {
  readonly entries: Map<string, Entry>;
  readonly uses: Use[];
  readonly beside: DocumentNode[];
  readonly diagnostics: Diagnostic[];
}

function refuse(state: State, key: DeclaredKey, node: DocumentNode, file: Declared): void {
  state.beside.push(node);
  if (isUnread(node)) return;
  used(state, node.pointer, file);
  state.diagnostics.push(
    diagnostic(usedFiles, { message: "no-map", data: { key }, help: "names", span: node.span, pointer: node.pointer }),
  );
}

/** That what stands at a pointer came from a file; it may hold something of other files too. */
function used({ uses }: State, pointer: string, { users }: Declared): void {
  for (const { file, at } of users) uses.push({ pointer, file, at });
}

function add(state: State, key: DeclaredKey, at: Entry["key"], map: MapNode, file: Declared): void {
  const before = state.entries.get(key);
  // Of what is no map the check of shape has something to say.
  if (before !== undefined && before.value.kind !== "map") {
    if (key === "samples") state.beside.push(...[...map.entries.values()].map(({ value }) => value));
    return;
  }
  const merged = new Map(before?.value.kind === "map" ? before.value.entries : []);
  for (const [name, each] of map.entries) {
    const first = merged.get(name);
    const kept = key === "params" ? param(state, first, each, name, file) : sample(state, first, each, file);
    used(state, each.value.pointer, file);
    if (kept) merged.set(name, kept);
  }
  if (before) state.entries.set(key, withEntries(before, merged));
  else if (merged.size > 0) state.entries.set(key, { key: at, value: { ...map, entries: merged } });
}

function withEntries({ key, value }: Entry, entries: MapNode["entries"]): Entry {
  return { key, value: value.kind === "map" ? { ...value, entries } : value };
}

/** A parameter that may be declared already. What is no declaration is kept, so that the check of shape says so. */
function param(
  { diagnostics, beside }: State,
  first: Entry | undefined,
  again: Entry,
  name: string,
  { users }: Declared,
): Entry | undefined {
  if (first === undefined) return again;
  if (!isDeclaration(first.value)) return undefined;
  if (!isDeclaration(again.value)) {
    beside.push(first.value);
    return again;
  }
  if (isAlike(first.value, again.value)) return described(first, again);
  diagnostics.push(
    diagnostic(declarationsAgree, {
      message: "two-declarations",
      data: { name },
      help: "fix",
      span: first.key,
      pointer: first.value.pointer,
      related: [
        { span: again.key, message: "declared-otherwise" },
        ...users.slice(0, 1).map(({ at }) => ({ span: at, message: "used-here" }) as const),
      ],
    }),
  );
  return undefined;
}

/** A declaration with what another says of the same parameter beside it: what it is for people, or its type; nothing where that is nothing. */
function described({ key, value }: Entry, { value: again }: Entry): Entry | undefined {
  const own = saidIn(value);
  const entries = new Map([...own, ...[...saidIn(again)].filter(([name]) => !own.has(name))]);
  return entries.size === own.size ? undefined : { key, value: { kind: "map", span: value.span, pointer: value.pointer, entries } };
}

/** What a declaration says, by key, in the short form too. */
function saidIn(node: DocumentNode): MapNode["entries"] {
  if (node.kind === "map") return node.entries;
  return new Map([["type", { key: node.span, value: movedTo(node, pointerTo(node.pointer, "type")) }]]);
}

/** A sample that may be there already, with the values that it does not give itself. What is none is kept, so that the check of shape says so. */
function sample({ beside }: State, first: Entry | undefined, again: Entry, { isBase }: Declared): Entry | undefined {
  if (first === undefined && isBase) return again;
  if (first?.value.kind !== "map" || again.value.kind !== "map") {
    const isOther = first?.value.kind === "map";
    beside.push(isOther ? first.value : again.value);
    return isOther ? again : undefined;
  }
  const own = first.value.entries;
  const others = [...again.value.entries].filter(([name]) => !own.has(name));
  if (others.length < again.value.entries.size)
    beside.push({ ...again.value, entries: new Map([...again.value.entries].filter(([name]) => own.has(name))) });
  return others.length === 0 ? undefined : withEntries(first, new Map([...own, ...others]));
}

/** The keys of the frame stand before the others, as they are written. */
function inOrder(entries: ReadonlyMap<string, Entry>): MapNode["entries"] {
  const rank = (name: string): number => {
    const index = (topKeys as readonly string[]).indexOf(name);
    return index < 0 ? topKeys.length : index;
  };
  return new Map([...entries].toSorted(([a], [b]) => rank(a) - rank(b)));
}

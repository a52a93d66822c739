import { baseConfigurations } from "../codes/configuration.ts";
import { add, at, type Collector } from "../diagnostics/collector.ts";
import { configuration, type Taken } from "../language/tables/configuration.ts";
import type { Diagnostic, WordsOf } from "../model/diagnostic.ts";
import { child, type DocumentNode, type Entry, type MapNode } from "../model/document.ts";
import type { Need } from "../model/files.ts";
import { folderOf, isInside, joinPath } from "../model/path.ts";
import { readConfig } from "./config.ts";
import { mapOf, textOf } from "./config-values.ts";
import type { ReadFile } from "./uses.ts";

/** A configuration with the settings of those that it extends in place; each value knows the file that it stands in. */
export interface Extended {
  readonly document: DocumentNode;
  /** The files that it extends, directly or by another, each once, those that are not there too: paths as those of sources are given. */
  readonly bases: readonly string[];
  readonly needs: readonly Need[];
  /** What is wrong with how files are named, and with what stands in them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How often a configuration takes the settings of another file: of lists of files that have lists a few lines stand for thousands. */
const limit = 50;

/** What each project says for itself. */
const ownSettings = ["specs", "out"] as const;

interface State {
  readonly read: ReadFile;
  readonly root: string;
  readonly collector: Collector;
  readonly bases: Set<string>;
  readonly needs: Map<string, Need>;
  taken: number;
}

/**
 * Puts the settings of the files that `extends` names beside those of a configuration, which win: of a list the last file wins; what stands in maps is joined key by key,
 * anything else is replaced. `root` is the folder that these files must lie in, links followed.
 */
export function extended(document: DocumentNode, read: ReadFile, root: string): Extended {
  const state: State = { read, root, collector: { diagnostics: [] }, bases: new Set(), needs: new Map(), taken: 0 };
  const joinedDocument = document.kind === "map" ? withBases(state, document, [document.span.source.path]) : document;
  return { document: joinedDocument, bases: [...state.bases], needs: [...state.needs.values()], diagnostics: state.collector.diagnostics };
}

/** `files` are the configuration, then each that the one before extends, down to that of the document. */
function withBases(state: State, own: MapNode, files: readonly string[]): MapNode {
  const named = child(own, "extends");
  if (named === undefined) return own;
  const bases = (named.kind === "list" ? named.items : [named]).map((node) => baseAt(state, node, files));
  return bases.reduceRight<MapNode>((near, far) => (far === undefined ? near : joined(near, far, whole)), own);
}

const whole: Taken = { kind: "map", keys: configuration };

/** The settings of a file that is named, those that it extends in place; none where it has none that can be read, which is reported. */
function baseAt(state: State, node: DocumentNode, files: readonly string[]): MapNode | undefined {
  const { collector } = state;
  const fail = (words: WordsOf<typeof baseConfigurations>): undefined => {
    add(collector, baseConfigurations, { ...words, ...at(node) });
  };
  const written = textOf(node, collector);
  if (written === undefined) return undefined;
  if (/^[/~]|^[a-z][\w+.-]*:|[\\\p{Cc}]/iu.test(written)) return fail({ message: "no-path", data: { path: written }, help: "form" });
  const path = joinPath(folderOf(node.span.source.path), written);
  state.taken += 1;
  if (state.taken > limit) return fail({ message: "too-many", data: { limit }, help: "fewer" });
  state.bases.add(path);
  const file = state.read(path);
  // A path that leads out of the working directory and back is another name of the file.
  const shown = typeof file === "object" ? file.source.path : path;
  if (files.includes(shown)) {
    const circle = [...files.slice(files.indexOf(shown)), shown];
    return fail({ message: "itself", data: { files: circle }, help: "third" });
  }
  if (file === "outside" || (file === "missing" && !isInside(state.root, path)))
    return fail({ message: "outside", data: { path: written }, help: "move" });
  if (file === undefined) state.needs.set(path, { path, root: state.root });
  if (file === undefined || file === "missing") return fail({ message: "no-file", data: { path }, help: "form" });
  if (typeof file === "string") return fail({ message: "unreadable", data: { path }, help: "readable" });
  for (const found of file.diagnostics) collector.diagnostics.push(found);
  const map = mapOf(file.value, undefined, collector);
  return map && withBases(state, shared(map, collector), [...files, shown]);
}

/** What a file says for several projects; what is wrong with that is found here, since what one of them says otherwise would hide it. */
function shared(map: MapNode, collector: Collector): MapNode {
  const entries = new Map(map.entries);
  for (const name of ownSettings) {
    const entry = entries.get(name);
    if (entry === undefined || !entries.delete(name)) continue;
    const { key, value } = entry;
    add(collector, baseConfigurations, {
      message: "own-setting",
      data: { key: name },
      help: "each-project",
      span: key,
      pointer: value.pointer,
    });
  }
  const own = { ...map, entries };
  collector.diagnostics.push(...readConfig(own, "part").diagnostics);
  return own;
}

/** A map with what another one has besides. */
function joined(near: MapNode, far: MapNode, takes: Taken): MapNode {
  const entries = new Map(near.entries);
  for (const [name, entry] of far.entries) {
    const own = entries.get(name);
    const inner = takenAt(takes, name);
    // What a file extends is in place already.
    if (name === "extends" && takes === whole) continue;
    if (own === undefined) entries.set(name, entry);
    else if (inner !== undefined) entries.set(name, joinedEntry(own, entry, inner));
  }
  return { ...near, entries };
}

function joinedEntry(near: Entry, far: Entry, takes: Taken): Entry {
  if (near.value.kind !== "map" || far.value.kind !== "map" || (takes.kind !== "map" && takes.kind !== "named")) return near;
  return { key: near.key, value: joined(near.value, far.value, takes) };
}

/** What a key of a map takes; nothing where it has no such key. */
function takenAt(takes: Taken, name: string): Taken | undefined {
  if (takes.kind === "named") return takes.of;
  return takes.kind === "map" && Object.hasOwn(takes.keys, name) ? takes.keys[name]?.takes : undefined;
}

import { usedPath } from "../../../2-resolve/use-path.ts";
import { withoutDeclared } from "../../../2-resolve/declared.ts";
import { type Construct, rowsOf, type Slot } from "../../../language/tables/construct.ts";
import { type declaredKeys, elementKeys, topKeys } from "../../../language/tables/frame.ts";
import { child, type DocumentNode, type MapNode, type ScalarNode } from "../../../model/document.ts";
import type { Span } from "../../../model/source.ts";
import { eachScalar } from "../../placeholders.ts";

/** Texts of a project, as far as they are read: what each says. */
export type Documents = (path: string) => DocumentNode | undefined;

/** A key of a construct, with what stands there. */
export interface Keyed {
  readonly construct: Construct;
  readonly name: string;
  readonly key: Span;
  readonly value: DocumentNode;
}

/** Who goes through a contract; `S` is what a place knows of the elements around it. */
export interface Visitor<S> {
  /** An element of a list, or a row of a table: the maps that it is made of, its own first, which may say `each` and `when`. */
  readonly element: (maps: readonly MapNode[], scope: S, construct: Construct) => S;
  /** A map of a construct, one of those that it is made of, with the scope of what stands in it. */
  readonly map: (map: MapNode, scope: S) => void;
  /** A text that may hold placeholders. */
  readonly text: (node: ScalarNode, scope: S) => void;
  /** A key that its construct has, before what stands in it. */
  readonly key: (keyed: Keyed, scope: S) => void;
  /** A file that is used: once for each place. */
  readonly file: (map: MapNode) => void;
}

/** The map of a text with the files around it, the outermost first. */
interface Layer {
  readonly map: MapNode;
  readonly files: readonly string[];
  /** Whether it is the top of a contract, whose frame means itself. */
  readonly isTop: boolean;
}

/** What stands at the top of a text: a contract, or what uses it. */
export interface Top {
  readonly construct: Construct;
  readonly isTop: boolean;
}

interface State<S> {
  readonly documents: Documents;
  /** The folder that files stay in. */
  readonly root: string;
  readonly visitor: Visitor<S>;
}

/**
 * Goes through a text as its check does: each key by its row, and in each map that uses a file also what the file says, even where the map says it
 * otherwise, since others may take it from there. `construct` is what stands at the top; `isTop` whether that is a contract, with its frame.
 */
export function walk<S>(path: string, { construct, isTop }: Top, state: State<S>, scope: S): void {
  const document = state.documents(path);
  if (document?.kind !== "map") return;
  const map = isTop ? document : withoutDeclared(document).map;
  const layers = layersOf(state, { map, files: [path], isTop });
  const inner = isTop ? scope : state.visitor.element(mapsOf(layers), scope, construct);
  walkMap(state, layers, construct, inner);
}

function mapsOf(layers: readonly Layer[]): readonly MapNode[] {
  return layers.map(({ map }) => map);
}

/** A map and those that it uses, the nearest first; no file in itself. */
function layersOf<S>(state: State<S>, layer: Layer): readonly Layer[] {
  const use = child(layer.map, "use");
  if (use?.kind !== "scalar" || typeof use.value !== "string") return [layer];
  const named = usedPath(use.value, use.span.source.path, state.root);
  if (!("path" in named) || layer.files.includes(named.path)) return [layer];
  const document = state.documents(named.path);
  if (document?.kind !== "map") return [layer];
  state.visitor.file(document);
  const { map } = withoutDeclared(document);
  return [layer, ...layersOf(state, { map, files: [...layer.files, named.path], isTop: layer.isTop })];
}

function walkMap<S>(state: State<S>, layers: readonly Layer[], construct: Construct, scope: S): void {
  const word = construct.variants && valueIn(layers, construct.variants.key);
  const rows = rowsOf(construct, word);
  for (const { map, files, isTop } of layers) {
    state.visitor.map(map, scope);
    const skipped: ReadonlySet<string> = new Set(["use", "omit", ...(isTop ? topKeys : elementKeys)]);
    for (const [name, { key, value }] of map.entries) {
      if (skipped.has(name)) continue;
      const slot = rows.get(name)?.slot;
      if (slot) state.visitor.key({ construct, name, key, value }, scope);
      walkSlot(state, value, slot, files, scope);
    }
  }
}

/** What the nearest of some maps says at a key. */
function valueIn(layers: readonly Layer[], key: string): unknown {
  const found = layers.map(({ map }) => child(map, key)).find((value) => value !== undefined);
  return found?.kind === "scalar" ? found.value : undefined;
}

function walkSlot<S>(state: State<S>, value: DocumentNode, slot: Slot | undefined, files: readonly string[], scope: S): void {
  const construct = slot && "construct" in slot ? slot.construct : undefined;
  if (slot === undefined || construct === undefined)
    return eachScalar(value, (node) => {
      state.visitor.text(node, scope);
    });
  const isListed = slot.kind === "records" || slot.kind === "table-rows";
  for (const item of isListed && value.kind === "list" ? value.items : [value]) {
    if (item.kind !== "map") {
      eachScalar(item, (node) => {
        state.visitor.text(node, scope);
      });
      continue;
    }
    const layers = layersOf(state, { map: item, files, isTop: false });
    walkMap(state, layers, construct, isListed ? state.visitor.element(mapsOf(layers), scope, construct) : scope);
  }
}

/** What a text says at the keys that declare something, where it says it as a map. */
export function declaredIn(document: DocumentNode | undefined, key: (typeof declaredKeys)[number]): MapNode | undefined {
  const found = child(document, key);
  return found?.kind === "map" ? found : undefined;
}

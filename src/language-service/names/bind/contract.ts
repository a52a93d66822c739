import { wholeContract } from "../../../language/tables/contract.ts";
import { indexName } from "../../../model/tree.ts";
import { child, type MapNode, type ScalarNode } from "../../../model/document.ts";
import { span } from "../../../model/source.ts";
import { placeOf, type Occurrence, type Written } from "../occurrence.ts";
import { declaredBy } from "./declared.ts";
import { createPlaces, type Places } from "./placed.ts";
import { type Loop, type Scope, unknownAt } from "./scope.ts";
import { bindCondition, bindList, bindText } from "./texts.ts";
import { bindDeclarations, bindValues } from "./values.ts";
import { declaredIn, type Documents, type Keyed, type Top, type Visitor, walk } from "./walk.ts";

/** All that is named in a contract and in the files that it uses. */
export interface Bound {
  readonly contract: string;
  readonly occurrences: readonly Occurrence[];
  /** Texts that may name something, of which nobody can tell what. */
  readonly opaque: readonly Written[];
  /** Its conditions, as far as they name something. */
  readonly conditions: readonly ScalarNode[];
  /** The files that it was read from, itself first, with those that it wants to use and that could not be read. */
  readonly files: readonly string[];
}

/**
 * Finds what is named in a contract, with the scopes that its check has. `root` is the folder that its files stay in; `top` what its top is: of a file that
 * no contract uses what its keys are those of.
 */
export function bindContract(
  contract: string,
  documents: Documents,
  root: string,
  top: Top = { construct: wholeContract, isTop: true },
): Bound {
  const { maps, params, scope } = outermost(contract, documents, root, top);
  const places = createPlaces();
  for (const map of params) bindDeclarations(places, map, scope.params);
  for (const map of maps) bindSamples(places, map, contract, scope.params);
  walk<Scope>(contract, top, { documents, root, visitor: binder(places) }, scope);
  const { occurrences, opaque, conditions } = places;
  return { contract, occurrences, opaque, conditions, files: maps.map((map) => map.span.source.path) };
}

/** Which names can stand in a text, as a contract has it. */
export interface Scopes {
  /** Those of the contract, outside of what is repeated. */
  readonly whole: Scope;
  /** Those in each map of a construct that the text has, by its pointer there; where it stands several times, the first time. */
  readonly inMaps: ReadonlyMap<string, Scope>;
  /** The files that this was read from. */
  readonly files: readonly string[];
}

/** The same walk, of which only the scopes are kept: those in a file that the contract uses, or in the contract itself, by its path. */
export function scopesIn(path: string, contract: string, documents: Documents, root: string, top: Top): Scopes {
  const { maps, scope: whole } = outermost(contract, documents, root, top);
  const inMaps = new Map<string, Scope>();
  const map = (node: MapNode, scope: Scope): void => {
    if (node.span.source.path === path && !inMaps.has(node.pointer)) inMaps.set(node.pointer, scope);
  };
  walk<Scope>(contract, top, { documents, root, visitor: { ...binder(unnoted), text: nothing, key: nothing, map } }, whole);
  return { whole, inMaps, files: maps.map((each) => each.span.source.path) };
}

/** Where only scopes are asked for nothing is noted. */
const unnoted: Places = { ...createPlaces(), note: nothing, noteOpaque: nothing, noteCondition: nothing };

/** The tops of the files that a contract is read from, what they declare, and the scope that the contract begins with. */
function outermost(
  contract: string,
  documents: Documents,
  root: string,
  top: Top,
): { readonly maps: readonly MapNode[]; readonly params: readonly MapNode[]; readonly scope: Scope } {
  const own = documents(contract);
  const maps = [...(own?.kind === "map" ? [own] : []), ...usedMaps(contract, documents, root, top)];
  const params = maps.flatMap((map) => declaredIn(map, "params") ?? []);
  return { maps, params, scope: { contract, params: declaredBy(params, contract), loops: [], flow: "" } };
}

function nothing(): undefined {
  return undefined;
}

/** The tops of the files that a contract uses, each once. */
function usedMaps(contract: string, documents: Documents, root: string, top: Top): readonly MapNode[] {
  const found = new Set<MapNode>();
  const visitor: Visitor<undefined> = { element: nothing, map: nothing, text: nothing, key: nothing, file: (map) => void found.add(map) };
  walk(contract, top, { documents, root, visitor }, undefined);
  return [...found];
}

function bindSamples(places: Places, map: MapNode, contract: string, declared: Scope["params"]): void {
  for (const [name, { key, value }] of declaredIn(map, "samples")?.entries ?? []) {
    const whole = span(key.source, key.start, Math.max(key.end, value.span.end));
    places.note({ kind: "sample", thing: `sample:${contract}:${name}`, path: [name] }, { span: key, value: name }, undefined, whole);
    if (value.kind === "map") bindValues(places, value, declared, (unknown) => unknownAt(contract, [unknown]));
  }
}

function binder(places: Places): Visitor<Scope> {
  return {
    file: nothing,
    map: nothing,
    text: (node, scope) => bindText(places, node, scope),
    key: (keyed, scope) => bindKey(places, keyed, scope),
    element: (maps, scope, construct) => {
      const inner = withLoop(places, maps, scope);
      for (const map of maps) {
        const when = child(map, "when");
        if (when) bindCondition(places, when, inner);
      }
      const [own] = maps;
      return own && construct.name === "flow" ? { ...inner, flow: placeOf(own.span) } : inner;
    },
  };
}

/** The scope in an element: what the nearest of its maps repeats it for. */
function withLoop(places: Places, maps: readonly MapNode[], scope: Scope): Scope {
  let loop: Loop | undefined;
  for (const map of maps) {
    const each = child(map, "each");
    if (each === undefined) continue;
    const [named] = each.kind === "map" ? each.entries : [];
    const listed = named ? named[1].value : each;
    const found = bindList(places, listed, scope);
    const list = { path: (found?.field ?? found?.name)?.path ?? [], at: listed.span, list: found?.declared };
    const own = named
      ? { name: named[0], thing: `item:${placeOf(named[1].key)}`, isImplicit: false, ...list }
      : { name: "item", thing: `item:${placeOf(each.span)}`, isImplicit: true, ...list };
    // What is called like the number of items has been refused.
    if (named && named[0] !== indexName)
      places.note({ kind: "item", thing: own.thing, path: own.path }, { span: named[1].key, value: named[0] }, undefined, named[1].key);
    loop ??= own;
  }
  return loop ? { ...scope, loops: [...scope.loops, loop] } : scope;
}

/** Keys that name something, or refer to it, by themselves. */
function bindKey(places: Places, { construct, name, value }: Keyed, scope: Scope): void {
  const { contract, flow } = scope;
  const isComponent = construct.variants?.rows.has("signature") === true || construct.variants?.rows.has("checkbox") === true;
  const note = (kind: "role" | "component", node: typeof value, isDeclared: boolean): void => {
    if (node.kind !== "scalar" || typeof node.value !== "string" || node.value === "" || node.value.includes("{{")) return;
    const thing = kind === "role" ? `role:${contract}:${node.value}` : `component:${contract}:${flow}:${node.value}`;
    places.note({ kind, thing, path: [node.value] }, node, undefined, isDeclared ? node.span : undefined);
  };
  if (construct.name === "approver" && name === "role") note("role", value, true);
  if (isComponent && name === "id") note("component", value, true);
  if (isComponent && name === "rotateWith") note("component", value, false);
  if (isComponent && name === "children" && value.kind === "list") for (const item of value.items) note("component", item, false);
}

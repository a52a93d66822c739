import type { Site } from "../../../language/tables/actions.ts";
import { type Column, type Construct, insteadOf, type Read, type Row, type Slot } from "../../../language/tables/construct.ts";
import { expandJson, liftKey } from "../../../language/readers/lift.ts";
import { joined, lowerConstruct } from "../../../language/readers/lower.ts";
import type { DocumentNode, MapNode } from "../../../model/document.ts";
import type { JsonScalar } from "../../../model/json.ts";
import { at, literal, literalOf, record, type RecordTree, type Tree } from "../../../model/tree.ts";
import { folded, membersOfRow, type Place } from "./members.ts";
import { type Leaf, leavesOf, type Stray } from "./leaves.ts";
import { isSame, merge, nested, nodeOfTree, treeOfNode } from "./trees.ts";
import { wordsMeant } from "./words.ts";

/** A map with strays in it: what it is, with the structures that have them, the keys that it may have, and its type. */
export interface Strays {
  readonly map: MapNode;
  readonly place: Place;
  readonly rows: ReadonlyMap<string, Row>;
  readonly word: string | undefined;
  readonly strays: readonly Stray[];
}

/** Strays that only together can be written as keys, and what these keys are. */
export interface Lifted {
  readonly names: readonly string[];
  /** The keys that say the same, with their values; `wire` holds what no key says. Those of a record that is there already are added to it. */
  readonly keys: ReadonlyMap<string, DocumentNode>;
  /** The keys that the members belong to, also where their values cannot be written as these keys take them. */
  readonly named: readonly string[];
  /** Whether the keys say exactly what the members say. */
  readonly exact: boolean;
}

/** Reads a map that a construct stands for, once it stands at its own key. */
export type Inside = (key: string, row: Row, column: Column, node: DocumentNode) => DocumentNode;

/** What strays would be as keys of the language: the tables read backwards, with what keys beside them say. */
export function liftStrays(strays: Strays, inside: Inside): readonly Lifted[] {
  const { map, place, rows } = strays;
  const { targets } = place;
  const structure = targets[0]?.structure ?? "";
  const found: {
    readonly leaf: Leaf;
    readonly keys: ReadonlyMap<string, DocumentNode>;
    readonly named: readonly string[];
    readonly exact: boolean;
  }[] = [];
  const plain: Leaf[] = [];
  const constructs = (path: string, node: DocumentNode): readonly [string, Row, Column] | undefined =>
    constructAt(rows, targets, path, node);
  for (const stray of strays.strays) {
    for (const leaf of leavesOf(stray, structure, (path, node) => constructs(path, node) !== undefined)) {
      const at = constructs(leaf.path, leaf.node);
      if (at) found.push({ leaf, keys: new Map([[at[0], inside(...at, leaf.node)]]), named: [at[0]], exact: true });
      else plain.push(leaf);
    }
  }
  const wire = wireOf(plain, map);
  const before = lowerConstruct(contextOf(strays), withoutFillers(place.construct), targets);
  const merged = merge(expandJson(before, structure) ?? before, wire);
  const read: Read = (path) => at(merged, path);
  const writers = (path: string): readonly (readonly [string, Row])[] =>
    [...rows].filter(([, row]) => membersOfRow(row, targets).some((member) => overlaps(member, path)));
  const candidates = new Map(plain.flatMap(({ path }) => writers(path)));
  const lifted = new Map<string, Tree>();
  const lift = (isRead: (key: string) => boolean): void => {
    for (const [key, row] of candidates) {
      const value = isRead(key) ? liftKey(read, row, targets) : undefined;
      if (value !== undefined) lifted.set(key, value);
    }
  };
  // Of what has no type only the keys of all types are known, and those that stand beside what is there in place of one.
  const { construct } = place;
  const isTyped = construct.variants === undefined || strays.word !== undefined;
  lift((key) => isTyped || construct.rows.has(key));
  const beside = isTyped ? undefined : insteadOf(construct, (key) => lifted.has(key) || map.entries.has(key));
  if (beside) lift((key) => beside.includes(key) && !construct.rows.has(key));
  const again = lowerConstruct(record([...contextOf(strays).fields, ...lifted], map), withoutFillers(place.construct), targets);
  const back = expandJson(again, structure) ?? again;
  const filled = lowerConstruct(record([...contextOf(strays).fields, ...lifted], map), place.construct, targets);
  for (const leaf of plain) {
    const keys = writers(leaf.path);
    const said = keys.filter(([key]) => lifted.has(key));
    const named = keys.map(([key]) => key);
    const own = leaf.unknown ? keyIn(rows, leaf) : undefined;
    if (own) found.push({ leaf, keys: new Map([own]), named: [own[0]], exact: true });
    else if (leaf.unknown) found.push({ leaf, keys: new Map(), named: [], exact: false });
    else if (said.length > 0 && isSame(at(back, leaf.path), at(merged, leaf.path)))
      found.push({
        leaf,
        ...nodesOf(
          said.map(([key]) => [key, lifted.get(key) ?? merged]),
          map,
        ),
        named: said.map(([key]) => key),
      });
    else if (isSame(at(filled, leaf.path), at(merged, leaf.path)))
      found.push({ leaf, keys: new Map(), named: said.map(([key]) => key), exact: true });
    else if (keys.length === 0 || isEmpty(leaf.node) || said.some(([, row]) => isAcross(row, targets)))
      found.push({ leaf, keys: new Map([["wire", wireNode(leaf, map)]]), named: ["wire"], exact: true });
    else found.push({ leaf, ...asWritten(leaf, keys, targets), named });
  }
  const invented = inventedIn(back, merged);
  return grouped(strays, found).map((group) => ({
    ...group,
    exact: group.exact && !invented.some((path) => group.named.some((key) => writers(path).some(([name]) => name === key))),
  }));
}

/** A key of the language that stands among members, where its construct is one level up; or the key of a member that only another action has there. */
function keyIn(rows: ReadonlyMap<string, Row>, { path, node }: Leaf): readonly [string, DocumentNode] | undefined {
  const name = path.split(".").at(-1) ?? "";
  if (!path.includes(".")) return undefined;
  if (rows.has(name)) return [name, node];
  for (const [key, { columns }] of rows) {
    const column = columns.find(({ members: [member = ""], codec }) => codec.kind === "value" && folded(member) === folded(path));
    const lifted = column?.codec.kind === "value" ? column.codec.lift(treeOfNode(node)) : undefined;
    const said = lifted && nodeOfTree(lifted, node.pointer);
    if (said) return [key, said];
  }
  return undefined;
}

function withoutFillers(construct: Construct): Construct {
  return { ...construct, fillers: () => [] };
}

/** Whether a member is sent without anything in it, which keys have no value for. */
function isEmpty(node: DocumentNode): boolean {
  return node.kind === "scalar" ? node.value === "" : node.kind === "list" ? node.items.length === 0 : node.entries.size === 0;
}

/** Whether one path is the other, or holds it. */
function overlaps(one: string, other: string): boolean {
  return `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);
}

/** The row whose construct stands in the member at a path. */
function constructAt(
  rows: ReadonlyMap<string, Row>,
  targets: readonly Site[],
  path: string,
  node: DocumentNode,
): readonly [string, Row, Column] | undefined {
  for (const [key, row] of rows) {
    for (const { structure, into } of targets) {
      for (const column of row.columns) {
        const { codec, members, structures, reads } = column;
        if ((codec.kind !== "record" && codec.kind !== "records") || !structures.includes(structure)) continue;
        if (joined(into, members[0] ?? "") === path && reads?.(treeOfNode(node)) !== false) return [key, row, column];
      }
    }
  }
  return undefined;
}

/** What leaves say, as members of the structure that they are of. */
function wireOf(leaves: readonly Leaf[], map: MapNode): RecordTree {
  return leaves.reduce<RecordTree>(
    (wire, { path, node, unknown }) => (unknown ? wire : merge(wire, nested(path, treeOfNode(node), map))),
    record([], map),
  );
}

/** The keys of a map that may say something together with members: all but constructs, which have structures of their own. */
function contextOf({ map, place: { construct }, rows, word }: Strays): RecordTree {
  const fields: [string, Tree][] = [];
  for (const [key, { slot }] of rows) {
    const entry = map.entries.get(key);
    const isConstruct = "construct" in slot && slot.construct.bare !== true;
    if (entry && !isConstruct) fields.push([key, treeOfNode(entry.value)]);
  }
  if (construct.variants && word !== undefined) fields.push([construct.variants.key, literal(word, map)]);
  return record(fields, map);
}

/** Whether a key is written across several members of some structures, or one that depends on others. */
function isAcross({ columns }: Pick<Row, "columns">, targets: readonly Site[]): boolean {
  return columns.some(
    ({ codec, structures }) => codec.kind === "members" && targets.some(({ structure }) => structures.includes(structure)),
  );
}

/** The paths of texts that are empty only since the members that would say them are missing. */
function inventedIn(back: RecordTree, merged: RecordTree, path = ""): readonly string[] {
  return [...back.fields].flatMap(([name, value]) => {
    const own = joined(path, name);
    if (value.kind === "record") return inventedIn(value, merged, own);
    return literalOf(value) === "" && at(merged, own) === undefined ? [own] : [];
  });
}

function nodesOf(keys: readonly (readonly [string, Tree])[], map: MapNode): Pick<Lifted, "keys" | "exact"> {
  const made = keys.flatMap(([key, tree]): [string, DocumentNode][] => {
    const node = nodeOfTree(tree, `${map.pointer}/${key}`);
    return node ? [[key, node]] : [];
  });
  return { keys: new Map(made), exact: made.length === keys.length };
}

function wireNode({ path, node }: Leaf, map: MapNode): DocumentNode {
  return nodeOfTree(nested(path, treeOfNode(node), map), `${map.pointer}/wire`) ?? node;
}

/** A member whose value is written as its key takes it, or as another action's structure does: only the key is another one. */
function asWritten(
  { node, path }: Leaf,
  keys: readonly (readonly [string, Row])[],
  targets: readonly Site[],
): Pick<Lifted, "keys" | "exact"> {
  const [first, ...more] = keys;
  const column = first?.[1].columns.find(({ members, structures }) =>
    targets.some(({ structure, into }) => structures.includes(structure) && joined(into, members[0] ?? "") === path),
  );
  const inexact = { keys: new Map<string, DocumentNode>(), exact: false };
  if (first === undefined || more.length > 0 || column?.codec.kind !== "value" || column.codec.negated) return inexact;
  const [key, row] = first;
  const tree = treeOfNode(node);
  const { slot } = row;
  const meant =
    node.kind === "scalar" && slot.kind === "word" && !slot.words.includes(String(node.value))
      ? wordsMeant(row, slot.words, node.value, targets)
      : [];
  const [word] = meant;
  if (word !== undefined && meant.length === 1 && node.kind === "scalar")
    return { keys: new Map([[key, { ...node, value: word, quoted: false }]]), exact: true };
  const lifted = column.codec.lift(tree);
  const again = lifted && literalOf(column.codec.lower(lifted));
  const said = lifted && nodeOfTree(lifted, node.pointer);
  // The service overlooks the letter case of some codes, which are read back in that of its documents.
  if (said && node.kind === "scalar" && typeof node.value === "string" && String(again).toLowerCase() === node.value.toLowerCase())
    return { keys: new Map([[key, said]]), exact: true };
  const isRight = lifted === tree || (node.kind === "scalar" && isTaken(node.value, slot));
  return isRight ? { keys: new Map([[key, node]]), exact: true } : inexact;
}

/** Whether a value is one that a key takes beside codes: one of its words, or yes or no. */
function isTaken(value: JsonScalar, slot: Slot): boolean {
  if (slot.kind === "word") return slot.words.includes(String(value));
  return slot.kind === "scalar" && slot.plain === "boolean" && typeof value === "boolean";
}

/** What belongs together: strays that a key needs together, and keys that a stray says together. */
function grouped(
  { strays, rows }: Strays,
  found: readonly {
    readonly leaf: Leaf;
    readonly keys: ReadonlyMap<string, DocumentNode>;
    readonly named: readonly string[];
    readonly exact: boolean;
  }[],
): readonly Lifted[] {
  const groups: { names: Set<string>; keys: Map<string, DocumentNode>; named: Set<string>; exact: boolean }[] = [];
  for (const { leaf, keys, named, exact } of found) {
    const own = { names: new Set([leaf.name]), keys: new Map(keys), named: new Set(named), exact };
    const rest = groups.filter((group) => !group.names.has(leaf.name) && !named.some((key) => group.named.has(key)));
    for (const group of groups.filter((each) => !rest.includes(each))) {
      for (const name of group.names) own.names.add(name);
      for (const key of group.named) own.named.add(key);
      own.exact &&= group.exact;
      for (const [key, node] of group.keys) own.keys.set(key, withBoth(own.keys.get(key), node));
    }
    groups.splice(0, groups.length, ...rest, own);
  }
  const order = new Map([...rows.keys()].map((key, index) => [key, index]));
  const inOrder = (one: string, other: string): number => (order.get(one) ?? order.size) - (order.get(other) ?? order.size);
  return groups.map(({ names, keys, named, exact }) => ({
    names: strays.flatMap(({ name }) => (names.has(name) ? [name] : [])),
    keys: new Map([...keys].toSorted(([one], [other]) => inOrder(one, other))),
    named: [...named].toSorted(inOrder),
    exact,
  }));
}

/** Of two values of a key all that they hold: parts of one record. */
function withBoth(one: DocumentNode | undefined, other: DocumentNode): DocumentNode {
  if (one?.kind !== "map" || other.kind !== "map") return one ?? other;
  const entries = new Map(other.entries);
  for (const [name, entry] of one.entries)
    entries.set(name, { ...entry, value: withBoth(entry.value, other.entries.get(name)?.value ?? entry.value) });
  return { ...one, entries };
}

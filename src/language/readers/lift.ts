import { sameJson } from "../../model/json.ts";
import {
  at,
  childrenOf,
  headOf,
  isExpression,
  type Item,
  list,
  literal,
  literalOf,
  type Origin,
  record,
  type RecordTree,
  type Tree,
} from "../../model/tree.ts";
import { memberAt, memberOf, membersOf } from "../../wire/structures.ts";
import type { Site } from "../tables/actions.ts";
import { plainOf, treeOf } from "../trees/apply.ts";
import { type Column, type Construct, insteadOf, type Read, type Row, rowsOf } from "../tables/construct.ts";
import { conforming } from "./conform.ts";
import { typedAt } from "./member-type.ts";
import { withUnreadable } from "./unreadable.ts";
import { mapOf } from "../trees/decode.ts";
import { joined, lowerConstruct, targetOf } from "./lower.ts";

/**
 * A wire structure as the construct that is lowered to it: the tables read backwards. What no key repeats is kept in `wire` and
 * `omit`, so that lowering the result gives back the structure, whatever was in it. `undefined` where that cannot be said inside
 * the construct, so that its parent must keep it.
 */
export function liftConstruct(wire: RecordTree, construct: Construct, targets: readonly Site[]): RecordTree | undefined {
  const expanded = expandJson(wire, targets[0]?.structure ?? "");
  if (expanded === undefined) return undefined;
  const read: Read = (path) => at(expanded, path);
  const lifted = record(liftRows(read, construct, targets, "exact"), wire.origin);
  return withRemainder(lifted, expanded, construct, targets);
}

/**
 * What a construct says with its `wire` and `omit` taken into account, for judgement: like {@link liftConstruct}, but a value that
 * only differs in spelling from what its key would write is read too, and one that no key can say, or of a wrong type, is unknown.
 */
export function readConstruct(wire: RecordTree, construct: Construct, targets: readonly Site[]): ReadonlyMap<string, Tree> {
  const read = readerOf(wire, targets);
  const fields = new Map(liftRows(read, construct, targets, "loose"));
  const word = construct.variants && literalOf(fields.get(construct.variants.key));
  return withUnreadable(fields, read, rowsOf(construct, word), targets);
}

/** Reads the members of a structure for judgement: what is of a wrong type is unknown, and so is what a text that is no JSON holds. */
export function readerOf(wire: RecordTree, targets: readonly Site[]): Read {
  const structure = targets[0]?.structure ?? "";
  const fields = new Map(wire.fields);
  for (const name of membersOf(structure)) {
    const value = fields.get(name);
    if (value !== undefined && memberOf(structure, name)?.json) fields.set(name, readJson(value));
  }
  const readable = { ...wire, fields };
  return (path) => typedAt(readable, structure, path);
}

function readJson(value: Tree): Tree {
  const held = jsonIn(value);
  if (held !== undefined || literalOf(value) === "") return held ?? value;
  return { kind: "unknown", origin: value.origin };
}

type Mode = "exact" | "loose";

function liftRows(read: Read, construct: Construct, targets: readonly Site[], mode: Mode): readonly (readonly [string, Tree])[] {
  const { variants } = construct;
  const typeRow = variants && construct.rows.get(variants.key);
  const word = typeRow && literalOf(liftRow(read, typeRow, targets, mode));
  const rows = variants && word === undefined ? construct.rows : rowsOf(construct, word);
  const lifted = fieldsOf(read, rows, targets, mode);
  const beside = word === undefined ? insteadOf(construct, (key) => lifted.some(([name]) => name === key)) : undefined;
  if (beside === undefined) return lifted;
  const others = [...rowsOf(construct, undefined)].filter(([name]) => beside.includes(name) && !construct.rows.has(name));
  return [...lifted, ...fieldsOf(read, others, targets, mode)];
}

function fieldsOf(
  read: Read,
  rows: Iterable<readonly [string, Row]>,
  targets: readonly Site[],
  mode: Mode,
): readonly (readonly [string, Tree])[] {
  return [...rows].flatMap(([name, row]): [string, Tree][] => {
    const value = liftRow(read, row, targets, mode);
    return value === undefined ? [] : [[name, value]];
  });
}

/** What a key would say of members that `read` gives, where it says exactly that; `undefined` where it says something else, or nothing. */
export function liftKey(read: Read, row: Row, targets: readonly Site[]): Tree | undefined {
  return liftRow(read, row, targets, "exact");
}

function liftRow(read: Read, row: Row, targets: readonly Site[], mode: Mode): Tree | undefined {
  for (const target of targets) {
    const columns = row.columns.filter(({ structures }) => structures.includes(target.structure));
    for (const column of columns) {
      const value = liftColumn(read, column, target, mode);
      const allowed = value && conforming(value, row.slot);
      if (allowed !== undefined) return allowed;
    }
    if (columns.length > 0) return undefined;
  }
  return undefined;
}

function liftColumn(readAt: Read, column: Column, target: Site, mode: Mode): Tree | undefined {
  const { codec, members } = column;
  const { structure, into } = target;
  const read: Read = (member) => readAt(joined(into, member));
  const member = members[0] ?? "";
  if (codec.kind === "members") return codec.lift(read, structure);
  if (codec.kind === "inline") {
    const fields = liftRows(readAt, codec.construct, [target], mode);
    return fields[0] ? record(fields, fields[0][1].origin) : undefined;
  }
  const value = read(member);
  if (value === undefined || column.reads?.(value) === false) return undefined;
  if (codec.kind === "value") {
    if (!hasType(value, structure, member)) return undefined;
    // What an encoding was applied to is what people write.
    if (mode === "exact" && value.kind === "apply" && sameTree(codec.lower(value.value), value)) return value.value;
    const lifted = codec.lift(value);
    return lifted && (mode === "loose" || sameTree(codec.lower(lifted), value)) ? lifted : undefined;
  }
  const inner = [{ structure: memberAt(structure, member)?.type ?? "", into: "" }];
  const lift = (tree: Tree): RecordTree | undefined =>
    tree.kind !== "record"
      ? undefined
      : mode === "exact"
        ? liftConstruct(tree, codec.construct, inner)
        : record(readConstruct(tree, codec.construct, inner), tree.origin);
  if (codec.kind === "record") {
    const only = codec.listed ? (value.kind === "list" && value.items.length === 1 ? value.items[0]?.value : undefined) : value;
    return only && lift(only);
  }
  if (value.kind !== "list") return undefined;
  const items: Item[] = [];
  for (const item of value.items) {
    const lifted = item.value.kind === "unknown" ? item.value : lift(item.value);
    if (lifted === undefined) return undefined;
    items.push({ ...item, value: lifted });
  }
  return { ...value, items };
}

/** A key never stands for a value of the wrong type: that is kept as it is. */
function hasType(value: Tree, structure: string, member: string): boolean {
  if (value.kind !== "literal" && value.kind !== "list") return value.kind !== "record";
  const facts = memberAt(structure, member);
  if (facts === undefined) return false;
  if (facts.type !== "Values" && facts.list !== (value.kind === "list")) return false;
  const leaves = value.kind === "list" ? value.items.map((item) => item.value) : [value];
  return leaves.every((leaf) => leaf.kind === "record" || isLeafOf(leaf, facts.type));
}

function isLeafOf(leaf: Tree, type: string): boolean {
  if (leaf.kind !== "literal") return leaf.kind !== "list";
  if (type === "integer") return Number.isInteger(leaf.value);
  return typeof leaf.value === (type === "Values" ? "string" : type);
}

/** The structure with JSON texts read; `undefined` where such a member holds a map outright, which no contract can say. */
export function expandJson(wire: RecordTree, structure: string): RecordTree | undefined {
  const fields = new Map(wire.fields);
  for (const name of membersOf(structure)) {
    const value = fields.get(name);
    if (value === undefined || !memberOf(structure, name)?.json) continue;
    if (value.kind === "record") return undefined;
    fields.set(name, jsonIn(value) ?? value);
  }
  return { ...wire, fields };
}

/** The map in a JSON text. */
function jsonIn(value: Tree): RecordTree | undefined {
  if (value.kind === "apply" && value.fn === "json") return value.value.kind === "record" ? value.value : undefined;
  const map = mapOf(literalOf(value));
  const tree = map && treeOf(map, value.origin);
  return tree?.kind === "record" ? tree : undefined;
}

/** The lifted construct with what its keys do not repeat. */
function withRemainder(lifted: RecordTree, wire: RecordTree, construct: Construct, targets: readonly Site[]): RecordTree | undefined {
  const structure = targets[0]?.structure ?? "";
  const lowered = expandJson(lowerConstruct(lifted, construct, targets), structure);
  if (lowered === undefined) return undefined;
  const omit: string[] = [];
  const extra = remainder(wire, lowered, "", omit, settled(lifted, construct, targets));
  const fields = new Map(lifted.fields);
  // A key that is always there may be missing only beside a `wire`, even one that sets nothing.
  const isNamed = insteadOf(construct, (key) => fields.has(key)) !== undefined;
  const incomplete = !isNamed && construct.required.some((key) => !fields.has(key));
  if (extra ?? incomplete) fields.set("wire", extra ?? record([], wire.origin));
  if (omit.length > 0)
    fields.set(
      "omit",
      list(
        omit.map((path) => literal(path, wire.origin)),
        wire.origin,
      ),
    );
  return record(fields, lifted.origin);
}

/** The members that constructs of their own stand for: each of them has kept its own remainder. */
function settled(lifted: RecordTree, construct: Construct, targets: readonly Site[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const [name, value] of lifted.fields) {
    const found = targetOf(construct.rows.get(name)?.columns ?? variantColumns(construct, name), targets, value);
    const kind = found?.column.codec.kind;
    if (found && (kind === "record" || kind === "records")) paths.add(joined(found.target.into, found.column.members[0] ?? ""));
  }
  return paths;
}

function variantColumns(construct: Construct, name: string): readonly Column[] {
  return [...(construct.variants?.rows.values() ?? [])].flatMap((rows) => rows.get(name)?.columns ?? []);
}

/** The members of `wire` that `lowered` lacks or has otherwise; those it has too much are added to `omit`. */
function remainder(wire: RecordTree, lowered: RecordTree, path: string, omit: string[], skip: ReadonlySet<string>): RecordTree | undefined {
  const extra = new Map<string, Tree>();
  for (const [name, value] of wire.fields) {
    const written = lowered.fields.get(name);
    if (skip.has(joined(path, name))) continue;
    if (written === undefined) {
      extra.set(name, value);
    } else if (value.kind === "record" && written.kind === "record") {
      const inner = remainder(value, written, joined(path, name), omit, skip);
      if (inner) extra.set(name, inner);
    } else if (!sameTree(value, written)) {
      extra.set(name, value);
    }
  }
  for (const name of lowered.fields.keys()) if (!wire.fields.has(name)) omit.push(joined(path, name));
  const origin: Origin = wire.origin;
  return extra.size > 0 ? record(extra, origin) : undefined;
}

function sameTree(left: Tree, right: Tree): boolean {
  if (left === right) return true;
  const [one, other] = [plainOf(left), plainOf(right)];
  if (one === undefined || other === undefined) return sameHoles(left, right);
  return sameJson(one, other);
}

/** Trees with holes are the same when they are built the same way. */
function sameHoles(left: Tree, right: Tree): boolean {
  if (isExpression(left) && isExpression(right)) {
    const [ones, others] = [childrenOf(left), childrenOf(right)];
    return (
      sameJson(headOf(left), headOf(right)) &&
      ones.length === others.length &&
      ones.every((child, index) => sameTree(child, others[index] ?? child))
    );
  }
  if (left.kind === "record" && right.kind === "record")
    return (
      left.fields.size === right.fields.size &&
      [...left.fields].every(([name, value]) => sameTree(value, right.fields.get(name) ?? literal(null, value.origin)))
    );
  if (left.kind === "list" && right.kind === "list")
    return (
      left.items.length === right.items.length &&
      left.items.every((item, index) => sameTree(item.value, right.items[index]?.value ?? literal(null, item.value.origin)))
    );
  return false;
}

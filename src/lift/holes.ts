import { innerOf } from "../language/readers/lower.ts";
import type { Site } from "../language/tables/actions.ts";
import { columnFor, type Construct, rowsOf, type Slot } from "../language/tables/construct.ts";
import { type Item, literalOf, type RecordTree, type Reference, type Tree } from "../model/tree.ts";
import { memberAt } from "../wire/structures.ts";

/** Where a hole of a lifted contract stands. */
export interface Spot {
  /** What may be written there; none where it is a part of a text, a list that is repeated for, or a condition. */
  readonly slot?: Slot;
  /** What is wanted in place of that. */
  readonly as?: "text" | "list" | "flag" | MemberType;
  /** Whether a list of that is wanted. */
  readonly isList?: boolean;
  /** The words that the structure has codes for. */
  readonly words?: readonly string[];
  readonly construct: Construct;
  readonly key: string;
  /** The member that it writes. */
  readonly member: string;
  /** What the parameters of an approver are named after. */
  readonly prefix: string | undefined;
  /** Whether it stands in an element that is there on a condition only. */
  readonly onCondition?: boolean;
}

/** The kind of a member that no key writes; `structure` takes no parameter. */
export type MemberType = "string" | "integer" | "number" | "boolean" | "structure";

/** What is made of the holes of a contract: references, also those that are negated, and what no contract can write. */
export type OnHole = (tree: Tree, spot: Spot) => Tree;

/** How a contract is walked through. */
interface Walk {
  readonly onHole: OnHole;
  readonly parties: ReadonlyMap<RecordTree, string>;
  /** Whether what is walked through is there on a condition only. */
  readonly onCondition?: boolean;
}

/** A construct with something made of each of its holes. */
export function mapHoles(walk: Walk, tree: RecordTree, construct: Construct, targets: readonly Site[], prefix?: string): RecordTree {
  const own = construct.name === "approver" ? walk.parties.get(tree) : prefix;
  const rows = rowsOf(construct, construct.variants && literalOf(tree.fields.get(construct.variants.key)));
  const fields = [...tree.fields].map(([key, value]): [string, Tree] => {
    const row = rows.get(key);
    const column = row && targets.map(({ structure }) => columnFor(row, structure)).find((each) => each !== undefined);
    const member = column?.members[0]?.split(".").at(-1) ?? key;
    const place = { construct, key, member, prefix: own, onCondition: walk.onCondition === true };
    if (row === undefined) return [key, key === "wire" ? inWire(walk, value, targets[0]?.structure ?? "", "", place) : value];
    const words = column?.codec.kind === "value" ? column.codec.words : undefined;
    const inner = innerOf(row.columns, targets)?.targets ?? targets;
    return [key, inSlot(walk, value, { ...place, slot: row.slot, ...(words ? { words } : {}) }, row.slot, inner)];
  });
  return { ...tree, fields: new Map(fields) };
}

function inSlot(walk: Walk, value: Tree, spot: Spot, slot: Slot, targets: readonly Site[]): Tree {
  if (value.kind === "literal") return value;
  if (value.kind === "text") return inText(walk, value, spot);
  if (value.kind === "list") {
    const of = slot.kind === "either" ? slot.many : slot;
    const itemSlot: Slot =
      of.kind === "list" ? of.item : of.kind === "records" ? { kind: "record", construct: of.construct } : { kind: "data", accepts: "map" };
    const slotAt = (index: number): Slot => (of.kind === "tuple" ? (of.items[index] ?? itemSlot) : itemSlot);
    return eachItem(walk, value, spot, (inner, each, index) =>
      inSlot(inner, each, { ...spot, slot: slotAt(index) }, slotAt(index), targets),
    );
  }
  if (value.kind === "record" && slot.kind === "record") return mapHoles(walk, value, slot.construct, targets, spot.prefix);
  if (value.kind === "record")
    return inData(value, (each, key) => inSlot(walk, each, { ...spot, key, member: key }, { kind: "data", accepts: "map" }, targets));
  return walk.onHole(value, { ...spot, slot: slot.kind === "either" ? slot.one : slot });
}

function inData(value: RecordTree, map: (tree: Tree, key: string) => Tree): RecordTree {
  return { ...value, fields: new Map([...value.fields].map(([key, each]) => [key, map(each, key)])) };
}

function inText(walk: Walk, value: Tree & { readonly kind: "text" }, spot: Spot): Tree {
  const { slot: _, ...place } = spot;
  const parts = value.parts.map((part) => {
    const made = part.kind === "reference" ? walk.onHole(part, { ...place, as: "text" }) : part;
    return made.kind === "reference" || made.kind === "literal" ? made : part;
  });
  return { ...value, parts };
}

/** The elements of a list, with how often and when they are there. */
function eachItem(
  walk: Walk,
  value: Tree & { readonly kind: "list" },
  spot: Spot,
  map: (walk: Walk, tree: Tree, index: number) => Tree,
): Tree {
  const { slot: _, ...place } = spot;
  const reference = (of: Reference, as: "list" | "flag"): Reference => {
    const made = walk.onHole(of, { ...place, as });
    return made.kind === "reference" ? made : of;
  };
  const items = value.items.map((item, index): Item => ({
    ...(item.each ? { each: { ...item.each, list: reference(item.each.list, "list") } } : {}),
    ...(item.when ? { when: item.when.map((term) => ({ ...term, value: reference(term.value, "flag") })) } : {}),
    value: map(item.when ? { ...walk, onCondition: true } : walk, item.value, index),
  }));
  return { ...value, items };
}

/** What no key writes: the type of each value is that of its member. */
function inWire(walk: Walk, value: Tree, structure: string, path: string, place: Omit<Spot, "slot">, isItem = false): Tree {
  if (value.kind === "literal") return value;
  if (value.kind === "text") return inText(walk, value, place);
  if (value.kind === "record")
    return inData(value, (each, key) =>
      inWire(walk, each, structure, path === "" ? key : `${path}.${key}`, { ...place, key, member: key }),
    );
  if (value.kind === "list") return eachItem(walk, value, place, (inner, each) => inWire(inner, each, structure, path, place, true));
  return walk.onHole(value, { ...place, as: memberType(structure, path), isList: !isItem && memberAt(structure, path)?.list === true });
}

function memberType(structure: string, path: string): MemberType {
  const type = path === "" ? "structure" : memberAt(structure, path)?.type;
  if (type === undefined || type === "Values") return "string";
  return type === "string" || type === "integer" || type === "number" || type === "boolean" ? type : "structure";
}

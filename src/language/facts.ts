import { hole, maybe } from "../checks/hole.ts";
import type { Item, ListTree, Origin, RecordTree, Tree } from "../model/tree.ts";
import type { Target } from "./actions.ts";
import { type Construct, rowsOf } from "./construct.ts";
import { contract } from "./contract.ts";
import { flow } from "./flow.ts";
import { readConstruct } from "./lift.ts";
import { innerOf, lowerConstruct, targetOf } from "./lower.ts";

/** Data of a construct by the keys of the language, what is not known as holes: what rules judge. */
export type Facts = Readonly<Record<string, unknown>>;

/** One construct of a contract, with the means to say where its values were written. */
export interface Place {
  /** Names of the constructs it is: the top of a single contract is both a contract and a flow. */
  readonly constructs: readonly string[];
  readonly facts: Facts;
  /** What was written, whether through a key or through `wire`. */
  readonly fields: ReadonlyMap<string, Tree>;
  readonly origin: Origin;
  /** Its table, and the structures it is lowered to. */
  readonly construct: Construct;
  readonly targets: readonly Target[];
}

/**
 * All constructs of a contract as facts. What `wire` and `omit` change is taken into account, so that a rule judges what is sent, in
 * whichever spelling it was written.
 */
export function factsOf(root: RecordTree, construct: Construct, targets: readonly Target[]): readonly Place[] {
  const places: Place[] = [];
  const names = construct.rows.has("title") ? [contract.name, flow.name] : [contract.name];
  gather(places, root, construct, targets, names, true);
  return places;
}

function gather(
  places: Place[],
  tree: RecordTree,
  construct: Construct,
  targets: readonly Target[],
  constructs: readonly string[],
  certain: boolean,
): Facts {
  const fields = effective(tree, construct, targets);
  const facts: Record<string | symbol, unknown> = certain ? {} : { [maybe]: true };
  const place: Place = { constructs, facts, fields, origin: tree.origin, construct, targets };
  places.push(place);
  const word = construct.variants && fields.get(construct.variants.key);
  for (const [name, row] of rowsOf(construct, word?.kind === "literal" ? word.value : undefined)) {
    const value = fields.get(name);
    if (value === undefined) continue;
    const inner = row.slot.kind === "record" || row.slot.kind === "records" ? row.slot.construct : undefined;
    if (inner === undefined) facts[name] = plainFacts(value);
    else facts[name] = nested(places, value, inner, innerOf(row.columns, targets)?.targets ?? targets, certain);
  }
  return facts;
}

function nested(places: Place[], value: Tree, construct: Construct, targets: readonly Target[], certain: boolean): unknown {
  if (value.kind === "record") return gather(places, value, construct, targets, [construct.name], certain);
  if (value.kind !== "list") return plainFacts(value);
  return value.items.map((item) =>
    item.value.kind === "record"
      ? gather(places, item.value, construct, targets, [construct.name], certain && isCertain(item))
      : unreadable(item.value),
  );
}

/** An element that is no construct: a name is known, anything else may be whatever it is. */
function unreadable(value: Tree): unknown {
  return value.kind === "unknown" ? { [maybe]: true } : plainFacts(value);
}

function isCertain({ each, when }: Item): boolean {
  return each === undefined && when === undefined;
}

/** The fields of a construct, those that `wire` or `omit` touch as they will be sent. */
function effective(tree: RecordTree, construct: Construct, targets: readonly Target[]): ReadonlyMap<string, Tree> {
  if (construct.bare || !touched(tree, construct)) return tree.fields;
  const sent = readConstruct(lowerConstruct(tree, construct, targets), construct, targets);
  const fields = new Map<string, Tree>();
  const word = construct.variants && (sent.get(construct.variants.key) ?? tree.fields.get(construct.variants.key));
  for (const [name, row] of rowsOf(construct, word?.kind === "literal" ? word.value : undefined)) {
    const written = tree.fields.get(name);
    const read = sent.get(name);
    const lowered = targetOf(row.columns, targets, written);
    const value = written !== undefined && (lowered === undefined || hasHoles(written)) ? written : read;
    const replaced = wireNames(tree).has(lowered?.column.members[0]?.split(".")[0] ?? "");
    if (value !== undefined) fields.set(name, replaced ? value : keepNested(written, value));
  }
  return fields;
}

/** The members that the construct's own `wire` sets. */
function wireNames(tree: RecordTree): ReadonlySet<string> {
  const wire = tree.fields.get("wire");
  return new Set(wire?.kind === "record" ? wire.fields.keys() : []);
}

/** Whether the construct, or one that is written into the same structure, overrides members. */
function touched(tree: RecordTree, construct: Construct): boolean {
  if (tree.fields.has("wire") || tree.fields.has("omit")) return true;
  return [...construct.rows].some(([name, row]) => {
    const inner = tree.fields.get(name);
    return (
      row.slot.kind === "record" &&
      inner?.kind === "record" &&
      row.columns.some(({ codec }) => codec.kind === "inline") &&
      touched(inner, row.slot.construct)
    );
  });
}

/** A list of constructs is judged as it was written, item by item: each of them has its own overrides. */
function keepNested(written: Tree | undefined, read: Tree): Tree {
  return hasRecords(written) && hasRecords(read) && written.items.length === read.items.length ? written : read;
}

function hasRecords(tree: Tree | undefined): tree is ListTree {
  return tree?.kind === "list" && tree.items.some(({ value }) => value.kind === "record");
}

function hasHoles(tree: Tree): boolean {
  if (tree.kind === "literal") return false;
  if (tree.kind === "record") return [...tree.fields.values()].some(hasHoles);
  return tree.kind === "list" ? tree.items.some((item) => !isCertain(item) || hasHoles(item.value)) : true;
}

/** A tree as data with holes. */
function plainFacts(tree: Tree): unknown {
  if (tree.kind === "literal") return tree.value;
  if (tree.kind === "list") return tree.items.map((item) => (isCertain(item) ? plainFacts(item.value) : hole));
  if (tree.kind === "record") return Object.fromEntries([...tree.fields].map(([name, value]) => [name, plainFacts(value)]));
  return hole;
}

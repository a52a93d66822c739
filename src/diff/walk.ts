import { type Construct, isShort, type Row, rowsOf, type Slot } from "../language/tables/construct.ts";
import { contract } from "../language/tables/contract.ts";
import { flow } from "../language/tables/flow.ts";
import type { ChangeKind } from "../model/change-kinds.ts";
import type { SubjectStep } from "../model/change.ts";
import { field, type Item, literalOf, type Origin, record, type RecordTree, type Tree } from "../model/tree.ts";
import { type Found, found, type Place } from "./found.ts";
import { judge } from "./judge.ts";
import { coupled, type Couple, isReordered, type Sides, takenBy, toldBy } from "./match.ts";
import { inLoop, meaningOf, plainCondition, plainLoop, termMeanings } from "./plain.ts";
import { fileChanges } from "./files.ts";
import { type Placings, placingsOf, placeChanges } from "./placed.ts";
import type { ReadFlow, Reading } from "./reading.ts";
import { recordStep, stepOf } from "./subject.ts";
import { overrideChanges } from "./overrides.ts";

/** Everything in which two versions of a contract differ, in an environment, in the order of the tables. */
export function walk(before: Reading, after: Reading): readonly Found[] {
  const walker: Walker = { found: [], placings: placingsOf(before, after) };
  const roots = { before: before.root, after: after.root };
  const place: Place = {
    subject: [],
    loops: { before: new Map(), after: new Map() },
    near: { before: before.root.origin, after: after.root.origin },
  };
  const isTop = (key: string): boolean => key !== "flows" && (before.isGroup || after.isGroup || !flow.rows.has(key));
  walkRows(walker, contract, new Map([...contract.rows].filter(([key]) => isTop(key))), roots, place);
  walkOverrides(walker, contract.name, roots, place);
  walkFlows(walker, { before, after }, place);
  return walker.found;
}

interface Walker {
  readonly found: Found[];
  readonly placings: Placings;
}

function walkFlows(walker: Walker, readings: Sides<Reading>, place: Place): void {
  const { before, after } = readings;
  if (!before.isGroup && !after.isGroup) {
    const [one, other] = [before.flows[0], after.flows[0]];
    if (one && other) walkFlow(walker, { before: one, after: other }, place);
    return;
  }
  const flowOf = (flows: readonly ReadFlow[], tree: RecordTree): ReadFlow | undefined => flows.find((each) => each.tree === tree);
  walkItems(walker, {
    owner: contract.name,
    key: "flows",
    inner: flow,
    items: { before: before.flows.map(({ item }) => item), after: after.flows.map(({ item }) => item) },
    couples: walker.placings.flows,
    beside: { before: before.root, after: after.root },
    reordered: "flow-order-changed",
    inside: (trees, here) => {
      const [one, other] = [flowOf(before.flows, trees.before), flowOf(after.flows, trees.after)];
      if (one && other) walkFlow(walker, { before: one, after: other }, here);
      if (one && other && one.tree !== before.root && other.tree !== after.root) walkOverrides(walker, flow.name, trees, here);
    },
    place,
  });
}

function walkFlow(walker: Walker, flows: Sides<ReadFlow>, place: Place): void {
  walker.found.push(...fileChanges(flows, place));
  walkRows(walker, flow, flow.rows, { before: flows.before.tree, after: flows.after.tree }, place);
}

/** Two records of a construct: key by key, then what they say beside the language. */
function walkRecord(walker: Walker, construct: Construct, trees: Sides<RecordTree>, place: Place): void {
  const word = ({ fields }: RecordTree): unknown => construct.variants && literalOf(fields.get(construct.variants.key));
  const rows = new Map([...rowsOf(construct, word(trees.before)), ...rowsOf(construct, word(trees.after))]);
  walkRows(walker, construct, rows, trees, place);
  if (construct.bare !== true) walkOverrides(walker, construct.name, trees, place);
}

function walkOverrides(walker: Walker, construct: string, trees: Sides<RecordTree>, place: Place): void {
  walker.found.push(...overrideChanges(construct, trees, place));
}

function walkRows(walker: Walker, construct: Construct, rows: Construct["rows"], trees: Sides<RecordTree>, place: Place): void {
  const placing = walker.placings.of(trees.after);
  if (placing) walker.found.push(...placeChanges(construct.name, placing, place));
  for (const [key, row] of rows) {
    if (placing?.keys.has(key)) continue;
    walkRow(walker, construct, key, row, trees, place);
  }
}

function walkRow(walker: Walker, construct: Construct, key: string, row: Row, trees: Sides<RecordTree>, place: Place): void {
  const [one, other] = [trees.before.fields.get(key), trees.after.fields.get(key)];
  if (one === undefined && other === undefined) return;
  if (walkInside(walker, construct, key, row, { before: one, after: other }, trees, place)) return;
  if (meaningOf(one, place.loops.before) === meaningOf(other, place.loops.after)) return;
  const { kind, lowers } = judge(construct.name, key, one, other, trees);
  walker.found.push(
    found(kind, lowers, nearTo(place, trees), {
      key: { construct: construct.name, name: key },
      trees: { before: one, after: other },
    }),
  );
}

/** Walks into what holds constructs; whether it did. */
function walkInside(
  walker: Walker,
  construct: Construct,
  key: string,
  { slot, columns }: Row,
  values: Sides<Tree | undefined>,
  beside: Sides<RecordTree>,
  place: Place,
): boolean {
  const inner = innerOf(slot);
  if (inner === undefined) return false;
  if (slot.kind === "records" || slot.kind === "table-rows") {
    const items = listsIn(inner, values);
    if (items === undefined) return false;
    const near = nearTo(place, beside);
    const lists = { before: values.before?.origin ?? near.near.before, after: values.after?.origin ?? near.near.after };
    walkItems(walker, {
      owner: construct.name,
      key,
      inner,
      items,
      couples: walker.placings.couplesOf(inner.name, items, place.loops) ?? coupled(inner.name, items.before, items.after, place.loops),
      beside,
      inside: (trees, here) => walkRecord(walker, inner, trees, here),
      place: { ...place, near: lists },
    });
    return true;
  }
  // What is a scope of keys and no thing says the same where it is absent as where it is empty.
  const isScope = columns.some(({ codec }) => codec.kind === "inline");
  const records = recordsIn(slot, values, isScope ? nearTo(place, beside) : undefined);
  if (records === undefined) return false;
  const near = { before: records.before.origin, after: records.after.origin };
  walkRecord(walker, inner, records, { ...place, subject: [...place.subject, recordStep(inner.name)], near });
  return true;
}

function innerOf(slot: Slot): Construct | undefined {
  return "construct" in slot ? slot.construct : undefined;
}

/** Both lists as items of constructs, a list that is absent as an empty one; nothing where one is no such list. */
function listsIn(inner: Construct, { before, after }: Sides<Tree | undefined>): Sides<readonly Item[]> | undefined {
  const [one, other] = [itemsIn(inner, before), itemsIn(inner, after)];
  return one && other && (before === undefined || after === undefined || before.kind === after.kind)
    ? { before: one, after: other }
    : undefined;
}

function itemsIn({ name }: Construct, tree: Tree | undefined): readonly Item[] | undefined {
  if (tree === undefined) return [];
  if (tree.kind !== "list") return undefined;
  const items = tree.items.map((item) => (name === "table-column" ? titled(item) : name === "table-row" ? withCells(item) : item));
  return items.every(({ value }) => value.kind === "record") ? items : undefined;
}

/** A column that is written as its title alone. */
function titled(item: Item): Item {
  return item.value.kind === "record" ? item : { ...item, value: record([["title", item.value]], item.value.origin) };
}

/** A row of a table, which a contract holds as its cells. */
function withCells(item: Item): Item {
  return item.value.kind === "list" ? { ...item, value: record([["cells", item.value]], item.value.origin) } : item;
}

/** Both values as records; nothing where one is none. One that is absent is an empty one where `missing` says where it would be. */
function recordsIn(slot: Slot, { before, after }: Sides<Tree | undefined>, missing: Place | undefined): Sides<RecordTree> | undefined {
  const recordIn = (tree: Tree | undefined, near: Origin | undefined): RecordTree | undefined => {
    if (tree === undefined) return near && record([], near);
    if (tree.kind !== "record") return undefined;
    return slot.kind === "data" && !isShort(slot, (key) => tree.fields.has(key)) ? undefined : tree;
  };
  const [one, other] = [recordIn(before, missing?.near.before), recordIn(after, missing?.near.after)];
  return one && other && { before: one, after: other };
}

/** Two lists of things of a construct. */
interface Lists {
  readonly owner: string;
  readonly key: string;
  readonly inner: Construct;
  readonly items: Sides<readonly Item[]>;
  readonly couples: readonly Couple[];
  readonly beside: Sides<RecordTree>;
  /** The kind of another order; that of what the list holds where none is said. */
  readonly reordered?: ChangeKind;
  readonly inside: (trees: Sides<RecordTree>, place: Place) => void;
  readonly place: Place;
}

function walkItems(walker: Walker, lists: Lists): void {
  const { owner, key, inner, items, couples, beside, place } = lists;
  const [stayed, known] = [
    new Map(couples.map(({ before, after }) => [before, after])),
    new Map(couples.map(({ before, after }) => [after, before])),
  ];
  const keyed = { construct: owner, name: key };
  const counts = { before: items.before.length, after: items.after.length };
  for (const [number, item] of items.before.entries()) {
    if (stayed.has(number)) continue;
    const { kind, lowers } = judge(owner, key, item.value, undefined, beside);
    const near = { ...place.near, after: goneFrom(number, stayed, items.after) ?? place.near.after };
    const here = {
      ...place,
      near,
      subject: [...place.subject, stepOf(inner.name, item.value, number + 1, toldBy(inner.name, item.value))],
    };
    walker.found.push(found(kind, lowers, here, { key: keyed, trees: { before: item.value } }));
  }
  for (const [number, item] of items.after.entries()) {
    const former = known.get(number);
    const was = former === undefined ? undefined : items.before[former];
    if (former === undefined || was === undefined) {
      const { kind, lowers } = judge(owner, key, undefined, item.value, beside);
      const near = { ...place.near, before: goneFrom(number, known, items.before) ?? place.near.before };
      const here = {
        ...place,
        near,
        subject: [...place.subject, stepOf(inner.name, item.value, number + 1, toldBy(inner.name, item.value))],
      };
      walker.found.push(found(kind, lowers, here, { key: keyed, trees: { after: item.value } }));
      continue;
    }
    const by = takenBy(inner.name, was.value, item.value, { before: former, after: number }, counts);
    walkItem(walker, lists, { before: was, after: item }, stepOf(inner.name, item.value, number + 1, by));
  }
  if (isReordered(couples)) walker.found.push(orderChange(lists));
}

/** Where the nearest neighbour stands now of what is gone: the one that stood before it. */
function goneFrom(number: number, stayed: ReadonlyMap<number, number>, after: readonly Item[]): Origin | undefined {
  for (let before = number - 1; before >= 0; before -= 1) {
    const now = stayed.get(before);
    if (now !== undefined) return after[now]?.value.origin;
  }
  return undefined;
}

/** One thing of a list before and after: when it is there, how often, and what it says. */
function walkItem(walker: Walker, { owner, key, inner, beside, inside, place }: Lists, items: Sides<Item>, step: SubjectStep): void {
  const { before, after } = items;
  const here: Place = {
    subject: [...place.subject, step],
    loops: { before: inLoop(place.loops.before, before.each), after: inLoop(place.loops.after, after.each) },
    near: { before: before.value.origin, after: after.value.origin },
  };
  const kinds = elementKinds[inner.name];
  const other = (): ChangeKind => judge(owner, key, before.value, after.value, beside).kind;
  const [each, formerly] = [
    after.each && meaningOf(after.each.list, place.loops.after),
    before.each && meaningOf(before.each.list, place.loops.before),
  ];
  if (each !== formerly)
    walker.found.push(
      found(kinds?.each ?? other(), false, here, {
        key: { construct: inner.name, name: "each" },
        values: { before: before.each && plainLoop(before.each), after: after.each && plainLoop(after.each) },
      }),
    );
  const [terms, former] = [termMeanings(after.when, here.loops.after), termMeanings(before.when, here.loops.before)];
  if (terms.size !== former.size || [...terms].some((term) => !former.has(term))) {
    // What has to be so beside what had to be makes it rarer.
    const isRarer = [...terms].some((term) => !former.has(term));
    walker.found.push(
      found(kinds?.when ?? other(), isRarer, here, {
        key: { construct: inner.name, name: "when" },
        values: { before: before.when && plainCondition(before.when), after: after.when && plainCondition(after.when) },
      }),
    );
  }
  if (before.value.kind === "record" && after.value.kind === "record") inside({ before: before.value, after: after.value }, here);
}

/** The kinds of changes in when, and how often, a thing of a construct is there. */
const ofComponents = { each: "component-repetition-changed", when: "component-condition-changed" } as const;
const elementKinds: Readonly<Record<string, { readonly each: ChangeKind; readonly when: ChangeKind }>> = {
  approver: { each: "party-repetition-changed", when: "party-condition-changed" },
  "sign-component": ofComponents,
  "fill-component": ofComponents,
  "sign-child": ofComponents,
  "fill-child": ofComponents,
};

/** Another order of a list: the former places of what is in it now, by its places. */
function orderChange({ owner, key, inner, items, couples, beside, reordered, place }: Lists): Found {
  const inPlace = couples.toSorted((one, other) => one.after - other.after);
  const calledIn = (side: "before" | "after"): readonly (string | number)[] => {
    const names = couples
      .toSorted((one, other) => one[side] - other[side])
      .map((couple) => ({ name: stepOf(inner.name, items[side][couple[side]]?.value, 0, "place").name, number: couple.before + 1 }));
    const isTold = names.every(({ name }) => name !== "") && new Set(names.map(({ name }) => name)).size === names.length;
    return names.map(({ name, number }) => (isTold ? name : number));
  };
  const values = { before: calledIn("before"), after: calledIn("after") };
  const origin = (side: "before" | "after"): Origin => items[side][inPlace[0]?.[side] ?? 0]?.value.origin ?? place.near[side];
  const near = {
    before: place.near.before.key ? place.near.before : origin("before"),
    after: place.near.after.key ? place.near.after : origin("after"),
  };
  return found(orderKind(), false, { ...place, near }, { key: { construct: owner, name: key }, values });

  function orderKind(): ChangeKind {
    if (reordered) return reordered;
    if (inner.name === "approver") return inTurn(beside.before) || inTurn(beside.after) ? "signing-order-changed" : "sending-changed";
    if (inner.name === "question" || inner.name.startsWith("table-")) {
      const lists = { before: field(beside.before, key), after: field(beside.after, key) };
      return judge(owner, key, lists.before, lists.after, beside).kind;
    }
    return "sending-changed";
  }
}

/** Whether approvers sign one after another, in the order of their list. */
function inTurn(flow: RecordTree): boolean {
  return literalOf(field(flow, "order")) !== "parallel";
}

/** A place of which one version may say nothing: the record around it is near. */
function nearTo(place: Place, trees: Sides<RecordTree>): Place {
  return { ...place, near: { before: nearOf(place.near.before, trees.before), after: nearOf(place.near.after, trees.after) } };
}

function nearOf(near: Origin, { origin }: RecordTree): Origin {
  return origin.pointer === near.pointer ? near : origin;
}

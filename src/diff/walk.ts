import { pathOfReference } from "../language/readers/files.ts";
import { changeOf } from "../language/tables/changes.ts";
import { type Construct, isShort, type Row, rowsOf, type Slot } from "../language/tables/construct.ts";
import { contract } from "../language/tables/contract.ts";
import { file } from "../language/tables/files.ts";
import { flow } from "../language/tables/flow.ts";
import type { SubjectStep } from "../model/change.ts";
import { field, type Item, literalOf, type Origin, record, type RecordTree, referencesIn, type Tree } from "../model/tree.ts";
import { wholeOf } from "./builder/declared.ts";
import { fileChanges, isToldByContent } from "./files.ts";
import { always, type Found, found, type Place } from "./found.ts";
import { judge, judgeCondition, judgeOrder, judgeRepetition } from "./judge.ts";
import { coupled, type Couple, isReordered, type Sides, takenBy, toldBy } from "./match.ts";
import { overrideChanges } from "./overrides.ts";
import { placeChanges, type Placings, placingsOf } from "./placed.ts";
import { inLoop, meaningOf, plainCondition, plainLoop, termMeanings } from "./plain.ts";
import { pagesAround, type ReadFlow, type Reading } from "./reading.ts";
import type { Around } from "./strength/said.ts";
import { nameOf, recordStep, stepOf } from "./subject.ts";

/** Everything in which two versions of a contract differ, in an environment, in the order of the tables. */
export function walk(before: Reading, after: Reading): readonly Found[] {
  const walker: Walker = { found: [], placings: placingsOf(before, after), readings: { before, after } };
  const roots = { before: before.root, after: after.root };
  const place: Place = {
    subject: [],
    loops: { before: new Map(), after: new Map() },
    records: { before: [], after: [] },
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
  readonly readings: Sides<Reading>;
}

function walkFlows(walker: Walker, readings: Sides<Reading>, place: Place): void {
  const { before, after } = readings;
  if (!before.isGroup && !after.isGroup) {
    const [one, other] = [before.flows[0], after.flows[0]];
    if (one && other) walkFlow(walker, { before: one, after: other }, place);
    return;
  }
  const flowOf = (flows: readonly ReadFlow[], tree: RecordTree): ReadFlow | undefined => flows.find((each) => each.tree === tree);
  const roots = { before: before.root, after: after.root };
  walkItems(walker, {
    owner: contract.name,
    key: "flows",
    inner: flow,
    items: { before: before.flows.map(({ item }) => item), after: after.flows.map(({ item }) => item) },
    couples: walker.placings.flows,
    beside: roots,
    inside: (trees, here) => {
      const [one, other] = [flowOf(before.flows, trees.before), flowOf(after.flows, trees.after)];
      if (one && other) walkFlow(walker, { before: one, after: other }, here);
      if (before.isGroup && after.isGroup) walkOverrides(walker, flow.name, trees, here);
    },
    place: { ...within(place, roots), near: { before: flowsIn(before.root), after: flowsIn(after.root) } },
  });
}

/** Where the contracts of a group stand; a contract that stands alone is that place itself. */
function flowsIn(root: RecordTree): Origin {
  return (field(root, "flows") ?? root).origin;
}

function walkFlow(walker: Walker, flows: Sides<ReadFlow>, place: Place): void {
  walker.found.push(...fileChanges(flows, place));
  walkRows(walker, flow, flow.rows, { before: flows.before.tree, after: flows.after.tree }, place);
}

/** Two records of a construct: key by key, then what they say beside the language. */
function walkRecord(walker: Walker, construct: Construct, trees: Sides<RecordTree>, place: Place): void {
  const word = ({ fields }: RecordTree): unknown => construct.variants && literalOf(fields.get(construct.variants.key));
  const [former, later] = [word(trees.before), word(trees.after)];
  const [own, others] = [rowsOf(construct, former), rowsOf(construct, later)];
  // That something is of another type says what comes and goes with that: keys that the other type does not know.
  const rows = new Map([...own, ...others].filter(([key]) => former === later || (own.has(key) && others.has(key))));
  walkRows(walker, construct, rows, trees, place);
  if (construct.bare !== true) walkOverrides(walker, construct.name, trees, place);
}

function walkOverrides(walker: Walker, construct: string, trees: Sides<RecordTree>, place: Place): void {
  walker.found.push(...overrideChanges(construct, trees, place));
}

function walkRows(walker: Walker, construct: Construct, rows: Construct["rows"], trees: Sides<RecordTree>, place: Place): void {
  const placing = walker.placings.of(construct.name, trees);
  if (placing) walker.found.push(...placeChanges(construct.name, placing, place));
  for (const [key, row] of rows) {
    if (placing?.keys.has(key) || (construct === file && key === "pdf" && isToldByContent(walker.readings, trees))) continue;
    const values = { before: trees.before.fields.get(key), after: trees.after.fields.get(key) };
    if (values.before === undefined && values.after === undefined) continue;
    walkValue(walker, { construct, key, row, values, trees, place });
  }
}

/** The value of a key in both versions, in the records that have it. */
interface Values {
  readonly construct: Construct;
  readonly key: string;
  readonly row: Row;
  readonly values: Sides<Tree | undefined>;
  readonly trees: Sides<RecordTree>;
  readonly place: Place;
}

function walkValue(walker: Walker, both: Values): void {
  if (walkThings(walker, both) || walkInside(walker, both)) return;
  const { construct, key, values, trees, place } = both;
  const { before, after } = values;
  const isSame = meaningOf(before, place.loops.before) === meaningOf(after, place.loops.after);
  const params = isSame ? declaredIn(walker.readings, values) : [];
  if (isSame && params.length === 0) return;
  const around = { before: aroundIn(walker, "before", both), after: aroundIn(walker, "after", both) };
  const judged = judge(construct.name, key, before, after, { ...trees, around });
  // What parameters decide that take other values now says the same; it is told where that may be less than before, or more.
  if (isSame && judged.step !== "less" && judged.step !== "more") return;
  const data = isSame ? { declared: judged.step, params } : undefined;
  walker.found.push(found(judged, nearTo(place, trees), { key: { construct: construct.name, name: key }, trees: values, data }));
}

/** The parameters in a value that both versions say which take other values than before. */
function declaredIn({ before, after }: Sides<Reading>, values: Sides<Tree | undefined>): readonly string[] {
  const names = new Set(values.after ? [...referencesIn(values.after)].map((each) => pathOfReference(each).split("[]")[0] ?? "") : []);
  const said = ({ contract: { params } }: Reading, name: string): string => {
    const param = params.get(name);
    return param === undefined ? "" : JSON.stringify(wholeOf(param));
  };
  return [...names].filter((name) => said(before, name) !== said(after, name));
}

function aroundIn({ readings }: Walker, side: "before" | "after", { place, trees }: Values): Around {
  const [reading, tree, records] = [readings[side], trees[side], place.records[side]];
  return {
    records,
    params: reading.contract.params,
    structures: reading.structuresOf(tree),
    pages: pagesAround(reading, [tree, ...records]),
  };
}

/** Walks the things of two lists, where it is things that they hold; whether it did. */
function walkThings(walker: Walker, { construct, key, row, values, trees, place }: Values): boolean {
  const inner = innerOf(row.slot);
  if (inner === undefined || changeOf(construct.name, key).take !== "things") return false;
  const items = listsIn(inner, values);
  if (items === undefined) return false;
  const { near } = nearTo(place, trees);
  const lists = within(
    { ...place, near: { before: values.before?.origin ?? near.before, after: values.after?.origin ?? near.after } },
    trees,
  );
  walkItems(walker, {
    owner: construct.name,
    key,
    inner,
    items,
    couples: walker.placings.couplesOf(inner.name, items, place.loops) ?? coupled(inner.name, items.before, items.after, place.loops),
    beside: trees,
    inside: (both, here) => walkRecord(walker, inner, both, here),
    place: lists,
  });
  return true;
}

/** Walks into two records, of which one may be absent where its keys are told one by one; whether it did. */
function walkInside(walker: Walker, { row, values, trees, place }: Values): boolean {
  const inner = innerOf(row.slot);
  if (inner === undefined || row.slot.kind === "records") return false;
  // What is a scope of keys, and no thing by itself, says where it is absent what it says where it is empty.
  const isScope = row.columns.some(({ codec }) => codec.kind === "inline");
  const records = recordsIn(row.slot, values, isScope ? nearTo(place, trees) : undefined);
  if (records === undefined) return false;
  const near = { before: records.before.origin, after: records.after.origin };
  walkRecord(walker, inner, records, { ...within(place, trees), subject: [...place.subject, recordStep(inner.name)], near });
  return true;
}

/** What stands in records, at a place where they are. */
function within(place: Place, { before, after }: Sides<RecordTree>): Place {
  return { ...place, records: { before: [before, ...place.records.before], after: [after, ...place.records.after] } };
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
  /** The records that have the lists. */
  readonly beside: Sides<RecordTree>;
  readonly inside: (trees: Sides<RecordTree>, place: Place) => void;
  readonly place: Place;
}

function walkItems(walker: Walker, lists: Lists): void {
  const { inner, items, couples } = lists;
  const now = new Map(couples.map(({ before, after }) => [before, after]));
  const formerly = new Map(couples.map(({ before, after }) => [after, before]));
  const counts = { before: items.before.length, after: items.after.length };
  for (const [number, item] of items.before.entries()) {
    if (!now.has(number)) walker.found.push(ofOneVersion(lists, "before", item, number, neighbourOf(number, now, items.after)));
  }
  for (const [number, item] of items.after.entries()) {
    const former = formerly.get(number);
    const was = former === undefined ? undefined : items.before[former];
    if (former === undefined || was === undefined) {
      walker.found.push(ofOneVersion(lists, "after", item, number, neighbourOf(number, formerly, items.before)));
    } else {
      const by = takenBy(inner.name, was.value, item.value, { before: former, after: number }, counts);
      walkItem(walker, lists, { before: was, after: item }, stepOf(inner.name, item.value, number + 1, by));
    }
  }
  if (isReordered(couples)) walker.found.push(orderChange(lists));
}

/** A thing that only one version has; `neighbour` is what stands in the other where it would. */
function ofOneVersion(
  { owner, key, inner, beside, place }: Lists,
  side: "before" | "after",
  item: Item,
  number: number,
  neighbour: Origin | undefined,
): Found {
  const other = side === "before" ? "after" : "before";
  const trees: Partial<Sides<Tree>> = { [side]: item.value };
  const judged = judge(owner, key, trees.before, trees.after, beside);
  const step = stepOf(inner.name, item.value, number + 1, toldBy(inner.name, item.value));
  const here = { ...place, near: { ...place.near, [other]: neighbour ?? place.near[other] }, subject: [...place.subject, step] };
  return found(judged, here, { key: { construct: owner, name: key }, trees });
}

/** What the nearest of those before it is now that stayed. */
function neighbourOf(number: number, stayed: ReadonlyMap<number, number>, others: readonly Item[]): Origin | undefined {
  for (let before = number - 1; before >= 0; before -= 1) {
    const other = stayed.get(before);
    if (other !== undefined) return others[other]?.value.origin;
  }
  return undefined;
}

/** One thing of a list before and after: when it is there, how often, and what it says. */
function walkItem(walker: Walker, { owner, key, inner, inside, place }: Lists, items: Sides<Item>, step: SubjectStep): void {
  const { before, after } = items;
  const here: Place = {
    ...place,
    subject: [...place.subject, step],
    loops: { before: inLoop(place.loops.before, before.each), after: inLoop(place.loops.after, after.each) },
    near: { before: before.value.origin, after: after.value.origin },
  };
  if (meaningOf(before.each?.list, place.loops.before) !== meaningOf(after.each?.list, place.loops.after))
    walker.found.push(
      found(judgeRepetition(owner, key), here, {
        key: { construct: inner.name, name: "each" },
        values: { before: before.each && plainLoop(before.each), after: after.each && plainLoop(after.each) },
      }),
    );
  const terms = { before: termMeanings(before.when, here.loops.before), after: termMeanings(after.when, here.loops.after) };
  if (terms.before.size !== terms.after.size || [...terms.after].some((term) => !terms.before.has(term)))
    walker.found.push(
      found(judgeCondition(owner, key, terms.before, terms.after), here, {
        key: { construct: inner.name, name: "when" },
        values: { before: before.when && plainCondition(before.when), after: after.when && plainCondition(after.when) },
      }),
    );
  if (before.value.kind === "record" && after.value.kind === "record") inside({ before: before.value, after: after.value }, here);
}

/** Another order of a list: the names of what stayed, or where these do not tell them apart its former places. */
function orderChange({ owner, key, inner, items, couples, place }: Lists): Found {
  const judged = judgeOrder(owner, key);
  // In whichever order they stand, approvers who may sign in any order are sent otherwise, and that is all.
  const isIdle = inner.name === "approver" && !inTurn(place.records.before[0]) && !inTurn(place.records.after[0]);
  const inOrderOf = (side: "before" | "after"): readonly (string | number)[] => {
    const things = couples
      .toSorted((one, other) => one[side] - other[side])
      .map((couple) => ({ name: nameOf(inner.name, items[side][couple[side]]?.value), number: couple.before + 1 }));
    const isTold = things.every(({ name }) => name !== "") && new Set(things.map(({ name }) => name)).size === things.length;
    return things.map(({ name, number }) => (isTold ? name : number));
  };
  return found(isIdle ? always("sending-changed") : judged, place, {
    key: { construct: owner, name: key },
    values: { before: inOrderOf("before"), after: inOrderOf("after") },
  });
}

/** Whether approvers sign one after another, in the order of their list. */
function inTurn(flow: RecordTree | undefined): boolean {
  return literalOf(field(flow, "order")) !== "parallel";
}

/** A place of which one version may say nothing: the record around it is near. */
function nearTo(place: Place, trees: Sides<RecordTree>): Place {
  return { ...place, near: { before: nearOf(place.near.before, trees.before), after: nearOf(place.near.after, trees.after) } };
}

function nearOf(near: Origin, { origin }: RecordTree): Origin {
  return origin.pointer === near.pointer ? near : origin;
}

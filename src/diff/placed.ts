import { compare } from "../compare/compare.ts";
import type { BoxChange, Change as Comparison } from "../compare/comparison.ts";
import type { Placed } from "../compare/version.ts";
import { formOf } from "../language/tables/placement.ts";
import type { ChangeKind } from "../model/change-kinds.ts";
import type { Json } from "../model/json.ts";
import { field, type Item, type RecordTree, type Tree } from "../model/tree.ts";
import type { SaidData } from "../runtime/message.ts";
import { always, type Found, found, type Place } from "./found.ts";
import { judge } from "./judge.ts";
import { type Couple, coupled, type Sides } from "./match.ts";
import { inLoop, type Loops, meaningOf } from "./plain.ts";
import { laid, type ReadFlow, type Reading } from "./reading.ts";

/** Which flows, parties and components of two versions are the same, and where these stood and stand. */
export interface Placings {
  /** Flows by their numbers. */
  readonly flows: readonly Couple[];
  /** The things of two lists of parties or components; nothing of other lists. */
  readonly couplesOf: (construct: string, items: Sides<readonly Item[]>, loops: Sides<Loops>) => readonly Couple[] | undefined;
  /** The places of a component before and after; nothing of other things. */
  readonly of: (construct: string, trees: Sides<RecordTree>) => Placing | undefined;
}

/** A component before and after, with where it stands. */
export interface Placing {
  readonly trees: Sides<RecordTree>;
  /** Whether it is a part of a combination, whose place goes along with that. */
  readonly isPart: boolean;
  /** The keys that say where it stands, and how large it is. */
  readonly keys: ReadonlySet<string>;
  /** Where it stood and stands, where both PDFs are known, and are laid over one another with it. */
  readonly laid?: Standing;
}

interface Standing {
  readonly placed: Sides<Placed>;
  readonly comparison: Comparison;
  /** The path of the later PDF. */
  readonly pdf: string;
}

const ofComponents: ReadonlySet<string> = new Set(["at", "size"]);
const ofParts: ReadonlySet<string> = new Set(["offset", "size"]);

/** Matches two versions as they are laid over one another: the same for whoever looks at their pages. */
export function placingsOf(before: Reading, after: Reading): Placings {
  const none = { before: new Map(), after: new Map() };
  const flows = isSingle(before, after)
    ? [{ before: 0, after: 0 }]
    : coupled(
        "flow",
        before.flows.map(({ item }) => item),
        after.flows.map(({ item }) => item),
        none,
      );
  const mates = new Map<RecordTree, RecordTree>();
  const placings = new Map<RecordTree, Standing>();
  for (const couple of flows) {
    const [one, other] = [before.flows[couple.before], after.flows[couple.after]];
    if (one && other) placeFlow({ before, after }, { before: one, after: other }, mates, placings);
  }
  return {
    flows,
    couplesOf: (construct, items, loops) => (isPlaced(construct) ? matedItems(construct, items, loops, mates) : undefined),
    of: (construct, trees) => {
      const isPart = construct.endsWith("-child");
      if (!isPart && construct !== "sign-component" && construct !== "fill-component") return undefined;
      // Two may be the same by what they say, and lie over others on the pages: of these nothing is told here.
      const laid = mates.get(trees.before) === trees.after ? placings.get(trees.after) : undefined;
      return { trees, isPart, keys: isPart ? ofParts : ofComponents, ...(laid ? { laid } : {}) };
    },
  };
}

function isSingle(before: Reading, after: Reading): boolean {
  return !before.isGroup && !after.isGroup;
}

function isPlaced(construct: string): boolean {
  return construct === "approver" || construct.endsWith("-component") || construct.endsWith("-child");
}

/** What stays in its list, and of what is left those that say mostly the same; what moved to another list is gone from this one. */
function matedItems(
  construct: string,
  { before, after }: Sides<readonly Item[]>,
  loops: Sides<Loops>,
  mates: ReadonlyMap<RecordTree, RecordTree>,
): readonly Couple[] {
  const numbers = new Map(after.map(({ value }, number) => [value, number]));
  const stayed = before.flatMap(({ value }, number) => {
    const mate = value.kind === "record" ? mates.get(value) : undefined;
    const now = mate && numbers.get(mate);
    return now === undefined ? [] : [{ before: number, after: now }];
  });
  const left = [...before.keys()].filter((number) => !stayed.some((couple) => couple.before === number));
  const right = [...after.keys()].filter((number) => !stayed.some((couple) => couple.after === number));
  const items = { before: left.flatMap((number) => before[number] ?? []), after: right.flatMap((number) => after[number] ?? []) };
  const others = coupled(construct, items.before, items.after, loops);
  return [...stayed, ...others.map((couple) => ({ before: left[couple.before] ?? 0, after: right[couple.after] ?? 0 }))];
}

function placeFlow(
  readings: Sides<Reading>,
  flows: Sides<ReadFlow>,
  mates: Map<RecordTree, RecordTree>,
  placings: Map<RecordTree, Standing>,
): void {
  // Where one of two PDFs is not known, nothing can be said of what moved.
  const isKnown = flows.before.pdf !== undefined && flows.after.pdf !== undefined;
  const one = laid(readings.before, flows.before, isKnown ? flows.before.pdf : undefined);
  const other = laid(readings.after, flows.after, isKnown ? flows.after.pdf : undefined);
  const treeOf = (side: "before" | "after", facts: object | undefined): RecordTree | undefined => facts && readings[side].treeOf(facts);
  const partyOf = {
    before: new Map(one.parties.map((facts, number) => [treeOf("before", facts), number])),
    after: new Map(other.parties.map((facts, number) => [treeOf("after", facts), number])),
  };
  const parties = matchParties(flows).flatMap(([ours, theirs]): readonly (readonly [number, number])[] => {
    mates.set(ours, theirs);
    const [number, now] = [partyOf.before.get(ours), partyOf.after.get(theirs)];
    return number === undefined || now === undefined ? [] : [[number, now]];
  });
  const { components } = compare(one.version, other.version, parties);
  for (const comparison of components) {
    if (comparison.before === undefined || comparison.after === undefined) continue;
    const [ours, theirs] = [one.standings[comparison.before], other.standings[comparison.after]];
    const [placed, now] = [one.version.components[comparison.before], other.version.components[comparison.after]];
    const [tree, later] = [treeOf("before", ours?.part ?? ours?.component), treeOf("after", theirs?.part ?? theirs?.component)];
    if (!tree || !later || !placed || !now) continue;
    mates.set(tree, later);
    if (isKnown) placings.set(later, { placed: { before: placed, after: now }, comparison, pdf: flows.after.path ?? "" });
  }
}

/** The parties of a contract that are the same, by all that they say: more than their places on the pages. */
function matchParties(flows: Sides<ReadFlow>): readonly (readonly [RecordTree, RecordTree])[] {
  const itemsOf = ({ tree }: ReadFlow): readonly Item[] => {
    const approvers = field(tree, "approvers");
    return approvers?.kind === "list" ? approvers.items : [];
  };
  const items = { before: itemsOf(flows.before), after: itemsOf(flows.after) };
  const loops = { before: inLoop(new Map(), flows.before.item.each), after: inLoop(new Map(), flows.after.item.each) };
  return coupled("approver", items.before, items.after, loops).flatMap((couple) => {
    const [one, other] = [items.before[couple.before]?.value, items.after[couple.after]?.value];
    return one?.kind === "record" && other?.kind === "record" ? [[one, other] as const] : [];
  });
}

/** In what the place of a component differs: by what the contract says of it, or, where that is the same, by the PDF. */
export function placeChanges(construct: string, placing: Placing, place: Place): readonly Found[] {
  const { trees, isPart, laid: standing } = placing;
  const said = (key: string): Sides<Tree | undefined> => ({ before: field(trees.before, key), after: field(trees.after, key) });
  const isSame = ({ before, after }: Sides<Tree | undefined>): boolean =>
    meaningOf(before, place.loops.before) === meaningOf(after, place.loops.after);
  const near = { before: trees.before.origin, after: trees.after.origin };
  const here = { ...place, near };
  const [key, kind] = isPart ? (["offset", "component-moved"] as const) : (["at", kindOfMove(said("at"), isSame)] as const);
  const [at, size] = [said(key), said("size")];
  const data = standing && dataOf(standing);
  const changes: Found[] = [];
  if (kind !== undefined && !isSame(at)) changes.push(found(always(kind), here, { key: { construct, name: key }, trees: at, data }));
  if (!isPart) changes.push(...optionalChange(said("at"), here, isSame));
  if (!isSame(size)) changes.push(found(always("component-resized"), here, { key: { construct, name: "size" }, trees: size, data }));
  if (!isPart && standing && isMovedOnPages(standing) && isSame(at) && isSame(size) && isSame(said("pages"))) {
    const { placed, comparison, pdf } = standing;
    changes.push({
      pdf,
      ...found(always("component-moved-by-pdf"), here, {
        key: { construct, name: key },
        values: { before: boxesOf(placed.before), after: boxesOf(placed.after) },
        data: { ...data, along: comparison.along },
      }),
    });
  }
  return changes;
}

/** Whether it stands elsewhere than before, or is as large as before no more: at an edge it always stands where the page ends. */
function isMovedOnPages({ comparison, placed }: Standing): boolean {
  const isEdge = placed.before.anchor.by === "edge" && placed.after.anchor.by === "edge";
  return !isEdge && comparison.kinds.some((each) => each === "moved" || each === "resized" || each === "places");
}

/** Keys of a placement that say at what of the PDF a component stands. */
const anchors = ["keyword", "whole", "occurrence", "field"] as const;

/** What became of the place that a contract gives: it is bound to something else, on another page, or elsewhere there; nothing where only more is said of it. */
function kindOfMove(
  { before, after }: Sides<Tree | undefined>,
  isSame: (values: Sides<Tree | undefined>) => boolean,
): ChangeKind | undefined {
  const isKept = (key: string): boolean => isSame({ before: field(before, key), after: field(after, key) });
  const [one, other] = [formOf(before), formOf(after)];
  if (one !== other || !anchors.every(isKept)) return "component-anchor-changed";
  if (!isKept("page")) return one === "absolute" ? "component-page-changed" : "component-anchor-changed";
  return ["x", "y", "from", "align", "offset"].every(isKept) ? undefined : "component-moved";
}

/** Whether a contract is accepted though its keyword is missing, which is no place. */
function optionalChange(
  { before, after }: Sides<Tree | undefined>,
  place: Place,
  isSame: (values: Sides<Tree | undefined>) => boolean,
): readonly Found[] {
  const optional = { before: field(before, "optional"), after: field(after, "optional") };
  if (before?.kind !== "record" || after?.kind !== "record" || isSame(optional)) return [];
  const judged = judge("placement", "optional", optional.before, optional.after, { before, after });
  return [found(judged, place, { key: { construct: "placement", name: "optional" }, trees: optional })];
}

/** From where to where the first place moved that did, and how many there were and are. */
function dataOf({ comparison: { boxes }, placed }: Standing): SaidData {
  const changed = (box: BoxChange): boolean => box.moved || box.resized || box.before === undefined || box.after === undefined;
  const first = boxes.find(changed) ?? boxes[0];
  const { before, after } = first ?? {};
  return {
    fromPage: before?.page,
    fromX: before?.x,
    fromY: before?.y,
    fromWidth: before?.width,
    fromHeight: before?.height,
    page: after?.page,
    x: after?.x,
    y: after?.y,
    width: after?.width,
    height: after?.height,
    fromPlaces: placed.before.boxes.length,
    places: placed.after.boxes.length,
    fromHits: placed.before.anchor.hits,
    hits: placed.after.anchor.hits,
  };
}

function boxesOf({ boxes }: Placed): Json {
  return boxes.map(({ page, x, y, width, height }) => ({ page, x, y, width, height }));
}

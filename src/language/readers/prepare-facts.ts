import { hole } from "../../runtime/hole.ts";
import type { Facts } from "../../runtime/law.ts";
import type { ListTree, RecordTree, Tree } from "../../model/tree.ts";
import { plainOf } from "../trees/apply.ts";
import type { Column } from "../tables/construct.ts";
import { isForeign, type Place, saidIn } from "./facts.ts";
import { type Filling, prepare, prepareItem, type Scope } from "../trees/prepare.ts";

/** Told of each construct that has been filled in: its facts, and the place that they are of. */
type Visit = (facts: Facts, place: Place) => void;

/** Where facts that were filled in know the place that they are of. */
const ofPlace = Symbol("place");

/** The place that filled-in facts are of. */
export function placeOf(facts: object): Place | undefined {
  // Only this file sets the symbol, and to nothing else.
  return (facts as { readonly [ofPlace]?: Place })[ofPlace];
}

/** Fills a construct in: its facts without holes, those of the constructs in it too. */
export type FillFacts = (filling: Filling, visit: Visit) => Facts;

/** Fills in the value of one key; `undefined` where it is absent. */
type FillKey = (filling: Filling, visit: Visit) => unknown;

/** The value of one key: always the same, or to be filled in. */
type PreparedKey = { readonly kind: "constant"; readonly value: unknown } | { readonly kind: "fill"; readonly fill: FillKey };

/**
 * What `factsOf` says of a contract once it is filled in, as a function made once. `places` are those of the contract with its holes, the
 * first that of its root; those of `watched` are told of. `undefined` where a `wire` or `omit` stands beside values that depend on parameters: which keys it changes is
 * known only when it is filled in.
 */
export function prepareFacts(root: RecordTree, places: readonly Place[], watched: ReadonlySet<Place>): FillFacts | undefined {
  const byFacts = new Map<unknown, Place>(places.map((place) => [place.facts, place]));
  return prepareConstruct(root, places[0], { byFacts, watched }, []);
}

/** The places of a contract by their facts with holes, and those that are told of. */
interface Places {
  readonly byFacts: ReadonlyMap<unknown, Place>;
  readonly watched: ReadonlySet<Place>;
}

function prepareConstruct(tree: RecordTree, place: Place | undefined, places: Places, scope: Scope): FillFacts | undefined {
  if (place === undefined || (place.fields !== tree.fields && plainOf(tree) === undefined)) return undefined;
  const constant: Record<string | symbol, unknown> = { [ofPlace]: place };
  const keys: { readonly name: string; readonly fill: FillKey }[] = [];
  for (const { name, value, inner, foreign, column } of saidIn(place)) {
    const prepared = foreign
      ? ({ kind: "constant", value: hole } as const)
      : inner === undefined || (value.kind !== "record" && value.kind !== "list")
        ? prepareValue(value, column, scope)
        : prepareNested(value, place.facts[name], places, scope);
    if (prepared === undefined) return undefined;
    if (prepared.kind === "constant") constant[name] = prepared.value;
    else keys.push({ name, fill: prepared.fill });
  }
  const watched = places.watched.has(place);
  return (filling, visit) => {
    const facts = { ...constant };
    for (const { name, fill } of keys) {
      const value = fill(filling, visit);
      if (value !== undefined) facts[name] = value;
    }
    if (watched) visit(facts, place);
    return facts;
  };
}

function prepareNested(value: RecordTree | ListTree, facts: unknown, places: Places, scope: Scope): PreparedKey | undefined {
  const fill = nestedFill(value, facts, places, scope);
  // In a repetition each item has facts of its own.
  return fill && (scope.length === 0 && plainOf(value) !== undefined ? filledOnce(fill) : { kind: "fill", fill });
}

/** What never differs, filled in once; the places in it that are watched are told of each time. */
function filledOnce(fill: FillKey): PreparedKey {
  const visited: { readonly facts: Facts; readonly place: Place }[] = [];
  const value = fill({ params: new Map(), now: 0, items: [] }, (facts, place) => void visited.push({ facts, place }));
  if (visited.length === 0) return { kind: "constant", value };
  const tell: FillKey = (_, visit) => {
    for (const { facts, place } of visited) visit(facts, place);
    return value;
  };
  return { kind: "fill", fill: tell };
}

function nestedFill(value: RecordTree | ListTree, facts: unknown, places: Places, scope: Scope): FillKey | undefined {
  if (value.kind === "record") return prepareConstruct(value, places.byFacts.get(facts), places, scope);
  const items: { readonly repeat: ReturnType<typeof prepareItem>["repeat"]; readonly fill: FillKey }[] = [];
  for (const [index, item] of value.items.entries()) {
    const { scope: inner, repeat } = prepareItem(item, scope);
    const fill =
      item.value.kind === "record"
        ? prepareConstruct(item.value, places.byFacts.get(Array.isArray(facts) ? facts[index] : undefined), places, inner)
        : fillOf(prepareValue(item.value, undefined, inner));
    if (fill === undefined) return undefined;
    items.push({ repeat, fill });
  }
  return (filling, visit) => {
    const filled: unknown[] = [];
    for (const { repeat, fill } of items) {
      repeat(filling, () => {
        const one = fill(filling, visit);
        if (one !== undefined) filled.push(one);
      });
    }
    return filled;
  };
}

function prepareValue(value: Tree, column: Column | undefined, scope: Scope): PreparedKey {
  const prepared = prepare(value, scope);
  if (prepared.kind === "constant" || column?.codec.kind !== "value" || column.codec.words === undefined) return prepared;
  const { fill } = prepared;
  return {
    kind: "fill",
    fill: (filling) => {
      const filled = fill(filling);
      return isForeign(column, filled) ? hole : filled;
    },
  };
}

function fillOf(prepared: PreparedKey): FillKey {
  return prepared.kind === "constant" ? () => prepared.value : prepared.fill;
}

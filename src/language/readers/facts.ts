import { isPresent, hole, maybe } from "../../runtime/hole.ts";
import type { Facts } from "../../runtime/law.ts";
import { opened, type OpenValue } from "../../runtime/open.ts";
import { literalOf, type Origin, type RecordTree, type Tree, isOnce } from "../../model/tree.ts";
import type { Site } from "../tables/actions.ts";
import { type Column, type Construct, rowsOf } from "../tables/construct.ts";
import { contract, holdsSingle } from "../tables/contract.ts";
import { asSent } from "./as-sent.ts";
import { flow } from "../tables/flow.ts";
import { kept } from "./kept.ts";
import { innerOf, targetOf } from "./lower.ts";
import { openValue } from "./open-values.ts";

/** One construct of a contract, with the means to say where its values were written. */
export interface ConstructFacts {
  /** Names of the constructs it is: the top of a single contract is both a contract and a flow. */
  readonly constructs: readonly string[];
  readonly facts: Facts;
  /** The construct as the contract has it. */
  readonly tree: RecordTree;
  /** What was written, whether through a key or through `wire`. */
  readonly fields: ReadonlyMap<string, Tree>;
  readonly origin: Origin;
  /** Its table, and the structures it is lowered to. */
  readonly construct: Construct;
  readonly targets: readonly Site[];
  /** How many constructs stand in it: those that follow it. */
  readonly inside: number;
}

/**
 * All constructs of a contract as facts. What `wire` and `omit` change is taken into account, so that a rule judges what is sent, in
 * whichever spelling it was written. Of a contract that was filled in, constructs that nothing was filled into are the very ones of `before`, its
 * constructs until then.
 */
export function factsOf(
  root: RecordTree,
  construct: Construct,
  targets: readonly Site[],
  before: readonly ConstructFacts[] = [],
): readonly ConstructFacts[] {
  const indexes = new Map(before.map(({ tree }, index) => [tree, index]));
  const gathering: Gathering = { places: [], before, indexes };
  const names = holdsSingle(construct) ? [contract.name, flow.name] : [contract.name];
  gather(gathering, root, construct, targets, names, "certain");
  return gathering.places;
}

interface Gathering {
  readonly places: ConstructFacts[];
  readonly before: readonly ConstructFacts[];
  /** Where each construct stands in `before`. */
  readonly indexes: ReadonlyMap<RecordTree, number>;
}

/** The constructs at a tree and inside it, where they are the same as before: facts are made of the tree, its table and its structures alone. */
function sameAsBefore(
  { before, indexes }: Gathering,
  tree: RecordTree,
  construct: Construct,
  targets: readonly Site[],
  presence: Presence,
): readonly ConstructFacts[] {
  const index = presence === "certain" ? indexes.get(tree) : undefined;
  const place = index === undefined ? undefined : before[index];
  if (index === undefined || place?.construct !== construct || place.targets !== targets || maybe in place.facts) return [];
  return before.slice(index, index + 1 + place.inside);
}

function gather(
  gathering: Gathering,
  tree: RecordTree,
  construct: Construct,
  targets: readonly Site[],
  constructs: readonly string[],
  presence: Presence,
): Facts {
  const { places } = gathering;
  const same = sameAsBefore(gathering, tree, construct, targets, presence);
  if (same[0]) {
    places.push(...same);
    return same[0].facts;
  }
  const fields = asSent(tree, construct, targets);
  const facts: Record<string | symbol, unknown> = presence === "certain" ? {} : { [maybe]: presence === "uncertain" };
  const place: { inside: number } & ConstructFacts = {
    constructs,
    facts,
    tree,
    fields,
    origin: tree.origin,
    construct,
    targets,
    inside: 0,
  };
  const index = places.push(place);
  const open: Record<string, OpenValue> = {};
  for (const { key, value, foreign } of saidIn(place)) {
    const { name, inner } = key;
    const known = foreign ? undefined : openValue(value);
    if (known) open[name] = known;
    if (foreign) facts[name] = hole;
    else if (inner === undefined) facts[name] = plainFacts(value);
    else facts[name] = nested(gathering, value, inner.construct, inner.targets, presence);
  }
  place.inside = places.length - index;
  if (Object.keys(open).length > 0) facts[opened] = open;
  return facts;
}

/** A key that a request can say. */
interface KnownKey {
  readonly name: string;
  /** The construct in it and the structures that is lowered to, where it holds one. */
  readonly inner?: { readonly construct: Construct; readonly targets: readonly Site[] };
  /** Where the value goes; none for a key that only the compiler reads. */
  readonly column?: Column;
}

/** One key of a construct, and what it says there. */
interface WrittenKey {
  readonly key: KnownKey;
  readonly value: Tree;
  /** Whether its word is none of this request's: that is said elsewhere, and nothing more can be said of the value. */
  readonly foreign: boolean;
}

/** What a construct says, key by key. What the request has no member for is not sent, and that is said elsewhere. */
export function saidIn({ fields, construct, targets }: Pick<ConstructFacts, "fields" | "construct" | "targets">): readonly WrittenKey[] {
  const word = construct.variants && fields.get(construct.variants.key);
  const said: WrittenKey[] = [];
  for (const key of keysOf(rowsOf(construct, word?.kind === "literal" ? word.value : undefined), targets)) {
    const value = fields.get(key.name);
    if (value !== undefined) said.push({ key, value, foreign: key.column !== undefined && isForeign(key.column, literalOf(value)) });
  }
  return said;
}

const keysOf: (rows: Construct["rows"], targets: readonly Site[]) => readonly KnownKey[] = kept((rows, targets) =>
  [...rows].flatMap(([name, { slot, columns }]): readonly KnownKey[] => {
    const found = targetOf(columns, targets);
    if (columns.length > 0 && found === undefined) return [];
    const holds = slot.kind === "record" || slot.kind === "records" ? slot.construct : undefined;
    const inner = holds && { construct: holds, targets: innerOf(columns, targets)?.targets ?? targets };
    return [{ name, ...(inner ? { inner } : {}), ...(found ? { column: found.column } : {}) }];
  }),
);

/** Whether a word is none that a column can say. */
function isForeign({ codec }: Column, word: unknown): boolean {
  return codec.kind === "value" && typeof word === "string" && isPresent(word) && codec.words?.includes(word) === false;
}

/** Whether a construct is there for certain, may be there or not, or stands in one that may. */
type Presence = "certain" | "uncertain" | "inside";

function nested(gathering: Gathering, value: Tree, construct: Construct, targets: readonly Site[], presence: Presence): unknown {
  const inside = presence === "certain" ? presence : "inside";
  if (value.kind === "record") return gather(gathering, value, construct, targets, [construct.name], inside);
  if (value.kind !== "list") return plainFacts(value);
  return value.items.map((item) =>
    item.value.kind === "record"
      ? gather(gathering, item.value, construct, targets, [construct.name], isOnce(item) ? inside : "uncertain")
      : unreadable(item.value),
  );
}

/** An element that is no construct: a name is known, anything else may be whatever it is, called anything, and name anything. */
function unreadable(value: Tree): unknown {
  return value.kind === "unknown" ? { [maybe]: true, id: hole, children: hole } : plainFacts(value);
}

/** A tree as data with holes. */
function plainFacts(tree: Tree): unknown {
  if (tree.kind === "literal") return tree.value;
  if (tree.kind === "list") return tree.items.map((item) => (isOnce(item) ? plainFacts(item.value) : hole));
  if (tree.kind === "record") return Object.fromEntries([...tree.fields].map(([name, value]) => [name, plainFacts(value)]));
  return hole;
}

import type { Target } from "../language/actions.ts";
import { type Construct, rowsOf, type ScalarSlot, type Slot } from "../language/construct.ts";
import { innerOf } from "../language/lower.ts";
import type { ParamType } from "../model/contract.ts";
import { literalOf, type Origin, type RecordTree, type Reference, type Tree } from "../model/tree.ts";
import { baseName, numberParties } from "./param-names.ts";

/** A parameter that stands for values of an imported request. */
interface LiftedParam {
  readonly name: string;
  readonly type: ParamType;
  /** Whose it is, in the words of the request. */
  readonly label?: string;
  readonly value: string;
}

/** An imported contract with its ids and personal values taken out. */
export interface Parametrized {
  readonly root: RecordTree;
  readonly params: readonly LiftedParam[];
}

/** Makes parameters of ids and personal values; equal values of one kind that are named alike become one. */
export function parametrize(root: RecordTree, construct: Construct, targets: readonly Target[]): Parametrized {
  const params = new Map<string, LiftedParam>();
  const parties = numberParties(root);
  const walk: Walk = { params, parties };
  return { root: liftRecord(walk, root, construct, targets, undefined), params: [...params.values()] };
}

interface Walk {
  readonly params: Map<string, LiftedParam>;
  /** What the parameters of an approver are named after. */
  readonly parties: ReadonlyMap<RecordTree, string>;
}

/** `party` is the approver that a value belongs to. */
function liftRecord(
  walk: Walk,
  tree: RecordTree,
  construct: Construct,
  targets: readonly Target[],
  party: RecordTree | undefined,
): RecordTree {
  const owner = construct.name === "approver" ? tree : party;
  const word = construct.variants && literalOf(tree.fields.get(construct.variants.key));
  const rows = rowsOf(construct, word);
  const fields = [...tree.fields].map(([key, value]): [string, Tree] => {
    const row = rows.get(key);
    if (row === undefined) return [key, value];
    const inner = innerOf(row.columns, targets)?.targets ?? targets;
    return [key, liftValue(walk, value, row.slot, { construct, key, party: owner }, inner)];
  });
  return { ...tree, fields: new Map(fields) };
}

interface Place {
  readonly construct: Construct;
  readonly key: string;
  readonly party: RecordTree | undefined;
}

function liftValue(walk: Walk, value: Tree, slot: Slot, place: Place, targets: readonly Target[]): Tree {
  if (slot.kind === "record") return value.kind === "record" ? liftRecord(walk, value, slot.construct, targets, place.party) : value;
  if (slot.kind === "either") return liftValue(walk, value, value.kind === "list" ? slot.many : slot.one, place, targets);
  if (value.kind === "list" && (slot.kind === "records" || slot.kind === "list")) {
    const items = value.items.map((item) => {
      const lifted =
        slot.kind === "list"
          ? liftValue(walk, item.value, slot.item, place, targets)
          : item.value.kind === "record"
            ? liftRecord(walk, item.value, slot.construct, targets, place.party)
            : item.value;
      return { ...item, value: lifted };
    });
    return { ...value, items };
  }
  return slot.kind === "scalar" && (slot.personal || slot.identifier) ? liftScalar(walk, value, slot, place) : value;
}

function liftScalar(walk: Walk, tree: Tree, slot: ScalarSlot, place: Place): Tree {
  const value = literalOf(tree);
  if (typeof value !== "string" || value === "") return tree;
  const prefix = place.party && walk.parties.get(place.party);
  const base = baseName(place.construct.name, place.key, prefix);
  const label = place.party && place.key === "name" ? labelOf(place.party) : undefined;
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}${count}`;
    const known = walk.params.get(name);
    if (known === undefined) walk.params.set(name, { name, type: slot.param, value, ...(label === undefined ? {} : { label }) });
    else if (known.value !== value || known.type !== slot.param) continue;
    return reference(name, tree.origin);
  }
}

function labelOf(party: RecordTree): string | undefined {
  const words = ["role", "organization"].map((key) => literalOf(party.fields.get(key)));
  return words.find((word): word is string => typeof word === "string" && word !== "");
}

function reference(name: string, origin: Origin): Reference {
  return { kind: "reference", name, optional: false, origin };
}

import { personalKinds } from "../language/tables/personal-kinds.ts";
import { typeFault } from "../runtime/param-types.ts";
import { personalIn } from "../runtime/personal.ts";
import type { Site } from "../language/tables/actions.ts";
import { type Construct, rowsOf, type ScalarSlot, type Slot } from "../language/tables/construct.ts";
import { text } from "../language/tables/slots.ts";
import { innerOf } from "../language/readers/lower.ts";
import type { ParamType } from "../model/contract.ts";
import { type Literal, literalOf, type Origin, type RecordTree, type Reference, type Tree } from "../model/tree.ts";
import type { Lifted, LiftedParam } from "./lifted.ts";
import { type Known, mentioning } from "./mentions.ts";
import { baseName, numberParties } from "./param-names.ts";

/** A parameter that stands for values of an imported request, all of them the same. */
interface ValuedParam extends LiftedParam {
  readonly value: string;
}

/** An imported contract with its ids and personal values taken out, and these by the names of their parameters. */
interface Parametrized extends Omit<Lifted, "samples"> {
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Makes parameters of ids and personal values; equal values of one kind that are named alike become one. Texts that repeat such a value
 * (a title with the signer's name in it) get a placeholder there.
 */
export function parametrize(root: RecordTree, construct: Construct, targets: readonly Site[]): Parametrized {
  const params = new Map<string, ValuedParam>();
  const known: Known[] = [];
  const parties = numberParties(root);
  const named = liftRecord({ parties, leaf: naming(params, known), free: (tree) => tree }, root, construct, targets, undefined);
  const found = foundIn(params, known);
  liftRecord(
    { parties, leaf: (tree, slot) => (takesText(slot) ? found(tree) : tree), free: (tree) => everyLiteral(tree, found) },
    named,
    construct,
    targets,
    undefined,
  );
  const mention = mentioning(known);
  const walk: Walk = {
    parties,
    leaf: (tree, slot) => (takesText(slot) ? mention(tree) : worded(tree, slot)),
    free: (tree) => everyLiteral(tree, mention),
  };
  return {
    root: liftRecord(walk, named, construct, targets, undefined),
    params: [...params.values()],
    values: new Map([...params.values()].map((param) => [param.name, param.value])),
  };
}

/** What happens to the values of a contract, construct by construct. */
interface Walk {
  /** What the parameters of an approver are named after. */
  readonly parties: ReadonlyMap<RecordTree, string>;
  readonly leaf: (tree: Literal, slot: ScalarSlot, place: ValueContext) => Tree;
  /** Of what has no table: the author's own data, and what `wire` sets. */
  readonly free: (tree: Tree) => Tree;
}

/** Whether any text can stand in a slot. */
function takesText({ param, fixed, decode }: ScalarSlot): boolean {
  return param === "text" && fixed !== true && decode === undefined;
}

/** A value by its word, where its slot has one. */
function worded(tree: Literal, { named = {} }: ScalarSlot): Literal {
  const word = Object.keys(named).find((each) => named[each] === tree.value);
  return word === undefined ? tree : { ...tree, value: word };
}

/** A tree with something done to each of its literals. */
function everyLiteral(tree: Tree, leaf: (tree: Literal) => Tree): Tree {
  if (tree.kind === "literal") return leaf(tree);
  if (tree.kind === "list") return { ...tree, items: tree.items.map((item) => ({ ...item, value: everyLiteral(item.value, leaf) })) };
  if (tree.kind !== "record") return tree;
  return { ...tree, fields: new Map([...tree.fields].map(([name, value]) => [name, everyLiteral(value, leaf)])) };
}

/** `party` is the approver that a value belongs to. */
function liftRecord(
  walk: Walk,
  tree: RecordTree,
  construct: Construct,
  targets: readonly Site[],
  party: RecordTree | undefined,
): RecordTree {
  const owner = construct.name === "approver" ? tree : party;
  const word = construct.variants && literalOf(tree.fields.get(construct.variants.key));
  const rows = rowsOf(construct, word);
  const fields = [...tree.fields].map(([key, value]): [string, Tree] => {
    const row = rows.get(key);
    if (row === undefined) return [key, key === "wire" ? walk.free(value) : value];
    const inner = innerOf(row.columns, targets)?.targets ?? targets;
    return [key, liftValue(walk, value, row.slot, { construct, key, party: owner, prefix: owner && walk.parties.get(owner) }, inner)];
  });
  return { ...tree, fields: new Map(fields) };
}

interface ValueContext {
  readonly construct: Construct;
  readonly key: string;
  /** The approver that the value belongs to, and what its parameters are named after. */
  readonly party: RecordTree | undefined;
  readonly prefix: string | undefined;
}

function liftValue(walk: Walk, value: Tree, slot: Slot, place: ValueContext, targets: readonly Site[]): Tree {
  if (slot.kind === "record" && slot.orName && value.kind === "literal") return walk.leaf(value, text, place);
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
  if (slot.kind === "data") return walk.free(value);
  return slot.kind === "scalar" && value.kind === "literal" ? walk.leaf(value, slot, place) : value;
}

/** Makes a parameter of each id and each personal value. */
function naming(params: Map<string, ValuedParam>, known: Known[]): Walk["leaf"] {
  return (tree, slot, place) => {
    const { value } = tree;
    if (!(slot.personal || slot.identifier) || typeof value !== "string" || value === "") return tree;
    const base = baseName(place.construct.name, place.key, place.prefix);
    const label = place.party && place.key === "name" ? labelOf(place.party) : undefined;
    const type = typeOf(slot, value);
    const isHidden = slot.personal && type !== slot.param;
    for (let count = 1; ; count++) {
      const name = count === 1 ? base : `${base}${count}`;
      const before = params.get(name);
      if (before === undefined) {
        params.set(name, { name, type, value, ...(label === undefined ? {} : { label }), ...(isHidden ? { pii: true as const } : {}) });
        known.push({ name, value, identifier: slot.personal !== true });
      } else if (before.value !== value || before.type !== type) continue;
      return reference(name, tree.origin);
    }
  };
}

/** Makes parameters of what identifies somebody inside of texts and is no value of a key. */
function foundIn(params: Map<string, ValuedParam>, known: Known[]): (tree: Literal) => Literal {
  return (tree) => {
    if (typeof tree.value !== "string") return tree;
    for (const { kind, value } of personalIn(tree.value)) {
      if (known.some((other) => other.value === value)) continue;
      const { type: own, importedName } = personalKinds[kind];
      const type = typeFault(own, value) === undefined ? own : "text";
      for (let count = 1; ; count++) {
        const name = count === 1 ? importedName : `${importedName}${count}`;
        if (params.has(name)) continue;
        params.set(name, { name, type, value, ...(type === "text" ? { pii: true as const } : {}) });
        known.push({ name, value, identifier: false });
        break;
      }
    }
    return tree;
  };
}

/** The type that a value has where it stands; any text where it has not: the contract finds no more in it than the request did. */
function typeOf({ param }: ScalarSlot, value: string): ParamType {
  return typeFault(param, value) === undefined ? param : "text";
}

function labelOf(party: RecordTree): string | undefined {
  const words = ["role", "organization"].map((key) => literalOf(party.fields.get(key)));
  return words.find((word): word is string => typeof word === "string" && word !== "");
}

function reference(name: string, origin: Origin): Reference {
  return { kind: "reference", name, optional: false, origin };
}

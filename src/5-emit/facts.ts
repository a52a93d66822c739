import { encodings } from "../language/trees/encodings.ts";
import { hole, maybe } from "../runtime/hole.ts";
import type { Undecided, UndecidedPlace } from "../language/readers/undecided.ts";
import type { Apply, Item, ListTree, Literal, RecordTree, Reference, Text, Tree } from "../model/tree.ts";
import type { Constants } from "./constants.ts";
import { itemName, json, propertyKey, text } from "./names.ts";
import { placeCode } from "./place.ts";
import { absence, type Scope, within } from "./scope.ts";

/** Where an expression stands. */
interface At {
  readonly scope: Scope;
  /** Whether it depends on a repetition or a condition that anything stands there. */
  readonly uncertain: boolean;
  readonly constants: Constants;
  /** Variables that something reads. */
  readonly used: Set<string>;
  /** The constructs of the contract. */
  readonly placeOf: ReadonlyMap<Tree, UndecidedPlace>;
}

/**
 * A function that puts together the facts of a contract from `values`, in `gathering`: those that depend on parameters each time, the rest
 * once. Its atoms are JSON literals and identifiers of `names.ts`.
 */
export function factsCode({ places }: Undecided, params: Scope["params"], constants: Constants): string {
  const placeOf = new Map<Tree, UndecidedPlace>(places.map((each) => [each.place.tree, each]));
  const [root] = places;
  const used = new Set<string>();
  const code = root && construct(root, { scope: { params, loops: [] }, uncertain: false, constants, used, placeOf });
  return `(gathering${used.has("values") ? ", values" : ""}) => ${code ?? "undefined"}`;
}

/** A construct with its values. */
function construct(of: UndecidedPlace, at: At): string {
  const { fields, facts } = of.place;
  const members = [...fields].flatMap(([name, value]) =>
    Object.hasOwn(facts, name) ? [`${propertyKey(name)}: ${fact(value, facts[name], at)}`] : [],
  );
  return at.constants.call("gathered", "gathering", placeCode(of, at.scope, at.constants), `{ ${members.join(", ")} }`);
}

/** A value as data; `data` is what is known of it already. */
function fact(tree: Tree, data: unknown, at: At): string {
  const { constants } = at;
  if (typeof data !== "object" && data !== hole) return json(data);
  if (isKnown(data) && !isCharged(tree, at)) {
    const name = constants.add("fixed", "unknown", json(data));
    return at.uncertain ? constants.call("fixed", "gathering", name) : name;
  }
  switch (tree.kind) {
    case "literal":
    case "unknown":
      return constants.use("hole");
    case "reference":
    case "text":
    case "apply":
      return open(tree, at);
    case "record": {
      const place = at.placeOf.get(tree);
      return place ? construct(place, at) : record(tree, data, at);
    }
    case "list":
      return list(tree, data, at);
  }
}

/** A value that depends on a parameter or on the clock. */
function open(tree: Literal | Reference | Text | Apply, at: At): string {
  const { constants } = at;
  switch (tree.kind) {
    case "literal":
      return json(tree.value);
    case "reference":
      return reference(tree, at);
    case "text":
      return constants.call("joinedText", ...tree.parts.map((part) => open(part, at)));
    case "apply": {
      const { fn, value, option } = tree;
      if (value.kind === "record" || value.kind === "list" || value.kind === "unknown") return constants.use("hole");
      const second = encodings[fn].asksClock ? ["gathering.now"] : option === undefined ? [] : [json(option)];
      return constants.call("applied", constants.use(fn), open(value, at), ...second);
    }
  }
}

function reference({ loop, name }: Reference, { scope, constants, used }: At): string {
  const item = loop === undefined ? "values" : itemName(scope.loops.indexOf(loop));
  used.add(item);
  if (loop === undefined) return `values[${text(name ?? "")}]`;
  return name === undefined ? item : constants.call("itemField", item, text(name));
}

/** Data of the author's own shape. */
function record({ fields }: RecordTree, data: unknown, at: At): string {
  const members = [...fields].map(([name, value]) => `${propertyKey(name)}: ${fact(value, part(data, name), at)}`);
  return `{ ${members.join(", ")} }`;
}

function list({ items }: ListTree, data: unknown, at: At): string {
  const printed = items.map((item, index) => element(item, part(data, index), at));
  const isWhole = items.every(({ value }) => absence(value, at.scope) === undefined);
  return isWhole ? `[${printed.join(", ")}]` : at.constants.call("listOf", ...printed);
}

/** The part of known data at a step; a hole where nothing of it is known. */
function part(data: unknown, step: string | number): unknown {
  return typeof data === "object" && data !== null ? Reflect.get(data, step) : hole;
}

function element({ value, each, when }: Item, data: unknown, at: At): string {
  if (each === undefined && when === undefined) return fact(value, data, at);
  const { constants, scope } = at;
  const inner: At = { ...at, uncertain: true, scope: each ? within(scope, each) : scope };
  const made = `[${fact(value, data, inner)}]`;
  const wanted =
    when === undefined ? made : constants.call("onlyIf", "gathering", reference(when.value, inner), String(!when.negated), `() => ${made}`);
  if (each === undefined) return `...${wanted}`;
  const item = itemName(scope.loops.length);
  return `...${constants.call("eachOf", "gathering", reference(each.list, at), `(${at.used.has(item) ? item : ""}) => ${wanted}`)}`;
}

/** Whether data is known to its last part, and there for certain as far as it stands in itself. */
function isKnown(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return data !== hole;
  return Reflect.get(data, maybe) !== true && Object.values(data).every(isKnown);
}

/** Whether anything in a value remains to be judged. */
function isCharged(tree: Tree, at: At): boolean {
  if (tree.kind === "list") return tree.items.some(({ value }) => isCharged(value, at));
  if (tree.kind !== "record") return false;
  const charged = at.placeOf.get(tree);
  const fields = charged?.place.fields ?? tree.fields;
  return (charged?.charges.length ?? 0) > 0 || [...fields.values()].some((value) => isCharged(value, at));
}

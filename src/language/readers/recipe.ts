import { inText } from "../../runtime/decimal.ts";
import { hole, maybe } from "../../runtime/hole.ts";
import { wordAmong } from "../../runtime/precompile.ts";
import type { Elements, Encoded, JudgedConstruct, Reading, Recipe } from "../../runtime/recipe.ts";
import {
  type Apply,
  childrenOf,
  type Expression,
  isIndex,
  type Item,
  type Loop,
  type RecordTree,
  type Reference,
  referencesIn,
  type Tree,
} from "../../model/tree.ts";
import { plainOf } from "../trees/apply.ts";
import { encodings } from "../trees/encodings.ts";

/** The repetitions that a tree stands in, the outermost first. */
export type Loops = readonly Loop[];

/** How the data of a tree is made of parameters: of a part of a contract or a request without errors. */
export function recipeOf(tree: Tree, loops: Loops = []): Recipe {
  const plain = plainOf(tree);
  if (plain !== undefined) return constant(plain);
  switch (tree.kind) {
    case "record":
      return { kind: "record", fields: fieldsOf([...tree.fields], (value) => recipeOf(value, loops)) };
    case "list":
      return { kind: "list", items: tree.items.map((item) => elementsOf(item, loops, (value, inner) => recipeOf(value, inner))) };
    case "literal":
    case "unknown":
      return hole;
    default:
      return expressionRecipe(tree, loops);
  }
}

function expressionRecipe(tree: Expression, loops: Loops): Recipe {
  switch (tree.kind) {
    case "reference":
      return readingOf(tree, loops);
    case "text":
      return {
        kind: "text",
        parts: tree.parts.map((part) =>
          part.kind === "literal" ? inText(part.value) : part.kind === "reference" ? readingOf(part, loops) : encodedOf(part, loops),
        ),
      };
    case "apply":
      return encodedOf(tree, loops);
  }
}

function encodedOf({ fn, value, option }: Apply, loops: Loops): Encoded {
  const { to, asksClock } = encodings[fn];
  const second = asksClock ? { atClock: true } : option === undefined ? {} : { option };
  return { kind: "encoded", by: to, value: recipeOf(value, loops), ...second };
}

function readingOf(reference: Reference, loops: Loops): Reading {
  const { loop, name, optional } = reference;
  const more = optional ? { optional } : {};
  if (loop === undefined) return { kind: "param", name: name ?? "", ...more };
  if (isIndex(reference)) return { kind: "index", depth: loops.indexOf(loop) };
  return { kind: "item", depth: loops.indexOf(loop), ...(name === undefined ? {} : { name }), ...more };
}

function elementsOf({ value, each, when }: Item, loops: Loops, make: (value: Tree, loops: Loops) => Recipe): Recipe | Elements {
  const inner = each ? [...loops, each] : loops;
  const made = make(value, inner);
  if (each === undefined && when === undefined) return made;
  return {
    kind: "elements",
    ...(each ? { each: readingOf(each.list, loops) } : {}),
    ...(when ? { when: when.map((term) => ({ ...term, value: readingOf(term.value, inner) })) } : {}),
    value: made,
  };
}

function fieldsOf<T>(
  entries: readonly (readonly [string, T])[],
  make: (value: T, name: string) => Recipe,
): Readonly<Record<string, Recipe>> {
  return Object.fromEntries(entries.map(([name, value]) => [name, make(value, name)]));
}

function constant(plain: unknown): Recipe {
  const isScalar = plain === null || typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean";
  return isScalar ? plain : { kind: "always", value: plain };
}

/** A construct of a contract, and what is known of it already. */
export interface OpenConstruct {
  readonly fields: ReadonlyMap<string, Tree>;
  readonly facts: Readonly<Record<string, unknown>>;
  /** What to note of it when its facts are made; none where nothing in it, and nothing about it, remains to be judged. */
  readonly placeIn: (loops: readonly Reading[]) => JudgedConstruct;
  /** Whether a law that judges it remains to be judged. */
  readonly hasLaws: boolean;
  /** The words that a key may say, where its parameter may say others too. */
  readonly wordsOf: (name: string) => readonly string[] | undefined;
}

/** How the facts of a contract are made of parameters: those that depend on none are constants. `constructs` are found by their trees. */
export function factsRecipe(root: RecordTree, constructs: ReadonlyMap<Tree, OpenConstruct>): Recipe {
  const construct = constructs.get(root);
  return construct ? constructRecipe(construct, constructs, []) : hole;
}

type Constructs = ReadonlyMap<Tree, OpenConstruct>;

function constructRecipe(construct: OpenConstruct, constructs: Constructs, loops: Loops): Recipe {
  const { fields, facts, placeIn, wordsOf } = construct;
  const said = [...fields].filter(([name]) => Object.hasOwn(facts, name));
  return {
    kind: "record",
    place: placeIn(loops.map(({ list }, index) => readingOf(list, loops.slice(0, index)))),
    fields: fieldsOf(said, (value, name) => spoken(factRecipe(value, facts[name], constructs, loops), wordsOf(name))),
  };
}

/** A value as one of some words; what is none of them is not known. */
function spoken(value: Recipe, words: readonly string[] | undefined): Recipe {
  return words === undefined ? value : { kind: "encoded", by: wordAmong, value, option: words };
}

/** A value of a contract; `data` is what is known of it already. */
function factRecipe(tree: Tree, data: unknown, constructs: Constructs, loops: Loops): Recipe {
  if (typeof data !== "object" && data !== hole) return constant(data);
  if (isKnown(data) && !hasLaws(tree, constructs)) return constant(data);
  switch (tree.kind) {
    case "literal":
    case "unknown":
      return hole;
    case "record": {
      const construct = constructs.get(tree);
      if (construct) return constructRecipe(construct, constructs, loops);
      return {
        kind: "record",
        fields: fieldsOf([...tree.fields], (value, name) => factRecipe(value, partOf(data, name), constructs, loops)),
      };
    }
    case "list":
      return {
        kind: "list",
        items: tree.items.map((item, index) =>
          elementsOf(item, loops, (value, inner) => factRecipe(value, partOf(data, index), constructs, inner)),
        ),
      };
    default:
      // Of a structure in a text, part may be known and part may be wrong: nothing is said of it.
      return holdsStructure(tree) ? openRecipe(tree, loops) : expressionRecipe(tree, loops);
  }
}

function openRecipe(tree: Tree, loops: Loops): Recipe {
  const [first] = referencesIn(tree);
  return first === undefined ? hole : { kind: "open", of: readingOf(first, loops) };
}

function holdsStructure(tree: Tree): boolean {
  return childrenOf(tree).some(
    (child) => child.kind === "record" || child.kind === "list" || child.kind === "unknown" || holdsStructure(child),
  );
}

/** The part of known data at a step; a hole where nothing of it is known. */
function partOf(data: unknown, step: string | number): unknown {
  return typeof data === "object" && data !== null ? Reflect.get(data, step) : hole;
}

/** Whether data is known to its last part, and there for certain as far as it stands in itself. */
function isKnown(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return data !== hole;
  return Reflect.get(data, maybe) !== true && Object.values(data).every(isKnown);
}

/** Whether anything in a value remains to be judged. */
function hasLaws(tree: Tree, constructs: Constructs): boolean {
  if (tree.kind === "list") return tree.items.some(({ value }) => hasLaws(value, constructs));
  if (tree.kind !== "record") return false;
  const construct = constructs.get(tree);
  const fields = construct?.fields ?? tree.fields;
  return (construct?.hasLaws ?? false) || [...fields.values()].some((value) => hasLaws(value, constructs));
}

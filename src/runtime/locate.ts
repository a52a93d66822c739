import type { Facts } from "./law.ts";
import type { Problem } from "./problem.ts";
import { isElements } from "./precompile.ts";
import type { FilledConstruct, JudgedConstruct, Reading, Recipe } from "./recipe.ts";

/** Where a problem with parameters is. */
export interface Location {
  /** The parameter: `people[0].mobile`; `""` where it is about no single one. */
  readonly path: string;
  /** Where the contract definition says it, as an RFC 6901 pointer. */
  readonly pointer: string;
  /** Equal for what is written at the same lines of the definition. */
  readonly where: string;
}

/** Where a problem is that was found in a construct; `constructs` are all that were judged. */
export function locate(problem: Problem, judged: FilledConstruct, constructs: readonly FilledConstruct[]): Location {
  const found = problem.on === undefined ? judged : constructOf(problem.on, constructs);
  const { place, facts, fields, indexes } =
    found === undefined ? (unfilled(problem.on, constructs) ?? partsOfFilled(judged)) : partsOfFilled(found);
  const { index } = problem;
  const key = problem.key === undefined || facts[problem.key] === undefined ? undefined : problem.key;
  const path = key === undefined ? "" : pathOfKey(fields[key], index, place.loops ?? [], indexes);
  const pointer = pointerOf(place, facts, key, index);
  return { path, pointer, where: path === "" ? (place.aliases?.[key ?? ""] ?? pointer) : path };
}

/** What is needed of a construct to say where something in it is. */
interface FilledParts {
  readonly place: JudgedConstruct;
  readonly facts: Facts;
  readonly fields: Readonly<Record<string, Recipe>>;
  readonly indexes: readonly number[];
}

function partsOfFilled({ recipe: { place, fields }, facts, indexes }: FilledConstruct): FilledParts {
  return { place, fields, facts, indexes };
}

function constructOf(on: object, constructs: readonly FilledConstruct[]): FilledConstruct | undefined {
  return constructs.find((known) => known.facts === on);
}

/** A construct without parameters, which stands in one that has some: it is plain data, one that the law was given. */
function unfilled(on: object | undefined, constructs: readonly FilledConstruct[]): FilledParts | undefined {
  for (const { recipe, facts } of on === undefined ? [] : constructs) {
    const steps = stepsTo(on, facts);
    if (steps !== undefined) return { place: { as: [], at: recipe.place.at + steps }, facts: on as Facts, fields: {}, indexes: [] };
  }
  return undefined;
}

/** The pointer from one value to another inside it. */
function stepsTo(wanted: unknown, within: unknown): string | undefined {
  if (within === wanted) return "";
  if (typeof within !== "object" || within === null) return undefined;
  for (const [key, value] of Object.entries(within)) {
    const steps = stepsTo(wanted, value);
    if (steps !== undefined) return `/${key}${steps}`;
  }
  return undefined;
}

function pointerOf({ at, pointers }: JudgedConstruct, facts: Facts, key: string | undefined, index: number | undefined): string {
  if (key === undefined) return at;
  const isItem = index !== undefined && Array.isArray(facts[key]);
  const pointer = pointers?.[key] ?? `${at}/${key}`;
  return isItem ? `${pointer}/${index}` : pointer;
}

/** The first parameter in the value of a key; of a list in one of its items, or in the first that has one: `people[0].name`. */
function pathOfKey(recipe: Recipe | undefined, index: number | undefined, loops: readonly Reading[], indexes: readonly number[]): string {
  const values: readonly (Recipe | undefined)[] = isMadeList(recipe)
    ? recipe.items.map((item) => (isElements(item) ? item.value : item))
    : [recipe];
  const asked = isMadeList(recipe) && index !== undefined ? values.slice(index, index + 1) : values;
  for (const value of asked) {
    const reading = readingIn(value);
    if (reading !== undefined) return pathOf(reading, loops, indexes);
  }
  return "";
}

function isMadeList(recipe: Recipe | undefined): recipe is Extract<Recipe, { readonly kind: "list" }> {
  return typeof recipe === "object" && recipe !== null && recipe.kind === "list";
}

/** The first parameter that a value is made of; none of data and of structures. */
function readingIn(recipe: Recipe | undefined): Reading | undefined {
  if (typeof recipe !== "object" || recipe === null) return undefined;
  switch (recipe.kind) {
    case "param":
    case "item":
      return recipe;
    case "open":
      return recipe.of;
    case "encoded":
      return readingIn(recipe.value);
    case "text":
      return recipe.parts.map((part) => (typeof part === "string" ? undefined : readingIn(part))).find((part) => part !== undefined);
    default:
      return undefined;
  }
}

/** A parameter as a path. */
function pathOf(reading: Reading, loops: readonly Reading[], indexes: readonly number[]): string {
  if (reading.kind === "param") return reading.name;
  const { depth } = reading;
  const name = reading.kind === "item" ? reading.name : undefined;
  const list = loops[depth];
  const item = `${list === undefined ? "" : pathOf(list, loops, indexes)}[${indexes[depth] ?? 0}]`;
  return name === undefined ? item : `${item}.${name}`;
}

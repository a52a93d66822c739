import { type Fill, isConstruct, precompile } from "./precompile.ts";
import type { Bindings, FilledConstruct, MadeList, Recipe } from "./recipe.ts";

/** The facts of a contract, filled in many times. What is there in any case is made once; what is repeated or conditional, each time. */
export interface Frame {
  /** Fills in the open places, and answers all constructs, each after those in it. */
  readonly fill: (bindings: Bindings) => readonly FilledConstruct[];
  /** Forgets what was filled in: nothing of a person stays behind. */
  readonly empty: () => void;
  /** The constructs, where they are the same ones each time. */
  readonly settled?: readonly FilledConstruct[];
}

/** A place of facts that depends on parameters. */
interface OpenPlace {
  readonly facts: Record<string, unknown>;
  readonly key: string;
  readonly fill: Fill;
}

/** What is done to fill facts in, one after the other: a place is filled in, or a construct is finished. */
type FrameStep = OpenPlace | FilledConstruct;

/** Makes the facts of a contract ready to be filled in. */
export function frameOf(recipe: Recipe): Frame {
  const steps: FrameStep[] = [];
  const isSettled = addSteps(recipe, {}, "", steps);
  const places = steps.filter(isPlace);
  const empty = (): void => {
    for (const { facts, key } of places) facts[key] = undefined;
  };
  if (!isSettled) return { fill: (bindings) => filledStepwise(steps, bindings), empty };
  const settled = steps.flatMap((step) => (isPlace(step) ? [] : [step]));
  const fill = (bindings: Bindings): readonly FilledConstruct[] => {
    for (const place of places) place.facts[place.key] = place.fill(bindings);
    return settled;
  };
  return { fill, empty, settled };
}

function isPlace(step: FrameStep): step is OpenPlace {
  return "fill" in step;
}

function filledStepwise(steps: readonly FrameStep[], bindings: Bindings): readonly FilledConstruct[] {
  for (const step of steps) {
    if (isPlace(step)) step.facts[step.key] = step.fill(bindings);
    else bindings.constructs.push(step);
  }
  return bindings.constructs;
}

/** Makes the value at a place of facts, and adds what fills it in; answers whether all constructs in it are there in any case, and once. */
function addSteps(recipe: Recipe, facts: OpenPlace["facts"], key: string, steps: FrameStep[]): boolean {
  if (typeof recipe !== "object" || recipe === null) facts[key] = recipe;
  else if (recipe.kind === "always") facts[key] = recipe.value;
  else if (recipe.kind === "record") {
    const made: Record<string, unknown> = Object.fromEntries(Object.keys(recipe.fields).map((name) => [name, undefined]));
    facts[key] = made;
    const settled = Object.entries(recipe.fields).map(([name, field]) => addSteps(field, made, name, steps));
    if (isConstruct(recipe)) steps.push({ recipe, facts: made, indexes: [] });
    return settled.every(Boolean);
  } else if (recipe.kind === "list" && recipe.items.every(isThere)) {
    const list: unknown[] = [];
    facts[key] = list;
    // A list has its items by names, too.
    const named = list as unknown as OpenPlace["facts"];
    return recipe.items.map((item, index) => addSteps(item as Recipe, named, String(index), steps)).every(Boolean);
  } else {
    steps.push({ facts, key, fill: precompile(recipe) });
    return recipe.kind !== "list";
  }
  return true;
}

/** Whether an item of a list is there in any case, since it is no value that may be absent. */
function isThere(item: MadeList["items"][number]): boolean {
  return typeof item !== "object" || item === null || ["always", "record", "list"].includes(item.kind);
}

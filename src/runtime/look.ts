import type { Facts } from "./law.ts";
import type { Values } from "./params.ts";
import type { Recipe } from "./recipe.ts";
import { mostScanned, plainKindOf, plainKinds } from "./text.ts";

/** One look at the text that stands at a key of a construct. By the kind of its characters, several laws need not be asked. */
export interface Look {
  readonly key: string;
  /** The last plain kind that the text has a character of; not a number where it is empty, or no text. */
  readonly kindOf: (facts: Facts, values: Values) => number;
  /** What was seen at the construct that is judged. */
  kind: number;
}

/** A look at a key that `recipe` makes the value of. */
export function lookAt(key: string, recipe: Recipe | undefined): Look {
  return { key, kindOf: lookInParts(recipe) ?? ((facts) => kindOfValue(facts[key])), kind: Number.NaN };
}

function kindOfValue(value: unknown): number {
  return typeof value === "string" && value !== "" ? plainKindOf(value) : Number.NaN;
}

/** A look at the parts of a text that is joined of parameters: to go through what was just joined takes longer than all the rest. */
function lookInParts(recipe: Recipe | undefined): Look["kindOf"] | undefined {
  if (typeof recipe !== "object" || recipe === null || recipe.kind !== "text") return undefined;
  const constant = recipe.parts.filter((part) => typeof part === "string").join("");
  const names = recipe.parts.flatMap((part) => (typeof part === "object" && part.kind === "param" ? [part.name] : []));
  const isItem = recipe.parts.some((part) => typeof part === "object" && part.kind === "item");
  if (isItem || constant === "") return undefined;
  const kindOfConstant = plainKindOf(constant);
  return (_, values) => {
    let kind = kindOfConstant;
    let { length } = constant;
    for (const name of names) {
      const value = values[name];
      if (typeof value !== "string") return Number.NaN;
      kind = Math.max(kind, plainKindOf(value));
      length += value.length;
    }
    return length > mostScanned ? plainKinds.others : kind;
  };
}

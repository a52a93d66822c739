import type { Facts } from "./law.ts";
import type { Values } from "./params.ts";
import type { Recipe } from "./recipe.ts";
import { mostScanned, plainKindOf, plainKinds } from "./text.ts";

/** One look at what stands at a key of a construct: by the kind of its characters, or when it is, several laws need not be asked. */
export interface Look {
  readonly key: string;
  /** The last plain kind that a text has a character of, or `soon`, or `unseen`. */
  readonly kindOf: (facts: Facts, values: Values, now: number) => number;
  /** What was seen at the construct that is judged. */
  kind: number;
}

/** After all plain kinds: what a number is that lies after the moment of sending, but no ten years, and before the year 3000. */
export const soon: number = plainKinds.others + 1;

/** After all kinds: that a text is empty, or a value neither a text nor such a number. */
export const unseen: number = soon + 1;

/** Ten years that have no leap days, in seconds, and the end of the year 2999. */
const tenYears = 315_360_000;
const endOf2999 = 32_503_651_200;

/** A look at a key that `recipe` makes the value of. */
export function lookAt(key: string, recipe: Recipe | undefined): Look {
  return { key, kindOf: lookInParts(recipe) ?? ((facts, _, now) => kindOfValue(facts[key], now)), kind: unseen };
}

function kindOfValue(value: unknown, now: number): number {
  if (typeof value === "number") return now >= 0 && value > now && value <= now + tenYears && value < endOf2999 ? soon : unseen;
  return typeof value === "string" && value !== "" ? plainKindOf(value) : unseen;
}

/** A look at the parts of a text that is joined of parameters: to go through what was just joined takes longer than all the rest. */
function lookInParts(recipe: Recipe | undefined): Look["kindOf"] | undefined {
  if (typeof recipe !== "object" || recipe === null || recipe.kind !== "text") return undefined;
  const constant = recipe.parts.filter((part) => typeof part === "string").join("");
  const names = recipe.parts.flatMap((part) => (typeof part === "object" && part.kind === "param" ? [part.name] : []));
  const isOther = recipe.parts.some((part) => typeof part === "object" && part.kind !== "param");
  if (isOther || constant === "") return undefined;
  const kindOfConstant = plainKindOf(constant);
  return (_, values) => {
    let kind = kindOfConstant;
    let { length } = constant;
    for (const name of names) {
      const value = values[name];
      if (typeof value !== "string") return unseen;
      kind = Math.max(kind, plainKindOf(value));
      length += value.length;
    }
    return length > mostScanned ? plainKinds.others : kind;
  };
}

import { isParamName } from "../language/tables/names.ts";
import { type Json, sameJson } from "../model/json.ts";
import type { Loop, Origin, Reference } from "../model/tree.ts";
import type { LiftedParam } from "./lifted.ts";

/** A parameter with a value for each instance; `undefined` where it is left out. */
export interface Valued {
  readonly param: LiftedParam;
  readonly values: readonly (Json | undefined)[];
}

/** What a parameter is to be; its name is a wish. */
type Wish = Omit<LiftedParam, "optional">;

/** Where parameters are declared: those of a contract, or the fields of the items of a list. */
export interface Scope {
  /** The repetition whose items have these fields; none for the contract itself. */
  readonly loop?: Loop;
  readonly params: ReadonlyMap<string, Valued>;
  /**
   * The parameter with these values: one that is there already where it is named alike and has the same ones, else a new one. It may be left out
   * where a value is `undefined`.
   */
  readonly declare: (wish: Wish, values: readonly (Json | undefined)[], origin: Origin) => Reference;
}

/** A scope without parameters. */
export function createScope(loop?: Loop): Scope {
  const params = new Map<string, Valued>();
  const declare: Scope["declare"] = (wish, values, origin) => {
    const optional = values.includes(undefined);
    const base = isParamName(wish.name) ? wish.name : `${wish.name === "" ? "given" : wish.name}Value`;
    for (let count = 1; ; count++) {
      const name = count === 1 ? base : `${base}${count}`;
      const before = params.get(name);
      if (before && !(before.param.type === wish.type && sameValues(before.values, values))) continue;
      if (!before) params.set(name, { param: { ...wish, name, ...(optional ? { optional } : {}) }, values });
      return { kind: "reference", name, optional, origin, ...(loop ? { loop } : {}) };
    }
  };
  return { params, declare, ...(loop ? { loop } : {}) };
}

function sameValues(left: readonly (Json | undefined)[], right: readonly (Json | undefined)[]): boolean {
  return left.length === right.length && left.every((value, index) => sameJson(value, right[index]));
}

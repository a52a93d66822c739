import { plainOf } from "../../language/trees/apply.ts";
import type { Json } from "../../model/json.ts";
import type { Param } from "../../model/contract.ts";
import { plain } from "../plain.ts";
import { bounds } from "./values.ts";

/** Whether a caller may leave a parameter out: a default is as good as `optional`. */
export function mayBeLeftOut({ optional, default: fallback }: Param): boolean {
  return optional || fallback !== undefined;
}

/** The default of a parameter, as it is written. */
export function defaultOf({ default: fallback }: Param): Json | undefined {
  return fallback && (plainOf(fallback) === undefined ? plain(fallback) : (plainOf(fallback) as Json));
}

/** The type of a parameter, with what its places of use want beside it. */
export function typeSaid({ type, wants }: Param): Json {
  return wants === undefined ? type : { type, wants };
}

/** All that a declaration says of the values that a caller may pass; its type alone where that is all. */
export function declarationOf(param: Param): Json {
  const said: Record<string, Json> = {};
  for (const { key } of bounds) {
    const bound = param[key];
    if (bound !== undefined) said[key] = bound;
  }
  if (param.values !== undefined) said["values"] = param.values;
  if (param.items !== undefined) said["items"] = itemsOf(param.items);
  if (param.wants !== undefined) said["wants"] = param.wants;
  return Object.keys(said).length === 0 ? param.type : { type: param.type, ...said };
}

/** The same with whether it may be left out. */
export function wholeOf(param: Param): Json {
  const declaration = declarationOf(param);
  const fallback = defaultOf(param);
  if (!mayBeLeftOut(param)) return declaration;
  const need = fallback === undefined ? { optional: true } : { default: fallback };
  return typeof declaration === "string" ? { type: declaration, ...need } : { ...(declaration as Readonly<Record<string, Json>>), ...need };
}

/** What the items of a list are. */
export function itemsOf(items: NonNullable<Param["items"]>): Json {
  if (items.kind === "one") return declarationOf(items.value);
  return Object.fromEntries([...items.fields].map(([name, field]) => [name, wholeOf(field)]));
}

import type { ParamFacts, ParamField, ValueType } from "../../runtime/param.ts";
import { amountType, dayType, paramTypeRows, valueKind, wholeAmountType } from "../../runtime/param-types.ts";
import { type Matcher, stepwise, wholly } from "../../runtime/pattern/matcher.ts";
import type { Param } from "../../model/contract.ts";
import { indexName, isIndex, type Reference } from "../../model/tree.ts";
import { plainOf } from "../trees/apply.ts";
import { patternVerdict } from "../pattern/verdict.ts";

const known = new WeakMap<Param, ParamFacts>();

/** A parameter as the plain data that `runtime/param` judges by; made once, since each sample asks for it. */
export function plainParam(param: Param): ParamFacts {
  const facts = known.get(param) ?? factsOf(param);
  known.set(param, facts);
  return facts;
}

function factsOf(param: Param): ParamFacts {
  const { maxLength, pattern, minimum, maximum, values, minItems, maxItems, personal, items } = param;
  return {
    type: judgedAs(param),
    personal,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern, ...triedBy(pattern, maxLength) }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(values === undefined ? {} : { values }),
    ...(minItems === undefined ? {} : { minItems }),
    ...(maxItems === undefined ? {} : { maxItems }),
    ...(items === undefined
      ? {}
      : { items: items.kind === "fields" ? [...items.fields.values()].map(plainField) : plainParam(items.value) }),
  };
}

/** What judges the values of a parameter: its type, or the part of it that its places of use take. */
function judgedAs({ type, wants }: Param): ValueType {
  if (wants === "moment") return dayType;
  if (wants === "amount") return valueKind(type) === "integer" ? wholeAmountType : amountType;
  return paramTypeRows[type].judged;
}

/** What tries a pattern on texts so that none takes long. */
function triedBy(pattern: string, maxLength: number | undefined): { readonly matcher?: Matcher; readonly longest?: number } {
  const verdict = patternVerdict(pattern, maxLength);
  switch (verdict.kind) {
    case "engine":
      return { matcher: wholly(pattern) };
    case "stepwise":
      return { matcher: stepwise(pattern, verdict.short) };
    case "short":
      return { matcher: wholly(pattern), longest: verdict.longest };
    case "endless":
      return {}; // has been reported where it is declared
  }
}

/** The declared parameter, or field of an item, that a reference means; `undefined` where none is declared. */
export function declaredBy(reference: Reference, params: ReadonlyMap<string, Param>): Param | undefined {
  const { loop, name } = reference;
  if (loop === undefined) return params.get(name ?? "");
  // The number of an item is declared by nobody.
  if (isIndex(reference)) return { name: indexName, type: "integer", optional: false, personal: false, origin: loop.list.origin };
  const items = declaredBy(loop.list, params)?.items;
  return items?.kind === "fields" ? items.fields.get(name ?? "") : items?.value;
}

/** A parameter, or a field of items, with its name. */
export function plainField(param: Param): ParamField {
  const { name, optional, default: fallback } = param;
  const value = fallback && plainOf(fallback);
  return { name, optional: optional || fallback !== undefined, ...(value === undefined ? {} : { default: value }), is: plainParam(param) };
}

import { plainParam } from "../../language/readers/plain-param.ts";
import { mostCharacters, type ValueType } from "../../runtime/param.ts";
import * as types from "../../runtime/param-types.ts";
import { mostItems } from "../../runtime/passed.ts";
import type { Param } from "../../model/contract.ts";
import { isWithinPattern } from "./patterns.ts";

/** How what is accepted now stands to what was accepted: all of it and perhaps more, or not all of it. */
export type Reach = "same" | "wider" | "narrower";

/** How the values of a type stand to those of another that TypeScript takes for the same, or for more. What we cannot be sure of is narrower. */
export function reachOfType(before: Param, after: Param): Reach {
  const [former, latter] = [plainParam(before).type, plainParam(after).type];
  if (!isWithin(former, latter)) return "narrower";
  return isWithin(latter, former) ? "same" : "wider";
}

/** Whether every value of a type is one of another. */
function isWithin(one: ValueType, other: ValueType): boolean {
  return one === other || (larger.get(one) ?? [types.textType]).includes(other);
}

/** Types of texts that have neither blanks nor pictographs, so that an id and the name of a company may look like them. */
const upright: readonly ValueType[] = [types.textType, types.givenIdType, types.organizationType];

/** The types that take every value of a type; of all others that are texts, `text` alone does. A date that is no moment may be empty. */
const larger: ReadonlyMap<ValueType, readonly ValueType[]> = new Map<ValueType, readonly ValueType[]>([
  [types.mobileType, upright],
  [types.emailType, upright],
  [types.idCardType, upright],
  [types.usccType, upright],
  [types.dateType, upright],
  [types.dayType, [...upright, types.dateType, types.timestampType]],
  [types.wholeAmountType, [types.amountType, types.integerType, types.numberType, types.timestampType]],
  [types.amountType, [types.numberType]],
  [types.integerType, [types.numberType, types.timestampType]],
  [types.numberType, []],
  [types.booleanType, []],
  [types.timestampType, []],
  [types.enumType, []],
  [types.listType, []],
]);

/** The bound of a parameter, and how far it reaches: what nobody bounds is bounded by what anything may be. */
interface Bound {
  readonly key: "maxLength" | "pattern" | "minimum" | "maximum" | "minItems" | "maxItems";
  readonly reach: (before: Param, after: Param) => Reach;
}

/** The keys that bound values. */
export const bounds: readonly Bound[] = [
  { key: "maxLength", reach: ofLength },
  { key: "pattern", reach: ofPattern },
  { key: "minimum", reach: ofLeast(({ minimum = Number.NEGATIVE_INFINITY, type }) => (type === "integer" ? Math.ceil(minimum) : minimum)) },
  { key: "maximum", reach: ofMost(({ maximum = Number.POSITIVE_INFINITY, type }) => (type === "integer" ? Math.floor(maximum) : maximum)) },
  { key: "minItems", reach: ofLeast(({ minItems = 0 }) => minItems) },
  { key: "maxItems", reach: ofMost(({ maxItems = mostItems }) => maxItems) },
];

/** How long texts may be, also so that the pattern can be tried on them; with another pattern they are others anyway. */
function ofLength(before: Param, after: Param): Reach {
  const most = (param: Param): number => {
    const { maxLength = mostCharacters } = param;
    return before.pattern === after.pattern ? Math.min(maxLength, plainParam(param).longest ?? mostCharacters) : maxLength;
  };
  return ofMost(most)(before, after);
}

function ofMost(limit: (param: Param) => number): Bound["reach"] {
  return (before, after) => byNumber(limit(after) - limit(before));
}

function ofLeast(limit: (param: Param) => number): Bound["reach"] {
  return (before, after) => byNumber(limit(before) - limit(after));
}

function byNumber(more: number): Reach {
  // Two bounds that are both endless differ by what is no number.
  return more < 0 ? "narrower" : more > 0 ? "wider" : "same";
}

/** Of another pattern it is not always known whether it takes all that the former did: then it is as if it did not. */
function ofPattern({ pattern: before = anything }: Param, { pattern: after = anything }: Param): Reach {
  if (!isWithinPattern(before, after)) return "narrower";
  return isWithinPattern(after, before) ? "same" : "wider";
}

/** What matches any text. */
const anything = String.raw`[\s\S]*`;

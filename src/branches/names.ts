import type { Condition, Loop, Reference, Term } from "../model/tree.ts";

/** A parameter, or a field of the items of one, as it is found from the contract: `guarantors`, `guarantors[].name`. */
export function pathOf({ loop, name }: Reference): string {
  const holder = loop && itemsOf(loop);
  return [holder, name].filter((part) => part !== undefined).join(".");
}

/** The items of a repetition, whichever element repeats them. */
function itemsOf({ list }: Loop): string {
  return `${pathOf(list)}[]`;
}

/** A condition as the contract may write it. */
export function writtenOf(condition: Condition): string {
  return condition.map(termText).join(" and ");
}

/** What a condition asks: a single term and its opposite ask the same. */
export function questionOf(condition: Condition): Condition {
  return condition.length === 1 ? condition.map((term) => ({ ...term, negated: false })) : condition;
}

/** Tells what conditions ask: the same terms in another order ask the same. */
export function keyOf(condition: Condition): string {
  const terms = questionOf(condition).map(({ value, word, negated }) => `${negated ? "not " : ""}${pathOf(value)} ${word ?? ""}`);
  return terms.toSorted().join(" and ");
}

function termText({ value: { loop, name }, word, negated }: Term): string {
  const what = [loop?.name, name].filter((part) => part !== undefined).join(".");
  if (word === undefined) return negated ? `not ${what}` : what;
  return negated ? `${what} is not ${word}` : `${what} is ${word}`;
}

import type { Approver, FillComponent, Flow, SignComponent } from "../facts.generated.ts";
import { all, given, hole, known, maybe } from "../hole.ts";
import { excerpt } from "../mask.ts";
import type { Problem } from "../problem.ts";
import { type Component, listsOf, partsOf } from "./lists.ts";
import { formOfComponent } from "./placement.ts";

const mostParts = 4;

/** What is signed as a part of a combination. */
const signedParts: ReadonlySet<unknown> = new Set(["signature", "date", "selector", "multiline-text"]);

/** The parts of a combination are components of its own list. */
export function* partsExist(owner: Approver | Flow): Iterable<Problem> {
  for (const list of listsOf(owner)) {
    const ids = new Set(list.map(({ id }) => id));
    if (ids.has(hole)) continue;
    for (const { combination, name, index } of namedParts(list))
      if (!ids.has(name))
        yield { on: combination, key: "children", index, message: `No component of this list has the id ${excerpt(name)}.` };
  }
}

/** What is signed in a combination is of a type that can be a part. */
export function* signedPartTypes({ sign }: Approver): Iterable<Problem> {
  yield* partTypes(all(sign), signedParts, "The parts of a combination that is signed are signatures, dates, selectors and texts");
}

/** What is filled in a combination is a checkbox. */
export function* filledPartTypes({ fill }: Approver | Flow): Iterable<Problem> {
  yield* partTypes(all(fill), new Set(["checkbox"]), "The parts of a combination that is filled in are checkboxes");
}

function* partTypes(list: readonly Component[], allowed: ReadonlySet<unknown>, law: string): Iterable<Problem> {
  const types = new Map(list.map(({ id, type }) => [id, type]));
  for (const { combination, name, index } of namedParts(list)) {
    const type = types.get(name);
    if (known(type) && !allowed.has(type))
      yield { on: combination, key: "children", index, message: `${law}, and ${excerpt(name)} is of the type ${JSON.stringify(type)}.` };
  }
}

/** The names of parts in all combinations of a list that have names. */
function namedParts(list: readonly Component[]): readonly { combination: Component; name: string; index: number }[] {
  return list
    .filter((component) => component.type === "combination" && component.at !== hole && formOfComponent(component) !== "keyword")
    .flatMap((combination) =>
      (known(combination.children) ? [...combination.children] : []).flatMap((name, index) =>
        typeof name === "string" ? [{ combination, name, index }] : [],
      ),
    );
}

/** A combination is signed in a few parts. */
export function* countOfParts({ children }: SignComponent): Iterable<Problem> {
  const count = known(children) ? [...children].filter((part) => typeof part !== "object" || !(maybe in part)).length : 0;
  if (count > mostParts) yield { key: "children", message: `This combination has ${count} parts, and at most ${mostParts} are allowed.` };
}

/** The parts of a combination at a keyword stand in it; elsewhere they are named. */
export function* formOfParts(component: Component): Iterable<Problem> {
  if (component.type !== "combination" || component.at === hole) return;
  const { names, children } = partsOf(component);
  const atKeyword = formOfComponent(component) === "keyword";
  if (atKeyword && names.length > 0)
    yield {
      key: "children",
      message: "At a keyword, the parts of a combination are written out in it; ids of other components cannot be used.",
    };
  if (!atKeyword && children.length > 0)
    yield {
      key: "children",
      message: "The parts of a combination are written out in it only at a keyword; elsewhere they are ids of components.",
    };
}

/** What an approver signs or fills in a combination has no value yet. */
export function* partsWithoutValue(approver: Approver): Iterable<Problem> {
  const combinations = listsOf(approver).flatMap((list) => list.filter(({ type }) => type === "combination"));
  for (const child of combinations.flatMap((combination) => partsOf(combination).children))
    if (given(child.value))
      yield { on: child, key: "value", message: "The approver fills this in later; the service may refuse a value now." };
}

/** A combination that is filled has parts. */
export function* hasParts({ type, children }: FillComponent): Iterable<Problem> {
  if (type === "combination" && !given(children))
    yield { ...(children === undefined ? {} : { key: "children" }), message: "This combination has no parts." };
}

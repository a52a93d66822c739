import type { Charge, JudgedConstruct as JudgedPlace } from "../../runtime/recipe.ts";
import { pointerTo } from "../../model/document.ts";
import { isExpression, type Reference, referencesIn, type Tree } from "../../model/tree.ts";
import type { ConstructFacts } from "./facts.ts";
import type { Loops } from "./recipe.ts";

/** A law that a construct may break once parameters are known, and the construct as which it judges. */
export interface Charged {
  readonly as: string;
  readonly charge: Charge;
}

/** Where a construct stands, which of its keys hold parameters, and what it is judged by: what a judgement at run time says of it. */
export function judgedPlace(
  place: ConstructFacts,
  charged: readonly Charged[],
  aliases: Readonly<Record<string, string>>,
  loops: Loops,
): JudgedPlace {
  const at = place.origin.pointer;
  const fields = [...place.fields].filter(([name]) => Object.hasOwn(place.facts, name));
  const from = Object.fromEntries(fields.flatMap(([name, value]) => pathsOf(name, value, loops)));
  const pointers = Object.fromEntries(
    fields.flatMap(([name, { origin }]) => (origin.pointer === pointerTo(at, name) ? [] : [[name, origin.pointer]])),
  );
  const judged = place.constructs.flatMap((as) => {
    const by = charged.filter((each) => each.as === as).map(({ charge }) => charge);
    return by.length === 0 ? [] : [{ as, by }];
  });
  return {
    at,
    ...(isEmpty(aliases) ? {} : { aliases }),
    ...(isEmpty(from) ? {} : { from }),
    ...(isEmpty(pointers) ? {} : { pointers }),
    ...(judged.length === 0 ? {} : { judged }),
  };
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}

/** The parameters in a key, and in the items of its list. */
function pathsOf(name: string, value: Tree, loops: Loops): readonly (readonly [string, string])[] {
  if (value.kind !== "list") {
    const path = pathOf(value, loops);
    return path === undefined ? [] : [[name, path]];
  }
  const items = value.items.flatMap((item, index): [string, string][] => {
    const path = pathOf(item.value, loops);
    return path === undefined ? [] : [[`${name}/${index}`, path]];
  });
  return items[0] ? [...items, [`${name}/`, items[0][1]]] : [];
}

/** The first parameter in a value. */
function pathOf(tree: Tree, loops: Loops): string | undefined {
  const [first] = isExpression(tree) ? referencesIn(tree) : [];
  return first && pathOfReference(first, loops);
}

/** A parameter as a path; the item of a repetition as its number. */
function pathOfReference({ loop, name }: Reference, loops: Loops): string {
  if (loop === undefined) return name ?? "";
  const item = `${pathOfReference(loop.list, loops)}[#${loops.indexOf(loop)}]`;
  return name === undefined ? item : `${item}.${name}`;
}

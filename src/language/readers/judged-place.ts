import { pointerTo } from "../../model/document.ts";
import type { Tree } from "../../model/tree.ts";
import type { JudgedConstruct, Reading } from "../../runtime/recipe.ts";
import type { ConstructFacts } from "./facts.ts";

/** What a judgement at run time says of a construct: what it is, and where it stands; `loops` are the lists of the repetitions around it. */
export function judgedPlace(
  { constructs, origin, fields, facts }: ConstructFacts,
  aliases: Readonly<Record<string, string>>,
  loops: readonly Reading[],
): JudgedConstruct {
  const at = origin.pointer;
  const elsewhere = [...fields].filter(([name, value]) => Object.hasOwn(facts, name) && value.origin.pointer !== pointerTo(at, name));
  const pointers = Object.fromEntries(elsewhere.map(([name, value]: readonly [string, Tree]) => [name, value.origin.pointer]));
  return {
    as: constructs,
    at,
    ...(loops.length === 0 ? {} : { loops }),
    ...(isEmpty(aliases) ? {} : { aliases }),
    ...(isEmpty(pointers) ? {} : { pointers }),
  };
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}

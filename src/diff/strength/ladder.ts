import { changeOf } from "../../language/tables/changes.ts";
import type { Ladder } from "../../language/tables/changes/order.ts";
import type { JsonScalar } from "../../model/json.ts";
import { at, isOnce, literalOf, type RecordTree, type Tree } from "../../model/tree.ts";
import { between, point, range, type Strength, weakestOf } from "./between.ts";
import { isAbsent, mayBe, mayBeAbsent, type Said, type Step } from "./said.ts";

/** Words of a ladder. */
export function stepOnLadder(ladder: Ladder, before: Said, after: Said): Step {
  const step = between(strengthOf(ladder, before), strengthOf(ladder, after));
  return step === "none" && isAnother(ladder, before, after) ? "unsure" : step;
}

/** Whether the contract itself says another word, of those that nobody orders. */
function isAnother({ another }: Ladder, before: Said, after: Said): boolean {
  const [one, other] = [before, after].map(({ value }) => literalOf(value));
  return another !== undefined && one !== other && [one, other].every((word) => another.among.some((each) => each === word));
}

function strengthOf(ladder: Ladder, said: Said): Strength {
  const own = mayBeAbsent(said.value)
    ? weakestOf([...given(ladder, said.value, said), unsaid(ladder, said)])
    : written(ladder, said.value, said);
  // What goes before it decides, and only where that may be absent does it count what is said here.
  const before = goesBefore(ladder, said);
  if (before === undefined) return own;
  return mayBeAbsent(before) ? weakestOf([...given(ladder, before, said), own]) : written(ladder, before, said);
}

/** The value of another record that goes before this one. */
function goesBefore({ below = [] }: Ladder, { around }: Said): Tree | undefined {
  return below
    .flatMap((path) => around.records.map((record) => at(record, path.join("."))))
    .find((value) => value !== undefined && !isAbsent(value));
}

/** The strength of a value where it is there; nothing where it says nothing. */
function given(ladder: Ladder, value: Tree | undefined, said: Said): readonly Strength[] {
  return value === undefined || isAbsent(value) ? [] : [written(ladder, value, said)];
}

function written(ladder: Ladder, value: Tree | undefined, { around }: Said): Strength {
  const { values, others } = mayBe(value, around.params);
  const ranks = others ? ladder.steps.map((_, rank) => rank) : values.map((word) => rankOf(ladder, word));
  const least = Math.min(...ranks);
  if (value?.kind !== "list") return point(least);
  const isCertain = value.items.every((item) => isOnce(item) && item.value.kind === "literal");
  return { ...point(least, bestIn(ladder, value, least)), ...(isCertain ? { any: new Set(values) } : {}) };
}

/** The strongest word of a list that is in it for certain. */
function bestIn(ladder: Ladder, list: Extract<Tree, { kind: "list" }>, least: number): number {
  const certain = list.items.flatMap((item) => (isOnce(item) && item.value.kind === "literal" ? [rankOf(ladder, item.value.value)] : []));
  return Math.max(least, ...certain);
}

/** What is so where nothing is said. */
function unsaid(ladder: Ladder, said: Said): Strength {
  const things = ladder.above === undefined ? [] : listed(ladder.above.list, said);
  if (ladder.above !== undefined && things.length > 0) {
    const change = changeOf(ladder.above.construct, said.key);
    const order = change.take === "value" ? change.order?.by : undefined;
    if (order?.by === "ladder")
      return weakestOf(
        things.map((record) =>
          strengthOf(order, { ...said, value: record.fields.get(said.key), record, around: { ...said.around, records: [] } }),
        ),
      );
  }
  const absent = absentIn(ladder, said);
  const words = absent === undefined || typeof absent === "object" ? absent : [absent];
  if (words === undefined || words.length === 0) return range(0, ladder.steps.length - 1);
  const ranks = words.map((word) => rankOf(ladder, word));
  return { ...point(Math.min(...ranks), Math.max(...ranks)), any: new Set(words) };
}

/** What the documents say of the structure where nothing is said. */
function absentIn({ absent, absentIn: others = {} }: Ladder, { around: { structures = [] } }: Said): Ladder["absent"] {
  const structure = structures.find((each) => others[each] !== undefined);
  return structure === undefined ? absent : others[structure];
}

/** The records of a list of this record, or of one around it. */
function listed(key: string, { record, around }: Said): readonly RecordTree[] {
  const list = [record, ...around.records].map(({ fields }) => fields.get(key)).find((tree) => tree !== undefined);
  return list?.kind === "list" ? list.items.flatMap(({ value }) => (value.kind === "record" ? [value] : [])) : [];
}

/** The step of a word; of one that no step has, which no contract without errors says, the lowest. */
function rankOf({ steps }: Ladder, word: JsonScalar): number {
  return Math.max(
    0,
    steps.findIndex((step) => step.some((each) => each === word)),
  );
}

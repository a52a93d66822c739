import type { Pair } from "../../compare/comparison.ts";
import { inPairs } from "../../compare/pairs.ts";
import type { Flow } from "../../runtime/facts.generated.ts";
import { isConcrete } from "../../runtime/hole.ts";

/** Which contract of a group is which of another: those whose title is theirs alone by it, the rest in their order. Numbers are from 0. */
export function pairedFlows(before: readonly Flow[], after: readonly Flow[]): readonly Pair<number>[] {
  const couples: (readonly [number, number])[] = [];
  const theirs = onlyTitles(after);
  for (const [title, one] of onlyTitles(before)) {
    const other = theirs.get(title);
    if (other !== undefined) couples.push([one, other]);
  }
  const left = [...before.keys()].filter((one) => !couples.some(([each]) => each === one));
  const right = [...after.keys()].filter((other) => !couples.some(([, each]) => each === other));
  const rest = left.flatMap((one, index) => right.slice(index, index + 1).map((other) => [one, other] as const));
  return inPairs(before.length, after.length, [...couples, ...rest]);
}

function onlyTitles(flows: readonly Flow[]): ReadonlyMap<string, number> {
  const titles = flows.map(({ title }) => (isConcrete(title) ? title : ""));
  return new Map(
    titles.flatMap((title, number) =>
      title !== "" && titles.indexOf(title) === titles.lastIndexOf(title) ? [[title, number] as const] : [],
    ),
  );
}

import type { Branch, Coverage, Fork } from "./branches/branch.ts";
import { lackingCondition, lackingItems, paramOf } from "./branches/lacking.ts";
import { questionOf, writtenOf } from "./branches/names.ts";
import { type Asked, seenIn } from "./branches/seen.ts";
import { paramForks } from "./branches/values.ts";
import type { Contract } from "./model/contract.ts";
import { compare } from "./model/diagnostic.ts";
import type { Condition, Loop } from "./model/tree.ts";

export { type Coverage, countsOf, type Fork, type Lacking } from "./branches/branch.ts";

/**
 * Which ways a contract can go, and which of them some sample goes: conditions that hold or do not, repetitions with no, one or several items,
 * optional parameters that are given or left out, words of enums. What a declaration makes impossible is no way. Those of the contract's own text
 * come first, then those of the files that it uses.
 */
export function coverageOf(contract: Contract): Coverage {
  const { conditions, lists } = seenIn(contract);
  const { path } = contract.origin.span.source;
  const forks = [
    ...conditions.map((asked) => conditionFork(contract, asked)),
    ...lists.map((asked) => listFork(contract, asked)),
    ...paramForks(contract),
  ].filter(({ branches }) => branches.length > 0);
  return { name: contract.name, path, forks: forks.toSorted((a, b) => inReadingOrder(a, b, path)) };
}

function inReadingOrder(a: Fork, b: Fork, home: string): number {
  const [one, other] = [a, b].map(({ places: [place] }) => place?.span);
  if (one === undefined || other === undefined) return 0;
  const [first, second] = [one, other].map(({ source }) => (source.path === home ? "" : source.path));
  return compare(first ?? "", second ?? "") || one.start - other.start;
}

function conditionFork(contract: Contract, asked: Asked<Condition>): Fork {
  const branches = ["true", "false"].flatMap((way) => branchOf(asked, way, () => lackingCondition(contract, asked, way)));
  const places = asked.all.flatMap(([first]) => (first ? [first.value.origin] : []));
  return { kind: "when", name: writtenOf(questionOf(asked.of)), places, branches };
}

function listFork(contract: Contract, asked: Asked<Loop>): Fork {
  const { list } = asked.of;
  const { optional = false, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = paramOf(contract.params, list) ?? {};
  const ways = [
    ...(minItems === 0 || optional ? ["none"] : []),
    ...(minItems <= 1 && maxItems >= 1 ? ["one"] : []),
    ...(maxItems > 1 ? ["several"] : []),
  ];
  return {
    kind: "each",
    name: [list.loop?.name, list.name].filter((part) => part !== undefined).join("."),
    places: asked.all.map((loop) => loop.list.origin),
    branches: ways.flatMap((way) => branchOf(asked, way, () => lackingItems(contract, asked, way))),
  };
}

/** A way; none where no sample goes it and none could. */
function branchOf<T>({ answers }: Asked<T>, way: string, lacking: () => Branch["lacking"]): readonly Branch[] {
  if (answers.has(way)) return [{ way, reached: true }];
  const wanted = lacking();
  return wanted ? [{ way, reached: false, lacking: wanted }] : [];
}

import { childrenOf, type RecordTree, type Tree } from "../../model/tree.ts";
import type { Action } from "../tables/actions.ts";
import { lowerConstruct } from "./lower.ts";

/** Every part of the request that a contract becomes: what `wire` or `omit` replaced or left out is not among them. */
export function sentTrees(root: RecordTree, { construct, targets }: Pick<Action, "construct" | "targets">): readonly Tree[] {
  return [...treesIn(lowerConstruct(root, construct, targets))];
}

function* treesIn(tree: Tree): Generator<Tree> {
  yield tree;
  for (const child of childrenOf(tree)) yield* treesIn(child);
}

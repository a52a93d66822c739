import type { Contract, Flow } from "../facts.generated.ts";
import { all, known } from "../hole.ts";
import type { Problem } from "../problem.ts";

/** A category that an id beside it overrules. */
export function* categoryBesideId({ category, categoryId }: Flow): Iterable<Problem> {
  if (known(category) && known(categoryId)) yield { key: "category", message: "`category` is ignored, for `categoryId` stands beside it." };
}

/** Categories of a group's contracts that the group's own overrules. */
export function* categoriesBelowGroup({ group, flows }: Contract): Iterable<Problem> {
  if (!known(group)) return;
  const key = known(group.categoryId) ? "categoryId" : "category";
  if (!known(group[key])) return;
  for (const flow of all(flows)) {
    if (!known(flow.category)) continue;
    const related = [{ on: group, key, message: "the group's" }];
    yield { on: flow, key: "category", message: "This category is ignored, for the group has one of its own.", related };
  }
}

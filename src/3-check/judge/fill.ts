import { instantiate } from "../../language/trees/instantiate.ts";
import type { Contract, Sample } from "../../model/contract.ts";
import type { RecordTree } from "../../model/tree.ts";

/** A contract as a sample makes it. */
export function filledIn(contract: Contract, { values, now }: Pick<Sample, "values" | "now">): RecordTree {
  const filled = instantiate(contract.root, { params: values, complete: true, ...(now === undefined ? {} : { now }) });
  return filled?.kind === "record" ? filled : contract.root;
}

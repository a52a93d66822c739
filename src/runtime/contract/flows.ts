import type { Contract, Flow } from "../facts.generated.ts";
import { all } from "../hole.ts";

/** Keys of contracts that send several flows. One that sends a single flow has none of them, and the keys of that flow beside its own. */
export const keysOfSeveral = ["flows", "group"] as const;

/** Whether a contract sends a single flow. */
export function isSingle(contract: Contract): contract is Contract & Flow {
  return !keysOfSeveral.some((key) => key in contract);
}

/** The flows that a contract sends. */
export function flowsOf(contract: Contract): readonly Flow[] {
  return isSingle(contract) ? [contract] : all(contract.flows);
}

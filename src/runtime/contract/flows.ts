import type { Contract, Flow } from "../facts.generated.ts";
import { all } from "../hole.ts";

/** A contract that sends one flow has the keys of that flow beside its own. */
export function isSingle(contract: Contract): contract is Contract & Flow {
  return !("flows" in contract) && !("group" in contract);
}

/** The flows that a contract sends. */
export function flowsOf(contract: Contract): readonly Flow[] {
  return isSingle(contract) ? [contract] : all(contract.flows);
}

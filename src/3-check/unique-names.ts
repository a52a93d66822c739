import { outputName } from "../language/tables/names.ts";
import type { Contract } from "../model/contract.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import { uniqueContractNames } from "../codes/shape.ts";

export { outputName };

/** What tells a contract's outputs from those of others, and where it says so. */
export type Named = Pick<Contract, "name" | "origin">;

/** Contracts whose outputs would have the same names. */
export function repeatedNames(contracts: readonly Named[]): readonly Diagnostic[] {
  const first = new Map<string, Named>();
  return contracts.flatMap((contract) => {
    const name = outputName(contract.name);
    if (name === "") return []; // a name that is missing is reported as that
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, contract);
      return [];
    }
    const { span, pointer } = contract.origin;
    return [
      diagnostic(uniqueContractNames, {
        message: "same-outputs",
        data: { name: contract.name },
        help: "rename-one",
        span,
        pointer,
        related: [{ span: other.origin.span, message: "the-other" }],
      }),
    ];
  });
}

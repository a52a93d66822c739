import { inEach } from "../3-check/judge/fill.ts";
import type { Contract } from "../model/contract.ts";
import type { RecordTree, Tree } from "../model/tree.ts";

/** Both versions of a contract as they are in an environment; in all of them where neither says something else in each. */
export interface Pair {
  readonly environment?: string;
  readonly before: Contract;
  readonly after: Contract;
}

/**
 * Two versions of a contract in every environment that both have; with their variables open where they have none in common. Environments that only one
 * of them has are no difference of what it says.
 */
export function pairsOf(before: Contract, after: Contract): readonly Pair[] {
  if (before.varied === undefined && after.varied === undefined) return [{ before, after }];
  const [one, other] = [byEnvironment(before), byEnvironment(after)];
  const names = [...(one ?? other ?? new Map<string, Contract>()).keys()].filter(
    (name) => (one?.has(name) ?? true) && (other?.has(name) ?? true),
  );
  if (names.length === 0) return [{ before: opened(before), after: opened(after) }];
  return names.map((environment) => ({ environment, before: one?.get(environment) ?? before, after: other?.get(environment) ?? after }));
}

function byEnvironment(contract: Contract): ReadonlyMap<string, Contract> | undefined {
  if (contract.varied === undefined) return undefined;
  const contracts = inEach(contract);
  return new Map(
    [...contract.varied.environments.keys()].flatMap((name, index) =>
      contracts.slice(index, index + 1).map((each) => [name, each] as const),
    ),
  );
}

function opened(contract: Contract): Contract {
  return contract.varied ? { ...contract, root: contract.varied.root } : contract;
}

/** What a contract says with its variables open, by the pointers of its values; nothing where it has none. */
export function openValues({ varied }: Contract): ReadonlyMap<string, Tree> {
  const values = new Map<string, Tree>();
  const visit = (tree: Tree): void => {
    values.set(tree.origin.pointer, tree);
    if (tree.kind === "record") for (const field of tree.fields.values()) visit(field);
    if (tree.kind === "list") for (const { value } of tree.items) visit(value);
  };
  if (varied) visit(varied.root satisfies RecordTree);
  return values;
}

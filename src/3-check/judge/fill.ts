import { instantiate } from "../../language/trees/instantiate.ts";
import { type Contract, type Sample, type Varied, variableName, variableParam, withVars } from "../../model/contract.ts";
import type { Environment } from "../../model/environment.ts";
import { literal, type RecordTree, type Tree } from "../../model/tree.ts";

/** A contract as a sample makes it. */
export function filledIn(contract: Contract, { values, now }: Pick<Sample, "values" | "now">): RecordTree {
  const params = withVars(contract, values);
  const filled = instantiate(contract.root, { params, complete: true, ...(now === undefined ? {} : { now }) });
  return filled?.kind === "record" ? filled : contract.root;
}

/** A contract as it is in each environment that it was judged for; by itself where it is the same in all. */
export function inEach(contract: Contract): readonly Contract[] {
  const { varied, ...same } = contract;
  return varied ? [...varied.environments.values()].map((environment) => inEnvironment(same, varied, environment)) : [contract];
}

/** A contract with the values of an environment in place; the variables that this has none for stay open. */
function inEnvironment(contract: Contract, { root, vars }: Varied, environment: Environment): Contract {
  const known = valuesIn(environment);
  const filled = instantiate(root, { params: known, complete: false });
  const left = new Map([...vars].filter(([name]) => !known.has(name)));
  return { ...contract, root: filled?.kind === "record" ? filled : root, vars: left };
}

/**
 * The values that samples have for variables: those of the default environment where it has them all, else of the first that has; where none has,
 * what only the application knows stands in its place as it is written.
 */
export function sampleVariables({ varied }: Contract): { readonly values: ReadonlyMap<string, Tree>; readonly environment?: string } {
  if (varied === undefined) return { values: new Map() };
  const { vars, environments, env } = varied;
  const all = [...environments.values()];
  const byDefault = all.find(({ name }) => name === env);
  const isWhole = (environment: Environment): boolean => [...vars.keys()].every((name) => environment.vars.has(variableName(name)));
  const chosen = [...(byDefault ? [byDefault] : []), ...all].find(isWhole) ?? byDefault ?? all[0];
  const unknown = [...vars].map(([name, { origin }]): [string, Tree] => [name, literal(`{{${name}}}`, origin)]);
  return { values: new Map([...unknown, ...(chosen ? valuesIn(chosen) : [])]), ...(chosen ? { environment: chosen.name } : {}) };
}

/** The values of an environment by the names that its variables have as parameters. */
export function valuesIn({ vars }: Environment): ReadonlyMap<string, Tree> {
  return new Map([...vars].map(([name, { value, origin }]) => [variableParam(name), literal(value, origin)]));
}

import type { Cause } from "../model/change.ts";
import type { Contract } from "../model/contract.ts";
import type { Environment } from "../model/environment.ts";
import { childrenOf, type Origin, type Tree } from "../model/tree.ts";
import type { Found } from "./found.ts";

/** Tells why something changed of which the contract's own text may say the same as before. */
export type Causes = (change: Found) => readonly Cause[];

/** The causes of changes between two versions: the used file in which a value stands, the variable that holds it, the PDF that was seen. */
export function causesBetween(before: Contract, after: Contract): Causes {
  const variables = changedVariables(before, after);
  const own = { before: before.origin.span.source.path, after: after.origin.span.source.path };
  return ({ places, trees, pdf }) => {
    const side = places.after && (trees?.after || !trees?.before) ? "after" : "before";
    const source = places[side]?.source;
    const isSame = places.before?.source.text === places.after?.source.text;
    // A file that says the same as before is no cause, though the value that changed stands in it.
    const used = source === undefined || source.path === own[side] || isSame ? [] : [{ kind: "used-file", path: source.path } as const];
    const names = new Set([trees?.before, trees?.after].flatMap((tree) => (tree ? [...givenBy(tree, variables)] : [])));
    return [
      ...used,
      ...[...names].map((name) => ({ kind: "variable", name }) as const),
      ...(pdf === undefined ? [] : [{ kind: "pdf", path: pdf } as const]),
    ];
  };
}

/** Where the values of variables are written that hold something else than before, with the names of these. */
function changedVariables(before: Contract, after: Contract): ReadonlyMap<Origin, string> {
  const changed = new Map<Origin, string>();
  const [former, later] = [before.varied?.environments, after.varied?.environments];
  for (const [name, environment] of later ?? former ?? []) {
    const [one, other] = [former?.get(name), later?.get(name)];
    for (const variable of namesIn(environment)) {
      const [was, is] = [one?.vars.get(variable), other?.vars.get(variable)];
      if (was?.value === is?.value) continue;
      if (was) changed.set(was.origin, variable);
      if (is) changed.set(is.origin, variable);
    }
  }
  return changed;
}

function namesIn({ vars, atRunTime }: Environment): readonly string[] {
  return [...vars.keys(), ...atRunTime.keys()];
}

function* givenBy(tree: Tree, variables: ReadonlyMap<Origin, string>): Generator<string> {
  const name = tree.kind === "literal" && tree.given ? variables.get(tree.given) : undefined;
  if (name !== undefined) yield name;
  for (const child of childrenOf(tree)) yield* givenBy(child, variables);
}

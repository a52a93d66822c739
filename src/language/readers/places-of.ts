import type { Action, Site } from "../tables/actions.ts";
import type { Construct } from "../tables/construct.ts";
import { holdsSingle } from "../tables/contract.ts";
import { innerOf } from "./lower.ts";

/** The structures that constructs of a name become in an action's contracts. */
export function placesOf(action: Action, name: string): readonly (readonly Site[])[] {
  const found: (readonly Site[])[] = [];
  const seen = new Set<string>();
  const visit = (construct: Construct, targets: readonly Site[], names: readonly string[]): void => {
    const id = `${construct.name} ${targets.map(({ structure }) => structure).join()}`;
    if (seen.has(id)) return;
    seen.add(id);
    if (names.includes(name)) found.push(targets);
    for (const rows of [construct.rows, ...(construct.variants?.rows.values() ?? [])]) {
      for (const row of rows.values()) {
        const inner = innerOf(row.columns, targets);
        if (inner) visit(inner.construct, inner.targets, [inner.construct.name]);
      }
    }
  };
  const single = holdsSingle(action.construct);
  visit(action.construct, action.targets, single ? ["contract", "flow"] : ["contract"]);
  return found;
}

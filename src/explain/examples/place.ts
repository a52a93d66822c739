import { innerOf, targetOf } from "../../language/readers/lower.ts";
import { actions, type Action, type Site } from "../../language/tables/actions.ts";
import type { Construct, Row } from "../../language/tables/construct.ts";
import type { ActionName } from "../../model/contract.ts";

/** A construct in the contracts of an action: its table there, and the structures that it becomes. */
export interface Placed {
  readonly construct: Construct;
  readonly targets: readonly Site[];
}

/** The construct at the end of some keys, from the top of an action's contracts; `undefined` where the action lacks one of them. */
export function placedAt({ construct, targets }: Action, way: readonly string[]): Placed | undefined {
  let at: Placed | undefined = { construct, targets };
  for (const step of way) at = at && stepInto(at, step);
  return at;
}

function stepInto({ construct, targets }: Placed, key: string): Placed | undefined {
  for (const row of rowsCalled(construct, key)) {
    if ("construct" in row.slot && row.slot.construct && takes(row, targets))
      return { construct: row.slot.construct, targets: innerOf(row.columns, targets)?.targets ?? targets };
  }
  return undefined;
}

/** The rows of a key, that of all types and those of each. */
export function rowsCalled({ rows, variants }: Construct, key: string): readonly Row[] {
  return [rows, ...(variants?.rows.values() ?? [])].flatMap((each) => each.get(key) ?? []);
}

/** Whether structures have a column for a row, or it needs none. */
export function takes({ columns }: Pick<Row, "columns">, targets: readonly Site[]): boolean {
  return columns.length === 0 || targetOf(columns, targets) !== undefined;
}

/** Whether contracts of an action have a key at the top. */
export function hasKey(action: ActionName, way: readonly string[], key: string): boolean {
  const placed = placedAt(actions[action], way);
  return placed !== undefined && rowsCalled(placed.construct, key).some((row) => takes(row, placed.targets));
}

/** The structures that the construct of a key becomes in the contracts of some action, and that have no column for it. */
export function structuresWithout(key: string, row: Pick<Row, "columns">, ways: readonly (readonly string[])[]): readonly string[] {
  const lacking = Object.values(actions).flatMap((action) =>
    ways.flatMap((way) => {
      const placed = placedAt(action, way);
      const isThere = placed !== undefined && rowsCalled(placed.construct, key).length > 0;
      return !isThere || takes(row, placed.targets) ? [] : placed.targets.map(({ structure }) => structure);
    }),
  );
  return [...new Set(lacking)];
}

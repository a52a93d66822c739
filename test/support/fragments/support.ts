import { innerOf, targetOf } from "../../../src/language/readers/lower.ts";
import { actions, type Site } from "../../../src/language/tables/actions.ts";
import { approver } from "../../../src/language/tables/approver.ts";
import { contract } from "../../../src/language/tables/contract.ts";
import { flow } from "../../../src/language/tables/flow.ts";
import { type ActionName, actionNames } from "../../../src/model/contract.ts";

/** What an action's contracts are made of, by the tables: which keys of a host it takes. */
interface Support {
  /** Whether several contracts stand in `flows`. */
  readonly flows: boolean;
  readonly group: boolean;
  readonly returnUrl: boolean;
  readonly files: boolean;
  readonly recipientId: boolean;
}

/** The keys of hosts that an action takes. */
export function supportOf(action: ActionName): Support {
  const { construct, targets } = actions[action];
  const has = (rows: typeof flow.rows, key: string, of: readonly Site[]): boolean =>
    targetOf(rows.get(key)?.columns ?? [], of) !== undefined;
  const inner = (rows: typeof flow.rows, key: string, of: readonly Site[]): readonly Site[] =>
    innerOf(rows.get(key)?.columns ?? [], of)?.targets ?? [];
  const flows = construct.rows.has("flows");
  const ofFlow = flows ? inner(contract.rows, "flows", targets) : targets;
  return {
    flows,
    group: flows && has(contract.rows, "group", targets),
    returnUrl: has(contract.rows, "returnUrl", targets),
    files: has(flow.rows, "files", ofFlow),
    recipientId: has(approver.rows, "recipientId", inner(flow.rows, "approvers", ofFlow)),
  };
}

/** The actions whose contracts are made from templates, so that most keys mean nothing in them. */
export const ofTemplates: readonly ActionName[] = actionNames.filter((action) => !supportOf(action).files);

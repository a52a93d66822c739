import { type ActionName, actionNames } from "../model/contract.ts";
import type { Severity } from "../model/diagnostic.ts";
import { approverRefusals } from "./refusals/approver.ts";
import { componentRefusals } from "./refusals/component.ts";
import { flowRefusals } from "./refusals/flow.ts";
import type { RefusalRow } from "./refusals/row.ts";

const catalogue: Readonly<Record<string, RefusalRow>> = { ...flowRefusals, ...approverRefusals, ...componentRefusals };

/** What the service does where a constraint is broken in a request of one action. */
export interface Refusal {
  readonly id: string;
  readonly severity: Severity;
  /** The code it answers; `undefined` where none is documented. */
  readonly code?: string;
  /** Whether that code is inferred. */
  readonly inferred: boolean;
}

/** The ids of all documented constraints. */
export function refusalIds(): readonly string[] {
  return Object.keys(catalogue);
}

/** A constraint as it holds for an action; `undefined` where the action does not have it. */
export function refusalFor(id: string, action: ActionName): Refusal | undefined {
  const row = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
  const digit = String(actionNames.indexOf(action) + 1);
  if (row === undefined) return undefined;
  const code = Object.entries(row.codes).find(([, actions]) => actions.includes(digit))?.[0];
  if (code === undefined && !row.uncoded?.includes(digit)) return undefined;
  return { id, severity: row.severity, ...(code === undefined ? {} : { code }), inferred: row.inferred?.includes(digit) ?? false };
}

/** The codes with which the service refuses what breaks any of these constraints, for an action. */
export function serviceCodes(ids: readonly string[], action: ActionName): readonly string[] {
  return [...new Set(ids.flatMap((id) => refusalFor(id, action)?.code ?? []))];
}

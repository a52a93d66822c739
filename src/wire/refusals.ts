import { type ActionName, actionNames } from "../model/contract.ts";
import type { Severity } from "../model/diagnostic.ts";
import { approverRefusals } from "./refusals/approver.ts";
import { componentRefusals } from "./refusals/component.ts";
import { flowRefusals } from "./refusals/flow.ts";
import type { ClaimState, RefusalRow } from "./refusals/row.ts";

const catalogue: Readonly<Record<string, RefusalRow>> = { ...flowRefusals, ...approverRefusals, ...componentRefusals };

/** What the service does where a constraint is broken in a request of one action. */
export interface Refusal {
  readonly id: string;
  readonly severity: Severity;
  /** The code it answers, and what is known of that; `undefined` where nothing says of any. */
  readonly claim?: Claim;
}

/** That the breach of a constraint is answered with a code. */
interface Claim {
  readonly code: string;
  readonly state: ClaimState;
}

/** The codes with which the service may refuse a request, and those of them that no document ties to the mistake. */
export interface Answers {
  readonly api: readonly string[];
  readonly inferred: readonly string[];
}

/** What a breach is about: of a component that is filled in, the service does not say that it is a bad one to sign. */
export type Part = "fill" | undefined;

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
  return { id, severity: row.severity, ...(code === undefined ? {} : { claim: { code, state: stateOf(row, digit) } }) };
}

function stateOf({ inferred, observed, contradicted }: RefusalRow, digit: string): ClaimState {
  if (contradicted?.includes(digit)) return "contradicted";
  if (observed?.includes(digit)) return "observed";
  return inferred?.includes(digit) ? "inferred" : "documented";
}

/** Codes that are about what is signed. */
const codesOfSigning: ReadonlySet<string> = new Set(["InvalidParameter.SignComponents", "InvalidParameter.SignComponentType"]);

/** The codes with which the service refuses what breaks any of these constraints, for an action. */
export function answersTo(ids: readonly string[], action: ActionName, part?: Part): Answers {
  const claims = ids.flatMap((id) => refusalFor(id, action)?.claim ?? []);
  const said = claims.filter(({ code, state }) => state !== "contradicted" && (part !== "fill" || !codesOfSigning.has(code)));
  const api = [...new Set(said.map(({ code }) => code))];
  const known = new Set(said.filter(({ state }) => state !== "inferred").map(({ code }) => code));
  return { api, inferred: api.filter((code) => !known.has(code)) };
}

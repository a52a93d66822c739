import type { ActionName } from "../model/contract.ts";
import type { Severity } from "../model/diagnostic.ts";
import { type ActionSet, isIn } from "./actions.ts";
import { canAnswer } from "./listing.ts";
import { reaches } from "./reach.ts";
import { approverRefusals } from "./refusals/approver.ts";
import { componentRefusals } from "./refusals/component.ts";
import { flowRefusals } from "./refusals/flow.ts";
import { claimStates, type ClaimState, type Exceptions, type RefusalRow } from "./refusals/row.ts";

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
  return refusalsOf(action).get(id);
}

/** Put together when they are asked for, and kept: a run is mostly about one action. */
const byAction = new Map<ActionName, ReadonlyMap<string, Refusal>>();

function refusalsOf(action: ActionName): ReadonlyMap<string, Refusal> {
  const known = byAction.get(action);
  if (known !== undefined) return known;
  const held = Object.entries(catalogue).filter(([, row]) => isHeld(row, action));
  const refusals = new Map(held.map(([id, row]) => [id, asHeld(id, row, action)]));
  byAction.set(action, refusals);
  return refusals;
}

function isHeld({ on, lists, but = {} }: RefusalRow, action: ActionName): boolean {
  return (on === "anything" || reaches(action, on, lists)) && !setsOf(but).some((set) => isIn(action, set));
}

/** The actions that an exception names. */
function setsOf(but: Exceptions): readonly ActionSet[] {
  return Object.keys(but) as ActionSet[];
}

function asHeld(id: string, row: RefusalRow, action: ActionName): Refusal {
  const claim = claimStates.flatMap((state) => codesOf(row, state, action).map((code) => ({ code, state })))[0];
  return { id, severity: row.severity, ...(claim === undefined ? {} : { claim }) };
}

/** The codes that a row claims for an action. */
function codesOf(row: RefusalRow, state: ClaimState, action: ActionName): readonly string[] {
  const claims = Object.entries(row[state] ?? {});
  return claims
    .filter(([code, sets]) => sets.some((set) => set === action || (isIn(action, set) && canAnswer(action, code))))
    .map(([code]) => code);
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

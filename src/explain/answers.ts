import { type ActionName, actionNames } from "../model/contract.ts";
import { compare } from "../model/diagnostic.ts";
import { refusalFor } from "../wire/refusals.ts";

/** The actions that answer with a code of the service. */
export interface Answering {
  readonly actions: readonly ActionName[];
  /** Those of them of which no document says so in so many words. */
  readonly inferred: readonly ActionName[];
}

/** A code of the service, and the actions that answer with it. */
export interface Answer extends Answering {
  readonly code: string;
}

/** The service's codes for any of some constraints, by code. */
export function answersTo(refusals: readonly string[]): readonly Answer[] {
  const names = new Set(actionNames.flatMap((action) => refusals.flatMap((id) => refusalFor(id, action)?.claim?.code ?? [])));
  return [...names].toSorted(compare).map((code) => ({ code, ...answering(code, refusals) }));
}

/** The actions that answer with a code to any of some constraints; what is documented of one of them is documented. */
export function answering(code: string, refusals: readonly string[]): Answering {
  const inActions = actionNames.map((action) => ({
    action,
    found: refusals.flatMap((id) => refusalFor(id, action)?.claim ?? []).filter((claim) => claim.code === code),
  }));
  const answers = inActions.filter(({ found }) => found.length > 0);
  return {
    actions: answers.map(({ action }) => action),
    inferred: answers.filter(({ found }) => found.every(({ state }) => state === "inferred")).map(({ action }) => action),
  };
}

import { type ActionName, actionNames } from "../model/contract.ts";
import type { Severity } from "../model/diagnostic.ts";
import { claimMarks, claimStates, type ClaimState } from "./refusals/row.ts";
import { refusals } from "./refusals.generated.ts";

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
type Part = "fill" | undefined;

/** The ids of all documented constraints. */
export function refusalIds(): readonly string[] {
  return Object.keys(refusals);
}

/** A constraint as it holds for an action; `undefined` where the action does not have it. */
export function refusalFor(id: string, action: ActionName): Refusal | undefined {
  const words = Object.hasOwn(refusals, id) ? (refusals[id]?.split(" ") ?? []) : [];
  const place = words.at(-1)?.[actionNames.indexOf(action)] ?? "-";
  if (place === "-") return undefined;
  const [severity, ...claims] = words;
  const claim = place === "." ? undefined : claims[Number(place)];
  return { id, severity: severity === "error" ? "error" : "warning", ...(claim === undefined ? {} : { claim: claimIn(claim) }) };
}

/** Whether an action has a constraint: what is asked of every rule before the first contract of an action is judged. */
export function hasRefusal(id: string, action: ActionName): boolean {
  const row = Object.hasOwn(refusals, id) ? (refusals[id] ?? "") : "";
  return (row[row.lastIndexOf(" ") + 1 + actionNames.indexOf(action)] ?? "-") !== "-";
}

function claimIn(marked: string): Claim {
  const state = claimStates.find((each) => claimMarks[each] !== "" && marked.endsWith(claimMarks[each])) ?? "documented";
  return { code: marked.slice(0, marked.length - claimMarks[state].length), state };
}

const codesOfSigning: ReadonlySet<string> = new Set(["InvalidParameter.SignComponents", "InvalidParameter.SignComponentType"]);

/** Whether a code is about what is signed: of a component that is filled in, the service does not say it. */
export function isOfSigning(code: string): boolean {
  return codesOfSigning.has(code);
}

/** The codes with which the service refuses what breaks any of these constraints, for an action. */
export function answersTo(ids: readonly string[], action: ActionName, part?: Part): Answers {
  const claims = ids.flatMap((id) => refusalFor(id, action)?.claim ?? []);
  const said = claims.filter(({ code, state }) => state !== "contradicted" && (part !== "fill" || !isOfSigning(code)));
  const api = [...new Set(said.map(({ code }) => code))];
  const known = new Set(said.filter(({ state }) => state !== "inferred").map(({ code }) => code));
  return { api, inferred: api.filter((code) => !known.has(code)) };
}

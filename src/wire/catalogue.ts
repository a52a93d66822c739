import { type ActionName, actionNames } from "../model/contract.ts";
import { type ActionSet, isIn } from "./actions.ts";
import { canAnswer } from "./listing.ts";
import { reaches } from "./reach.ts";
import { approverRefusals } from "./refusals/approver.ts";
import { componentRefusals } from "./refusals/component.ts";
import { flowRefusals } from "./refusals/flow.ts";
import { claimMarks, claimStates, type ClaimState, type Exceptions, type RefusalRow } from "./refusals/row.ts";

/** Every documented constraint, by its id. */
export const catalogue: Readonly<Record<string, RefusalRow>> = { ...flowRefusals, ...approverRefusals, ...componentRefusals };

/**
 * The TypeScript of `refusals.generated.ts`: what each action has of the catalogue. Who checks a contract looks it up there, and ships
 * neither the rows nor the reasons.
 */
export function refusalsModule(): string {
  const lines = Object.entries(catalogue).map(([id, row]) => `  ${JSON.stringify(id)}: ${JSON.stringify(resolved(row))},`);
  return `// What each action has of the catalogue, made from its rows by \`npm run derive\`. Not edited by hand.

/**
 * By constraint: how bad its breach is, the codes that answer it, each with the mark of what is known of that, and a character for each
 * action: \`-\` where it does not have the constraint, \`.\` where it answers with no known code, else the place of its code.
 */
export const refusals: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;
}

function resolved(row: RefusalRow): string {
  const claims: string[] = [];
  const places = actionNames.map((action) => {
    if (!isHeld(row, action)) return "-";
    const claim = claimOf(row, action);
    if (claim === undefined) return ".";
    if (!claims.includes(claim)) claims.push(claim);
    return String(claims.indexOf(claim));
  });
  return [row.severity, ...claims, places.join("")].join(" ");
}

/** The code with which an action answers, and its mark. */
function claimOf(row: RefusalRow, action: ActionName): string | undefined {
  return claimStates.flatMap((state) => codesOf(row, state, action).map((code) => `${code}${claimMarks[state]}`))[0];
}

function isHeld({ on, lists, but = {} }: RefusalRow, action: ActionName): boolean {
  return (on === "anything" || reaches(action, on, lists)) && !setsOf(but).some((set) => isIn(action, set));
}

/** The actions that an exception names. */
function setsOf(but: Exceptions): readonly ActionSet[] {
  return Object.keys(but) as ActionSet[];
}

/** The codes that a row claims for an action. */
function codesOf(row: RefusalRow, state: ClaimState, action: ActionName): readonly string[] {
  const claims = Object.entries(row[state] ?? {});
  return claims
    .filter(([code, sets]) => sets.some((set) => set === action || (isIn(action, set) && canAnswer(action, code))))
    .map(([code]) => code);
}

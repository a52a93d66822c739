import { type ActionName, actionNames } from "../model/contract.ts";
import { isListed } from "./listing.ts";
import type { Cause, ServiceCodeRow } from "./refusals/service-code-row.ts";
import { serviceCodeRows } from "./refusals/service-codes.ts";

/** An error code of the service. */
export interface ServiceCode {
  readonly name: string;
  /** The actions whose documents list it. */
  readonly actions: readonly ActionName[];
  /** What it is about, in a sentence. */
  readonly about: string;
  /** What beside the text of a request can cause it. */
  readonly cause?: Cause;
  /** Constraints whose breach may be answered with it by its name, though no document says so. */
  readonly refusals: readonly string[];
}

const rows: Readonly<Record<string, ServiceCodeRow>> = serviceCodeRows;

/** Every documented error code of the actions, by name. */
export const serviceCodeTable: ReadonlyMap<string, ServiceCode> = new Map(
  Object.entries(rows).map(([name, { about, cause, refusals = [] }]) => {
    const actions = actionNames.filter((action) => isListed(name, action));
    return [name, { name, actions, about, ...(cause === undefined ? {} : { cause }), refusals }];
  }),
);

/** The error codes that the documents of an action list, in the order of the table. */
export function codesAnsweredBy(action: ActionName): readonly string[] {
  return [...serviceCodeTable.values()].filter(({ actions }) => actions.includes(action)).map(({ name }) => name);
}

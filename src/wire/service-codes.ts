import { type ActionName, actionNames } from "../model/contract.ts";
import { type Cause } from "./refusals/service-code-row.ts";
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

/** Every documented error code of the nine actions, by name. */
export const serviceCodes: ReadonlyMap<string, ServiceCode> = new Map(
  Object.entries(serviceCodeRows).map(([name, { actions: digits, about, cause, refusals = [] }]) => {
    const actions = actionNames.filter((_, index) => digits.includes(String(index + 1)));
    return [name, { name, actions, about, ...(cause === undefined ? {} : { cause }), refusals }];
  }),
);

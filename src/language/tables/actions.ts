import { type ActionName, actionNames } from "../../model/contract.ts";
import { isIn, requestOf, type Service, serviceOfAction, versionOf } from "../../wire/actions.ts";
import type { Construct } from "./construct.ts";
import { contract, singleContract } from "./contract.ts";
import { basic } from "./structures.ts";

/** A structure of a request and where in the request it stands; `""` is the request itself. */
export interface Site {
  readonly structure: string;
  readonly into: string;
}

/** One request of the service: which construct stands at the top of its contracts, and what that is lowered to. */
export interface Action {
  readonly name: ActionName;
  readonly service: Service;
  /** Version of the service's API. */
  readonly version: string;
  readonly construct: Construct;
  /** In this order: a key belongs to the first target that has a column for it. */
  readonly targets: readonly Site[];
}

/** Structures beside the request that take keys of the contract, too. */
const within: Readonly<Partial<Record<ActionName, readonly Site[]>>> = {
  ChannelCreatePrepareFlow: [{ structure: basic.baseFlow, into: "FlowInfo" }],
};

function action(name: ActionName): Action {
  const service = serviceOfAction(name);
  return {
    name,
    service,
    version: versionOf(service),
    construct: isIn(name, "single") ? singleContract : contract,
    targets: [{ structure: requestOf(name), into: "" }, ...(within[name] ?? [])],
  };
}

/** All actions, by name. */
export const actions: Readonly<Record<ActionName, Action>> = Object.fromEntries(
  actionNames.map((name) => [name, action(name)]),
  // `fromEntries` forgets that its keys are the names of all actions.
) as Record<ActionName, Action>;

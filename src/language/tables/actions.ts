import { type ActionName, actionNames } from "../../model/contract.ts";
import { requestOf, type Service, serviceOfAction, versionOf } from "../../wire/actions.ts";
import type { Construct } from "./construct.ts";
import { contract, singleContract } from "./contract.ts";
import { basic } from "./structures.ts";

/** A structure of a request and where in the request it stands; `""` is the request itself. */
export interface Target {
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
  readonly targets: readonly Target[];
}

/** What stands at the top of an action's contracts, and the structures beside the request that take its keys. */
interface Shape {
  readonly construct: Construct;
  readonly within?: readonly Target[];
}

const shapes: Readonly<Record<ActionName, Shape>> = {
  CreateFlowByFiles: { construct: singleContract },
  CreateFlowGroupByFiles: { construct: contract },
  CreatePrepareFlow: { construct: singleContract },
  CreatePrepareFlowGroup: { construct: contract },
  ChannelCreateFlowByFiles: { construct: singleContract },
  ChannelCreateFlowGroupByFiles: { construct: contract },
  ChannelCreatePrepareFlow: { construct: singleContract, within: [{ structure: basic.baseFlow, into: "FlowInfo" }] },
  ChannelCreatePrepareFlowGroup: { construct: contract },
  PrepareFlows: { construct: contract },
  CreateFlowsByTemplates: { construct: contract },
};

function action(name: ActionName, { construct, within = [] }: Shape): Action {
  const service = serviceOfAction(name);
  return { name, service, version: versionOf(service), construct, targets: [{ structure: requestOf(name), into: "" }, ...within] };
}

/** All actions, by name. */
export const actions: Readonly<Record<ActionName, Action>> = Object.fromEntries(
  actionNames.map((name) => [name, action(name, shapes[name])]),
  // `fromEntries` forgets that its keys are the names of all actions.
) as Record<ActionName, Action>;

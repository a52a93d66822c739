import type { ActionName } from "../../model/contract.ts";
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

function action(name: ActionName, of: Construct, ...within: readonly Target[]): Action {
  const service = serviceOfAction(name);
  return { name, service, version: versionOf(service), construct: of, targets: [{ structure: requestOf(name), into: "" }, ...within] };
}

/** All actions, by name. */
export const actions: Readonly<Record<ActionName, Action>> = {
  CreateFlowByFiles: action("CreateFlowByFiles", singleContract),
  CreateFlowGroupByFiles: action("CreateFlowGroupByFiles", contract),
  CreatePrepareFlow: action("CreatePrepareFlow", singleContract),
  CreatePrepareFlowGroup: action("CreatePrepareFlowGroup", contract),
  ChannelCreateFlowByFiles: action("ChannelCreateFlowByFiles", singleContract),
  ChannelCreateFlowGroupByFiles: action("ChannelCreateFlowGroupByFiles", contract),
  ChannelCreatePrepareFlow: action("ChannelCreatePrepareFlow", singleContract, { structure: basic.baseFlow, into: "FlowInfo" }),
  ChannelCreatePrepareFlowGroup: action("ChannelCreatePrepareFlowGroup", contract),
  PrepareFlows: action("PrepareFlows", contract),
  CreateFlowsByTemplates: action("CreateFlowsByTemplates", contract),
};

import type { ActionName } from "../../model/contract.ts";
import type { Construct } from "./construct.ts";
import { contract, singleContract } from "./contract.ts";
import { basic, ess } from "./structures.ts";

/** A structure of a request and where in the request it stands; `""` is the request itself. */
export interface Target {
  readonly structure: string;
  readonly into: string;
}

/** One request of the service: which construct stands at the top of its contracts, and what that is lowered to. */
export interface Action {
  readonly name: ActionName;
  readonly service: "ess" | "essbasic";
  /** Version of the service's API. */
  readonly version: string;
  readonly construct: Construct;
  /** In this order: a key belongs to the first target that has a column for it. */
  readonly targets: readonly Target[];
}

const essVersion = "2020-11-11";
const basicVersion = "2021-05-26";

function action(name: ActionName, of: Construct, ...structures: readonly [request: string, ...rest: Target[]]): Action {
  const [request, ...rest] = structures;
  const service = request.startsWith("ess.") ? "ess" : "essbasic";
  return {
    name,
    service,
    version: service === "ess" ? essVersion : basicVersion,
    construct: of,
    targets: [{ structure: request, into: "" }, ...rest],
  };
}

/** All actions, by name. */
export const actions: Readonly<Record<ActionName, Action>> = {
  CreateFlowByFiles: action("CreateFlowByFiles", singleContract, ess.byFiles),
  CreateFlowGroupByFiles: action("CreateFlowGroupByFiles", contract, ess.groupByFiles),
  CreatePrepareFlow: action("CreatePrepareFlow", singleContract, ess.prepare),
  CreatePrepareFlowGroup: action("CreatePrepareFlowGroup", contract, ess.prepareGroup),
  ChannelCreateFlowByFiles: action("ChannelCreateFlowByFiles", singleContract, basic.byFiles),
  ChannelCreateFlowGroupByFiles: action("ChannelCreateFlowGroupByFiles", contract, basic.groupByFiles),
  ChannelCreatePrepareFlow: action("ChannelCreatePrepareFlow", singleContract, basic.prepare, {
    structure: basic.baseFlow,
    into: "FlowInfo",
  }),
  ChannelCreatePrepareFlowGroup: action("ChannelCreatePrepareFlowGroup", contract, basic.prepareGroup),
  PrepareFlows: action("PrepareFlows", contract, basic.prepareFlows),
};

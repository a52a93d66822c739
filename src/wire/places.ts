import { type ActionName, actionNames } from "../model/contract.ts";
import { serviceNames } from "./actions.ts";
import { type MembersOf, type MemberPath, placeOf } from "./place.ts";
import { memberOf } from "./structures.ts";

/** The structures in which a contract says what it is. */
const flows = [
  "CreateFlowByFilesRequest",
  "FlowGroupInfo",
  "CreatePrepareFlowRequest",
  "ChannelCreateFlowByFilesRequest",
  "FlowFileInfo",
  "BaseFlowInfo",
  "FlowInfo",
] as const;

/** The structures of an approver. */
const approvers = ["ApproverInfo", "FlowCreateApprover", "FlowApproverInfo", "CommonFlowApprover"] as const;

/** The structures of contracts, all of them, or members of them where they have and use them. */
export function inFlows(...members: readonly MembersOf<(typeof flows)[number]>[]): readonly MemberPath[] {
  return members.length === 0 ? flows : placesOf(flows, members);
}

/** Members of whole requests, where they have them and use them. */
export function inRequests(...members: readonly MembersOf<`${ActionName}Request`>[]): readonly MemberPath[] {
  return placesOf(
    actionNames.map((action) => `${action}Request`),
    members,
  );
}

/** The structures of approvers, all of them, or members of them where they have and use them. */
export function inApprovers(...members: readonly MembersOf<(typeof approvers)[number]>[]): readonly MemberPath[] {
  return members.length === 0 ? approvers : placesOf(approvers, members);
}

function placesOf(structures: readonly string[], members: readonly string[]): readonly MemberPath[] {
  return structures.flatMap((structure) =>
    members
      .filter((member) => serviceNames.some((service) => memberOf(`${service}.${structure}`, member)?.unused === false))
      .map((member) => placeOf(structure, member)),
  );
}

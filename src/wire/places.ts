import { type ActionName, actionNames } from "../model/contract.ts";
import { type Service, serviceNames } from "./actions.ts";
import type { essStructures } from "./ess.generated.ts";
import type { essbasicStructures } from "./essbasic.generated.ts";
import type { structuresOfText } from "./reviewed.ts";
import { memberOf } from "./structures.ts";

/** Structures and their members, as paths: `Component`, `Component.ComponentValue`. */
type PathsOf<S> = { [K in keyof S & string]: K | `${K}.${keyof S[K] & string}` }[keyof S & string];

type Ess = typeof essStructures;
type Essbasic = typeof essbasicStructures;
type Path = PathsOf<Ess> | PathsOf<Essbasic> | PathsOf<typeof structuresOfText>;

/** A structure or one of its members, in each service that has it, or in one: `ess.Agent.ProxyOrganizationId`. */
export type Place = Path | `${Service}.${Path}`;

/** The lists in which components stand: what an approver signs, what an approver fills in, what the initiator fills in. */
export type List = "sign" | "fill" | "initiator";

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

type MembersOf<Names extends string> =
  (Names extends keyof Ess ? keyof Ess[Names] : never) | (Names extends keyof Essbasic ? keyof Essbasic[Names] : never);

/** The structures of contracts, all of them, or members of them where they have and use them. */
export function inFlows(...members: readonly MembersOf<(typeof flows)[number]>[]): readonly Place[] {
  return members.length === 0 ? flows : placesOf(flows, members);
}

/** Members of whole requests, where they have them and use them. */
export function inRequests(...members: readonly MembersOf<`${ActionName}Request`>[]): readonly Place[] {
  return placesOf(
    actionNames.map((action) => `${action}Request`),
    members,
  );
}

/** The structures of approvers, all of them, or members of them where they have and use them. */
export function inApprovers(...members: readonly MembersOf<(typeof approvers)[number]>[]): readonly Place[] {
  return members.length === 0 ? approvers : placesOf(approvers, members);
}

function placesOf(structures: readonly string[], members: readonly string[]): readonly Place[] {
  return structures.flatMap((structure) =>
    members
      .filter((member) => serviceNames.some((service) => memberOf(`${service}.${structure}`, member)?.unused === false))
      // A structure of the service and a member that it has: that is what a place is.
      .map((member) => `${structure}.${member}` as Place),
  );
}

import type { ActionName } from "../model/contract.ts";
import { serviceOfAction } from "./actions.ts";
import type { Member } from "./facts.ts";
import { replyStructures } from "./replies.generated.ts";

/** When a reply has a member; without it, always. */
type Given = "sent" | "preview" | "approval";

/** When the id in a member becomes one of something that exists. */
type VoidUntil = "sent-on-page" | "saved-on-page";

/** What the SDK's types do not say of a member of a reply, and people have read up. */
interface ReplyFacts {
  readonly is: ReplyMeaning;
  readonly given?: Given;
  readonly voidUntil?: VoidUntil;
  /** How many seconds the link in it lives; links whose time nobody says have none. */
  readonly lives?: number;
}

/** What members of replies are, in this project's own words. */
export type ReplyMeaning =
  | "flow-id"
  | "flow-ids"
  | "group-id"
  | "draft-id"
  | "approvers"
  | "approvers-by-flow"
  | "approval-id"
  | "preview-link"
  | "preview-links"
  | "page-link"
  | "page-preview-link"
  | "confirm-link"
  | "user-data"
  | "error-messages"
  | "tasks";

type Structures = typeof replyStructures.ess & typeof replyStructures.essbasic;
type MembersOfReply<Action extends ActionName> = Exclude<keyof Structures[`${Action}Response`], "RequestId">;

/** The links of embedded pages and previews: five minutes. */
const fiveMinutes = 300;

const sentFlow: ReplyFacts = { is: "flow-id", given: "sent" };
const preview: ReplyFacts = { is: "preview-link", given: "preview", lives: fiveMinutes };
const approval: ReplyFacts = { is: "approval-id", given: "approval" };
const approvers: ReplyFacts = { is: "approvers", given: "sent" };
const groupApprovers: ReplyFacts = { is: "approvers-by-flow", given: "sent" };
const pageFlow: ReplyFacts = { is: "flow-id", voidUntil: "sent-on-page" };
const pageGroup: ReplyFacts = { is: "group-id", voidUntil: "sent-on-page" };
const draft: ReplyFacts = { is: "draft-id", voidUntil: "saved-on-page" };
const page: ReplyFacts = { is: "page-link", lives: fiveMinutes };

/**
 * The members of each action's reply, beside the request's id that all have. Read in the comments of the installed SDK's declarations of
 * the replies and of the client's methods; a member that the SDK adds is asked for by the compiler.
 */
const facts: { readonly [Action in ActionName]: Readonly<Record<MembersOfReply<Action>, ReplyFacts>> } = {
  CreateFlowByFiles: { FlowId: sentFlow, PreviewUrl: preview, Approvers: approvers, WorkflowInstanceId: approval },
  CreateFlowGroupByFiles: {
    FlowGroupId: { is: "group-id" },
    FlowIds: { is: "flow-ids" },
    Approvers: groupApprovers,
    WorkflowInstanceId: approval,
  },
  CreatePrepareFlow: { Url: page, FlowId: pageFlow, DraftId: draft },
  CreatePrepareFlowGroup: { FlowGroupId: pageGroup, PrepareUrl: { is: "page-link" } },
  ChannelCreateFlowByFiles: { FlowId: sentFlow, Approvers: approvers, PreviewUrl: preview },
  ChannelCreateFlowGroupByFiles: { FlowGroupId: { is: "group-id" }, FlowIds: { is: "flow-ids" }, Approvers: groupApprovers },
  ChannelCreatePrepareFlow: {
    PrepareFlowUrl: page,
    PreviewFlowUrl: { is: "page-preview-link", lives: fiveMinutes },
    FlowId: pageFlow,
    DraftId: draft,
  },
  ChannelCreatePrepareFlowGroup: { FlowGroupId: pageGroup, PrepareUrl: { is: "page-link" } },
  PrepareFlows: { ConfirmUrl: { is: "confirm-link" } },
  CreateFlowsByTemplates: {
    FlowIds: { is: "flow-ids", given: "sent" },
    CustomerData: { is: "user-data" },
    ErrorMessages: { is: "error-messages" },
    PreviewUrls: { is: "preview-links", given: "preview" },
    TaskInfos: { is: "tasks" },
    FlowApprovers: groupApprovers,
  },
};

/** A member of a reply: its type on the wire, and what was read up about it. */
export interface ReplyMember extends ReplyFacts {
  readonly name: string;
  /** `string`, or the structure that it holds. */
  readonly type: string;
  readonly list: boolean;
}

/** The members of an action's reply, in the order of the service's definition; without the id of the request. */
export function replyOf(action: ActionName): readonly ReplyMember[] {
  const structures: Readonly<Record<string, Readonly<Record<string, Member>>>> = replyStructures[serviceOfAction(action)];
  const known: Readonly<Record<string, ReplyFacts>> = facts[action];
  return Object.entries(structures[`${action}Response`] ?? {}).flatMap(([name, { type, list = false }]) => {
    const read = known[name];
    return read === undefined ? [] : [{ ...read, name, type, list }];
  });
}

/**
 * Whether an action's reply lists the ids of its contracts in the order of the request. Only one action says so; of templates each id comes
 * with the data that its contract was sent with, and the rest promises nothing.
 */
export const flowOrder: Readonly<Partial<Record<ActionName, "promised" | "unpromised" | "with-data">>> = {
  CreateFlowGroupByFiles: "unpromised",
  ChannelCreateFlowGroupByFiles: "promised",
  CreateFlowsByTemplates: "with-data",
};

/** Where a request says what decides of its reply, and where in it stand those that a reply speaks of: members as paths. */
export interface SentPlaces {
  /** The contracts of a request that makes several. */
  readonly flows?: string;
  /** In the contract: its approvers, and the data that come back. */
  readonly approvers: string;
  readonly data: string;
  /** What makes it a preview, and what makes it pass an approval. */
  readonly preview?: string;
  readonly approval?: string;
}

/** Where these stand in the request of each action. */
export const sentPlaces: Readonly<Record<ActionName, SentPlaces>> = {
  CreateFlowByFiles: { approvers: "Approvers", data: "UserData", preview: "NeedPreview", approval: "Workflow" },
  CreateFlowGroupByFiles: {
    flows: "FlowGroupInfos",
    approvers: "Approvers",
    data: "UserData",
    approval: "FlowGroupOptions.FlowGroupNeedWorkflow",
  },
  CreatePrepareFlow: { approvers: "Approvers", data: "UserData" },
  CreatePrepareFlowGroup: { flows: "FlowGroupInfos", approvers: "Approvers", data: "UserData" },
  ChannelCreateFlowByFiles: { approvers: "FlowApprovers", data: "CustomerData", preview: "NeedPreview" },
  ChannelCreateFlowGroupByFiles: { flows: "FlowFileInfos", approvers: "FlowApprovers", data: "CustomerData" },
  ChannelCreatePrepareFlow: { approvers: "FlowInfo.Approvers", data: "FlowInfo.UserData" },
  ChannelCreatePrepareFlowGroup: { flows: "BaseFlowInfos", approvers: "Approvers", data: "UserData" },
  PrepareFlows: { flows: "FlowInfos", approvers: "FlowApprovers", data: "CustomerData" },
  CreateFlowsByTemplates: { flows: "FlowInfos", approvers: "FlowApprovers", data: "CustomerData", preview: "NeedPreview" },
};

/** A party that a link to sign can be made for: which one it is, and what is needed of it, by member. */
interface LinkParty {
  readonly is: Readonly<Record<string, unknown>>;
  readonly needs: readonly string[];
}

/** A call that makes a link with which one party signs. */
export interface SignLink {
  readonly action: string;
  /** What in the runtime makes its body. */
  readonly by: "flowSignUrl" | "channelFlowSignUrl";
  /** The first of these that a party is decides; any other signs by itself. */
  readonly parties: readonly LinkParty[];
  /** Members of which each, where it is given, keeps a party from having a link. */
  readonly never: readonly string[];
}

const signLink: SignLink = {
  action: "CreateFlowSignUrl",
  by: "flowSignUrl",
  parties: [
    { is: { ApproverType: 1 }, needs: ["ApproverName", "ApproverMobile"] },
    { is: { ApproverType: 0 }, needs: ["ApproverName", "ApproverMobile", "OrganizationName"] },
  ],
  never: ["ApproverOption.FillType", "CustomApproverTag"],
};

const channelSignLink: SignLink = {
  action: "ChannelCreateFlowSignUrl",
  by: "channelFlowSignUrl",
  parties: [
    { is: { ApproverType: "PERSON" }, needs: ["Name", "Mobile"] },
    { is: { ApproverType: "ORGANIZATION", NotChannelOrganization: true }, needs: ["Name", "Mobile", "OrganizationName"] },
    { is: { ApproverType: "ORGANIZATION" }, needs: ["OpenId"] },
  ],
  never: ["ApproverOption.FillType"],
};

/**
 * How the parties of an action's contract get links to sign: contracts of a group are signed together or not at all, and those of a page
 * are what was sent on it, so neither has one.
 */
export const signLinks: Readonly<Partial<Record<ActionName, SignLink>>> = {
  CreateFlowByFiles: signLink,
  ChannelCreateFlowByFiles: channelSignLink,
};

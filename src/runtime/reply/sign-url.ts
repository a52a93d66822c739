import { isObject } from "../plain.ts";
import { refusedMessages, sentenceOf } from "../speech.ts";
import { sentRole } from "./approvers.ts";
import { type ByRole, isSoMany, type PartyCounts } from "./found.ts";

/** The body of `CreateFlowSignUrl` for one party: what the service wants of a person, and of a company beside that its name. */
export interface CreateFlowSignUrlBody {
  FlowId: string;
  Operator: { UserId: string };
  Agent?: { ProxyOrganizationId: string };
  FlowApproverInfos: [{ ApproverType: number; ApproverName: string; ApproverMobile: string; OrganizationName?: string }];
}

/** The body of `ChannelCreateFlowSignUrl` for one party: an employee of a company in the application, somebody outside, or a person. */
export interface ChannelCreateFlowSignUrlBody {
  FlowId: string;
  Agent: { AppId: string; ProxyOrganizationOpenId: string; ProxyOperator: { OpenId: string } };
  FlowApproverInfos: [
    {
      ApproverType: string;
      Name?: string;
      Mobile?: string;
      OrganizationName?: string;
      NotChannelOrganization?: boolean;
      OpenId?: string;
      OrganizationOpenId?: string;
    },
  ];
}

/** What makes the body for one approver that was sent; `undefined` where nobody can have a link: who signs by themselves, or is not named yet. */
type BodyOf<Body> = (sent: object, flowId: string, approver: Members) => Body | undefined;

type Members = Readonly<Record<string, unknown>>;

/** The bodies of `CreateFlowSignUrl` for the parties of a role, of what was sent and the approvers in it. */
export function flowSignUrl<Counts extends PartyCounts, Role extends keyof Counts>(
  counts: Counts,
  role: Role,
  flowId: string,
  sent: object,
  approvers: readonly object[],
): ByRole<Counts, CreateFlowSignUrlBody>[Role] {
  return bodiesOf(essBody, counts, role, flowId, sent, approvers);
}

/** The bodies of `ChannelCreateFlowSignUrl` for the parties of a role, of what was sent and the approvers in it. */
export function channelFlowSignUrl<Counts extends PartyCounts, Role extends keyof Counts>(
  counts: Counts,
  role: Role,
  flowId: string,
  sent: object,
  approvers: readonly object[],
): ByRole<Counts, ChannelCreateFlowSignUrlBody>[Role] {
  return bodiesOf(essbasicBody, counts, role, flowId, sent, approvers);
}

function bodiesOf<Counts extends PartyCounts, Role extends keyof Counts, Body>(
  bodyOf: BodyOf<Body>,
  counts: Counts,
  role: Role,
  flowId: string,
  sent: object,
  approvers: readonly object[],
): ByRole<Counts, Body>[Role] {
  const made = approvers
    .filter(isObject)
    .filter((approver) => sentRole(approver) === role)
    .map((approver) => bodyOf(sent, flowId, approver));
  const bodies = made.filter((body): body is Body & {} => body !== undefined);
  const count = counts[role] ?? "many";
  if (!isSoMany(bodies.length, count))
    throw new TypeError(sentenceOf({ message: "unsent", data: { role: String(role) } }, refusedMessages));
  // One body or a list of them by its count, which TypeScript does not follow.
  return (count === "many" ? bodies : bodies[0]) as ByRole<Counts, Body>[Role];
}

/** The text at a path of members; `""` where there is none: the service says what is missing, as it did when the contract was sent. */
function textAlong(value: unknown, ...path: readonly string[]): string {
  const end = path.reduce((at: unknown, name) => (isObject(at) ? at[name] : undefined), value);
  return isText(end) ? end : "";
}

const essBody: BodyOf<CreateFlowSignUrlBody> = (sent, flowId, approver) => {
  const { ApproverType, ApproverName, ApproverMobile, OrganizationName, ApproverOption, CustomApproverTag } = approver;
  const isCompany = ApproverType === 0;
  if (!isCompany && ApproverType !== 1) return undefined;
  if (isFilledInLater(ApproverOption) || isText(CustomApproverTag)) return undefined;
  if (!isText(ApproverName) || !isText(ApproverMobile) || (isCompany && !isText(OrganizationName))) return undefined;
  const agent = textAlong(sent, "Agent", "ProxyOrganizationId");
  return {
    FlowId: flowId,
    Operator: { UserId: textAlong(sent, "Operator", "UserId") },
    ...(agent !== "" ? { Agent: { ProxyOrganizationId: agent } } : {}),
    FlowApproverInfos: [{ ApproverType, ApproverName, ApproverMobile, ...(isText(OrganizationName) ? { OrganizationName } : {}) }],
  };
};

const essbasicBody: BodyOf<ChannelCreateFlowSignUrlBody> = (sent, flowId, approver) => {
  if (isFilledInLater(approver["ApproverOption"])) return undefined;
  const own = textAlong(sent, "Agent", "ProxyOrganizationOpenId");
  const party = essbasicParty(approver, own);
  return (
    party && {
      FlowId: flowId,
      Agent: {
        AppId: textAlong(sent, "Agent", "AppId"),
        ProxyOrganizationOpenId: own,
        ProxyOperator: { OpenId: textAlong(sent, "Agent", "ProxyOperator", "OpenId") },
      },
      FlowApproverInfos: [party],
    }
  );
};

/** A party as `ChannelCreateFlowSignUrl` wants it; a company of the application without an id of its own is the sender's. */
function essbasicParty(approver: Members, own: string): ChannelCreateFlowSignUrlBody["FlowApproverInfos"][0] | undefined {
  const { ApproverType, Name, Mobile, OrganizationName, NotChannelOrganization, OpenId, OrganizationOpenId } = approver;
  const company = isText(OrganizationName) ? { OrganizationName } : {};
  if (ApproverType === "PERSON") return isText(Name) && isText(Mobile) ? { ApproverType, Name, Mobile } : undefined;
  if (ApproverType !== "ORGANIZATION") return undefined;
  if (NotChannelOrganization === true)
    return isText(Name) && isText(Mobile) && isText(OrganizationName)
      ? { ApproverType, Name, Mobile, NotChannelOrganization, ...company }
      : undefined;
  const organization = isText(OrganizationOpenId) ? OrganizationOpenId : own;
  return isText(OpenId) ? { ApproverType, OpenId, OrganizationOpenId: organization, ...company } : undefined;
}

function isFilledInLater(option: unknown): boolean {
  return isObject(option) && option["FillType"] === 1;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

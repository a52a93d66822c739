import { coded, codedAnyCase, plainly, to } from "./codecs.ts";
import { type Construct, construct, enumerated, key } from "./construct.ts";
import { flowTitle, viewCheckCodes } from "./flow.ts";
import * as slot from "./slots.ts";
import { basic, ess } from "./structures.ts";

const { groupByFiles: p, prepareGroup: q } = ess;
const { groupByFiles: r, prepareGroup: t } = basic;
const options = "FlowGroupOptions";

/** Several contracts that are sent and signed together. */
export const group: Construct = construct("group", "What holds for all contracts of a group.", {
  title: key(flowTitle, "Name of the group, at most 200 characters.", to("FlowGroupName", p, q, r, t)),
  category: key(slot.text, "Category of all its contracts; it goes before theirs.", to("UserFlowType.Name", p), to("FlowGroupType", q, t)),
  categoryId: key(slot.text, "Id of that category in the console.", to("UserFlowType.UserFlowTypeId", p)),
  categoryDescription: key(slot.text, "Description of that category.", to("UserFlowType.Description", p)),
  deadline: key(slot.time, "Deadline of all its contracts.", to("FlowGroupDeadline", q, t)),
  viewCheck: enumerated(
    key(
      slot.words("face", "mobile"),
      "How a person proves identity to view a contract. Default: face.",
      coded(`${options}.ApproverVerifyType`, viewCheckCodes, p, q),
      coded("ApproverVerifyType", viewCheckCodes, r),
    ),
    "group-verify-type-enum",
    "approver-verify-type-enum",
  ),
  platformApproval: key(
    slot.boolean,
    "Sending passes the approval that is built into the platform. Default: no.",
    to(`${options}.FlowGroupNeedWorkflow`, p, q),
  ),
  notifyOwn: enumerated(
    key(
      slot.words("sms", "none"),
      "How approvers of the own company are told. Default: sms.",
      codedAnyCase(`${options}.SelfOrganizationApproverNotifyType`, plainly("sms", "none"), p, q),
    ),
    "group-notify-enum",
  ),
  notifyOthers: enumerated(
    key(
      slot.words("sms", "none"),
      "How all others are told. Default: sms.",
      codedAnyCase(`${options}.OtherApproverNotifyType`, plainly("sms", "none"), p, q),
    ),
    "group-notify-enum",
  ),
  ownSignEach: key(
    slot.boolean,
    "Approvers of the own company confirm each contract by itself. Default: no.",
    to(`${options}.SelfOrganizationApproverSignEach`, r, t),
  ),
  othersSignEach: key(
    slot.boolean,
    "All others confirm each contract by itself. Default: no.",
    to(`${options}.OtherApproverSignEach`, r, t),
  ),
});

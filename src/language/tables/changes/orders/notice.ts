import type { Order } from "../order.ts";
import { ladder, moment } from "./scales.ts";

// Time and notice.

export const deadline: Order = moment(
  ["ess.CreateFlowByFilesRequest.Deadline", "ess.CreatePrepareFlowRequest.Deadline"],
  "Until when it can be signed; where nothing is said, for 365 days.",
  { absent: 365 * 24 * 60 * 60 },
);
export const deadlineOfGroup: Order = moment(
  ["ess.CreatePrepareFlowGroupRequest.FlowGroupDeadline", "essbasic.ChannelCreatePrepareFlowGroupRequest.FlowGroupDeadline"],
  "Until when the contracts of the group can be signed.",
);
export const notice: Order = ladder(
  ["ess.ApproverInfo.NotifyType", "ess.FlowCreateApprover.NotifyType"],
  "The party is told by text message, by e-mail, by both, or not at all. Default: by text message.",
  { steps: [["none"], ["sms", "email", "all"]], absent: "sms" },
);
export const noticeOfGroup: Order = ladder(
  ["ess.FlowGroupOptions.SelfOrganizationApproverNotifyType", "ess.FlowGroupOptions.OtherApproverNotifyType"],
  "They are told by text message, which is the default, or not at all.",
  { steps: [["none"], ["sms"]], absent: "sms" },
);
export const noticeOfReader: Order = ladder(
  ["ess.CcInfo.NotifyType"],
  "The recipient is told by text message, which is the default, or not at all.",
  { steps: [["none"], ["sms"]], absent: "sms" },
);

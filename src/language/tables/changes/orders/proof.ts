import type { Order } from "../order.ts";
import { basic, ess } from "../../structures.ts";
import { ladder, amount, choice, duty } from "./scales.ts";

// How somebody proves who looks at the contract.

const viewing =
  "The mobile check lets the person with the mobile number see the contract; otherwise a face is recognised first, which is the default.";
const viewSteps = [["mobile"], ["face"]] as const;

export const viewCheckOfGroup: Order = ladder(
  ["ess.FlowGroupOptions.ApproverVerifyType", "essbasic.ChannelCreateFlowGroupByFilesRequest.ApproverVerifyType"],
  `${viewing} That of a group replaces those of its contracts and approvers.`,
  { steps: viewSteps, absent: "face", above: { list: "flows", construct: "flow" } },
);
export const viewCheckOfFlow: Order = ladder(
  ["ess.CreateFlowByFilesRequest.ApproverVerifyType", "essbasic.ChannelCreateFlowByFilesRequest.ApproverVerifyType"],
  `${viewing} Those of approvers are ignored beside that of the contract.`,
  { steps: viewSteps, absent: "face", below: [["group", "viewCheck"]], above: { list: "approvers", construct: "approver" } },
);
export const viewCheckOfApprover: Order = ladder(
  ["ess.ApproverInfo.ApproverVerifyTypes", "ess.FlowCreateApprover.ApproverVerifyTypes", "essbasic.FlowApproverInfo.ApproverVerifyTypes"],
  `${viewing} Of several any one will do; all are ignored where the contract has one of its own.`,
  { steps: viewSteps, absent: "face", below: [["group", "viewCheck"], ["viewCheck"]] },
);

// How somebody proves who signs.

export const signCheck: Order = ladder(
  [
    "ess.ApproverInfo.ApproverSignTypes",
    "ess.FlowCreateApprover.ApproverSignTypes",
    "essbasic.FlowApproverInfo.ApproverSignTypes",
    "essbasic.CommonFlowApprover.ApproverSignTypes",
  ],
  "Any way that is named will do. A face has to be recognised as the person's; the carrier compares name, number and identity number; a password is what the user has set, and fingerprint and device-face are compared with what the owner of the phone has stored, which may not stand alone. Default: all of them, and of FlowCreateApprover face and password.",
  {
    steps: [["password", "fingerprint", "device-face"], ["carrier"], ["face"]],
    absent: ["face", "password", "carrier", "fingerprint", "device-face"],
    absentIn: { [ess.createApprover]: ["face", "password"] },
  },
);
export const confirmedEach: Order = duty(
  ["essbasic.FlowGroupOptions.SelfOrganizationApproverSignEach", "essbasic.FlowGroupOptions.OtherApproverSignEach"],
  "The will to sign is declared for each contract of the group by itself, or by default once for all of them.",
  false,
);
export const signatureKinds: Order = choice(
  [
    "ess.FlowCreateApprover.ComponentLimitType",
    "essbasic.FlowApproverInfo.ComponentLimitType",
    "ess.Component.ComponentExtra",
    "essbasic.Component.ComponentExtra",
    "ess.ComponentLimit.ComponentValue",
    "essbasic.ComponentLimit.ComponentValue",
  ],
  "A signature may be made in the ways that are named, and in every way where none is; stored handwriting includes writing by hand.",
  { more: "few", absent: "all", contains: { "handwritten-esign": ["handwrite"] } },
);

// What has to be read before.

export const readSeconds: Order = amount(
  [
    "ess.ApproverInfo.PreReadTime",
    "ess.FlowCreateApprover.PreReadTime",
    "essbasic.FlowApproverInfo.PreReadTime",
    "essbasic.CommonFlowApprover.PreReadTime",
  ],
  "How long the contract has to be read, 3 to 300 seconds. Where it is not said, 3 seconds for up to 2 pages, 5 for up to 5, else 10, and always 10 of CommonFlowApprover. Where the limit demands no time of reading, it means nothing.",
  {
    absent: [
      [2, 3],
      [5, 5],
      [Number.POSITIVE_INFINITY, 10],
    ],
    absentIn: { [basic.commonApprover]: 10 },
    least: 3,
    idleBy: { key: "readLimit", words: ["end", "none"] },
  },
);
export const readToEnd: Order = duty(
  ["essbasic.CommonFlowApprover.IsFullText"],
  "The contract has to be read to its last page, which is not so by default.",
  false,
);
export const readLimit: Order = ladder(
  ["ess.ApproverOption.FlowReadLimit", "essbasic.ApproverOption.FlowReadLimit", "essbasic.CommonApproverOption.FlowReadLimit"],
  "Both the time and the end are demanded, one of both, or, where the account may use it, neither. No default is named.",
  { steps: [["none"], ["time", "end"], ["time-and-end"]] },
);

// What is declared.

export const acceptedAnswers: Order = choice(
  ["ess.IntentionQuestion.Answers", "essbasic.IntentionQuestion.Answers"],
  "An answer counts as consent where it is among these.",
  { more: "few", absent: "all" },
);
export const readOut: Order = choice(
  ["ess.Intention.IntentionActions", "essbasic.Intention.IntentionActions"],
  "Each of these texts is read out before the approver nods.",
  { more: "many", absent: "none" },
);

// What the sending company approves.

const waits = "The company has to approve it in a process of its own before; by default it has not.";

export const ownApproval: Order = ladder(
  ["ess.ApproverInfo.ApproverNeedSignReview", "ess.FlowCreateApprover.ApproverNeedSignReview"],
  waits,
  { steps: [["none"], ["beforeSigning"]], absent: "none" },
);
export const beforeSigning: Order = duty(
  ["ess.CreateFlowByFilesRequest.NeedSignReview", "ess.CreatePrepareFlowRequest.NeedSignReview"],
  waits,
  false,
);
export const beforeSending: Order = duty(["ess.CreatePrepareFlowRequest.NeedCreateReview"], waits, false);
export const platformApproval: Order = duty(
  ["ess.CreateFlowByFilesRequest.Workflow", "ess.CreatePrepareFlowRequest.Workflow"],
  "The approval that is built into the platform has to be passed; by default it has not.",
  false,
);
export const platformApprovalOfGroup: Order = duty(
  ["ess.FlowGroupOptions.FlowGroupNeedWorkflow"],
  "The approval that is built into the platform has to be passed; by default it has not.",
  false,
);

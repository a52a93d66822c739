import type { Order } from "../order.ts";
import { ladder, presence, choice, right } from "./scales.ts";

// Who signs.

export const signedByItself: Order = ladder(
  ["ess.ApproverInfo.ApproverType", "essbasic.FlowApproverInfo.ApproverType"],
  "With an authorisation the service signs for a company or a person, and nobody does it by hand.",
  {
    steps: [
      ["company-auto", "person-auto"],
      ["company", "person"],
    ],
  },
);

const another = "Another one signs, and nobody can say whether that protects as well.";
const whoSigns = (at: readonly string[], says: string): Order => presence(at, says, { more: "given", written: true, another });

export const organization: Order = whoSigns(
  ["ess.ApproverInfo.OrganizationName", "essbasic.FlowApproverInfo.OrganizationName"],
  "The company that signs is the one of this name.",
);
export const organizationId: Order = whoSigns(
  ["essbasic.CommonFlowApprover.OrganizationId"],
  "The company that signs is the one with this id.",
);
export const organizationOpenId: Order = whoSigns(
  ["essbasic.FlowApproverInfo.OrganizationOpenId"],
  "The company of the application that signs is the one with this id.",
);
export const userId: Order = whoSigns(
  ["ess.ApproverInfo.UserId", "ess.FlowCreateApprover.UserId"],
  "The employee with this id signs, and goes before what else is said of who it is.",
);
export const openId: Order = whoSigns(
  ["essbasic.FlowApproverInfo.OpenId"],
  "The employee with this id signs; without one any employee of the company may claim the contract.",
);
export const personName: Order = presence(
  ["ess.ApproverInfo.ApproverName", "essbasic.FlowApproverInfo.Name"],
  "The real name of who signs, against which the person is verified.",
  { more: "given", another },
);
export const mobile: Order = presence(
  ["ess.ApproverInfo.ApproverMobile", "essbasic.FlowApproverInfo.Mobile"],
  "The mobile number of who signs, by which the person is found and, with the mobile check, proves who it is.",
  { more: "given", another },
);
export const identityNumber: Order = presence(
  ["ess.ApproverInfo.ApproverIdCardNumber", "essbasic.FlowApproverInfo.IdCardNumber"],
  "The number of the identity document of who signs, which only that person has.",
  { more: "given", another },
);
export const mobileMode: Order = ladder(
  ["ess.ApproverOption.ApproverMobileMode", "essbasic.ApproverOption.ApproverMobileMode"],
  "Where the number given is not the verified one, sending fails, or one of both is taken. By default nothing is compared.",
  { steps: [["replace", "given", "nothing"], ["validate"]], absent: "nothing" },
);
export const eitherSign: Order = presence(
  ["ess.ApproverInfo.CustomApproverTag", "ess.FlowCreateApprover.CustomApproverTag"],
  "Of the parties with such a mark any one signs for all.",
  { more: "absent", another: "Who signs for whom is another." },
);
export const namedLater: Order = right(
  ["ess.ApproverOption.FillType"],
  "Who signs is said after the contract was sent; by default before.",
  false,
);
export const approversLater: Order = right(
  ["ess.CreateFlowByFilesRequest.OpenDynamicSignFlow", "essbasic.ChannelCreateFlowByFilesRequest.OpenDynamicSignFlow"],
  "Approvers may be added after the contract was sent, which is not so by default.",
  false,
);
export const onBehalfOf: Order = presence(
  ["ess.Agent.ProxyOrganizationId"],
  "The company with this id sends the contract, though another one calls for it.",
  { more: "absent", another: "The contract is sent in the name of another company." },
);

// What approvers may do.

export const canRefuse: Order = ladder(
  ["ess.ApproverOption.NoRefuse", "essbasic.ApproverOption.NoRefuse"],
  "The party may refuse to sign, which it may by default.",
  { steps: [[false], [true]], absent: true },
);
export const canTransfer: Order = right(
  ["ess.ApproverOption.NoTransfer", "essbasic.ApproverOption.NoTransfer"],
  "The party may hand the signing over to somebody else, which it may by default.",
  true,
);
export const signPlacement: Order = ladder(
  ["ess.CreateFlowByFilesRequest.SignBeanTag", "essbasic.ChannelCreateFlowByFilesRequest.SignBeanTag"],
  "Approvers place sign components themselves, as many and where they want, or by default the initiator says where they stand.",
  { steps: [["approver"], ["initiator"]], absent: "initiator" },
);

// Registration.

export const registeredAsGiven: Order = choice(
  ["ess.RegisterInfo.RegisterInfoOption.LegalNameSame"],
  "What is named may not be changed while the company registers; by default it may.",
  { more: "many", absent: "none" },
);

// Readers.

export const permission: Order = ladder(
  ["ess.CcInfo.CcPermission", "essbasic.CcInfo.CcPermission"],
  "The recipient may look at the contract, or download it too. No default is named.",
  { steps: [["download"], ["view"]] },
);
export const reader: Order = presence(["ess.CcInfo.Mobile", "essbasic.CcInfo.Mobile"], "Who gets the copy is found by this number.", {
  more: "given",
  written: true,
  another: "Somebody else reads the contract.",
});

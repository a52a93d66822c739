import { serviceOfAction } from "../../../src/wire/actions.ts";
import type { Body, Mutation, Mutations } from "../../support/mutation.ts";
import { anybody, approversIn, inApprover, inFlow, isCompany, isNamedLater, isPerson, isSilent, namesIn, setInApprover } from "./places.ts";

/** Gives an approver data of its company's registration. */
function registered(info: Body): Mutation {
  return inApprover(isCompany, (approver) => {
    approver.RegisterInfo = { LegalName: "张三", ...info };
  });
}

/** Gives an approver a recorded conversation, and a check of the face that goes with it. */
function asked(intention: Body): Mutation {
  return setInApprover({ Intention: intention, ApproverSignTypes: [1] });
}

const sealId = "yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA";

/** Whether somebody signs for a company of an application. */
function isInside(approver: Body): boolean {
  return isCompany(approver) && approver.NotChannelOrganization !== true && approver.OrganizationOpenId !== undefined;
}

const past = 1_262_304_000;
const soon = 1_700_000_000;
const later = 1_750_000_000;

/** Constraints on the values of approvers. */
export const valueMutations: Mutations = {
  "approver-type-required": inApprover(anybody, (approver) => {
    delete approver.ApproverType;
  }),
  "approver-type-required-channel": inApprover(anybody, (approver) => {
    delete approver.ApproverType;
  }),
  "approver-type-enum-ess": setInApprover({ ApproverType: 2 }),
  "approver-type-enum-channel": setInApprover({ ApproverType: "COMPANY" }),
  "approver-type-enum-common": setInApprover({ ApproverType: 7 }),
  "personal-auto-sign-unavailable": inApprover(isPerson, (approver, action) => {
    if (action === "ChannelCreatePrepareFlow") return false;
    delete approver.Components;
    approver.ApproverType = typeof approver.ApproverType === "number" ? 7 : "PERSON_AUTO_SIGN";
    return true;
  }),
  "approver-role-name-length": setInApprover({ ApproverRoleName: "甲".repeat(21) }),
  "approver-role-name-charset": setInApprover({ ApproverRoleName: "甲-方" }),
  "approver-role-enum": setInApprover({ ApproverRole: 4 }),
  "pre-read-time-range": setInApprover({ PreReadTime: 301 }),
  "notify-type-enum-ess": setInApprover({ NotifyType: "WECHAT" }),
  "notify-type-enum-channel": setInApprover({ NotifyType: "WECHAT" }),
  "notify-type-enum-common": setInApprover({ NotifyType: "EMAIL" }),
  "notify-type-channel-sub-org": inApprover(
    (approver) => isCompany(approver) || isSilent(approver),
    (approver) => {
      approver.NotifyType = "SMS";
    },
  ),
  "channel-own-employee-options": inApprover(isInside, (approver) => {
    approver.ApproverEmail = "zhangsan@example.com";
  }),
  "notify-email-needs-address": inApprover(
    (approver) => !isSilent(approver),
    (approver, action) => {
      if (serviceOfAction(action) === "essbasic" && !isPerson(approver)) return false;
      approver.NotifyType = "EMAIL";
      return true;
    },
  ),
  "verify-channel-deprecated": inApprover(
    (approver) => approver.VerifyChannel === undefined,
    (approver) => {
      approver.VerifyChannel = ["BANKCARD"];
    },
  ),
  "approver-verify-type-enum": (body) => {
    body.ApproverVerifyType = "Face";
    return true;
  },
  "approver-verify-types-enum": inApprover(isPerson, (approver) => {
    approver.ApproverVerifyTypes = [3];
  }),
  "approver-verify-types-person-only": inApprover(
    (approver) => isCompany(approver) || isSilent(approver),
    (approver) => {
      approver.ApproverVerifyTypes = [2];
    },
  ),
  "approver-verify-types-overridden": (body, action) => {
    if (action.includes("Group") && !action.startsWith("Channel"))
      body.FlowGroupOptions = { ...body.FlowGroupOptions, ApproverVerifyType: "VerifyCheck" };
    else body.ApproverVerifyType = "VerifyCheck";
    return inApprover(isPerson, (approver) => {
      approver.ApproverVerifyTypes = [2];
    })(body, action);
  },
  "approver-sign-types-enum": setInApprover({ ApproverSignTypes: [4] }),
  "approver-sign-types-not-device-only": setInApprover({ ApproverSignTypes: [5, 6] }),
  "approver-sign-types-hkmt": inApprover(anybody, (approver, action) => {
    const { idType, idNumber } = namesIn(action);
    Object.assign(approver, { [idType]: "HONGKONG_AND_MACAO", [idNumber]: "H0000000000", ApproverSignTypes: [3] });
  }),
  "approver-sign-types-duplicates": setInApprover({ ApproverSignTypes: [1, 1] }),
  "sign-type-selector-enum": setInApprover({ SignTypeSelector: 2 }),
  "sign-endpoints-enum": setInApprover({ SignEndpoints: ["h5"] }),
  "sign-instruction-length": setInApprover({ SignInstructionContent: "须".repeat(501) }),
  "custom-approver-tag-length": setInApprover({ CustomApproverTag: "t".repeat(65) }),
  "custom-approver-tag-unique": inFlow((flow) => {
    const [first, second] = approversIn(flow);
    if (second === undefined) return false;
    first.CustomApproverTag = "sales";
    second.CustomApproverTag = "sales";
    return true;
  }),
  "approver-source-enum": setInApprover({ ApproverSource: "WECHAT" }),
  "approver-deadline-range": setInApprover({ Deadline: past }),
  "approver-deadline-within-flow": inApprover(
    (approver) => approver.Deadline === undefined,
    (approver, _, flow) => {
      flow.Deadline = soon;
      approver.Deadline = later;
    },
  ),
  "approver-deadline-ordered": inFlow((flow) => {
    const [first, second] = approversIn(flow);
    if (second === undefined) return false;
    flow.Unordered = false;
    first.Deadline = later;
    second.Deadline = soon;
    return true;
  }),
  "group-approver-deadline": inApprover(anybody, (approver, action) => {
    if (action.startsWith("ChannelCreatePrepare")) return false;
    approver.Deadline = later;
    return true;
  }),
  "flow-read-limit-enum": setInApprover({}, { FlowReadLimit: "None" }),
  "approver-mobile-mode-enum": setInApprover({}, { ApproverMobileMode: "KEEP" }),
  "fill-type-enum": setInApprover({}, { FillType: 2 }),
  "fill-type-not-silent": inApprover(isSilent, (approver) => {
    approver.ApproverOption = { FillType: 1 };
  }),
  "prepare-filltype-no-effect": inApprover(anybody, (approver, action) => {
    if (action.startsWith("Channel")) return false;
    approver.ApproverOption = { FillType: 1 };
    return true;
  }),
  "add-sign-use-seal-size-enum": setInApprover({}, { AddSignComponentUseSealSize: 4 }),
  "component-limit-type-enum": setInApprover({ ComponentLimitType: ["PEN"] }),
  "intention-type-enum": asked({ IntentionType: 3 }),
  "intention-speed-enum": asked({ RuleIdConfig: { Speed: 4 } }),
  "intention-needs-face": setInApprover({ Intention: { IntentionType: 1 }, ApproverSignTypes: [2] }),
  "intention-questions-count": asked({ IntentionType: 1, IntentionQuestions: Array.from({ length: 11 }, () => ({ Question: "同意吗" })) }),
  "intention-actions-count": asked({ IntentionType: 2, IntentionActions: Array.from({ length: 11 }, () => ({ Text: "请点头" })) }),
  "intention-question-length": asked({ IntentionType: 1, IntentionQuestions: [{ Question: "问".repeat(251) }] }),
  "intention-action-length": asked({ IntentionType: 2, IntentionActions: [{ Text: "问".repeat(151) }] }),
  "register-info-legal-name": registered({ LegalName: "" }),
  "register-info-uscc": registered({ UnifiedSocialCreditCode: "123" }),
  "register-info-authorization-types": registered({ AuthorizationTypes: [1] }),
  "register-info-authorization-methods": registered({ AuthorizationMethods: [4] }),
  "register-info-idcard-type": registered({ OrganizationIdCardType: "PASSPORT" }),
  "register-info-option-needs-value": registered({ RegisterInfoOption: { UnifiedSocialCreditCodeSame: true } }),
  "forbid-modify-seal-embedded-only": (body, action) =>
    body.ResourceType === 1 && setInApprover({}, { ForbidModifySealInfos: true })(body, action),
  "recipient-id-not-for-files": (body, action) =>
    body.ResourceType !== 1 && setInApprover({ RecipientId: "yDwXXUUxxxxxxxxxxxxxxO1XEwdCTnI" })(body, action),
  "template-approver-no-effect": (body, action) =>
    (body.ResourceType === 1 || body.FlowInfos !== undefined) &&
    inApprover(
      (approver) => approver.ApproverSignTypes === undefined,
      (approver) => {
        approver.ApproverSignTypes = [1, 2];
      },
    )(body, action),
  "template-seal-component": (body, action) =>
    (body.ResourceType === 1 || body.FlowInfos !== undefined) &&
    setInApprover({ SignComponents: [{ ComponentName: "公章", ComponentValue: sealId }, { ComponentValue: sealId }] })(body, action),
  "prepare-template-recipient": (body, action) => {
    body.ResourceType = 1;
    // What only files heed is a matter of another constraint.
    for (const approver of approversIn(body))
      for (const member of ["SignComponents", "Components", "ApproverVerifyTypes", "ApproverSignTypes"]) delete approver[member];
    return inApprover(
      (approver) => !isNamedLater(approver),
      (approver) => {
        delete approver.RecipientId;
      },
    )(body, action);
  },
};

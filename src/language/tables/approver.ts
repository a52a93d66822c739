import { addable } from "./addable.ts";
import { alsoTaking, capitals, coded, codedAnyCase, codedEach, flag, into, intoEach, not, to } from "./codecs.ts";
import { fillComponent, signComponent } from "./component.ts";
import { type Construct, construct, enumerated, key } from "./construct.ts";
import { intention } from "./intention.ts";
import { commonSignatureKinds, signatureKinds } from "./kinds.ts";
import { registration } from "./registration.ts";
import * as slot from "./slots.ts";
import { basic, ess } from "./structures.ts";

/** The columns: the four structures of a party that signs. */
const approverInfo = ess.approver;
const flowCreateApprover = ess.createApprover;
const flowApproverInfo = basic.approver;
const commonFlowApprover = basic.commonApprover;

const types = { company: 0, person: 1, "company-auto": 3, "person-auto": 7 };
const { "person-auto": _, ...commonTypes } = types;
const typeNames = { company: "ORGANIZATION", person: "PERSON", "company-auto": "ENTERPRISESERVER", "person-auto": "PERSON_AUTO_SIGN" };
const idCardTypes = {
  ...capitals("id-card", "hongkong-and-macao"),
  "hmt-residence-permit": "HONGKONG_MACAO_AND_TAIWAN",
};
const notices = capitals("sms", "email", "all", "none");
const { sms, none } = notices;
const viewChecks = { face: 1, mobile: 2 };
const signChecks = { face: 1, password: 2, carrier: 3, fingerprint: 5, "device-face": 6 };
const readLimits = { "time-and-end": "LimitReadTimeAndBottom", time: "LimitReadTime", end: "LimitBottom", none: "NoReadTimeAndBottom" };
const mobileModes = capitals("replace", "given", "validate");
const approvals = { beforeSigning: true, none: false };
const sealSizes = { off: 0, "off-fixed": 1, on: 2, "on-fixed": 3 };
const { boolean, text, words, listOf } = slot;
const option = (name: string): string => `ApproverOption.${name}`;

/** A party that signs. */
export const approver: Construct = construct(
  "approver",
  "A party that signs.",
  {
    type: enumerated(
      key(
        slot.fixedWords(...Object.keys(types)),
        "Who signs: an employee for a company, or a person; with `-auto` the service signs for the company or the person.",
        coded("ApproverType", types, approverInfo, flowCreateApprover),
        coded("ApproverType", typeNames, flowApproverInfo),
        coded("ApproverType", commonTypes, commonFlowApprover),
      ),
      "approver-type-enum-ess",
      "approver-type-enum-channel",
      "approver-type-enum-common",
    ),
    role: key(
      text,
      "What the party is called in the contract, at most 20 characters.",
      to("ApproverRoleName", approverInfo, flowApproverInfo),
    ),
    organization: key(
      slot.organization,
      "Registered name of the company.",
      to("OrganizationName", approverInfo, flowCreateApprover, flowApproverInfo, commonFlowApprover),
    ),
    organizationId: key(slot.otherId, "The platform's id of the company.", to("OrganizationId", commonFlowApprover)),
    organizationOpenId: key(
      slot.openId,
      "The application's id of the company, at most 64 characters.",
      to("OrganizationOpenId", flowApproverInfo, commonFlowApprover),
    ),
    outsideApp: key(
      boolean,
      "The company is one of the platform's own and none of the application. Default: no.",
      to("NotChannelOrganization", flowApproverInfo, commonFlowApprover),
    ),
    userId: key(
      slot.userId,
      "User id of an employee of the own company; it goes before name, mobile and identity number.",
      to("UserId", approverInfo, flowCreateApprover, commonFlowApprover),
    ),
    openId: key(
      slot.openId,
      "The application's id of the employee, at most 64 letters and digits; without it the contract waits until an employee claims it.",
      to("OpenId", flowApproverInfo, commonFlowApprover),
    ),
    name: key(
      slot.personName,
      "Real name of the person who signs.",
      to("ApproverName", approverInfo, flowCreateApprover, commonFlowApprover),
      to("Name", flowApproverInfo),
    ),
    mobile: key(
      slot.mobile,
      "Mainland mobile number of the person, 11 digits.",
      to("ApproverMobile", approverInfo, flowCreateApprover, commonFlowApprover),
      to("Mobile", flowApproverInfo),
    ),
    email: key(slot.email, "E-mail address for notices.", to("ApproverEmail", approverInfo, flowCreateApprover, flowApproverInfo)),
    idCardType: enumerated(
      key(
        words(...Object.keys(idCardTypes)),
        "Kind of the identity document. Default: id-card.",
        coded("ApproverIdCardType", idCardTypes, approverInfo, flowCreateApprover, commonFlowApprover),
        coded("IdCardType", idCardTypes, flowApproverInfo),
      ),
      "idcard-type-enum",
    ),
    idCardNumber: key(
      slot.idCardNumber,
      "Number of the identity document.",
      to("ApproverIdCardNumber", approverInfo, flowCreateApprover, commonFlowApprover),
      to("IdCardNumber", flowApproverInfo),
    ),
    recipientId: key(
      slot.otherId,
      "The template's role that this party takes.",
      to("RecipientId", flowCreateApprover, flowApproverInfo, commonFlowApprover),
    ),
    eitherSign: key(
      text,
      "Name of the party in a group of which one signs for all, at most 64 characters and another for each; in WeCom only.",
      to("CustomApproverTag", approverInfo, flowCreateApprover),
    ),
    source: enumerated(
      key(
        words("wecom"),
        "The contract comes from WeCom.",
        coded("ApproverSource", { wecom: "WEWORKAPP" }, approverInfo, flowCreateApprover),
      ),
      "approver-source-enum",
    ),
    receiptRole: enumerated(
      key(
        words("payee", "issuer", "witness"),
        "Role on a receipt; the account must be allowed to use it.",
        coded("ApproverRole", { payee: 1, issuer: 2, witness: 3 }, approverInfo),
      ),
      "approver-role-enum",
    ),
    notify: enumerated(
      key(
        words(...Object.keys(notices)),
        "How the party is told; essbasic never tells employees of companies in the application. Default: sms.",
        codedAnyCase("NotifyType", notices, approverInfo, flowCreateApprover),
        // The list of values in the service's own definition of this member misprints NONE.
        alsoTaking(codedAnyCase("NotifyType", notices, flowApproverInfo), (wire) => wire === "NODE"),
        codedAnyCase("NotifyType", { sms, none }, commonFlowApprover),
      ),
      "notify-type-enum-ess",
      "notify-type-enum-channel",
      "notify-type-enum-common",
    ),
    deadline: key(
      slot.time,
      "Until when this party can sign; not supported in a group. Default: the contract's deadline.",
      to("Deadline", approverInfo, flowCreateApprover, flowApproverInfo),
    ),
    readSeconds: key(
      slot.between(slot.integer, 0, 300),
      "Seconds the contract must be read before signing, 3 to 300. Default, and 0: 3, 5 or 10 by the number of pages; 10 in ChannelCreatePrepareFlowGroup.",
      to("PreReadTime", approverInfo, flowCreateApprover, flowApproverInfo, commonFlowApprover),
    ),
    readToEnd: key(boolean, "It must be read to the end. Default: no.", to("IsFullText", commonFlowApprover)),
    viewCheck: enumerated(
      key(
        listOf(words(...Object.keys(viewChecks))),
        "How a person proves identity to view the contract; the contract's `viewCheck` goes before it. Default: face.",
        codedEach("ApproverVerifyTypes", viewChecks, approverInfo, flowCreateApprover, flowApproverInfo, commonFlowApprover),
      ),
      "approver-verify-types-enum",
    ),
    signCheck: enumerated(
      key(
        listOf(words(...Object.keys(signChecks))),
        "How the signature may be confirmed. `fingerprint` and `device-face` work in the mini program only, and need another way beside them.",
        codedEach("ApproverSignTypes", signChecks, approverInfo, flowCreateApprover, flowApproverInfo, commonFlowApprover),
      ),
      "approver-sign-types-enum",
    ),
    signCheckChoice: enumerated(
      key(
        words("free", "recommend-first"),
        "How the ways of `signCheck` are offered at an H5 link: the party chooses freely, or the first is recommended. Default: free.",
        coded("SignTypeSelector", { free: 0, "recommend-first": 1 }, flowCreateApprover, flowApproverInfo),
      ),
      "sign-type-selector-enum",
    ),
    ownApproval: key(
      words(...Object.keys(approvals)),
      "What waits until the sending company has approved it in a process of its own: this party's signing, or nothing. Default: none.",
      coded("ApproverNeedSignReview", approvals, approverInfo, flowCreateApprover, flowApproverInfo),
    ),
    signEndpoints: enumerated(
      key(
        listOf(words("link")),
        "Where signing is possible: `[link]`, only from a message or a link of its own. Default: everywhere.",
        codedEach("SignEndpoints", { link: "link" }, approverInfo, flowCreateApprover, flowApproverInfo),
      ),
      "sign-endpoints-enum",
    ),
    signatureKinds: enumerated(
      key(
        listOf(words(...Object.keys(signatureKinds))),
        "The ways in which this party may sign.",
        codedEach("ComponentLimitType", signatureKinds, flowCreateApprover, flowApproverInfo),
        codedEach("ComponentLimitType", commonSignatureKinds, commonFlowApprover),
      ),
      "component-limit-type-enum",
    ),
    instructions: key(
      text,
      "What the party is told before signing: rich text, at most 500 Chinese characters.",
      to("SignInstructionContent", approverInfo),
    ),
    saveContact: key(
      boolean,
      "A party of another company is saved as a contact of the sender. Default: yes.",
      not("NotSaveContact", approverInfo, flowCreateApprover),
    ),
    returnUrl: key(
      slot.url,
      "Where the party's browser goes after signing; ask the service before using it.",
      to("JumpUrl", flowApproverInfo),
    ),
    canRefuse: key(
      boolean,
      "The party may refuse to sign. Default: yes.",
      not(option("NoRefuse"), approverInfo, flowCreateApprover, flowApproverInfo, commonFlowApprover),
    ),
    canTransfer: key(
      boolean,
      "The party may hand the signing over. Default: yes.",
      not(option("NoTransfer"), approverInfo, flowCreateApprover, flowApproverInfo, commonFlowApprover),
    ),
    signDate: key(
      boolean,
      "With `signPlacement: approver`: a date stands beside sign components that the party adds. Default: yes.",
      not(option("ForbidAddSignDate"), approverInfo, flowCreateApprover, flowApproverInfo, commonFlowApprover),
    ),
    canEdit: key(
      boolean,
      "The party's data may be changed on the embedded page. Default: yes on ess; essbasic names none.",
      to(option("CanEditApprover"), approverInfo, flowCreateApprover, commonFlowApprover),
    ),
    canEditSeal: key(
      boolean,
      "Kind and id of the seal may be changed on the embedded page. The member's name forbids it and its text asks whether it is possible: try it before relying on it.",
      not(option("ForbidModifySealInfos"), approverInfo, flowCreateApprover, commonFlowApprover),
    ),
    namedLater: enumerated(
      key(
        boolean,
        "The person is named after sending; the company must have this switched on in the console, and it has no effect on the embedded page. Default: no.",
        flag(option("FillType"), 1, 0, approverInfo, flowCreateApprover, flowApproverInfo),
      ),
      "fill-type-enum",
    ),
    readLimit: enumerated(
      key(
        words(...Object.keys(readLimits)),
        "What must be done before signing: read for the time, to the end, both or neither; the account must be allowed to use `none`.",
        coded(option("FlowReadLimit"), readLimits, approverInfo, flowCreateApprover, flowApproverInfo, commonFlowApprover),
      ),
      "flow-read-limit-enum",
    ),
    showOneClickSign: key(
      boolean,
      "The button that signs everything at once is shown. Default: yes.",
      not(option("HideOneKeySign"), flowApproverInfo, commonFlowApprover),
    ),
    mobileMode: enumerated(
      key(
        words(...Object.keys(mobileModes)),
        "What happens when the given mobile differs from the one that the party has verified: take the verified one, keep the given one, or fail. Needs name and identity number.",
        coded(option("ApproverMobileMode"), mobileModes, approverInfo, flowCreateApprover, flowApproverInfo),
      ),
      "approver-mobile-mode-enum",
    ),
    useSealSize: enumerated(
      key(
        words(...Object.keys(sealSizes)),
        "With `signPlacement: approver`: seals that the party adds are as large as the real ones, or 4.2 cm where this is off; with `-fixed` the party cannot switch it. Default: off.",
        coded(option("AddSignComponentUseSealSize"), sealSizes, approverInfo, flowCreateApprover, flowApproverInfo),
      ),
      "add-sign-use-seal-size-enum",
    ),
    registration: key(
      slot.one(registration),
      "Data with which an unregistered company is led through registration.",
      into("RegisterInfo", registration, approverInfo, flowCreateApprover),
    ),
    intention: key(
      slot.one(intention),
      "What is recorded as the declaration of will at an H5 link; the account must be allowed to use it.",
      into("Intention", intention, flowCreateApprover, flowApproverInfo),
    ),
    sign: key(
      slot.many(signComponent),
      "What the party signs, and where.",
      intoEach("SignComponents", signComponent, approverInfo, flowCreateApprover, flowApproverInfo, commonFlowApprover),
    ),
    fill: key(
      slot.many(fillComponent),
      "What the party fills in, and where.",
      intoEach("Components", fillComponent, approverInfo, flowCreateApprover, flowApproverInfo),
    ),
    addable: key(
      slot.many(addable),
      "With `signPlacement: approver`: what the party may add while signing.",
      intoEach("AddSignComponentsLimits", addable, approverInfo, flowApproverInfo),
    ),
  },
  { required: ["type"], requiredBut: "templates" },
);

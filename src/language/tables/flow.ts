import { approver } from "./approver.ts";
import { cc } from "./cc.ts";
import { alsoTaking, coded, flag, encoded, inline, intoEach, not, to } from "./codecs.ts";
import { fillComponent } from "./component.ts";
import { construct, type Construct, enumerated, key, type ScalarSlot } from "./construct.ts";
import { isBase64 } from "../../runtime/base64.ts";
import { file, fileColumns, resourceColumn } from "./files.ts";
import { formField } from "./form-field.ts";
import { previewKeys } from "./preview.ts";
import * as slot from "./slots.ts";
import { basic, ess } from "./structures.ts";

/** The columns: each wire structure that a contract can become. */
const byFiles = ess.byFiles;
const child = ess.groupChild;
const prepare = ess.prepare;
const channelByFiles = basic.byFiles;
const channelChild = basic.fileFlow;
const base = basic.baseFlow;
const template = basic.templateFlow;
const all = [byFiles, child, prepare, channelByFiles, channelChild, base, template];

export const flowTitle: ScalarSlot = { ...slot.text, noun: "title", example: "采购合同" };
export const viewCheckCodes = { face: "VerifyCheck", mobile: "MobileCheck" };

/** What the sending company approves in a process of its own, which the application runs. */
const ownApproval: Construct = construct(
  "own-approval",
  "What waits until the sending company has approved it in a process of its own.",
  {
    beforeSigning: key(
      slot.boolean,
      "Approvers of the sending company sign after the approval only. Default: no.",
      to("NeedSignReview", ...all),
    ),
    beforeSending: key(slot.boolean, "The contract is sent after the approval only. Default: no.", to("NeedCreateReview", prepare, base)),
  },
  { bare: true },
);

/** One contract: what is signed, by whom, until when. */
export const flow: Construct = construct(
  "flow",
  "One contract: what is signed, by whom, until when.",
  {
    title: key(flowTitle, "Name of the contract, at most 200 characters; it names the downloaded file.", to("FlowName", ...all)),
    category: key(
      slot.text,
      "Category of the contract, at most 200 characters (255 where essbasic sends a file). A new name makes a new category.",
      to("FlowType", ...all),
    ),
    categoryId: key(slot.text, "Id of a category in the console; it goes before `category`.", to("UserFlowTypeId", prepare)),
    description: key(
      slot.text,
      "Description, at most 1,000 characters.",
      to("FlowDescription", byFiles, child, channelByFiles, channelChild, base, template),
    ),
    files: key(
      slot.many(file),
      "The PDF that is signed: exactly one today.",
      ...fileColumns(byFiles, child, channelByFiles, channelChild, base),
    ),
    template: key(slot.templateId, "Id of a template, in place of `files`.", to("TemplateId", child, template), resourceColumn("template")),
    draft: key(slot.otherId, "Id of a draft, in place of `files`.", resourceColumn("draft")),
    flowId: key(
      slot.otherId,
      "Id of a contract that waits for approval before it is sent: the page opens it again.",
      to("FlowId", prepare, basic.prepare),
    ),
    order: enumerated(
      key(
        slot.words("sequential", "parallel"),
        "How approvers sign: one after the other, in the order of the list, or in any order. Default: sequential.",
        coded("Unordered", { sequential: false, parallel: true }, byFiles, child, prepare, channelByFiles, channelChild, base),
      ),
      "unordered-boolean",
    ),
    deadline: key(slot.time, "Until when it can be signed. Default, and 0: 365 days after it was sent.", to("Deadline", ...all)),
    expiryReminderAt: key(
      slot.reminder,
      "When the sending company gets a message that the contract expires, so that it may be renewed: at most 10 years after sending. Approvers are not reminded.",
      to("RemindedOn", byFiles),
    ),
    approvers: key(
      slot.many(approver),
      "Who signs, in the order of signing; 1 to 50.",
      intoEach("Approvers", approver, byFiles, child, prepare, base),
      intoEach("FlowApprovers", approver, channelByFiles, channelChild, template),
    ),
    fill: key(
      slot.many(fillComponent),
      "Components the initiator fills while sending.",
      intoEach("Components", fillComponent, byFiles, child, channelByFiles, channelChild, base),
      intoEach("InitiatorComponents", fillComponent, prepare),
    ),
    formFields: key(slot.many(formField), "Values for the components of a template.", intoEach("FormFields", formField, base, template)),
    cc: key(
      slot.many(cc),
      "Who gets a copy; at most 50, none of them an approver.",
      intoEach("CcInfos", cc, byFiles, child, prepare, channelByFiles, base, template),
    ),
    ccNotify: enumerated(
      key(
        slot.words("start", "completion"),
        "When copy recipients are told. Default: start.",
        coded("CcNotifyType", { start: 0, completion: 1 }, byFiles, channelByFiles, template),
      ),
      "cc-notify-type-enum",
    ),
    userData: enumerated(
      key(
        slot.textOrMap,
        "Data of your own that comes back in callbacks: a text or a map. Sent as base64, at most 20,480 characters of it on ess and 1,000 on essbasic.",
        alsoTaking(encoded("UserData", "base64", undefined, byFiles, child, prepare, base), isBase64, "base64"),
        alsoTaking(encoded("CustomerData", "base64", undefined, channelByFiles, channelChild, template), isBase64, "base64"),
      ),
      "userdata-base64-ess",
      "userdata-base64-prepare",
      "customer-data-base64",
    ),
    displayAs: enumerated(
      key(
        slot.words("contract", "file", "agreement", "document"),
        "What the service calls it. Default: contract.",
        coded("FlowDisplayType", { contract: 0, file: 1, agreement: 2, document: 3 }, ...all),
      ),
      "flow-display-type-enum",
    ),
    cardText: key(
      slot.text,
      "What the mini program's list shows of the contract. Variables: {合同名称} {发起方企业} {发起方姓名} {签署方N企业} {签署方N姓名}, where N counts approvers from 1.",
      to("CustomShowMap", byFiles, channelByFiles, channelChild, template),
    ),
    viewCheck: enumerated(
      key(
        slot.words("face", "mobile"),
        "How a person proves identity to view the contract. Default: face.",
        coded("ApproverVerifyType", viewCheckCodes, byFiles, channelByFiles),
      ),
      "approver-verify-type-enum",
    ),
    autoSignScene: enumerated(
      key(
        slot.words("prescription", "other"),
        "The scene in which a person signs automatically: an electronic prescription, or any other. Needed for `person-auto`, which the account must be allowed to use.",
        coded("AutoSignScene", { prescription: "E_PRESCRIPTION_AUTO_SIGN", other: "OTHER" }, byFiles, child, channelByFiles, template),
      ),
      "auto-sign-scene-enum",
      "auto-sign-scene-enum-group",
    ),
    signPlacement: enumerated(
      key(
        slot.words("initiator", "approver"),
        "Who places the sign components: the initiator, or the approvers while signing (see `addable`), which the mini program and the console can do and H5 cannot. Default: initiator.",
        coded("SignBeanTag", { initiator: 0, approver: 1 }, byFiles, channelByFiles),
      ),
      "sign-bean-tag-enum",
    ),
    approversLater: key(
      slot.boolean,
      "Approvers are added after sending, so that the list may be left out; the company must have this switched on. Default: no.",
      to("OpenDynamicSignFlow", byFiles, channelByFiles),
    ),
    ...previewKeys(byFiles, channelByFiles),
    ownApproval: key(slot.one(ownApproval), ownApproval.doc, inline("", ownApproval, ...all)),
    platformApproval: key(
      slot.boolean,
      "Sending passes the approval that is built into the platform. Default: no.",
      to("Workflow", byFiles, prepare),
    ),
    canRelease: key(
      slot.boolean,
      "The contract may be released by an agreement after it is signed; without effect in PrepareFlows. Default: yes.",
      not("FlowOperateLimit.NoRelease", byFiles, channelByFiles, template),
    ),
    smartFields: enumerated(
      key(
        slot.boolean,
        "The page proposes fill areas it recognises. Default: yes.",
        flag("IntelligentStatus", "OPEN", "CLOSE", prepare, base),
      ),
      "prepare-intelligent-status-enum",
    ),
  },
  { fillers: (structure) => (structure === base || structure === template ? [["Deadline", 0]] : []) },
);

import { coded, codedEach, into, intoOnly, not, to } from "./codecs.ts";
import { type Column, type Construct, construct, enumerated, key } from "./construct.ts";
import * as slot from "./slots.ts";
import { basic, ess } from "./structures.ts";

/** Where the options of the page stand in the requests. */
const singles = [ess.prepare, basic.prepare];
const groups = [ess.groupByFiles, ess.prepareGroup, basic.groupByFiles, basic.prepareGroup];

/** An option of the page of a single contract. */
const single = (make: (member: string, ...structures: string[]) => Column, member: string): Column =>
  make(`FlowOption.${member}`, ...singles);
/** An option of the page of a group. */
const grouped = (make: (member: string, ...structures: string[]) => Column, member: string): Column =>
  make(`FlowGroupOptions.${member}`, ...groups);
/** An option that both have under one name. */
const both = (make: (member: string, ...structures: string[]) => Column, member: string): readonly Column[] => [
  single(make, member),
  grouped(make, member),
];

const { boolean, text } = slot;

/** What the palette of the page can hold. */
const paletteWords: readonly string[] = [
  "SIGN_SIGNATURE",
  "SIGN_SEAL",
  "SIGN_PAGING_SEAL",
  "SIGN_LEGAL_PERSON_SEAL",
  "SIGN_APPROVE",
  "SIGN_OPINION",
  "SIGN_PAGING_SIGNATURE",
  "BUSI-FULL-NAME",
  "BUSI-CREDIT-CODE",
  "BUSI-LEGAL-NAME",
  "PERSONAL-NAME",
  "PERSONAL-MOBILE",
  "PERSONAL-IDCARD-TYPE",
  "PERSONAL-IDCARD",
  "TEXT",
  "MULTI_LINE_TEXT",
  "CHECK_BOX",
  "SELECTOR",
  "DIGIT",
  "DATE",
  "FILL_IMAGE",
  "ATTACHMENT",
  "EMAIL",
  "LOCATION",
  "EDUCATION",
  "GENDER",
  "DISTRICT",
];
const palette: Readonly<Record<string, string>> = Object.fromEntries(
  paletteWords.map((code) => [code === "BUSI-FULL-NAME" ? "company-name" : code.toLowerCase().replaceAll("_", "-"), code]),
);
const paletteSlot = slot.listOf(slot.words(...Object.keys(palette)));
const steps = { approvers: 1, content: 2, confirm: 4 };
const sealSizes = { off: 0, "off-fixed": 1, on: 2, "on-fixed": 3 };

const resultPage: Construct = construct(
  "result-page",
  "What the page says after a contract was handed in for review.",
  {
    title: key(text, "Heading, at most 50 characters.", to("Title", "ess.CreateResultPageConfig", "essbasic.CreateResultPageConfig")),
    description: key(
      text,
      "Text below it, at most 200 characters.",
      to("Description", "ess.CreateResultPageConfig", "essbasic.CreateResultPageConfig"),
    ),
  },
  { fillers: () => [["Type", 0]] },
);

/** What the sender may see and change on the embedded page. */
export const embed: Construct = construct("embed", "What the sender may see and change on the embedded page.", {
  canEditFlow: key(boolean, "May the contract's data be changed. Default: no.", single(to, "CanEditFlow")),
  canEditFormFields: key(boolean, "May a template's components be changed. Default: no.", to("FlowOption.CanEditFormField", ess.prepare)),
  canEditFill: key(boolean, "May fill components be changed. Default: yes.", single(not, "ForbidEditFillComponent")),
  canEditProperties: key(boolean, "Is the panel of properties shown. Default: yes.", single(not, "ForbidEditFlowProperties")),
  canEditApprovers: key(boolean, "May the approvers be changed. Default: yes.", single(not, "ForbidEditApprover")),
  canAddApprovers: key(boolean, "Is the button that adds an approver shown. Default: yes.", single(not, "ForbidAddApprover")),
  canSkipApprovers: key(boolean, "May the step that adds approvers be skipped. Default: no.", single(to, "CanSkipAddApprover")),
  canEditTitle: key(boolean, "May the titles of the group's contracts be changed. Default: yes.", grouped(not, "NoEditFlowName")),
  canEditCategory: key(boolean, "May the categories of the group's contracts be changed. Default: yes.", grouped(not, "NoEditFlowType")),
  canEditDeadline: key(boolean, "May the deadlines of the group's contracts be changed. Default: yes.", grouped(not, "NoEditDeadline")),
  canEditWatermark: key(boolean, "May the watermark be changed. Default: yes.", ...both(not, "ForbidEditWatermark")),
  showTitle: key(boolean, "Is the title shown. Default: yes.", single(not, "HideShowFlowName")),
  showCategory: key(boolean, "Is the category shown. Default: yes.", single(not, "HideShowFlowType")),
  showDeadline: key(boolean, "Is the deadline shown. Default: yes.", single(not, "HideShowDeadline")),
  showUpload: key(
    boolean,
    "Is the step that uploads a file shown. Default: yes; without it the request must name a file.",
    single(not, "SkipUploadFile"),
  ),
  showSignCode: key(boolean, "Is the sign code shown when the contract was sent. Default: yes.", ...both(not, "HideSignCodeAfterStart")),
  showSignButton: key(boolean, "Is a sign button shown then, where the sender is an approver. Default: no.", ...both(to, "SignAfterStart")),
  showPreviewButton: key(boolean, "Is a preview button shown then. Default: no.", ...both(to, "PreviewAfterStart")),
  signDate: key(
    boolean,
    "Does a date stand beside sign components that are placed on the page. Default: yes.",
    ...both(not, "SignComponentConfig.HideDate"),
  ),
  useSealSize: key(
    slot.words(...Object.keys(sealSizes)),
    "Are seals that are placed on the page as large as the real ones: off or on, and whether the sender may switch it.",
    ...both((member, ...structures) => coded(member, sealSizes, ...structures), "SignComponentConfig.AddSignComponentUseSealSize"),
  ),
  hideSteps: enumerated(
    key(
      slot.listOf(slot.words(...Object.keys(steps))),
      "Steps that are left out: choose file and approvers, complete the content, confirm.",
      single((member, ...structures) => codedEach(member, steps, ...structures), "HideOperationSteps"),
    ),
    "prepare-hide-steps-enum",
  ),
  showComponents: enumerated(
    key(
      paletteSlot,
      "The only components the palette shows; not together with `hideComponents`.",
      single((member, ...structures) => codedEach(member, palette, ...structures), "ShowComponentTypes"),
    ),
    "prepare-palette-enum",
  ),
  hideComponents: enumerated(
    key(
      paletteSlot,
      "Components the palette does not show.",
      single((member, ...structures) => codedEach(member, palette, ...structures), "HideComponentTypes"),
    ),
    "prepare-palette-enum",
  ),
  showCopies: enumerated(
    key(
      slot.words("hidden", "visible", "editable"),
      "Are copy recipients shown. Default: hidden.",
      single((member, ...structures) => coded(member, { hidden: 0, visible: 1, editable: 2 }, ...structures), "CcInfoVisibility"),
    ),
    "prepare-cc-visibility-enum",
  ),
  description: key(text, "A note on the page, at most 500 characters.", single(to, "CustomCreateFlowDescription")),
  shortName: key(text, "A short name for the own company.", single(to, "SelfName")),
  showDraftButton: key(boolean, "Is a draft kept. Default: no.", single(to, "NeedFlowDraft")),
  resultPage: enumerated(
    key(
      slot.one(resultPage),
      "The page after a contract was handed in for review.",
      intoOnly("FlowOption.ResultPageConfig", resultPage, ess.prepare),
      into("FlowOption.ResultPageConfig", resultPage, basic.prepare),
    ),
    "prepare-result-page-type",
  ),
});

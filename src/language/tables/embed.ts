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
  "What the page says after a contract was handed in for approval.",
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
  canEditFlow: key(boolean, "Title, category and deadline may be changed before sending. Default: no.", single(to, "CanEditFlow")),
  canEditFormFields: key(boolean, "A template's components may be changed. Default: no.", to("FlowOption.CanEditFormField", ess.prepare)),
  canEditFill: key(boolean, "Fill components may be changed. Default: yes.", single(not, "ForbidEditFillComponent")),
  canEditProperties: key(
    boolean,
    "The panel that sets the order of signing, identity checks and the like is shown. Default: yes.",
    single(not, "ForbidEditFlowProperties"),
  ),
  canEditApprovers: key(
    boolean,
    "Approvers may be added, changed and removed; without it the request must name them. Default: yes.",
    single(not, "ForbidEditApprover"),
  ),
  canAddApprovers: key(boolean, "The button that adds an approver is shown. Default: yes.", single(not, "ForbidAddApprover")),
  canSkipApprovers: key(boolean, "The step that adds approvers may be skipped. Default: no.", single(to, "CanSkipAddApprover")),
  canEditTitle: key(boolean, "The titles of the group's contracts may be changed. Default: yes.", grouped(not, "NoEditFlowName")),
  canEditCategory: key(boolean, "The categories of the group's contracts may be changed. Default: yes.", grouped(not, "NoEditFlowType")),
  canEditDeadline: key(boolean, "The deadlines of the group's contracts may be changed. Default: yes.", grouped(not, "NoEditDeadline")),
  canEditWatermark: key(boolean, "The watermark may be changed. Default: yes.", ...both(not, "ForbidEditWatermark")),
  showTitle: key(boolean, "The title is shown. Default: yes.", single(not, "HideShowFlowName")),
  showCategory: key(boolean, "The category is shown. Default: yes.", single(not, "HideShowFlowType")),
  showDeadline: key(boolean, "The deadline is shown. Default: yes.", single(not, "HideShowDeadline")),
  showUpload: key(
    boolean,
    "The step that uploads a file is shown. Default: yes; without it the request must name a file.",
    single(not, "SkipUploadFile"),
  ),
  showSignCode: key(
    boolean,
    "The sign code is shown when the contract was sent; on the new page only. Default: yes.",
    ...both(not, "HideSignCodeAfterStart"),
  ),
  showSignButton: key(boolean, "A sign button is shown then, where the sender is an approver. Default: no.", ...both(to, "SignAfterStart")),
  showPreviewButton: key(boolean, "A preview button is shown then. Default: no.", ...both(to, "PreviewAfterStart")),
  signDate: key(
    boolean,
    "A date stands beside sign components that are placed on the page. Default: yes.",
    ...both(not, "SignComponentConfig.HideDate"),
  ),
  useSealSize: key(
    slot.words(...Object.keys(sealSizes)),
    "Seals are as large as the real ones, on or off; with `-fixed` nobody can switch it. The service speaks of seals that approvers add while signing. Default: off.",
    ...both((member, ...structures) => coded(member, sealSizes, ...structures), "SignComponentConfig.AddSignComponentUseSealSize"),
  ),
  hideSteps: enumerated(
    key(
      slot.listOf(slot.words(...Object.keys(steps))),
      "Steps that are left out: choose file and approvers, complete the content, confirm; on the new page only.",
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
      "What the sender may do with copy recipients: see none, see them, or change them too. Default: hidden.",
      single((member, ...structures) => coded(member, { hidden: 0, visible: 1, editable: 2 }, ...structures), "CcInfoVisibility"),
    ),
    "prepare-cc-visibility-enum",
  ),
  description: key(text, "A note on the page, at most 500 characters.", single(to, "CustomCreateFlowDescription")),
  shortName: key(text, "A short name for the own company; on the new page only.", single(to, "SelfName")),
  showDraftButton: key(
    boolean,
    "A button saves a draft; the id in the reply starts a contract from it later, as `draft`. Default: no.",
    single(to, "NeedFlowDraft"),
  ),
  resultPage: enumerated(
    key(
      slot.one(resultPage),
      "With `ownApproval: { beforeSending: true }`: the page after a contract was handed in for approval.",
      intoOnly("FlowOption.ResultPageConfig", resultPage, ess.prepare),
      into("FlowOption.ResultPageConfig", resultPage, basic.prepare),
    ),
    "prepare-result-page-type",
  ),
});

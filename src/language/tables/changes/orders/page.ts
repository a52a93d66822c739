import type { Order } from "../order.ts";
import { basic } from "../../structures.ts";
import { ladder, right } from "./scales.ts";

// What the sender may change on the embedded page.

const page = (member: string): readonly string[] => [`ess.CreatePrepareFlowRequest.FlowOption.${member}`];
const pageOfGroup = (member: string): readonly string[] => [`ess.CreatePrepareFlowGroupRequest.FlowGroupOptions.${member}`];

export const canEditFlow: Order = right(page("CanEditFlow"), "Title, category and deadline may be changed; by default not.", false);
export const canEditFormFields: Order = right(page("CanEditFormField"), "The template's components may be changed; by default not.", false);
export const canEditFill: Order = right(page("ForbidEditFillComponent"), "Fill components may be changed, by default too.", true);
export const canEditProperties: Order = right(
  page("ForbidEditFlowProperties"),
  "The panel in which order and checks of signing are set is shown, unless that is forbidden.",
  true,
);
export const canEditApprovers: Order = right(
  page("ForbidEditApprover"),
  "Approvers may be added, changed and removed, by default too.",
  true,
);
export const canAddApprovers: Order = right(page("ForbidAddApprover"), "Approvers may be added, unless that is forbidden.", true);
export const canSkipApprovers: Order = right(
  page("CanSkipAddApprover"),
  "The step that adds approvers may be left out; by default not.",
  false,
);
export const canEditTitle: Order = right(pageOfGroup("NoEditFlowName"), "The contracts' titles may be changed, by default too.", true);
export const canEditCategory: Order = right(
  pageOfGroup("NoEditFlowType"),
  "The contracts' categories may be changed, by default too.",
  true,
);
export const canEditDeadline: Order = right(
  pageOfGroup("NoEditDeadline"),
  "The contracts' deadlines may be changed, by default too.",
  true,
);
export const canEditWatermark: Order = right(page("ForbidEditWatermark"), "The watermark may be changed, by default too.", true);
export const showUpload: Order = right(page("SkipUploadFile"), "The step that uploads a file is shown, by default too.", true);
export const showCopies: Order = ladder(
  page("CcInfoVisibility"),
  "Copy recipients may be changed on the page, or only be seen, or by default not even that.",
  { steps: [["editable"], ["hidden", "visible"]], absent: "hidden" },
);
export const canEditApprover: Order = right(
  ["ess.ApproverOption.CanEditApprover"],
  "The party's data may be changed on the embedded page, by default too; essbasic names no default.",
  true,
  { [basic.commonApprover]: [] },
);
